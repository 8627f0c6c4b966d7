import { randomUUID } from 'node:crypto';
import { describeFault, type Log } from '../adapters/discord/log.ts';
import { type AmendDeps, type Amended, applyCorrections, findCorrections } from '../digests/amend.ts';
import type { Shelf } from '../domain/article.ts';
import type { Clock, Posts, Store } from '../ports.ts';

export type Amending = {
  /** Looks for what was corrected. A fault is logged and holds up no digest; the next look makes up for it. */
  readonly find: () => Promise<void>;
  /** Edits what has to be edited; one round at a time, whoever asks. */
  readonly apply: () => Promise<Amended>;
};

export type AmendingOptions = {
  readonly store: Store;
  readonly posts: Posts;
  readonly clock: Clock;
  readonly log: Log;
};

const NOTHING: Amended = { edited: 0, failed: 0, unauthorized: false };

/** Finds and makes the corrections of what was posted, when it is asked to. */
export const createAmending = ({ store, posts, clock, log }: AmendingOptions): Amending => {
  const deps: AmendDeps = {
    articles: store.articles,
    ledger: store.deliveries,
    corrections: store.corrections,
    facts: store.facts,
    posts,
    clock,
    owner: randomUUID(),
    shelves: async () => {
      const own = (await store.sources.list(null)).map(({ shelf }) => shelf);
      return [...new Set<Shelf>(['operator', ...own])];
    },
  };
  let last: Promise<Amended> = Promise.resolve(NOTHING);
  const round = async (): Promise<Amended> => {
    try {
      return await applyCorrections(deps);
    } catch (error) {
      log('error', `digests could not be edited: ${describeFault(error)}`);
      return NOTHING;
    }
  };
  return {
    find: async () => {
      try {
        await findCorrections(deps);
      } catch (error) {
        log('error', `corrections could not be looked for: ${describeFault(error)}`);
      }
    },
    apply: () => {
      last = last.then(round);
      return last;
    },
  };
};
