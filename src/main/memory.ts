import type { Memory } from '../adapters/discord/command.ts';
import { type Hint, hintOfActor, hintOfWords, interleaved, matching, phrasesIn } from '../answering/hints.ts';
import { joinSameName, type Who } from '../answering/who.ts';
import type { ArticleHead, Shelf } from '../domain/article.ts';
import { foldName } from '../domain/fold.ts';
import { instantMs } from '../domain/instant.ts';
import type { Source } from '../domain/source.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Watch } from '../domain/watch.ts';
import type { ActorEntry, Scope, Store } from '../ports.ts';

/** Actors kept a shelf, most seen first: enough for what people type, little for the memory. */
const MOST_ACTORS = 20_000;
const MOST_TITLES = 2000;
/** Read in pages, so that neither this thread nor the store's is held for long. */
const PAGE = 500;
const OFFERED_UNASKED = 50;
const EVER = { sinceMs: null, untilMs: null } as const;

type Rooms = Pick<Store, 'articles' | 'finder' | 'sources' | 'subscriptions' | 'watches'>;

/** What is offered from one shelf, in the order of offering; `first`: before anything is typed. */
type Shelved = { readonly all: readonly Hint[]; readonly first: readonly Hint[] };
type Known = Readonly<Record<'actors' | 'topics' | 'events' | 'publishers', Shelved>>;

export type KeptMemory = Memory & {
  /** Reads again the feeds and digests alone, which is quick. */
  readonly refreshLists: () => Promise<void>;
  /** Reads again what autocompletion offers. Called while it reads, it reads once more afterwards. */
  readonly refresh: () => Promise<void>;
};

const pages = async <Row>(most: number, page: (offset: number, limit: number) => Promise<Row[]>): Promise<Row[]> => {
  const rows: Row[] = [];
  while (rows.length < most) {
    const limit = Math.min(PAGE, most - rows.length);
    const found = await page(rows.length, limit);
    rows.push(...found);
    if (found.length < limit) break;
  }
  return rows;
};

const lastSeenFirst = (cast: readonly Who[]): Who[] =>
  [...cast].sort((a, b) => (instantMs(b.lastSeen) ?? 0) - (instantMs(a.lastSeen) ?? 0));

const actorHints = (cast: readonly Who[]): Shelved => {
  const hints = new Map(cast.map((who) => [who, hintOfActor(who)]));
  const recent = lastSeenFirst(cast).slice(0, OFFERED_UNASKED);
  const first = interleaved(cast.slice(0, OFFERED_UNASKED), recent).flatMap((who) => hints.get(who) ?? []);
  return { all: [...hints.values()], first };
};

const distinctTitles = (heads: readonly ArticleHead[]): string[] => [
  ...new Map(heads.flatMap(({ title }) => (title === null ? [] : [[foldName(title), title]]))).values(),
];

const ordered = (words: readonly string[]): Shelved => {
  const all = words.map(hintOfWords);
  return { all, first: all.slice(0, OFFERED_UNASKED) };
};

/** Subjects: what recurs in headlines, and who and what is named. */
const topicHints = (cast: readonly Who[], titles: readonly string[]): Shelved => {
  const names = cast.map(({ name }) => name);
  const known = new Set(names.map(foldName));
  const phrases = phrasesIn(titles).filter((phrase) => !known.has(foldName(phrase)));
  const first = interleaved(names.slice(0, OFFERED_UNASKED), phrases.slice(0, OFFERED_UNASKED));
  return { all: [...phrases, ...names].map(hintOfWords), first: first.map(hintOfWords) };
};

const readShelf = async (shelf: Shelf, { finder, articles }: Rooms): Promise<Known> => {
  const scope: Scope = { shelves: [shelf] };
  const { publishers } = await articles.summary(scope);
  const names = publishers.map(({ name }) => name);
  const entries = await pages<ActorEntry>(MOST_ACTORS, (offset, limit) =>
    finder.actorsByPrefix({ scope, prefix: '', limit, offset }),
  );
  const heads = await pages(MOST_TITLES, (offset, limit) => articles.heads({ scope, period: EVER, limit, offset }));
  const cast = joinSameName(entries, new Set(names.map(foldName)));
  const titles = distinctTitles(heads);
  return {
    actors: actorHints(cast),
    topics: topicHints(cast, titles),
    events: ordered(titles),
    publishers: ordered(names),
  };
};

/** Work that is asked for while it runs is done once more, not once for each asking. */
const coalesced = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
};

/** What autocompletion answers from, held in memory and read again from the store when told to. */
export const createMemory = (store: Rooms): KeptMemory => {
  let sources: readonly Source[] = [];
  let subscriptions: readonly Subscription[] = [];
  let watches: readonly Watch[] = [];
  let known: ReadonlyMap<Shelf, Known> = new Map();
  const offered =
    (kind: keyof Known) =>
    (scope: Scope, typed: string, limit: number): Hint[] => {
      const shelved = scope.shelves.flatMap((shelf) => known.get(shelf)?.[kind] ?? []);
      const from = shelved.flatMap(({ all, first }) => (foldName(typed) === '' ? first : all));
      const found = matching(from, typed, limit * scope.shelves.length);
      return [...new Map(found.map((hint) => [hint.value, hint])).values()].slice(0, limit);
    };
  const lists = async (): Promise<void> => {
    [sources, subscriptions, watches] = await Promise.all([
      store.sources.list(null),
      store.subscriptions.list(null),
      store.watches.list(null),
    ]);
  };
  return {
    refreshLists: lists,
    refresh: coalesced(async () => {
      await lists();
      const shelves = new Set<Shelf>(['operator', ...sources.map(({ shelf }) => shelf)]);
      const read = new Map<Shelf, Known>();
      for (const shelf of shelves) read.set(shelf, await readShelf(shelf, store));
      known = read;
    }),
    actors: offered('actors'),
    topics: offered('topics'),
    events: offered('events'),
    publishers: offered('publishers'),
    sources: (guildId) => sources.filter(({ shelf }) => shelf === `guild:${guildId}`),
    digests: (guildId) => subscriptions.filter((subscription) => subscription.guildId === guildId),
    watches: (guildId) => watches.filter((watch) => watch.guildId === guildId),
  };
};
