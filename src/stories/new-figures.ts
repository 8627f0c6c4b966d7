import { DAY_MS } from '../domain/instant.ts';
import type { DateMention } from '../domain/reading.ts';
import { isWithin } from '../domain/span.ts';
import { mayAgree, numberTold, type Told } from '../reading/events/number-phrase.ts';
import { alone, lineAlone } from './alone-line.ts';
import { type Count, countsIn, sameSeries } from './counts.ts';
import type { Finding, Search } from './finding.ts';
import { differInSubject, mayBeOneSubject, ONE_SUBJECT, subjectLikeness } from './subject.ts';

const publishedMs = ({ telling }: Count): number => telling.material.publishedMs ?? 0;

const newestFirst = (a: Count, b: Count): number => publishedMs(b) - publishedMs(a);

/** "The toll stood at 28", of what it did not say, between 23 and 31 dead of one story: it is of the same. */
const leadsOn = (one: Count, other: Count, count: Count, together: Search['together']): boolean =>
  Math.min(one.value, count.value) <= other.value &&
  other.value <= Math.max(one.value, count.value) &&
  publishedMs(one) <= publishedMs(other) &&
  together(one.telling.material, other.telling.material);

/** The last number that the same speaker gave for the same thing; null where there is none, or where the new one is known. */
const supersededBy = (count: Count, search: Search): Count | null => {
  const { memory, together } = search;
  const likenessTo = (other: Count): number => subjectLikeness(count, other, (terms) => memory.counts.weight(terms));
  const given = memory.counts.items.filter((other) => !other.telling.inTitle && sameSeries(other, count));
  const series = given.filter((other) => likenessTo(other) >= ONE_SUBJECT);
  const between = given.filter((other) => series.some((one) => leadsOn(one, other, count, together)));
  const all = [...new Set([...series, ...between])].sort(newestFirst);
  return all.some(({ value }) => value === count.value) ? null : (all[0] ?? null);
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

/** Numbers of one day, or an hour past it, are of one state of things. */
const SAME_DAY_MS = 25 * 3_600_000;

const ofOneDay = (a: Count, b: Count): boolean => Math.abs(publishedMs(a) - publishedMs(b)) <= SAME_DAY_MS;

/** Right behind another's number in one article with nothing named that tells them apart, or about the same by what both name. */
const ofOneThing = (count: Count, other: Count, { memory }: Search): boolean => {
  const weight = (terms: readonly string[]): number => memory.counts.weight(terms);
  const sentences = count.telling.index - other.telling.index;
  if (count.telling.material !== other.telling.material) return subjectLikeness(count, other, weight) >= ONE_SUBJECT;
  if (sentences !== 0 && sentences !== 1) return false;
  return !differInSubject(count, other, weight) && mayBeOneSubject(count, other, weight);
};

/** "no more than" bounds a number from before it, in three words; further off are other things' words. */
const WORDS_BEFORE = /(?:\S+\s+){0,3}$/;

const toldOf = ({ value, span, telling }: Count): Told => {
  const { text } = telling.material.article;
  const before = WORDS_BEFORE.exec(text.slice(telling.span.start, span.start))?.[0] ?? '';
  return { value, bound: numberTold(text.slice(span.start, span.end), before)?.bound ?? 'exact' };
};

/** "At least 20" and "23" are no two accounts. */
const agree = (a: Count, b: Count): boolean => mayAgree(toldOf(a), toldOf(b));

/** What somebody counts otherwise than another speaker did on that day; the other's number comes before it. */
export const disputedFigures = (search: Search): Finding[] => {
  const own = countsIn(search.material).filter(({ telling, speaker }) => !telling.inTitle && speaker !== null);
  return own.flatMap((count, at) => {
    if (!search.fresh.has(count.telling)) return [];
    const known = [...search.memory.counts.items, ...own.slice(0, at)].filter(
      (other) => other.kind === count.kind && other.unit === count.unit && !other.telling.inTitle,
    );
    const isKnown = known.some((other) => agree(other, count) && ofOneThing(count, other, search));
    const other = known
      .filter((one) => one.speaker !== null && ofOneDay(one, count) && ofOneThing(count, one, search))
      .sort(newestFirst)
      .find((one) => !sameSeries(one, count));
    if (isKnown || other === undefined) return [];
    const { telling, speaker } = count;
    const context = other.telling === telling ? {} : { context: lineAlone(other.telling) };
    const of = other.telling.material;
    return [
      { kind: 'figure-disputed', lines: [lineAlone(telling)], ...context, speaker: speaker?.name ?? null, telling, of },
    ];
  });
};

/** Counts that are news wherever they stand in an article. */
const GRAVE = new Set(['killed', 'wounded', 'missing']);

const LONG_PAST_MS = 14 * DAY_MS;
const DAY = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d|-?W)/;

/** When a date of a year, a month or a day is over; null for any other. */
const endOf = ({ value, type }: DateMention): number | null => {
  const [, year, month, day] = (type === 'DATE' && DAY.exec(value)) || [];
  if (year === undefined) return null;
  if (month === undefined) return Date.UTC(Number(year) + 1, 0);
  return day === undefined
    ? Date.UTC(Number(year), Number(month))
    : Date.UTC(Number(year), Number(month) - 1, Number(day) + 1);
};

/** "An earthquake in 1988 killed 300": its sentence dates it long before the article, and nothing in it otherwise. */
const isOfThePast = ({ telling }: Count): boolean => {
  const { reading, article, publishedMs } = telling.material;
  const ends = (reading?.dates ?? [])
    .filter((date) => isWithin(date, telling.span) && !/\bsince $/i.test(article.text.slice(0, date.start).slice(-7)))
    .flatMap((date) => endOf(date) ?? []);
  return publishedMs !== null && ends.length > 0 && ends.every((endMs) => publishedMs - endMs > LONG_PAST_MS);
};

/** The first number that a known story has of the dead, the wounded or the missing, though its article opens with something else. */
export const firstFigures = ({ material, fresh, memory, together }: Search): Finding[] => {
  const isCounted = ({ kind }: Count): boolean =>
    memory.counts.items.some((other) => other.kind === kind && together(other.telling.material, material));
  const first = countsIn(material).find(
    (count) =>
      GRAVE.has(count.kind) &&
      fresh.has(count.telling) &&
      !count.telling.inTitle &&
      !isCounted(count) &&
      !isOfThePast(count),
  );
  if (first === undefined) return [];
  const { line, clear } = alone(first.telling);
  return clear ? [{ kind: 'new-event', lines: [line], speaker: null, telling: first.telling, of: null }] : [];
};
