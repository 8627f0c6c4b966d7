import { beat } from '../src/digests/beat.ts';
import type { RequestFaultKind } from '../src/playground/faults.ts';
import { openHalf } from './delivering-half.ts';
import type { Trial } from './http.ts';

type Strike = { readonly name: string; readonly kind: RequestFaultKind; readonly inARow: number };

/** `inARow`: how many answers break one after another. */
export const strikes: readonly Strike[] = [
  { name: 'stored-then-502', kind: 'stored-then-502', inARow: 1 },
  { name: 'stored-then-hang', kind: 'stored-then-hang', inARow: 1 },
  { name: 'stored-then-reset', kind: 'stored-then-reset', inARow: 1 },
  { name: 'hang', kind: 'hang', inARow: 1 },
  { name: 'reset', kind: 'reset', inARow: 1 },
  { name: 'truncated', kind: 'truncated', inARow: 1 },
  { name: 'rate limited', kind: '429', inARow: 6 },
  { name: '503 storm', kind: '503', inARow: 15 },
];

const POSTING = { method: 'POST', route: '/channels/*/messages' };
const TIMEOUT_MS = 120;
const RETRY_AFTER_MS = 5;
const LONGEST_SKIP = 5;
/** Longer than any wait that the outbox sets after a clear refusal. */
const BETWEEN_BEATS_MS = 6_000;
const MOST_BEATS = 40;
const unchanged = <Role extends object>(role: Role): Role => role;

/** Days on which some answers to Create Message break; each day is worked off in full before the next. */
export const strikeAnswers =
  ({ kind, inARow }: Strike): Trial =>
  async (stage, chance, rounds) => {
    const half = openHalf(stage.order({ timeoutMs: TIMEOUT_MS }), { now: stage.nowMs }, unchanged);
    const { faults } = stage.playground;
    let struck = 0;
    try {
      while (struck < rounds) {
        const skip = Math.floor(chance() * LONGEST_SKIP);
        faults.add({ ...POSTING, kind, skip, count: inARow, retryAfterMs: RETRY_AFTER_MS });
        for (let beats = 0; beats === 0 || (await half.store.deliveries.pending()) > 0; beats += 1) {
          if (beats > MOST_BEATS) throw new Error(`the digests of ${stage.day()} are not done after ${beats} beats`);
          await beat(half.deps);
          stage.pass(BETWEEN_BEATS_MS);
        }
        struck += inARow - faults.list().reduce((left, { count = 0 }) => left + count, 0);
        faults.clear();
        if (struck < rounds) stage.nextDay();
      }
    } finally {
      await half.close();
    }
    return { struck };
  };
