import type { ArticleHead, Shelf } from '../../domain/article.ts';
import { foldName } from '../../domain/fold.ts';
import { instantMs } from '../../domain/instant.ts';
import { EVER } from '../../domain/period.ts';
import type { LibraryAccess, Scope } from '../../ports.ts';
import { type Hint, hintOfActor, hintOfWords, interleaved, phrasesIn } from './hints.ts';
import { joinSameName, type Who } from './who.ts';

/** Actors kept a shelf, most seen first: enough for what people type, little for the memory. */
const MOST_ACTORS = 20_000;
const MOST_TITLES = 2000;
const OFFERED_UNASKED = 50;

/** What is offered from one shelf, in the order of offering; `first`: before anything is typed. */
export type Offer = { readonly all: readonly Hint[]; readonly first: readonly Hint[] };
export type Offers = Readonly<Record<'actors' | 'topics' | 'events' | 'publishers', Offer>>;

const lastSeenFirst = (cast: readonly Who[]): Who[] =>
  cast
    .map((who) => ({ who, seenMs: instantMs(who.lastSeen) ?? 0 }))
    .sort((a, b) => b.seenMs - a.seenMs)
    .map(({ who }) => who);

const actorHints = (cast: readonly Who[]): Offer => {
  const hints = new Map(cast.map((who) => [who, hintOfActor(who)]));
  const recent = lastSeenFirst(cast).slice(0, OFFERED_UNASKED);
  const first = interleaved(cast.slice(0, OFFERED_UNASKED), recent).flatMap((who) => hints.get(who) ?? []);
  return { all: [...hints.values()], first };
};

const distinctTitles = (heads: readonly ArticleHead[]): string[] => [
  ...new Map(heads.flatMap(({ title }) => (title === null ? [] : [[foldName(title), title]]))).values(),
];

const ordered = (words: readonly string[]): Offer => {
  const all = words.map(hintOfWords);
  return { all, first: all.slice(0, OFFERED_UNASKED) };
};

/** Subjects: what recurs in headlines, and who and what is named. */
const topicHints = (cast: readonly Who[], titles: readonly string[]): Offer => {
  const names = cast.map(({ name }) => name);
  const known = new Set(names.map(foldName));
  const phrases = phrasesIn(titles).filter((phrase) => !known.has(foldName(phrase)));
  const first = interleaved(names.slice(0, OFFERED_UNASKED), phrases.slice(0, OFFERED_UNASKED));
  return { all: [...phrases, ...names].map(hintOfWords), first: first.map(hintOfWords) };
};

/** What a shelf has to offer while somebody types. In a large library it takes a second: never on the gateway's thread. */
export const offersOn = async (shelf: Shelf, { finder, articles }: LibraryAccess): Promise<Offers> => {
  const scope: Scope = { shelves: [shelf] };
  const { publishers } = await articles.summary(scope);
  const names = publishers.map(({ name }) => name);
  const entries = await finder.actorsByPrefix({ scope, prefix: '', limit: MOST_ACTORS });
  const heads = await articles.heads({ scope, period: EVER, limit: MOST_TITLES });
  const cast = joinSameName(entries, new Set(names.map(foldName)));
  const titles = distinctTitles(heads);
  return {
    actors: actorHints(cast),
    topics: topicHints(cast, titles),
    events: ordered(titles),
    publishers: ordered(names),
  };
};
