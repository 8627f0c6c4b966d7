import type { Shelf } from '../domain/article.ts';
import type { Source } from '../domain/source.ts';
import type { Clock, Fetcher, Loader, SourceStore } from '../ports.ts';
import { digestOf } from './digest.ts';
import { feedLinkIn } from './feed-link.ts';
import { documentOf } from './fetched.ts';

/** What an address holds when it is looked at once. */
export type SourceCheck =
  | {
      readonly kind: 'feed';
      readonly title: string | null;
      /** Articles that can be read, of `entries`. */
      readonly articles: number;
      readonly entries: number;
      /** ISO 8601; of the newest dated article. */
      readonly newest: string | null;
    }
  | { readonly kind: 'fault'; readonly reason: string };

export type CheckDeps = { readonly fetcher: Fetcher; readonly loader: Loader };
export type SourceDeps = CheckDeps & { readonly sources: SourceStore; readonly clock: Clock };

/** A server may follow so many feeds; more would crowd out others' turns. */
const MOST_SOURCES = 50;

const newestOf = (dates: readonly (string | null)[]): string | null =>
  dates.reduce(
    (newest, date) => (date !== null && (newest === null || Date.parse(date) > Date.parse(newest)) ? date : newest),
    null,
  );

const noFeed = (bytes: Uint8Array, url: string, faults: readonly { readonly reason: string }[]): SourceCheck => {
  const link = feedLinkIn(bytes, url);
  if (link !== null) return { kind: 'fault', reason: `this is a page, not a feed; it announces a feed at ${link}` };
  const [fault] = faults;
  return { kind: 'fault', reason: `no feed was found there${fault === undefined ? '' : `: ${fault.reason}`}` };
};

/** Fetches a feed once and says what it holds; stores nothing. */
export const checkSource = async (url: string, { fetcher, loader }: CheckDeps): Promise<SourceCheck> => {
  const fetched = await fetcher.fetch(url, { etag: null, lastModified: null });
  if (fetched.kind === 'unchanged')
    return { kind: 'fault', reason: 'the server answers that nothing changed, though nobody asked' };
  if (fetched.kind !== 'ok') return { kind: 'fault', reason: fetched.reason };
  const { feed, drafts, faults } = await loader.load(documentOf(fetched), { publishedAt: null });
  if (feed === undefined) return noFeed(fetched.bytes, fetched.url, faults);
  const newest = newestOf(drafts.map(({ publishedAt }) => publishedAt));
  return { kind: 'feed', title: feed.title, articles: drafts.length, entries: feed.entries, newest };
};

export type SourceRequest = { readonly url: string; readonly shelf: Shelf; readonly addedBy: string };

export type AddOutcome =
  | { readonly kind: 'added' | 'exists'; readonly source: Source; readonly check: SourceCheck }
  | { readonly kind: 'refused'; readonly reason: string };

const addressOf = (url: string): string | null => {
  const trimmed = url.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const parsed = new URL(trimmed);
  parsed.hash = '';
  return parsed.href;
};

const newSource = (request: SourceRequest, title: string | null, nowMs: number): Source => ({
  id: digestOf([request.shelf, request.url]).slice(0, 12),
  shelf: request.shelf,
  url: request.url,
  title,
  addedBy: request.addedBy,
  addedAtMs: nowMs,
  etag: null,
  lastModified: null,
  checkedAtMs: null,
  reachedAtMs: null,
  fault: null,
  articles: 0,
});

/** Adds a feed to a shelf after fetching it once; what is no feed is refused with the reason. Its articles come with the next poll. */
export const addSource = async (request: SourceRequest, deps: SourceDeps): Promise<AddOutcome> => {
  const url = addressOf(request.url);
  if (url === null) {
    return {
      kind: 'refused',
      reason: `"${request.url.slice(0, 100)}" is no web address; give one such as https://example.org/feed.xml`,
    };
  }
  const others = await deps.sources.list(request.shelf);
  if (others.length >= MOST_SOURCES && !others.some((source) => source.url === url)) {
    return { kind: 'refused', reason: `${MOST_SOURCES} feeds are followed here already; remove one first` };
  }
  const check = await checkSource(url, deps);
  if (check.kind === 'fault') return { kind: 'refused', reason: check.reason };
  const source = newSource({ ...request, url }, check.title, deps.clock.now());
  return { kind: await deps.sources.add(source), source, check };
};

/** Who added the sources that stand in FEEDS_FILE. */
const FEEDS_FILE_OWNER = 'FEEDS_FILE';

/** Makes the operator's feeds those of the list: adds what is new and removes what it no longer names. Fetches nothing. */
export const followList = async (
  urls: readonly string[],
  { sources, clock }: Pick<SourceDeps, 'sources' | 'clock'>,
): Promise<{ readonly added: number; readonly removed: number }> => {
  const wanted = urls.map(addressOf).filter((url) => url !== null);
  const stored = (await sources.list('operator')).filter(({ addedBy }) => addedBy === FEEDS_FILE_OWNER);
  const gone = stored.filter(({ url }) => !wanted.includes(url));
  for (const { id } of gone) await sources.remove(id);
  let added = 0;
  for (const url of wanted) {
    const request: SourceRequest = { url, shelf: 'operator', addedBy: FEEDS_FILE_OWNER };
    if ((await sources.add(newSource(request, null, clock.now()))) === 'added') added += 1;
  }
  return { added, removed: gone.length };
};
