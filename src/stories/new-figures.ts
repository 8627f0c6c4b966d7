import { termsOf } from '../library/terms.ts';
import { type Count, countsIn, sameSeries } from './figures.ts';
import type { Finding, Search } from './finding.ts';
import { lineOfTelling, tellingsOf } from './telling.ts';

/** Names that say when or who, not of what. */
const NO_SUBJECT =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^(?:Health|Ministry|President|Minister|Mr|Ms|Dr)$/;

const namesIn = (words: string): string[] =>
  termsOf(
    [...words.matchAll(/(?<=[\p{L}\p{N},’'] )\p{Lu}[\p{L}-]+/gu)]
      .flatMap(([name]) => (NO_SUBJECT.test(name) ? [] : [name]))
      .join(' '),
  );

/** What a number is about: the names in its sentence, its speaker's left out; where it names nothing, the words of its article's opening. */
const subjectOf = ({ telling, speaker }: Count): { readonly terms: readonly string[]; readonly named: boolean } => {
  const { article } = telling.material;
  const names = namesIn(article.text.slice(telling.span.start, telling.span.end));
  const own = names.filter((name) => !(speaker?.stems.includes(name) ?? false));
  if (own.length > 0) return { terms: [...new Set(own)], named: true };
  const opening = tellingsOf(telling.material)
    .slice(0, 2)
    .flatMap(({ terms }) => terms);
  return { terms: [...new Set(opening)], named: false };
};

/** Two numbers are about one thing where this share of the words that say of what is shared. */
const ONE_SUBJECT = 0.3;

type Match = { readonly count: Count; readonly likeness: number };

const likenessOf = (a: Count, b: Count, { memory }: Search): number => {
  const [first, second] = [subjectOf(a), subjectOf(b)];
  const both = first.terms.filter((term) => second.terms.includes(term));
  if (first.named !== second.named && both.length > 0) return ONE_SUBJECT;
  const [one, other] = [memory.counts.weight(first.terms), memory.counts.weight(second.terms)];
  return memory.counts.weight(both) / Math.max(1, Math.min(one, other));
};

const newestFirst = (a: Match, b: Match): number =>
  (b.count.telling.material.publishedMs ?? 0) - (a.count.telling.material.publishedMs ?? 0);

/** The last number that the same speaker gave for the same thing; null where there is none, or where the new one is known. */
const supersededBy = (count: Count, search: Search): Count | null => {
  const series = search.memory.counts.items
    .filter((other) => !other.telling.inTitle && sameSeries(other, count))
    .map((other) => ({ count: other, likeness: likenessOf(count, other, search) }))
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
      const lines = [lineOfTelling(count.telling), lineOfTelling(older.telling)] as const;
      const speaker = count.speaker?.name ?? null;
      return [{ kind: 'figure-revised', lines, speaker, figure, telling: count.telling, of: older.telling.material }];
    });
