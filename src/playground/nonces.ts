/** Nonces of Create Message with `enforce_nonce`: which message one made, for some minutes. */
export type NonceBook = {
  readonly find: (key: string) => string | undefined;
  readonly keep: (key: string, messageId: string) => void;
  /** As when Discord's few minutes are over. */
  readonly forget: () => void;
};

export const NONCE_LIVES_MS = 3 * 60_000;

/** Keeps each nonce for `NONCE_LIVES_MS`; `now` is the playground’s clock in milliseconds. */
export const createNonces = (now: () => number): NonceBook => {
  const known = new Map<string, { readonly messageId: string; readonly untilMs: number }>();
  return {
    find: (key) => {
      const entry = known.get(key);
      return entry && entry.untilMs > now() ? entry.messageId : undefined;
    },
    keep: (key, messageId) => {
      for (const [old, { untilMs }] of known) if (untilMs <= now()) known.delete(old);
      known.set(key, { messageId, untilMs: now() + NONCE_LIVES_MS });
    },
    forget: () => known.clear(),
  };
};
