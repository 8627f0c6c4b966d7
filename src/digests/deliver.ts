import type { ClaimedPart, Clock, DeliveryLedger, PartOutcome, PostOutcome, Posts } from '../ports.ts';

/** How long to wait for what; injected where a test has less time. */
export type Patience = {
  /** Discord remembers a nonce for a few minutes; past this an attempt without a result is looked up, never sent again blindly. */
  readonly nonceTrustedMs: number;
  /** Before an unclear attempt is made again; doubles with each. */
  readonly retryAfterUnknownMs: number;
  readonly leaseMs: number;
};

export const PATIENCE: Patience = { nonceTrustedMs: 60_000, retryAfterUnknownMs: 5_000, leaseMs: 30_000 };

/** As long as a digest may be late: an outage of Discord is outlasted. */
const GIVE_UP_AFTER_MS = 6 * 3_600_000;
/** So many waits are as long as Discord asks; then each is twice as long as the one before. */
const PLAIN_WAITS = 3;
const LONGEST_WAIT_MS = 10 * 60_000;
/** Of the wait after an attempt that nobody knows of. */
const MOST_DOUBLINGS = 4;

export type DeliverDeps = {
  readonly ledger: DeliveryLedger;
  readonly posts: Posts;
  readonly clock: Clock;
  readonly patience: Patience;
  /** When this process began to deliver. */
  readonly deliversSinceMs: number;
};

export type Delivered =
  | { readonly kind: 'sent' | 'retry' | 'lost-lease' }
  | { readonly kind: 'failed' | 'uncertain' | 'barred' | 'unauthorized'; readonly reason: string };

/** Hours in which no process was there to try do not count. */
const isTooOld = ({ firstAttemptAtMs }: ClaimedPart, { clock, deliversSinceMs }: DeliverDeps): boolean =>
  firstAttemptAtMs !== null && clock.now() - Math.max(firstAttemptAtMs, deliversSinceMs) >= GIVE_UP_AFTER_MS;

const busyFor = (afterMs: number, { attempts }: ClaimedPart): number =>
  Math.max(afterMs, Math.min(afterMs * 2 ** Math.max(0, attempts + 1 - PLAIN_WAITS), LONGEST_WAIT_MS));

const unknownFor = (attempts: number, { retryAfterUnknownMs }: Patience): number =>
  retryAfterUnknownMs * 2 ** Math.min(attempts, MOST_DOUBLINGS);

const outcomeOf = (posted: PostOutcome, part: ClaimedPart, deps: DeliverDeps): PartOutcome => {
  const { clock, patience } = deps;
  if (posted.kind === 'sent') return posted;
  if (posted.kind === 'barred') return { kind: 'failed', reason: posted.reason };
  // The process ends; the digest waits for a token that is accepted.
  if (posted.kind === 'unauthorized') return { kind: 'retry', notBeforeMs: clock.now(), reason: posted.reason };
  if (isTooOld(part, deps)) {
    return posted.kind === 'busy'
      ? { kind: 'failed', reason: `given up after ${part.attempts + 1} attempts: ${posted.reason}` }
      : { kind: 'uncertain', reason: `no clear answer in ${part.attempts + 1} attempts: ${posted.reason}` };
  }
  const waitMs = posted.kind === 'busy' ? busyFor(posted.afterMs, part) : unknownFor(part.attempts, patience);
  return { kind: 'retry', notBeforeMs: clock.now() + waitMs, reason: posted.reason };
};

const settle = async (part: ClaimedPart, outcome: PartOutcome, { ledger, posts }: DeliverDeps): Promise<Delivered> => {
  if (!(await ledger.settle(part, outcome))) return { kind: 'lost-lease' };
  if (outcome.kind === 'sent') await posts.publish(part.channelId, outcome.messageId);
  return outcome.kind === 'sent' || outcome.kind === 'retry'
    ? { kind: outcome.kind }
    : { kind: outcome.kind, reason: outcome.reason };
};

/** What became of an attempt that nobody answered; null: it did not get through. */
const lookUp = async (part: ClaimedPart, attemptedAtMs: number, deps: DeliverDeps): Promise<PartOutcome | null> => {
  const { posts, clock, patience } = deps;
  const nowMs = clock.now();
  // One made by a clock that was ahead was made nobody knows how long ago.
  const found = await posts.find(part, part.marker, attemptedAtMs > nowMs ? nowMs - GIVE_UP_AFTER_MS : attemptedAtMs);
  if (found.kind === 'found') return { kind: 'sent', messageId: found.messageId };
  if (found.kind === 'absent') return null;
  if (found.kind === 'unreadable' || isTooOld(part, deps)) return { kind: 'uncertain', reason: found.reason };
  return { kind: 'retry', notBeforeMs: clock.now() + unknownFor(MOST_DOUBLINGS, patience), reason: found.reason };
};

/** Whether an earlier attempt may have got through, and what became of it. */
const settled = async (part: ClaimedPart, deps: DeliverDeps): Promise<PartOutcome | null> => {
  const { firstAttemptAtMs } = part;
  if (firstAttemptAtMs === null) return null;
  const ageMs = deps.clock.now() - firstAttemptAtMs;
  const isYoung = ageMs >= 0 && ageMs <= deps.patience.nonceTrustedMs;
  return isYoung && (await deps.posts.honoursNonce(part)) ? null : lookUp(part, firstAttemptAtMs, deps);
};

/** Posts a leased part no more. Where an attempt at it got through it stands, and counts as told. */
export const dropPart = async (part: ClaimedPart, reason: string, deps: DeliverDeps): Promise<Delivered> => {
  const { firstAttemptAtMs } = part;
  const stands = firstAttemptAtMs === null ? null : await lookUp(part, firstAttemptAtMs, deps);
  return settle(part, stands ?? { kind: 'failed', reason }, deps);
};

/**
 * Sends one leased part, once: the attempt is written down before the request leaves, the nonce is the same each time,
 * and an old attempt without a result is looked for in the channel first. So is any attempt where there is no nonce.
 */
export const deliverPart = async (part: ClaimedPart, deps: DeliverDeps): Promise<Delivered> => {
  const known = await settled(part, deps);
  if (known !== null) return settle(part, known, deps);
  if (!(await deps.ledger.attempt(part, deps.clock.now()))) return { kind: 'lost-lease' };
  const posted = await deps.posts.post(part, part.body, part.nonce);
  const done = await settle(part, outcomeOf(posted, part, deps), deps);
  if (done.kind === 'lost-lease') return done;
  return posted.kind === 'barred' || posted.kind === 'unauthorized'
    ? { kind: posted.kind, reason: posted.reason }
    : done;
};
