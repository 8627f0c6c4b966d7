import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRounds, type Rounds } from '../../src/main/rounds.ts';
import { type Delivering, openDelivering } from '../digests/delivering.ts';

let stage: Delivering;
beforeEach(async () => {
  stage = await openDelivering();
});
afterEach(() => stage.wire.close());

const done: string[] = [];
/** Does nothing but say that it was called; of `broken` it fails. */
const chore = (name: string, broken: string) => async () => {
  done.push(name);
  if (name === broken) throw new Error(`${name} is broken`);
};

const unheard = { onPaused: async () => undefined, onFault: () => undefined };

const roundsWith = (broken: string): Rounds => {
  const { store } = stage.wire;
  const { deps } = stage;
  return createRounds({
    beatDeps: deps,
    watchDeps: {
      ...deps,
      watches: store.watches,
      articles: store.articles,
      held: new Map(),
      alerts: async () => [],
      ...unheard,
    },
    amending: { find: async () => undefined, apply: async () => ({ edited: 0, failed: 0, unauthorized: false }) },
    sources: { poll: chore('fetch', broken) },
    presence: { forgetGone: chore('tidy', broken) },
    memory: { keepUp: chore('offer', broken) },
    store,
    clock: deps.clock,
    onEnd: () => undefined,
  });
};

test.each(['fetch', 'offer', 'tidy'] as const)(
  'whatever is wrong with %s, the other chores are done',
  async (broken) => {
    done.length = 0;
    const rounds = roundsWith(broken);
    const fates = await Promise.allSettled([rounds.fetch(), rounds.offer(), rounds.tidy()]);
    expect(fates.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(done.toSorted()).toEqual(['fetch', 'offer', 'tidy']);
  },
);
