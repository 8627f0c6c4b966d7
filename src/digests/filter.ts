import type { ArticleHead } from '../domain/article.ts';
import { foldName } from '../domain/fold.ts';
import { DAY_MS } from '../domain/instant.ts';
import type { Period } from '../domain/period.ts';
import type { Actor } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import type { Filter, Subscription } from '../domain/subscription.ts';
import { isStopWord, termsOf, wordsOf } from '../library/terms.ts';
import type { ArticleStore, Finder, Scope } from '../ports.ts';
import { arrivalPages } from '../stories/arrivals.ts';
import type { Material } from '../stories/material.ts';
import { REACHES_BACK_MS } from '../stories/moments.ts';
import { originsOf } from '../stories/origins.ts';
import { storiesIn } from '../stories/story.ts';

/** Whether an article has what was typed, and where it names it; a topic stands nowhere in particular. */
export type Wanted = {
  readonly typed: string;
  readonly isIn: (material: Material) => boolean;
  readonly spots: (material: Material) => readonly Span[];
  /** An article that has it holds one of these, in some form of the word. */
  readonly words: readonly string[];
};

/** What passes of these articles; all of them are needed to count what a story rests on. */
export type Sieve = (materials: readonly Material[]) => Material[];

export type Needs = { readonly scope: Scope; readonly finder: Pick<Finder, 'actorsByName' | 'passages'> };

const holdsAll = (material: Material, words: string): boolean => {
  const held = new Set(termsOf(material.article.text));
  return termsOf(words).every((term) => held.has(term));
};

/** Whether a text holds these words in a row, case and marks aside. */
export const holdsPhrase = (text: string, words: string): boolean =>
  ` ${foldName(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${foldName(words)
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `,
  );

const isNamed = ({ name, aliases }: Actor, folded: string): boolean =>
  [name, ...aliases].some((each) => foldName(each) === folded || foldName(each).split(' ').at(-1) === folded);

/** By the ids that the library knows under that name or alias, else as the article itself calls them. */
export const actorWanted = async (typed: string, { scope, finder }: Needs): Promise<Wanted> => {
  const entries = await finder.actorsByName({ scope, name: typed });
  const ids = new Set(entries.map(({ id }) => id));
  const folded = foldName(typed);
  const named = (material: Material): Actor[] =>
    (material.reading?.actors ?? []).filter((actor) => ids.has(actor.id) || isNamed(actor, folded));
  return {
    typed,
    isIn: (material) => named(material).length > 0 || holdsPhrase(material.article.text, typed),
    spots: (material) => named(material).flatMap(({ mentions }) => mentions),
    words: [...new Set([typed, ...entries.flatMap(({ name, aliases }) => [name, ...aliases])])],
  };
};

/** A topic by its words: an article must hold all of them. */
export const topicWanted = (typed: string): Wanted => ({
  typed,
  isIn: (material) => holdsAll(material, typed),
  spots: () => [],
  words: wordsOf(typed).filter((word) => !isStopWord(word.toLowerCase())),
});

const MOST_PASSAGES = 1000;

export type Imported = { readonly sinceMs: number; readonly untilMs: number };

/** By publication; what is older and comes in late is not found by its words. */
const soughtIn = ({ sinceMs, untilMs }: Imported): Period => ({
  sinceMs: sinceMs - REACHES_BACK_MS,
  untilMs: untilMs + DAY_MS,
});

/**
 * Articles that may have one of these, the most to the point first, so that a large library need not be gone through; what they
 * really have is for `isIn` to say. Undefined: nothing is looked for, and every article may be meant.
 */
export const candidatesFor = async (
  wanted: readonly Wanted[],
  imported: Imported,
  { scope, finder }: Needs,
): Promise<string[] | undefined> => {
  if (wanted.length === 0 || wanted.some(({ words }) => words.length === 0)) return undefined;
  const period = soughtIn(imported);
  const found = await Promise.all(
    wanted.map(({ words }) => finder.passages({ scope, period, all: [], any: words, limit: MOST_PASSAGES })),
  );
  return [...new Set(found.flat().map(({ article }) => article.id))];
};

