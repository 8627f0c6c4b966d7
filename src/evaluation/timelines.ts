import { type DatedReport, datedReports } from '../answering/timeline/days.ts';
import { type Tellings, tellDays, tellingsOf } from '../answering/timeline/tell.ts';
import { type DayBounds, weighDays } from '../answering/timeline/weigh.ts';
import type { Core } from '../reading/core/core.ts';
import { type DayNumber, dayText } from '../reading/dates/calendar.ts';
import { read } from '../reading/read.ts';
import type { Material } from '../stories/material.ts';
import { plainArticle } from './plain-article.ts';
import type { Prediction, Suite } from './suite.ts';
import { readT17, type T17Article, type T17Timeline, type T17Topic } from './t17.ts';
import { alignedRouge1, type DatedText, dateF1 } from './timeline-rouge.ts';

const ANY_TIME: DayBounds = { from: null, to: null };

const materialOf = ({ id, date, text }: T17Article, core: Core): Material => {
  const article = { ...plainArticle(id, text, date), importedAtMs: 0, latestRevision: 1, withdrawal: null };
  return { article, reading: read(article, core), publishedMs: Date.parse(date) };
};

type Told = { readonly reports: readonly DatedReport[]; readonly tellings: Tellings };
type Days = readonly DayNumber[];
type Rows = readonly { readonly day: DayNumber; readonly sentences: readonly string[] }[];

/** As many sentences a day as the gold timeline has on average. */
const sentencesADay = ({ days }: T17Timeline): number =>
  Math.max(1, Math.round(days.reduce((sum, { sentences }) => sum + sentences.length, 0) / Math.max(1, days.length)));

const tell = (days: Days, gold: T17Timeline, tellings: Tellings): Rows => {
  const told = tellDays(days.slice(0, gold.days.length), { lines: sentencesADay(gold), floor: 0 }, tellings);
  return [...told].map(([day, chosen]) => ({ day, sentences: chosen.map(({ sentence }) => sentence.text) }));
};

const textsOf = (rows: Rows): DatedText[] => rows.map(({ day, sentences }) => ({ day, text: sentences.join(' ') }));

const boundsOf = ({ days }: T17Timeline): DayBounds => ({
  from: Math.min(...days.map(({ day }) => day)),
  to: Math.max(...days.map(({ day }) => day)),
});

const chosenDays = (reports: readonly DatedReport[], bounds: DayBounds): Days =>
  weighDays(reports, bounds).past.map(({ day }) => day);

const mostCounted = (days: Days): Days =>
  [...Map.groupBy(days, (day) => day)].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]).map(([day]) => day);

/** The days on which most was published. */
const byPublication = (reports: readonly DatedReport[]): Days => mostCounted(reports.map(({ published }) => published));

/** The days that most sentences name, none after the last report. */
const byMention = (reports: readonly DatedReport[]): Days => {
  const last = reports.at(-1)?.published ?? 0;
  const named = reports.flatMap(({ sentences }) => sentences.flatMap(({ days }) => [...days]));
  return mostCounted(named.filter((day) => day <= last));
};

const goldTexts = ({ days }: T17Timeline): DatedText[] =>
  days.map(({ day, sentences }) => ({ day, text: sentences.join(' ') }));

/** Scores of one gold timeline; those "within" are given its first and last day, as the published figures are. */
const scoresOf = (gold: T17Timeline, ours: Rows, { reports, tellings }: Told): Record<string, number> => {
  const reference = goldTexts(gold);
  const score = (rows: Rows, name: string): [string, number][] => [
    [`${name}dateF1`, dateF1(textsOf(rows), reference)],
    [`${name}alignRouge1`, alignedRouge1(textsOf(rows), reference)],
  ];
  const baseline = (days: Days): Rows => tell(days, gold, tellings);
  return Object.fromEntries([
    ...score(ours, ''),
    ...score(tell(chosenDays(reports, boundsOf(gold)), gold, tellings), 'within.'),
    ...score(baseline(byPublication(reports)), 'publications.'),
    ...score(baseline(byMention(reports)), 'mentions.'),
  ]);
};

const meansOf = (rows: readonly Record<string, number>[]): Record<string, number> => {
  const names = [...new Set(rows.flatMap(Object.keys))];
  return Object.fromEntries(
    names.map((name) => [name, rows.reduce((sum, row) => sum + (row[name] ?? 0), 0) / Math.max(1, rows.length)]),
  );
};

type Scored = { readonly topic: string; readonly scores: Record<string, number> };

const isBaseline = (name: string): boolean => /^(?:publications|mentions)\./.test(name);

const metricsOf = (scored: readonly Scored[]): Record<string, number> => {
  const all = meansOf(scored.map(({ scores }) => scores));
  const byTopic = [...Map.groupBy(scored, ({ topic }) => topic)].flatMap(([topic, own]) => {
    const { dateF1: dates = 0, alignRouge1: rouge = 0 } = meansOf(own.map(({ scores }) => scores));
    return [[`${topic}.dateF1`, dates] as const, [`${topic}.alignRouge1`, rouge] as const];
  });
  return {
    ...Object.fromEntries(Object.entries(all).filter(([name]) => !isBaseline(name))),
    ...Object.fromEntries(byTopic),
  };
};

type Topic = { readonly scored: readonly Scored[]; readonly predictions: readonly Prediction[] };

const scoreTopic = ({ name, file, timelines }: T17Topic, materials: readonly Material[]): Topic => {
  const reports = datedReports(materials, () => 1);
  const told = { reports, tellings: tellingsOf(reports) };
  const rows = timelines.map((gold) => ({ gold, ours: tell(chosenDays(reports, ANY_TIME), gold, told.tellings) }));
  return {
    scored: rows.map(({ gold, ours }) => ({ topic: name, scores: scoresOf(gold, ours, told) })),
    predictions: rows.map(({ gold, ours }) => ({
      suite: 'timelines',
      set: 't17',
      file,
      item: gold.item,
      text: '',
      gold: gold.days.map(({ date, sentences }) => ({ date, sentences })),
      predicted: ours.map(({ day, sentences }) => ({ date: dayText(day), sentences })),
    })),
  };
};

/**
 * Timeline17: which days matter and what happened on them. For each gold timeline as many days, and as many sentences a
 * day, as it has; its first and last day are not given.
 */
export const timelinesSuite: Suite = {
  name: 'timelines',
  sets: ['t17'],
  run: async ({ files, core, emit, progress }) => {
    const topics = await readT17(files);
    const total = topics.reduce((sum, { articles }) => sum + articles.length, 0);
    const scored: Scored[] = [];
    let done = 0;
    for (const topic of topics) {
      const materials = topic.articles.map((article) => {
        done += 1;
        progress(done, total);
        return materialOf(article, core);
      });
      const result = scoreTopic(topic, materials);
      scored.push(...result.scored);
      for (const prediction of result.predictions) emit(prediction);
    }
    const means = meansOf(scored.map(({ scores }) => scores));
    return {
      files: topics.map(({ file }) => file),
      items: scored.length,
      metrics: metricsOf(scored),
      baselines: Object.fromEntries(Object.entries(means).filter(([name]) => isBaseline(name))),
    };
  },
};
