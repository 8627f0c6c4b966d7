import { wordsOf } from '../../library/terms.ts';
import type { DayNumber } from '../../reading/dates/calendar.ts';
import { standsAlone } from '../../stories/stands-alone.ts';
import type { DatedReport, DatedSentence } from './days.ts';

/** Longer sentences tell more than one thing. */
const MOST_WORDS = 40;
/** Opening sentences of the day's and the next day's reports tell of the day without naming it. */
const OPENING = 10;
const DAYS_AFTER = 1;
/** What is said of a day before it comes is a plan; what is said afterwards is worth more. */
const BEFORE_THE_DAY = 0.5;
const TELLS_BY_NAME = 1.5;
const IMPLIED_VOICE = 0.5;
/** Rarity weighs by its root: the words that a day's reports share matter more than that they are rare. */
const RARITY_POWER = 0.5;
const LENGTH_POWER = 0.5;
const REPEATED = 2;
/** "11:17 am BST", "Last updated at": a page's stamp, not a sentence about the day. */
const STAMP = /\b\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?,? )?(?:GMT|UTC|UK|[BCEMPW]?[DES]?T)\b|\b[Ll]ast updated\b/;

/** `named`: the sentence names the day; else its report came out on the day or right after. */
export type Telling = { readonly sentence: DatedSentence; readonly named: boolean };

/** What is told of each day. */
export type Tellings = {
  readonly of: (day: DayNumber) => readonly Telling[];
  /** Rarity among all sentences. */
  readonly rarity: (term: string) => number;
  /** The share of reports that use it. */
  readonly share: (term: string) => number;
};

const counted = (lists: Iterable<Iterable<string>>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const list of lists) for (const term of new Set(list)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

/** Everything told, by the day it is told of. */
export const tellingsOf = (reports: readonly DatedReport[]): Tellings => {
  const byDay = new Map<DayNumber, Telling[]>();
  const put = (day: DayNumber, telling: Telling): void => {
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [telling]);
    else known.push(telling);
  };
  for (const { published, sentences } of reports) {
    for (const sentence of sentences) {
      for (const day of sentence.days) put(day, { sentence, named: true });
      if (sentence.days.size > 0 || sentence.position >= OPENING) continue;
      for (let after = 0; after <= DAYS_AFTER; after += 1) put(published - after, { sentence, named: false });
    }
  }
  const all = reports.flatMap(({ sentences }) => sentences.map(({ terms }) => terms));
  const sentencesWith = counted(all);
  const reportsWith = counted(reports.map(({ sentences }) => sentences.flatMap(({ terms }) => terms)));
  return {
    of: (day) => byDay.get(day) ?? [],
    rarity: (term) => Math.log((all.length + 1) / ((sentencesWith.get(term) ?? 0) + 0.5)) ** RARITY_POWER,
    share: (term) => (reportsWith.get(term) ?? 0) / Math.max(1, reports.length),
  };
};

/** It says something by itself, once names stand for what leans on the sentence before. */
const stands = ({ sentence }: Telling): boolean => {
  const shown = sentence.shown();
  if (shown.kind === 'unclear') return false;
  const words = wordsOf(shown.text).length;
  return words <= MOST_WORDS && !STAMP.test(shown.text) && standsAlone(shown.text, words);
};

const isClear = ({ sentence }: Telling): boolean => sentence.shown().kind !== 'unclear';

type Choice = { readonly telling: Telling; readonly terms: readonly string[]; readonly factor: number };

const choiceOf = (telling: Telling, day: DayNumber): Choice => {
  const { terms, report, about } = telling.sentence;
  const distinct = [...new Set(terms)];
  const early = report.published < day ? BEFORE_THE_DAY : 1;
  const named = telling.named ? TELLS_BY_NAME : 1;
  return { telling, terms: distinct, factor: (about * early * named) / (distinct.length || 1) ** LENGTH_POWER };
};

/** How much each word says of the day: by the sentences that use it, its rarity, and how much it belongs to the topic. */
const weightsOf = (told: readonly Telling[], { rarity, share }: Tellings): Map<string, number> => {
  const weights = new Map<string, number>();
  for (const { sentence, named } of told) {
    const voice = sentence.about * (named ? 1 : IMPLIED_VOICE);
    for (const term of new Set(sentence.terms)) weights.set(term, (weights.get(term) ?? 0) + voice);
  }
  for (const [term, voices] of weights) weights.set(term, voices * rarity(term) * (1 + share(term)));
  return weights;
};

const worthOf = (
  { terms, factor }: Choice,
  weights: ReadonlyMap<string, number>,
  told: ReadonlyMap<string, number>,
): number => {
  let sum = 0;
  for (const term of terms) sum += (weights.get(term) ?? 0) / (1 + REPEATED * (told.get(term) ?? 0));
  return sum * factor;
};

/** How much is told of a day: at most `lines` sentences, those worth less than `floor` of the first left out. */
export type Measure = { readonly lines: number; readonly floor: number };

const tellDay = (day: DayNumber, left: readonly Telling[], measure: Measure, tellings: Tellings): Telling[] => {
  const weights = weightsOf(tellings.of(day), tellings);
  const fit = left.filter(stands);
  const rest = (fit.length > 0 ? fit : left.filter(isClear)).map((telling) => choiceOf(telling, day));
  const chosen: Telling[] = [];
  const said = new Map<string, number>();
  let least = 0;
  while (chosen.length < measure.lines && rest.length > 0) {
    const worths = rest.map((choice) => worthOf(choice, weights, said));
    const most = Math.max(...worths);
    const [best] = rest.splice(worths.indexOf(most), 1);
    if (best === undefined || most < least) break;
    if (chosen.length === 0) least = most * measure.floor;
    chosen.push(best.telling);
    for (const term of best.terms) said.set(term, (said.get(term) ?? 0) + 1);
  }
  return chosen;
};

/**
 * For each day, weightiest first, the sentences that say most of what its reports share (centroid of words, what is said
 * already counting less), best first; only those that `fits` lets pass. A sentence is told under one day.
 */
export const tellDays = (
  days: readonly DayNumber[],
  measure: Measure,
  tellings: Tellings,
  fits: (telling: Telling) => boolean = () => true,
): ReadonlyMap<DayNumber, readonly Telling[]> => {
  const told = new Set<DatedSentence>();
  return new Map(
    days.map((day) => {
      const left = tellings.of(day).filter((telling) => !told.has(telling.sentence) && fits(telling));
      const chosen = tellDay(day, left, measure, tellings);
      for (const { sentence } of chosen) told.add(sentence);
      return [day, chosen];
    }),
  );
};
