import type { Article, ArticleDraft, Shelf } from '../domain/article.ts';
import type {
  ArticleStore,
  Clock,
  Known,
  Loaded,
  Loader,
  LoadFault,
  RawDocument,
  Reader,
  SaveItem,
  SaveOutcome,
} from '../ports.ts';
import { faultAt, type Listing, list, listOf, noFaults } from './faults.ts';
import { articleId } from './identity.ts';
import { togetherOrEach } from './together.ts';

export type IngestDeps = {
  readonly loader: Loader;
  readonly reader: Reader;
  readonly store: ArticleStore;
  readonly clock: Clock;
  readonly shelf: Shelf;
};

export type IngestOptions = {
  /** ISO 8601; dates every article of this import. */
  readonly publishedAt?: string | null;
  /** Called after each group of articles and each document. */
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Documents loaded ahead, and groups of articles on their way at once; enough to keep the reading threads busy. */
  readonly concurrency?: number;
};

type Counts = { added: number; revised: number; unchanged: number; unread: number };

export type IngestProgress = Readonly<Counts> & { readonly documents: number; readonly bytes: number };

export type IngestReport = IngestProgress & {
  /** Articles stored in this import without a date. */
  readonly undated: number;
  readonly faults: readonly LoadFault[];
  readonly notes: readonly LoadFault[];
};

/** Articles that share a look-up and a call of the store. */
const GROUP_SIZE = 4;
const DEFAULT_CONCURRENCY = 4;
/** Revisions that are compared with what comes in; older ones are not looked at. */
const MOST_REVISIONS = 20;

type Candidate = { readonly id: string; readonly draft: ArticleDraft };
type Run = {
  readonly deps: IngestDeps;
  readonly options: IngestOptions;
  readonly counts: Counts & { undated: number; documents: number; bytes: number };
  /** Content hashes of what is on its way to the store. */
  readonly pending: Set<string>;
  /** By id, the newest group on its way that has the article. */
  readonly underWay: Map<string, Promise<void>>;
  readonly faults: Listing;
  readonly notes: Listing;
};

const articleOf = ({ id, draft }: Candidate, revision: number, shelf: Shelf): Article => {
  const { givenId: _, ...content } = draft;
  return { ...content, id, revision, shelf };
};

/** True where an older revision of the article had this very content: an old copy brings nothing new. */
const wasSaidBefore = async (store: ArticleStore, { id, revision }: Known, contentHash: string): Promise<boolean> => {
  for (let older = revision - 1; older > Math.max(0, revision - MOST_REVISIONS); older -= 1) {
    if ((await store.article(id, older))?.contentHash === contentHash) return true;
  }
  return false;
};

/** The revision to store, or null where the library has this content. */
const revisionFor = async (candidate: Candidate, known: Known | null, store: ArticleStore): Promise<number | null> => {
  if (known === null) return 1;
  const { contentHash } = candidate.draft;
  if (known.contentHash === contentHash || known.id !== candidate.id) return null;
  return (await wasSaidBefore(store, known, contentHash)) ? null : known.revision + 1;
};

const itemFor = async (candidate: Candidate, revision: number, run: Run): Promise<SaveItem | null> => {
  const { reader, clock, shelf } = run.deps;
  const article = articleOf(candidate, revision, shelf);
  try {
    return { article, reading: await reader.read(article), importedAtMs: clock.now() };
  } catch (error) {
    list(run.faults, [faultAt(article.origin, 'read', error)]);
    return null;
  }
};

const planGroup = async (group: readonly Candidate[], run: Run): Promise<SaveItem[]> => {
  const { store, shelf } = run.deps;
  const known = await store.known(
    shelf,
    group.map(({ id, draft }) => ({ id, contentHash: draft.contentHash })),
  );
  const items = await Promise.all(
    group.map(async (candidate, index) => {
      const revision = await revisionFor(candidate, known[index] ?? null, store);
      if (revision !== null) return itemFor(candidate, revision, run);
      run.counts.unchanged += 1;
      return null;
    }),
  );
  return items.filter((item) => item !== null);
};

const countSaved = ({ article, reading }: SaveItem, kind: 'added' | 'revised', run: Run): void => {
  run.counts[kind] += 1;
  if (reading === null) run.counts.unread += 1;
  if (article.publishedAt === null) run.counts.undated += 1;
};

const STALE = 'another import changed it at the same moment; import it again';

/** Null for one that cannot be stored, which is listed. */
const outcomesOf = (items: readonly SaveItem[], run: Run): Promise<(SaveOutcome | null)[]> =>
  togetherOrEach(items, (some) => run.deps.store.save(some), {
    onRefused: ({ article }, error) => list(run.faults, [faultAt(article.origin, 'stored', error)]),
  });

/** Saves; returns those for which somebody else was quicker. */
const saveItems = async (items: readonly SaveItem[], run: Run): Promise<SaveItem[]> => {
  if (items.length === 0) return [];
  const outcomes = await outcomesOf(items, run);
  return items.filter((item, index) => {
    const kind = outcomes[index]?.kind;
    if (kind === 'added' || kind === 'revised') countSaved(item, kind, run);
    return kind === 'stale';
  });
};

