import { lineAlone } from './alone-line.ts';
import { type Count, countsIn, sameSeries } from './counts.ts';
import type { Finding, Search } from './finding.ts';
import { ONE_SUBJECT, subjectLikeness } from './subject.ts';

type Match = { readonly count: Count; readonly likeness: number };

const newestFirst = (a: Match, b: Match): number =>
  (b.count.telling.material.publishedMs ?? 0) - (a.count.telling.material.publishedMs ?? 0);

/** The last number that the same speaker gave for the same thing; null where there is none, or where the new one is known. */
const supersededBy = (count: Count, search: Search): Count | null => {
  const series = search.memory.counts.items
    .filter((other) => !other.telling.inTitle && sameSeries(other, count))
    .map((other) => ({
      count: other,
      likeness: subjectLikeness(count, other, (terms) => search.memory.counts.weight(terms)),
    }))
    .filter(({ likeness }) => likeness >= ONE_SUBJECT)
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
      const lines = [lineAlone(count.telling), lineAlone(older.telling)] as const;
      const speaker = count.speaker?.name ?? null;
      return [{ kind: 'figure-revised', lines, speaker, figure, telling: count.telling, of: older.telling.material }];
    });
