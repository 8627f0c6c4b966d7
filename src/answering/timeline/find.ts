import type { Period } from '../../domain/period.ts';
import { isStopWord, termsOf, wordsOf } from '../../library/terms.ts';
import type { LibraryAccess, Passage, Scope } from '../../ports.ts';
import { gather, type Material } from '../../stories/material.ts';
import { joinSameName, type Who } from '../actor/who.ts';
import { findPassages } from '../find.ts';
import type { About } from './days.ts';

/** Articles that are read for one timeline. */
const MOST_ARTICLES = 300;
const MOST_PASSAGES = 2000;
/** With fewer articles than this, sentences that hold only some of the words are looked for as well. */
const FEW_ARTICLES = 8;
/** A sentence of a found article that names nothing of what was asked still tells a little of it. */
const BESIDE_THE_POINT = 0.2;
/** A scattered find counts where it holds at least this share of the asked words. */
const IS_ABOUT = 0.6;

export type TimelineSearch = { readonly scope: Scope; readonly query: string; readonly period: Period };
export type TimelineFindings = {
  readonly materials: readonly Material[];
  readonly about: About;
  /** Null where the query names no actor of the library. */
  readonly actor: Who | null;
  /** What came nearest, best first. */
  readonly nearest: readonly Passage[];
};

const askedWords = (query: string): string[] => wordsOf(query).filter((word) => !isStopWord(word.toLowerCase()));

const shareOf = (asked: ReadonlySet<string>, ...texts: (readonly string[])[]): number => {
  const held = new Set(texts.flat());
  return [...asked].filter((term) => held.has(term)).length / Math.max(1, asked.size);
};

const aboutActor =
  ({ ids }: Who): About =>
  ({ reading }, { span }) => {
    const theirs = reading?.actors.filter(({ id }) => ids.includes(id)) ?? [];
    const mentioned = theirs.some(({ mentions }) =>
      mentions.some(({ start, end }) => start >= span.start && end <= span.end),
    );
    return mentioned ? 1 : BESIDE_THE_POINT;
  };

const aboutWords =
  (asked: ReadonlySet<string>): About =>
  ({ article }, { terms }) =>
    BESIDE_THE_POINT + (1 - BESIDE_THE_POINT) * shareOf(asked, terms, termsOf(article.title ?? ''));

const rank = (passages: readonly Passage[]): string[] => {
  const scores = new Map<string, number>();
  for (const { article, score } of passages)
    scores.set(article.id, (scores.get(article.id) ?? 0) + Math.sqrt(Math.max(score, 0)));
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, MOST_ARTICLES)
    .map(([id]) => id);
};

const findActor = async (actor: Who, search: TimelineSearch, library: LibraryAccess): Promise<TimelineFindings> => {
  const { scope, period } = search;
  const names = [...new Set([actor.name, ...actor.aliases])];
  const passages = await library.finder.passages({ scope, period, all: [names], any: [], limit: MOST_PASSAGES });
  const materials = await gather(library, rank(passages));
  const theirs = materials.filter(({ reading }) => reading?.actors.some(({ id }) => actor.ids.includes(id)));
  return { materials: theirs, about: aboutActor(actor), actor, nearest: passages };
};

const findWords = async (search: TimelineSearch, library: LibraryAccess): Promise<TimelineFindings> => {
  const { scope, period, query } = search;
  const words = askedWords(query);
  const asked = new Set(termsOf(query));
  const groups = words.map((word) => [word]);
  const whole =
    groups.length === 0
      ? []
      : await library.finder.passages({ scope, period, all: groups, any: [], limit: MOST_PASSAGES });
  const few = new Set(whole.map(({ article }) => article.id)).size < FEW_ARTICLES;
  const scattered = few && groups.length > 0 ? await findPassages({ scope, period, groups }, library) : [];
  const near = scattered.filter(
    ({ text, article }) => shareOf(asked, termsOf(text), termsOf(article.title ?? '')) >= IS_ABOUT,
  );
  const materials = await gather(library, rank([...whole, ...near]));
  return { materials, about: aboutWords(asked), actor: null, nearest: [...whole, ...scattered] };
};

/** The actor with this id, or the one most seen under this name. */
const actorOf = async (query: string, scope: Scope, library: LibraryAccess): Promise<Who | null> => {
  const [byId] = query.includes('/') ? await library.finder.actorsById({ scope, ids: [query] }) : [];
  const cast = joinSameName(await library.finder.actorsByName({ scope, name: byId?.name ?? query }));
  return cast.find(({ ids }) => byId !== undefined && ids.includes(byId.id)) ?? cast[0] ?? null;
};

/** The articles that a timeline is made of: those that name the actor, else those with the words in one sentence. */
export const findForTimeline = async (search: TimelineSearch, library: LibraryAccess): Promise<TimelineFindings> => {
  const actor = await actorOf(search.query, search.scope, library);
  return actor === null ? findWords(search, library) : findActor(actor, search, library);
};
