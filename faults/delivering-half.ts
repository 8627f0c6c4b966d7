import { REST } from '@discordjs/rest';
import { leftToTheOutbox } from '../src/adapters/discord/post-outcome.ts';
import { createPosts } from '../src/adapters/discord/posts.ts';
import { openStoreHere, storePath } from '../src/adapters/sqlite/open-store-here.ts';
import type { BeatDeps } from '../src/digests/beat.ts';
import type { Clock, DeliveryLedger, Posts, Store } from '../src/ports.ts';
import { inventedDigest } from './invented-digest.ts';
import type { Order } from './order.ts';

/** The variant that must fail: no nonce that Discord could recognise. */
const withoutNonce = (posts: Posts): Posts => ({
  ...posts,
  post: (place, body) => posts.post(place, body, Math.random().toString(36).slice(2, 20)),
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

const variantOf = (without: Order['without'], posts: Posts, ledger: DeliveryLedger) => {
  switch (without) {
    case 'nothing':
      return { posts, ledger };
    case 'nonce':
      return { posts: withoutNonce(posts), ledger };
    case 'look-up':
      return { posts: withoutLookUp(posts), ledger };
    case 'mark-after-send':
      return { posts, ledger: markedFirst(ledger) };
  }
};

export type Half = { readonly store: Store; readonly deps: BeatDeps; readonly close: () => Promise<void> };
/** Stands before and behind every method of a role. */
export type Wrap = <Role extends object>(role: Role, name: string) => Role;

/** The delivering half of the bot: real store, real beat, real REST. What it says is invented. */
export const openHalf = (order: Order, clock: Clock, wrap: Wrap): Half => {
  const store = openStoreHere(storePath(order.dataDir));
  const rest = new REST({
    api: order.api,
    timeout: order.timeoutMs,
    retries: 0,
    rejectOnRateLimit: leftToTheOutbox,
    globalRequestsPerSecond: 10_000,
  }).setToken(order.token);
  const channelKind = async () => ({ type: 0, guildId: 'guild', readsHistory: true });
  const plain = createPosts({ rest, channelKind, log: () => undefined });
  const { posts, ledger } = variantOf(order.without, plain, store.deliveries);
  const deps: BeatDeps = {
    subscriptions: wrap(store.subscriptions, 'subscriptions'),
    watches: store.watches,
    ledger: wrap(ledger, 'ledger'),
    posts: wrap(posts, 'posts'),
    clock,
    patience: order.patience,
    deliversSinceMs: clock.now(),
    translated: async (report) => report,
    audience: async (guildId) => guildId,
    owner: `half-${process.pid}`,
    onPaused: async () => undefined,
    onUncertain: async () => undefined,
    onFault: (_, error) => {
      throw error;
    },
    withCorrections: async (report) => report,
    compose: async ({ id }, { untilMs }) => inventedDigest(id, new Date(untilMs).toISOString().slice(0, 10)),
  };
  const close = async (): Promise<void> => {
    rest.clearHandlerSweeper();
    rest.clearHashSweeper();
    await store.close();
  };
  return { store, deps, close };
};
