import { EVER, type Period } from '../domain/period.ts';
import type { Line } from '../domain/report.ts';
import { isStopWord, wordsOf } from '../library/terms.ts';
import type { Finder, LibraryAccess, Scope } from '../ports.ts';
import { linesOfPassages } from '../stories/passage-lines.ts';

/** How many articles a briefing looks at. */
const MOST_CANDIDATES = 200;
const MOST_PASSAGES = 600;
const MOST_NEAREST = 3;

type Asked = { readonly scope: Scope; readonly topic: string | null; readonly period: Period };
export type FoundArticles = { readonly ids: readonly string[]; readonly nearest: readonly Line[] };

const rankArticles = (places: Awaited<ReturnType<Finder['places']>>): string[] => {
  const scores = new Map<string, number>();
  for (const { article, score } of places)
    scores.set(article, (scores.get(article) ?? 0) + Math.sqrt(Math.max(score, 0)));
  return [...scores].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([id]) => id);
};

const groupsOf = async (topic: string, { scope }: Asked, library: LibraryAccess): Promise<string[][]> => {
  const words = wordsOf(topic).filter((word) => !isStopWord(word.toLowerCase()));
  const actors = await library.finder.actorsByName({ scope, name: topic });
  const names = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.length > 0 ? [[...new Set([topic, ...names])]] : words.map((word) => [word]);
};

const nearestTo = async (asked: Asked, groups: readonly string[][], library: LibraryAccess): Promise<Line[]> => {
  const query = { scope: asked.scope, period: EVER, all: [], any: groups.flat(), limit: MOST_NEAREST };
  const passages = groups.length === 0 ? [] : await library.finder.passages(query);
  return linesOfPassages(passages, library);
};

/** The articles a request is about, best first; where there are none, the nearest lines outside the period or the topic. */
export const articlesAbout = async (asked: Asked, library: LibraryAccess): Promise<FoundArticles> => {
  if (asked.topic === null) {
    const heads = await library.articles.heads({ scope: asked.scope, period: asked.period, limit: MOST_CANDIDATES });
    return { ids: heads.map(({ id }) => id), nearest: [] };
  }
  const groups = await groupsOf(asked.topic, asked, library);
  if (groups.length === 0) return { ids: [], nearest: [] };
  const { scope, period } = asked;
  const places = await library.finder.places({ scope, period, all: groups, any: [], limit: MOST_PASSAGES });
  const ids = rankArticles(places).slice(0, MOST_CANDIDATES);
  return { ids, nearest: ids.length > 0 ? [] : await nearestTo(asked, groups, library) };
};
