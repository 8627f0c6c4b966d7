import { setTimeout as sleep } from 'node:timers/promises';
import { beat } from '../src/digests/beat.ts';
import type { RequestFaultKind } from '../src/playground/faults.ts';
import { openHalf, type Wrap } from './delivering-half.ts';
import type { Trial } from './http.ts';
import type { Stage } from './stage.ts';

/** `inARow`: how many answers break one after another; `aDay`: how often that begins. */
type Strike = {
  readonly name: string;
  readonly kind: RequestFaultKind;
  readonly inARow: number;
  readonly aDay: number;
  readonly retryAfterMs?: number;
};

const NOW_AND_THEN = { inARow: 1, aDay: 3 };

export const strikes: readonly Strike[] = [
  { name: 'stored-then-502', kind: 'stored-then-502', ...NOW_AND_THEN },
  { name: 'stored-then-hang', kind: 'stored-then-hang', ...NOW_AND_THEN },
  { name: 'stored-then-reset', kind: 'stored-then-reset', ...NOW_AND_THEN },
  { name: 'hang', kind: 'hang', ...NOW_AND_THEN },
  { name: 'reset', kind: 'reset', ...NOW_AND_THEN },
  { name: 'truncated', kind: 'truncated', ...NOW_AND_THEN },
  // Waited for by the REST client itself, in seconds that are real: its header knows no fractions.
  { name: 'rate limited', kind: '429', inARow: 6, aDay: 1, retryAfterMs: 5 },
  { name: 'rate limited for long', kind: '429', inARow: 6, aDay: 1, retryAfterMs: 30_000 },
  { name: '503 storm', kind: '503', inARow: 15, aDay: 1 },
];

const POSTING = { method: 'POST', route: '/channels/*/messages' };
/** Long enough for a busy machine: an answer that comes later would be minutes late on the injected clock. */
const TIMEOUT_MS = 500;
const LONGEST_SKIP = 9;
/** Longer than any wait that the outbox sets after a clear refusal. */
const BETWEEN_BEATS_MS = 6_000;
const MOST_BEATS = 40;
const POLL_MS = 5;

/** Counts what is sent, and what reached the playground. */
const countPosts = ({ playground }: Stage) => {
  let sent = 0;
  let arrived = 0;
  let sequence = 0;
  const wrap: Wrap = (role, name) =>
    name !== 'posts'
      ? role
      : new Proxy(role, {
          get: (target, method, receiver) => {
            if (method === 'post') sent += 1;
            return Reflect.get(target, method, receiver) as unknown;
          },
        });
  const look = (): void => {
    for (const entry of playground.recorder.since(sequence)) {
      sequence = entry.sequence;
      if (entry.kind === 'request' && entry.method === 'POST' && entry.path.endsWith('/messages')) arrived += 1;
    }
  };
  /**
   * A request that its sender gave up may still be under way, overtaken by the next. Moved by a day, the playground would have
   * forgotten its nonce, as Discord never has within seconds.
   */
  const settled = async (): Promise<void> => {
    look();
    for (let waitedMs = 0; arrived < sent && waitedMs < TIMEOUT_MS; waitedMs += POLL_MS) {
      await sleep(POLL_MS);
      look();
    }
    sent = arrived;
  };
  return { wrap, settled };
};

/** Days on which some answers to Create Message break; each day is worked off in full before the next. */
export const strikeAnswers =
  ({ kind, inARow, aDay, retryAfterMs }: Strike): Trial =>
  async (stage, chance, rounds, progress) => {
    const { wrap, settled } = countPosts(stage);
    const half = openHalf(stage.order({ timeoutMs: TIMEOUT_MS }), { now: stage.nowMs }, wrap);
    const { faults } = stage.playground;
    let struck = 0;
    try {
      while (struck < rounds) {
        for (let time = 0; time < aDay; time += 1) {
          const skip = Math.floor(chance() * LONGEST_SKIP);
          faults.add({
            ...POSTING,
            kind,
            skip,
            count: inARow,
            ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
          });
        }
        for (let beats = 0; beats === 0 || (await half.store.deliveries.pending()) > 0; beats += 1) {
          if (beats > MOST_BEATS) throw new Error(`the digests of ${stage.day()} are not done after ${beats} beats`);
          await beat(half.deps);
          stage.pass(BETWEEN_BEATS_MS);
        }
        struck += aDay * inARow - faults.list().reduce((left, { count = 0 }) => left + count, 0);
        faults.clear();
        progress(struck);
        await settled();
        if (struck < rounds) stage.nextDay();
      }
    } finally {
      await half.close();
    }
    return { struck };
  };
