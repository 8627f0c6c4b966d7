import { detokenise } from '../library/detokenise.ts';
import { type DayNumber, parseDay } from '../reading/dates/calendar.ts';
import type { EvalFiles } from './suite.ts';

export type T17Article = { readonly id: string; readonly date: string; readonly text: string };
export type T17Day = { readonly date: string; readonly day: DayNumber; readonly sentences: readonly string[] };
export type T17Timeline = { readonly item: string; readonly days: readonly T17Day[] };
export type T17Topic = {
  readonly name: string;
  readonly file: string;
  readonly timelines: readonly T17Timeline[];
  readonly articles: readonly T17Article[];
};

const TIMELINES = 't17/timelines.jsonl';

type RawTimeline = {
  readonly topic: string;
  readonly timeline: number;
  readonly entries: readonly { readonly date: string; readonly sentences: readonly string[] }[];
};

const rows = <Row>(text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

const timelineOf = ({ topic, timeline, entries }: RawTimeline): T17Timeline => ({
  item: `${topic}-${timeline}`,
  days: entries.flatMap(({ date, sentences }) => {
    const day = parseDay(date);
    return day === null ? [] : [{ date, day, sentences: sentences.map(detokenise) }];
  }),
});

/** Timeline17 (Tran et al. 2013) by topic, in running text; topics without articles are left out. */
export const readT17 = async (files: EvalFiles): Promise<T17Topic[]> => {
  const present = await files.list('t17');
  if (!present.includes(TIMELINES)) return [];
  const timelines = rows<RawTimeline>(await files.text(TIMELINES));
  const names = [...new Set(timelines.map(({ topic }) => topic))];
  const topics = names
    .map((name) => ({ name, file: `t17/articles/${name}.jsonl` }))
    .filter(({ file }) => present.includes(file));
  return Promise.all(
    topics.map(async ({ name, file }) => ({
      name,
      file,
      timelines: timelines.filter(({ topic }) => topic === name).map(timelineOf),
      articles: rows<T17Article>(await files.text(file)).map(({ id, date, text }) => ({
        id,
        date,
        text: detokenise(text),
      })),
    })),
  );
};
