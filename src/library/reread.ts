import type { Period } from '../domain/period.ts';
import type { ArticleStore, LoadFault, NewReading, NewReadingOutcome, Reader, StoredArticle } from '../ports.ts';
import { faultAt, type Listing, list, listOf, noFaults } from './faults.ts';
import { togetherOrEach } from './together.ts';

export type RereadDeps = {
  readonly reader: Reader;
  readonly store: Pick<ArticleStore, 'ids' | 'articles' | 'replaceReadings'>;
};

export type RereadOptions = {
  /** Of publication. */
  readonly period: Period;
  /** Called once it is known how many articles there are, and after each group of them. */
  readonly onProgress?: (progress: RereadProgress) => void;
  /** Groups of articles on their way at once; enough to keep the reading threads busy. */
  readonly concurrency?: number;
};

type Counts = { read: number; changed: number; unread: number };

/** `articles`: in the period; `read`: read again so far; `changed`: of these, whose reading is another; `unread`: of another language. */
export type RereadProgress = Readonly<Counts> & { readonly articles: number };

/** `faults`: which could not be read, or not be stored; they keep the reading that they had. */
export type RereadReport = RereadProgress & { readonly faults: readonly LoadFault[] };

/** Articles that share a call of the store. */
const GROUP_SIZE = 4;
const DEFAULT_CONCURRENCY = 4;
const STALE = 'an import changed it at the same moment; read it again';

type Read = NewReading & { readonly article: StoredArticle };
type Run = { readonly deps: RereadDeps; readonly counts: Counts; readonly faults: Listing };

const nameOf = ({ origin, id }: StoredArticle): Pick<LoadFault, 'origin' | 'place'> => ({ origin, place: id });

const fail = (article: StoredArticle, done: 'read' | 'stored', error: unknown, run: Run): void =>
  list(run.faults, [{ ...faultAt(article.origin, done, error), ...nameOf(article) }]);

const readAgain = async (article: StoredArticle, run: Run): Promise<Read | null> => {
  const { id, revision } = article;
  try {
    return { id, revision, article, reading: await run.deps.reader.read(article) };
  } catch (error) {
    fail(article, 'read', error, run);
    return null;
  }
};

const outcomesOf = (items: readonly Read[], run: Run): Promise<(NewReadingOutcome | null)[]> =>
  togetherOrEach(
    items,
    (some) => run.deps.store.replaceReadings(some.map(({ id, revision, reading }) => ({ id, revision, reading }))),
    { onRefused: ({ article }, error) => fail(article, 'stored', error, run) },
  );

const countKept = ({ reading }: Read, outcome: NewReadingOutcome, { counts }: Run): void => {
  counts.read += 1;
  if (outcome === 'changed') counts.changed += 1;
  if (reading === null) counts.unread += 1;
};

/** Returns the articles that somebody revised meanwhile. */
const settle = async (ids: readonly string[], run: Run): Promise<StoredArticle[]> => {
  const articles = await run.deps.store.articles(ids);
  const items = (await Promise.all(articles.map((article) => readAgain(article, run)))).filter((item) => item !== null);
  const outcomes = items.length === 0 ? [] : await outcomesOf(items, run);
  return items.flatMap((item, at) => {
    const outcome = outcomes[at] ?? null;
    if (outcome === 'stale') return [item.article];
    if (outcome !== null) countKept(item, outcome, run);
    return [];
  });
};

const settleGroup = async (ids: readonly string[], run: Run): Promise<void> => {
  const late = await settle(ids, run);
  const still =
    late.length === 0
      ? []
      : await settle(
          late.map(({ id }) => id),
          run,
        );
  list(
    run.faults,
    still.map((article) => ({ ...nameOf(article), reason: STALE })),
  );
};

function* groupsOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += GROUP_SIZE) yield ids.slice(at, at + GROUP_SIZE);
}

/**
 * Reads stored articles again, oldest import first, several on their way at once, and puts their readings in the place of the stored
 * ones. A killed run leaves each article with its old reading or its new one; the next run goes through all of them and completes it.
 * Nothing arrives by it. Rejects only where the store can store nothing.
 */
export const reread = async (deps: RereadDeps, options: RereadOptions): Promise<RereadReport> => {
  const ids = await deps.store.ids(options.period);
  const run: Run = { deps, counts: { read: 0, changed: 0, unread: 0 }, faults: noFaults() };
  const tell = (): void => options.onProgress?.({ ...run.counts, articles: ids.length });
  const groups = groupsOf(ids);
  const workThrough = async (): Promise<void> => {
    for (let next = groups.next(); !next.done; next = groups.next()) {
      await settleGroup(next.value, run);
      tell();
    }
  };
  tell();
  await Promise.all(Array.from({ length: options.concurrency ?? DEFAULT_CONCURRENCY }, workThrough));
  return { articles: ids.length, ...run.counts, faults: listOf(run.faults) };
};
