/** The delivering half of the bot in a process of its own, to be killed: real store, real beat, real REST. */
import { REST } from '@discordjs/rest';
import { createPosts } from '../src/adapters/discord/posts.ts';
import { openStoreHere, storePath } from '../src/adapters/sqlite/open-store-here.ts';
import { type BeatDeps, beat } from '../src/digests/beat.ts';
import type { DeliveryLedger, Posts } from '../src/ports.ts';
import { inventedDigest } from './invented-digest.ts';
import type { Order, Told } from './order.ts';

const order = JSON.parse(process.env.SITREP_FAULTS ?? '') as Order;
const startedMs = Date.now();
const clock = { now: () => order.nowMs + (Date.now() - startedMs) };
const tell = (told: Told): void => void process.send?.(told);

let boundaries = 0;

/** Counts a step across a boundary; at the ordered one the process ends as if the power went. */
const cross = (): void => {
  boundaries += 1;
  if (boundaries === order.killAt) process.kill(process.pid, 'SIGKILL');
};

/** Every method crosses a boundary before and after. */
const watched = <Role extends object>(role: Role): Role =>
  new Proxy(role, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        cross();
        const answer: unknown = value.apply(target, args);
        if (!(answer instanceof Promise)) return answer;
        return answer.then((result) => {
          cross();
          return result;
        });
      };
    },
  });

/** The variant that must fail: no nonce that Discord could recognise. */
const withoutNonce = (posts: Posts): Posts => ({
  ...posts,
  post: (channel, body) => posts.post(channel, body, Math.random().toString(36).slice(2, 20)),
});

/** The variant that must fail: never looks whether an old attempt stands. */
const withoutLookUp = (posts: Posts): Posts => ({ ...posts, find: async () => ({ kind: 'absent' }) });

/** The variant that must fail: says "sent" before Discord has answered. */
const markedFirst = (ledger: DeliveryLedger): DeliveryLedger => ({
  ...ledger,
  attempt: async (part, nowMs) =>
    (await ledger.attempt(part, nowMs)) && (await ledger.settle(part, { kind: 'sent', messageId: '1' })),
  settle: async () => true,
});

const store = openStoreHere(storePath(order.dataDir));
const rest = new REST({
  api: order.api,
  timeout: order.timeoutMs,
  retries: 0,
  globalRequestsPerSecond: 10_000,
}).setToken(order.token);
const channelKind = async () => ({ type: 0, guildId: 'guild' });
const plain = createPosts({ rest, channelKind, log: () => undefined });
const variants: Readonly<Record<Order['without'], { posts: Posts; ledger: DeliveryLedger }>> = {
  nothing: { posts: plain, ledger: store.deliveries },
  nonce: { posts: withoutNonce(plain), ledger: store.deliveries },
  'look-up': { posts: withoutLookUp(plain), ledger: store.deliveries },
  'mark-after-send': { posts: plain, ledger: markedFirst(store.deliveries) },
};
const { posts, ledger } = variants[order.without];
const deps: BeatDeps = {
  subscriptions: watched(store.subscriptions),
  ledger: watched(ledger),
  posts: watched(posts),
  clock,
  patience: order.patience,
  owner: `child-${process.pid}`,
  compose: async ({ id }) => inventedDigest(id, order.day),
};

const REST_MS = 15;

/** Beats until nothing is owed. */
const work = async (): Promise<void> => {
  do {
    await beat(deps);
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  } while ((await store.deliveries.pending()) > 0);
  tell({ kind: 'idle', boundaries });
};

tell({ kind: 'up' });
await work();
await store.close();
process.disconnect?.();
