/** Discord's ids: milliseconds since 2015 in the upper 42 bits, then worker, process and a counter. */
const EPOCH_MS = 1_420_070_400_000n;

export type SnowflakeSource = { readonly next: () => string };

/** Ids that grow strictly, also within a millisecond and when the clock stands still. */
export const createSnowflakes = (now: () => number, after = '0'): SnowflakeSource => {
  let last = BigInt(after);
  return {
    next: () => {
      const byTime = (BigInt(Math.trunc(now())) - EPOCH_MS) << 22n;
      last = byTime > last ? byTime : last + 1n;
      return String(last);
    },
  };
};

/** Milliseconds since the epoch that an id carries. */
export const momentOf = (id: string): number => Number((BigInt(id) >> 22n) + EPOCH_MS);

/** Orders ids by time, oldest first. */
export const byAge = (a: string, b: string): number => {
  const difference = BigInt(a) - BigInt(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