const settleGroup = async (group: readonly Candidate[], run: Run): Promise<void> => {
  const late = await saveItems(await planGroup(group, run), run);
  for (const { article } of late) {
    const again = group.filter(({ draft }) => draft.contentHash === article.contentHash).slice(0, 1);
    const [still] = await saveItems(await planGroup(again, run), run);
    if (still !== undefined) list(run.faults, [{ origin: article.origin, place: null, reason: STALE }]);
  }
};

/** Leaves out what is on its way already: the same content twice in a file, or in two files that are read side by side. */
const takePending = (candidates: readonly Candidate[], run: Run): Candidate[] =>
  candidates.filter(({ draft: { contentHash } }) => {
    const fresh = !run.pending.has(contentHash);
    if (fresh) run.pending.add(contentHash);
    else run.counts.unchanged += 1;
    return fresh;
  });

/** An article waits for its version before, so that of several the last that is named is the newest revision, however long each is read. */
const settleInTurn = async (group: readonly Candidate[], run: Run): Promise<void> => {
  await Promise.allSettled(group.map(({ id }) => run.underWay.get(id)));
  await settleGroup(group, run);
};

const runGroup = async (group: readonly Candidate[], run: Run): Promise<void> => {
  const fresh = takePending(group, run);
  const settling = settleInTurn(fresh, run);
  for (const { id } of fresh) run.underWay.set(id, settling);
  await settling;
  for (const { id, draft } of fresh) {
    run.pending.delete(draft.contentHash);
    if (run.underWay.get(id) === settling) run.underWay.delete(id);
  }
};

const tell = (run: Run): void => {
  const { undated: _, ...progress } = run.counts;
  run.options.onProgress?.(progress);
};

const loadOne = async (document: RawDocument, run: Run): Promise<Loaded> => {
  try {
    return await run.deps.loader.load(document, { publishedAt: run.options.publishedAt ?? null });
  } catch (error) {
    return { drafts: [], faults: [faultAt(document.name, 'read', error)], notes: [] };
  }
};

const take = (loaded: Loaded, bytes: number, run: Run): Candidate[] => {
  list(run.faults, loaded.faults);
  list(run.notes, loaded.notes);
  run.counts.documents += 1;
  run.counts.bytes += bytes;
  tell(run);
  return loaded.drafts.map((draft) => ({ id: articleId(draft, run.deps.shelf), draft }));
};

/** Groups of articles in the order of their documents; `ahead` documents are loaded before they are asked for. */
async function* groupsIn(documents: AsyncIterable<RawDocument>, ahead: number, run: Run): AsyncGenerator<Candidate[]> {
  const waiting: { readonly loading: Promise<Loaded>; readonly bytes: number }[] = [];
  const next = async (): Promise<Candidate[][]> => {
    const first = waiting.shift();
    if (first === undefined) return [];
    return chunks(take(await first.loading, first.bytes, run));
  };
  for await (const document of documents) {
    waiting.push({ loading: loadOne(document, run), bytes: document.bytes.length });
    if (waiting.length > ahead) yield* await next();
  }
  while (waiting.length > 0) yield* await next();
}

const chunks = (candidates: readonly Candidate[]): Candidate[][] => {
  const out: Candidate[][] = [];
  for (let at = 0; at < candidates.length; at += GROUP_SIZE) out.push(candidates.slice(at, at + GROUP_SIZE));
  return out;
};

const workThrough = async (groups: AsyncGenerator<Candidate[]>, run: Run): Promise<void> => {
  for await (const group of { [Symbol.asyncIterator]: () => ({ next: () => groups.next() }) }) {
    await runGroup(group, run);
    tell(run);
  }
};

/**
 * Imports documents: loads, reads and stores their articles, several on their way at once. What is stored already is left as it
 * is (by id, then by content), so that importing twice changes nothing and a killed import goes on where it stopped; a
 * changed article becomes a new revision; a copy of an older revision changes nothing. Memory is bounded by the largest
 * document. Rejects only where the store can store nothing.
 */
export const ingest = async (
  documents: AsyncIterable<RawDocument>,
  deps: IngestDeps,
  options: IngestOptions = {},
): Promise<IngestReport> => {
  const counts = { added: 0, revised: 0, unchanged: 0, unread: 0, undated: 0, documents: 0, bytes: 0 };
  const run: Run = {
    deps,
    options,
    counts,
    pending: new Set(),
    underWay: new Map(),
    faults: noFaults(),
    notes: noFaults(),
  };
  const concurrency = options.concurrency ?? DEFAULT_CONCURRENCY;
  const groups = groupsIn(documents, concurrency, run);
  try {
    await Promise.all(Array.from({ length: concurrency }, () => workThrough(groups, run)));
  } finally {
    await groups.return(undefined);
  }
  return { ...counts, faults: listOf(run.faults), notes: listOf(run.notes) };
};
