import { StoreError, type StoreFault } from '../src/adapters/sqlite/store-error.ts';
import { beat } from '../src/digests/beat.ts';
import type { Store } from '../src/ports.ts';
import { openHalf, type Wrap } from './delivering-half.ts';
import type { Trial } from './http.ts';
import type { Stage } from './stage.ts';

/** Every k-th operation fails as SQLite does, with nothing written. */
const refusingEvery = (every: number, kind: StoreFault, onStrike: () => void): Wrap => {
  let operations = 0;
  const strike = (): void => {
    operations += 1;
    if (operations % every !== 0) return;
    onStrike();
    throw new StoreError(kind, `operation ${operations} refused`);
  };
  return (role) =>
    'claim' in role || 'list' in role
      ? new Proxy(role, {
          get: (target, name, receiver) => {
            const value: unknown = Reflect.get(target, name, receiver);
            if (typeof value !== 'function') return value;
            return async (...args: unknown[]) => {
              strike();
              return value.apply(target, args);
            };
          },
        })
      : role;
};

/** Digests that the store calls delivered though a part of them does not stand in the channel. */
const falselyDelivered = async (store: Store, { playground }: Stage): Promise<number> => {
  let wrong = 0;
  for (const { id } of await store.subscriptions.list(null)) {
    const last = await store.deliveries.last(id, ['delivered'], Number.MAX_SAFE_INTEGER);
    const found = last === null ? null : await store.deliveries.find(last.id);
    const standing = new Set(playground.world.messages(last?.channelId ?? '').map(({ message }) => message.id));
    if (found?.parts.some(({ messageId }) => messageId === null || !standing.has(messageId))) wrong += 1;
  }
  return wrong;
};

const FEWEST_BETWEEN = 3;
const MOST_BETWEEN = 40;
const BETWEEN_BEATS_MS = 2_000;
const MOST_BEATS = 200;

/** Days on which the store refuses every k-th operation, for one k after another. */
export const refusingStore =
  (kind: StoreFault): Trial =>
  async (stage, _chance, rounds, progress) => {
    let struck = 0;
    let wrong = 0;
    const onStrike = (): void => {
      struck += 1;
    };
    for (let every = FEWEST_BETWEEN; struck < rounds; every = every === MOST_BETWEEN ? FEWEST_BETWEEN : every + 1) {
      const half = openHalf(stage.order(), { now: stage.nowMs }, refusingEvery(every, kind, onStrike));
      for (let beats = 0; beats === 0 || (await half.store.deliveries.pending()) > 0; beats += 1) {
        if (beats > MOST_BEATS) break;
        await beat(half.deps).catch((error: unknown) => {
          if (!(error instanceof StoreError)) throw error;
        });
        wrong += await falselyDelivered(half.store, stage);
        stage.pass(BETWEEN_BEATS_MS);
      }
      await half.close();
      const calm = openHalf(stage.order(), { now: stage.nowMs }, (role) => role);
      do {
        await beat(calm.deps);
        stage.pass(BETWEEN_BEATS_MS);
      } while ((await calm.store.deliveries.pending()) > 0);
      await calm.close();
      progress(struck);
      if (struck < rounds) stage.nextDay();
    }
    return { struck, falselyDelivered: wrong };
  };
