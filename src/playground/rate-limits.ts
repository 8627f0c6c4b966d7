/** Where a request counts, and what counting it said. */
export type Verdict =
  | { readonly kind: 'allowed'; readonly headers: Readonly<Record<string, string>> }
  | {
      readonly kind: 'limited';
      readonly global: boolean;
      readonly retryAfterS: number;
      readonly headers: Readonly<Record<string, string>>;
    };

export type RateLimits = {
  /** Counts a request. `bucket`: its route; `major`: the resource that has its own count; `exempt`: from the global limit. */
  readonly count: (request: { readonly bucket: string; readonly major: string; readonly exempt: boolean }) => Verdict;
};

type Rule = { readonly limit: number; readonly windowMs: number };
type Window = { readonly startMs: number; used: number };

/** Discord publishes its limits in headers only; these are the ones commonly seen. */
const RULES: Readonly<Record<string, Rule>> = {
  'POST /channels/:channel/messages': { limit: 5, windowMs: 5_000 },
  'PATCH /channels/:channel/messages/:message': { limit: 5, windowMs: 5_000 },
  'DELETE /channels/:channel/messages/:message': { limit: 5, windowMs: 1_000 },
  'POST /channels/:channel/messages/:message/crosspost': { limit: 10, windowMs: 3_600_000 },
  'POST /webhooks/:webhook/:token': { limit: 5, windowMs: 2_000 },
  'PATCH /webhooks/:webhook/:token/messages/:message': { limit: 5, windowMs: 2_000 },
};
const OTHERS: Rule = { limit: 50, windowMs: 10_000 };
const GLOBAL: Rule = { limit: 50, windowMs: 1_000 };
const WINDOWS_KEPT = 5_000;

/** `now` is a monotonic time in milliseconds: limits run on real time, whatever the playground's clock says. */
export const createRateLimits = (now: () => number): RateLimits => {
  const windows = new Map<string, Window>();
  const take = (key: string, rule: Rule): { readonly window: Window; readonly allowed: boolean } => {
    const current = windows.get(key);
    const window = current && now() - current.startMs < rule.windowMs ? current : { startMs: now(), used: 0 };
    windows.delete(key);
    windows.set(key, window);
    const [oldest] = windows.size > WINDOWS_KEPT ? windows.keys() : [];
    if (oldest !== undefined) windows.delete(oldest);
    window.used += 1;
    return { window, allowed: window.used <= rule.limit };
  };
  return {
    count: ({ bucket, major, exempt }) => {
      const rule = RULES[bucket] ?? OTHERS;
      const { window, allowed } = take(`${bucket} ${major}`, rule);
      const leftS = (window.startMs + rule.windowMs - now()) / 1000;
      const headers = headersOf({ bucket, rule, window, leftS });
      if (!allowed)
        return {
          kind: 'limited',
          global: false,
          retryAfterS: leftS,
          headers: { ...headers, 'x-ratelimit-scope': 'user' },
        };
      const all = exempt ? null : take('global', GLOBAL);
      if (all && !all.allowed) {
        const waitS = (all.window.startMs + GLOBAL.windowMs - now()) / 1000;
        return {
          kind: 'limited',
          global: true,
          retryAfterS: waitS,
          headers: { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' },
        };
      }
      return { kind: 'allowed', headers };
    },
  };
};

/** No limits at all, for load tests. */
export const noRateLimits: RateLimits = { count: () => ({ kind: 'allowed', headers: {} }) };

const headersOf = (seen: { bucket: string; rule: Rule; window: Window; leftS: number }): Record<string, string> => ({
  'x-ratelimit-bucket': Buffer.from(seen.bucket).toString('hex').slice(-32),
  'x-ratelimit-limit': String(seen.rule.limit),
  'x-ratelimit-remaining': String(Math.max(seen.rule.limit - seen.window.used, 0)),
  'x-ratelimit-reset': String(Math.round(Date.now() + seen.leftS * 1000) / 1000),
  'x-ratelimit-reset-after': String(Math.max(seen.leftS, 0.001).toFixed(3)),
});
