/** Weights by feature name. */
export type Weights = ReadonlyMap<string, number>;

/** One weight a line: the number, a space, the feature's name. */
export const readWeights = (packed: string): Weights =>
  new Map(
    packed
      .trim()
      .split('\n')
      .map((line) => {
        const gap = line.indexOf(' ');
        return [line.slice(gap + 1), Number(line.slice(0, gap))] as const;
      }),
  );

/** Weights as text, without those nearer to nothing than `least`. */
export const packWeights = (weights: Weights, least: number): string =>
  [...weights]
    .filter(([, value]) => Math.abs(value) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${Number(value.toFixed(2))} ${name}`)
    .join('\n');
