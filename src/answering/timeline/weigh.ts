import type { DayNumber } from '../../reading/dates/calendar.ts';
import type { DatedReport } from './days.ts';

/** What is named this long before the first report is the past, not the story. */
const DAYS_BEFORE_THE_FIRST = 30;
/** A day that is still named after this many days is one that people go back to. */
const A_WEEK = 7;
/** A report's weight grows with this power of its likeness to the others, so that those about something else count less. */
const LIKENESS_POWER = 2;
/** What was published on a day says less of it than what is told of it. */
const PUBLISHED_WEIGHT = 0.5;

type Counts = { named: number; later: number; weekLater: number; published: number };

/** Cosine of each report's words with the middle of all, over the mean of all: 1 for a report like most others. */
const likenesses = (reports: readonly DatedReport[]): number[] => {
  const centre = new Map<string, number>();
  const vectors = reports.map(({ sentences }) => {
    const counts = new Map<string, number>();
    for (const { terms } of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) counts.set(term, 1 + Math.log(count));
    const length = Math.hypot(...counts.values()) || 1;
    for (const [term, weight] of counts) {
      counts.set(term, weight / length);
      centre.set(term, (centre.get(term) ?? 0) + weight / length);
    }
    return counts;
  });
  const likeness = vectors.map((vector) => {
    let sum = 0;
    for (const [term, weight] of vector) sum += weight * (centre.get(term) ?? 0);
    return sum;
  });
  const mean = likeness.reduce((sum, value) => sum + value, 0) / Math.max(1, likeness.length);
  return likeness.map((value) => (mean === 0 ? 1 : value / mean));
};

/** The days named, each with how far the sentence that is most to the point is about what is asked. */
const namedIn = (sentences: DatedReport['sentences']): Map<DayNumber, number> => {
  const named = new Map<DayNumber, number>();
  for (const { days, about } of sentences) for (const day of days) named.set(day, Math.max(about, named.get(day) ?? 0));
  return named;
};

const countsOf = (reports: readonly DatedReport[]): Map<DayNumber, Counts> => {
  const days = new Map<DayNumber, Counts>();
  const at = (day: DayNumber): Counts => {
    const known = days.get(day) ?? { named: 0, later: 0, weekLater: 0, published: 0 };
    days.set(day, known);
    return known;
  };
  const likeness = likenesses(reports);
  for (const [index, { published, sentences, fresh }] of reports.entries()) {
    const weight = (likeness[index] as number) ** LIKENESS_POWER;
    at(published).published += weight * fresh;
    for (const [day, about] of namedIn(sentences)) {
      const counts = at(day);
      counts.named += weight * about;
      if (published > day) counts.later += weight * about;
      if (published > day + A_WEEK) counts.weekLater += weight * about;
    }
  }
  return days;
};

/**
 * How much a day matters, by the reports that name it (mentions beat publication counts: Tran et al. 2015, Gholipour
 * Ghalandari and Ifrim 2020), by those that still name it later, and by how much was published on it.
 */
const weightOf = ({ named, later, weekLater, published }: Counts): number =>
  Math.log1p(named) + Math.log1p(later) + Math.log1p(weekLater) + PUBLISHED_WEIGHT * Math.log1p(published);

export type DayBounds = { readonly from: DayNumber | null; readonly to: DayNumber | null };
export type WeighedDay = { readonly day: DayNumber; readonly weight: number };
export type WeighedDays = {
  readonly past: readonly WeighedDay[];
  /** Later than the newest report: what is said of them are plans. */
  readonly ahead: readonly WeighedDay[];
};

/** The days that the reports name, weightiest first. */
export const weighDays = (reports: readonly DatedReport[], { from, to }: DayBounds): WeighedDays => {
  const first = from ?? (reports[0]?.published ?? 0) - DAYS_BEFORE_THE_FIRST;
  const newest = reports.at(-1)?.published ?? 0;
  const days = [...countsOf(reports)]
    .filter(([day, { named }]) => day >= first && day <= (to ?? day) && named > 0)
    .map(([day, counts]) => ({ day, weight: weightOf(counts) }))
    .sort((a, b) => b.weight - a.weight || a.day - b.day);
  return { past: days.filter(({ day }) => day <= newest), ahead: days.filter(({ day }) => day > newest) };
};
