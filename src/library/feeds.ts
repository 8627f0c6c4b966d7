import PQueue from 'p-queue';
import type { Source } from '../domain/source.ts';
import type { Fetched, Fetcher, Loaded, RawDocument, SourceStore } from '../ports.ts';
import { documentOf } from './fetched.ts';
import { type IngestDeps, type IngestReport, ingest } from './ingest.ts';

export type FeedDeps = Omit<IngestDeps, 'shelf'> & { readonly sources: SourceStore; readonly fetcher: Fetcher };

export type PollOptions = {
  /** Between two polls of a feed that answers. */
  readonly intervalMs: number;
  /** Feeds fetched at once. */
  readonly concurrency?: number;
};

export type PollOutcome = {
  readonly source: Source;
  readonly kind: 'read' | 'unchanged' | 'failed';
  readonly report: IngestReport | null;
  /** Why it failed, or what of it could not be read, in words for people. */
  readonly reason: string | null;
};

const HOUR_MS = 3_600_000;
/** A feed that stays silent is still asked twice a day. */
const LONGEST_WAIT_MS = 12 * HOUR_MS;
const DEFAULT_CONCURRENCY = 4;

/**
 * When a feed is to be fetched next: at the interval while it answers; while it fails after as long as it has been failing,
 * so that waits double, up to twelve hours. One that was fetched later than now was fetched by a clock that was ahead.
 */
const nextPollMs = (source: Source, nowMs: number, intervalMs: number): number => {
  const { checkedAtMs, reachedAtMs, addedAtMs, fault } = source;
  if (checkedAtMs === null || checkedAtMs > nowMs) return 0;
  if (fault === null) return checkedAtMs + intervalMs;
  const failingMs = checkedAtMs - (reachedAtMs ?? addedAtMs);
  return checkedAtMs + Math.max(intervalMs, Math.min(failingMs, LONGEST_WAIT_MS));
};

/** Those of `sources` that are due, longest waiting first. */
const dueSources = (sources: readonly Source[], nowMs: number, intervalMs: number): Source[] =>
  sources
    .filter((source) => nextPollMs(source, nowMs, intervalMs) <= nowMs)
    .sort((a, b) => (a.checkedAtMs ?? 0) - (b.checkedAtMs ?? 0) || (a.id < b.id ? -1 : 1));

async function* only(document: RawDocument): AsyncGenerator<RawDocument> {
  yield document;
}

const failed = async (source: Source, reason: string, { sources, clock }: FeedDeps): Promise<PollOutcome> => {
  await sources.update(source.id, { checkedAtMs: clock.now(), fault: reason });
  return { source, kind: 'failed', report: null, reason };
};

const unchanged = async (source: Source, { sources, clock }: FeedDeps): Promise<PollOutcome> => {
  const nowMs = clock.now();
  await sources.update(source.id, { checkedAtMs: nowMs, reachedAtMs: nowMs, fault: null });
  return { source, kind: 'unchanged', report: null, reason: null };
};

const noFeedReason = ({ faults }: Loaded): string => {
  const [fault] = faults;
  return `what it answers is no feed${fault === undefined ? '' : `: ${fault.reason}`}`;
};

const importFeed = async (
  source: Source,
  fetched: Extract<Fetched, { kind: 'ok' }>,
  deps: FeedDeps,
): Promise<PollOutcome> => {
  const document = documentOf(fetched);
  const loaded = await deps.loader.load(document, { publishedAt: null });
  if (loaded.feed === undefined) return failed(source, noFeedReason(loaded), deps);
  const loader = { load: async () => loaded };
  const report = await ingest(only(document), { ...deps, loader, shelf: source.shelf });
  const nowMs = deps.clock.now();
  const { title, torn } = loaded.feed;
  await deps.sources.update(source.id, {
    title: source.title ?? title,
    // What broke off is fetched again even if it did not change.
    etag: torn === null ? fetched.etag : null,
    lastModified: torn === null ? fetched.lastModified : null,
    checkedAtMs: nowMs,
    reachedAtMs: nowMs,
    fault: torn,
    articles: source.articles + report.added,
  });
  return { source, kind: 'read', report, reason: torn };
};

/** Fetches one feed, unless it is unchanged, imports its articles on the source's shelf and writes down how it went. */
export const pollFeed = async (source: Source, deps: FeedDeps): Promise<PollOutcome> => {
  const { etag, lastModified } = source;
  const fetched = await deps.fetcher.fetch(source.url, { etag, lastModified });
  if (fetched.kind === 'ok') return importFeed(source, fetched, deps);
  return fetched.kind === 'unchanged' ? unchanged(source, deps) : failed(source, fetched.reason, deps);
};

/** Polls every feed of every shelf that is due. Rejects only where the store does. */
export const pollFeeds = async (deps: FeedDeps, options: PollOptions): Promise<PollOutcome[]> => {
  const due = dueSources(await deps.sources.list(null), deps.clock.now(), options.intervalMs);
  const turns = new PQueue({ concurrency: options.concurrency ?? DEFAULT_CONCURRENCY });
  return turns.addAll(due.map((source) => () => pollFeed(source, deps)));
};