const MOST_HEADS = 20_000;

const AT_ONCE = 200;

type Head = Pick<ArticleHead, 'id' | 'publisher'>;

type Published = {
  readonly scope: Scope;
  readonly articles: Pick<ArticleStore, 'heads' | 'arrivals' | 'articles'>;
};

/** What came in without a date, or long after its day: the heads of those days do not hold it. */
const cameOtherwise = async (
  known: ReadonlySet<string>,
  period: Imported,
  { scope, articles }: Published,
): Promise<Head[]> => {
  const ids = new Set<string>();
  for await (const page of arrivalPages({ scope, period }, articles))
    for (const { id } of page) if (!known.has(id)) ids.add(id);
  const found: Head[] = [];
  const asked = [...ids];
  for (let at = 0; at < asked.length; at += AT_ONCE) {
    const some = await articles.articles(asked.slice(at, at + AT_ONCE));
    found.push(...some.map(({ id, publisher }) => ({ id, publisher })));
  }
  return found;
};

/** What these publishers brought out around that time, the newest first, or without a date. Undefined: anyone's is meant. */
export const publishedBy = async (
  publishers: readonly string[],
  imported: Imported,
  published: Published,
): Promise<string[] | undefined> => {
  if (publishers.length === 0) return undefined;
  const { scope, articles } = published;
  const heads = await articles.heads({ scope, period: soughtIn(imported), limit: MOST_HEADS });
  const others = await cameOtherwise(new Set(heads.map(({ id }) => id)), imported, published);
  return [...heads, ...others].filter(({ publisher }) => isAmong(publishers, publisher)).map(({ id }) => id);
};

const isAmong = (publishers: readonly string[], publisher: string | null): boolean =>
  publishers.some((name) => foldName(name) === foldName(publisher ?? ''));

const publisherPasses = (publishers: readonly string[], { article }: Material): boolean =>
  publishers.length === 0 || isAmong(publishers, article.publisher);

/** Ids of the articles whose story rests on so many reports that do not rest on each other. */
const wellFounded = (materials: readonly Material[], minOrigins: number): ReadonlySet<string> =>
  new Set(
    storiesIn(materials)
      .filter(({ members }) => originsOf(members).length >= minOrigins)
      .flatMap(({ members }) => members.map(({ article }) => article.id)),
  );

const anyIn = (wanted: readonly Wanted[], material: Material): boolean =>
  wanted.length === 0 || wanted.some(({ isIn }) => isIn(material));

/** The topics, actors and places of a filter, each to be looked for. */
const wantedBy = async (
  { topics, actors, places }: Filter,
  needs: Needs,
): Promise<{ topics: Wanted[]; actors: Wanted[]; places: Wanted[] }> => ({
  topics: topics.map(topicWanted),
  actors: await Promise.all(actors.map((typed) => actorWanted(typed, needs))),
  places: await Promise.all(places.map((typed) => actorWanted(typed, needs))),
});

/**
 * A subscription's filter as a sieve, with what it looks for: one of its topics, one of its actors, one of its places. What passes
 * has one of `soughtBy`.
 */
export const sieveOf = async (
  { filter }: Pick<Subscription, 'filter'>,
  needs: Needs,
): Promise<{ readonly sieve: Sieve; readonly watched: readonly Wanted[]; readonly soughtBy: readonly Wanted[] }> => {
  const { topics, actors, places } = await wantedBy(filter, needs);
  const passes = (material: Material): boolean =>
    publisherPasses(filter.publishers, material) && [topics, actors, places].every((wanted) => anyIn(wanted, material));
  const sieve: Sieve = (materials) => {
    if (filter.minOrigins <= 1) return materials.filter(passes);
    const founded = wellFounded(materials, filter.minOrigins);
    return materials.filter((material) => founded.has(material.article.id) && passes(material));
  };
  const soughtBy = [topics, actors, places].find((wanted) => wanted.length > 0) ?? [];
  return { sieve, watched: [...topics, ...actors, ...places], soughtBy };
};
