import type { DateMention } from '../domain/reading.ts';
import { overlaps } from '../domain/span.ts';
import { analyse } from '../reading/core/core.ts';
import { readDates } from '../reading/dates/read-dates.ts';
import { plainArticle } from './article-text.ts';
import { addCounts, type Counts, f1, NO_COUNTS } from './f1.ts';
import type { Score, Suite, SuiteTools } from './suite.ts';
import { parseTimeml, type TimemlTime } from './timeml.ts';

const SET = 'timebank_tbaq';

export type DatesTally = { readonly values: Counts; readonly spans: Counts };

const NO_DATES: DatesTally = { values: NO_COUNTS, spans: NO_COUNTS };

type Timed = Pick<TimemlTime, 'start' | 'end' | 'value'>;

/** Pairs every gold time with at most one of ours that overlaps and pleases `fits`, in the order of the text. */
const pairs = (gold: readonly Timed[], ours: readonly Timed[], fits: (a: Timed, b: Timed) => boolean): number => {
  const free = new Set(ours);
  let hits = 0;
  for (const time of gold) {
    const match = [...free].find((own) => overlaps(time, own) && fits(time, own));
    if (!match) continue;
    free.delete(match);
    hits += 1;
  }
  return hits;
};

/** Relaxed match of TempEval-3 task A (UzZaman et al. 2013): spans overlap; `values` wants the TIMEX3 value equal besides. */
export const tallyDates = (gold: readonly Timed[], ours: readonly Timed[]): DatesTally => {
  const sizes = { predicted: ours.length, gold: gold.length };
  return {
    values: { hits: pairs(gold, ours, (a, b) => a.value === b.value), ...sizes },
    spans: { hits: pairs(gold, ours, () => true), ...sizes },
  };
};

const add = (a: DatesTally, b: DatesTally): DatesTally => ({
  values: addCounts(a.values, b.values),
  spans: addCounts(a.spans, b.spans),
});

const halfOf = (path: string): string => path.split('/')[1] ?? '';

const metricsOf = (byHalf: ReadonlyMap<string, DatesTally>): Record<string, number> => {
  const all = [...byHalf.values()].reduce(add, NO_DATES);
  const halves = [...byHalf].map(([half, tally]): [string, number] => [`valueF1.${half}`, f1(tally.values)]);
  return { valueF1: f1(all.values), spanF1: f1(all.spans), ...Object.fromEntries(halves) };
};

const run = async ({ files, core, emit, progress }: SuiteTools): Promise<Score> => {
  const documents = (await files.list(SET)).filter((path) => path.endsWith('.tml'));
  const byHalf = new Map<string, DatesTally>();
  for (const [index, file] of documents.entries()) {
    const { text, createdAt, times } = parseTimeml(await files.text(file));
    const predicted: DateMention[] = readDates(analyse(plainArticle(text), core), createdAt);
    byHalf.set(halfOf(file), add(byHalf.get(halfOf(file)) ?? NO_DATES, tallyDates(times, predicted)));
    emit({ suite: 'dates', set: SET, file, item: file, text, gold: times, predicted });
    progress(index + 1, documents.length);
  }
  return { files: documents, items: documents.length, metrics: metricsOf(byHalf), baselines: {} };
};

/** TIMEX3 of TimeBank and AQUAINT as released for TempEval-3, the document creation time given. */
export const datesSuite: Suite = { name: 'dates', sets: [SET], run };
