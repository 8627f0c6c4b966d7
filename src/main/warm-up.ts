import { readThrough } from '../adapters/files/read-through.ts';
import { storePath } from '../adapters/sqlite/open-store-here.ts';
import type { DeskPool } from '../adapters/workers/desk-pool.ts';
import { OPERATOR } from '../domain/article.ts';
import type { Clock, Store } from '../ports.ts';

export type WarmUpDeps = {
  readonly desk: Pick<DeskPool, 'ask' | 'event' | 'actor' | 'explainedBrief'>;
  readonly store: Pick<Store, 'articles' | 'finder'>;
  readonly dataDir: string;
  readonly clock: Clock;
  /** Ends it before the next question. */
  readonly signal: AbortSignal;
};

const MOST_HEADLINES = 2;
const WORDS = 200;

/**
 * Asks the desk what people will ask, one after the other, and drops the answers: weights, tables and pages of the library that are
 * loaded for a first question take seconds. Whoever asks meanwhile waits for one of these at most.
 */
export const warmUp = async (deps: WarmUpDeps): Promise<void> => {
  await Promise.all([readThrough(storePath(deps.dataDir), { signal: deps.signal }), askAll(deps)]);
};

const askAll = async ({ desk, store, clock, signal }: WarmUpDeps): Promise<void> => {
  const nowMs = clock.now();
  const asked = { scope: OPERATOR, period: { sinceMs: null, untilMs: nowMs }, nowMs };
  const heads = await store.articles.heads({ ...asked, limit: MOST_HEADLINES });
  const headlines = heads.flatMap(({ title }) => title ?? []);
  const [most] = await store.finder.actorsByPrefix({ scope: OPERATOR, prefix: '', limit: 1 });
  const questions = [
    ...headlines.flatMap((query) => [
      () => desk.ask({ ...asked, question: `Who said on Monday: ${query}?` }),
      () => desk.event({ ...asked, query }),
    ]),
    ...(most ? [() => desk.actor({ ...asked, name: most.id, other: null })] : []),
    ...[null, ...headlines].map((topic) => () => desk.explainedBrief({ ...asked, topic, words: WORDS })),
  ];
  for (const question of questions) if (!signal.aborted) await question();
};
