import { termsOf } from '../library/terms.ts';
import { type Count, countsIn, sameSeries } from './figures.ts';
import type { Finding, Search } from './finding.ts';
import type { Material } from './material.ts';
import { lineOfTelling } from './telling.ts';

/** What a number is about: names and rare words of its sentence; its speaker and its own number tell nothing of that. */
const FURNITURE = new Set(
  termsOf(
    'killed dead death deaths died toll number count people person persons soldiers soldier wounded injured missing displaced arrested detained rise risen rose raised lowered figure confirmed ministry army',
  ),
);

const nameTerms = ({ article }: Material): string[] => termsOf(article.title ?? '');

const subjectOf = (count: Count): Set<string> => {
  const own = count.telling.terms.filter(
    (term) => !FURNITURE.has(term) && !/^\d/.test(term) && !(count.speaker?.stems.includes(term) ?? false),
  );
  return new Set([...own, ...nameTerms(count.telling.material).filter((term) => !FURNITURE.has(term))]);
};

const LEAST_SHARED = 0.12;

type Match = { readonly count: Count; readonly likeness: number };

const likenessOf = (a: Count, b: Count, { memory, together }: Search): number => {
  const [first, second] = [subjectOf(a), subjectOf(b)];
  const both = [...first].filter((term) => second.has(term));
  const shared =
    memory.counts.weight(both) / Math.max(1, Math.min(memory.counts.weight(first), memory.counts.weight(second)));
  return shared + (together(a.telling.material, b.telling.material) ? LEAST_SHARED : 0);
};

const newestFirst = (a: Match, b: Match): number =>
  (b.count.telling.material.publishedMs ?? 0) - (a.count.telling.material.publishedMs ?? 0);

/** The last number that the same speaker gave for the same thing; null where there is none, or where the new one is known. */
const supersededBy = (count: Count, search: Search): Count | null => {
  const series = search.memory.counts.items
    .filter((other) => !other.telling.inTitle && sameSeries(other, count))
    .map((other) => ({ count: other, likeness: likenessOf(count, other, search) }))
    .filter(({ likeness }) => likeness >= 2 * LEAST_SHARED)
    .sort(newestFirst);
  const [last] = series;
  return last === undefined || series.some((match) => match.count.value === count.value) ? null : last.count;
};

/** Numbers that a speaker gave before and gives otherwise now; the older line stands beside the new one. */
export const revisedFigures = (search: Search): Finding[] =>
  countsIn(search.material)
    .filter(({ telling }) => search.fresh.has(telling) && !telling.inTitle)
    .flatMap((count) => {
      const older = supersededBy(count, search);
      if (older === null || (older.telling.material.publishedMs ?? 0) > (search.material.publishedMs ?? 0)) return [];
      const figure = { kind: count.kind, unit: count.unit, from: older.value, to: count.value };
      const lines = [lineOfTelling(count.telling), lineOfTelling(older.telling)] as const;
      const speaker = count.speaker?.name ?? null;
      return [{ kind: 'figure-revised', lines, speaker, figure, telling: count.telling, of: older.telling.material }];
    });
