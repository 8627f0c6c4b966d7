import type { EventReport } from '../answering/event/event.ts';
import { numberCitations } from '../domain/numbering.ts';
import type { Series } from '../stories/figures.ts';
import type { Picture } from './drawing.ts';
import { type FigureSeries, pictureOfFigures } from './figures.ts';

const MOST_CHARTS = 3;
const OWN_VOICE = 'the articles themselves';

const titleOf = ({ kind, unit }: Series): string => {
  const counted = unit === null ? kind : `${unit}: ${kind}`;
  return `${counted.charAt(0).toUpperCase()}${counted.slice(1)}, by who gives the number`;
};

/** How the numbers of an event moved, a picture for each thing that is counted; every point has its citation in the report. */
export const picturesOfEvent = ({ report, event }: Pick<EventReport, 'report' | 'event'>): Picture[] => {
  if (event === null) return [];
  const { numberOf } = numberCitations(report);
  const lane = ({ speaker, points }: Series): FigureSeries => ({
    speaker: speaker ?? OWN_VOICE,
    points: points.flatMap(({ value, atMs, line }) => {
      const sources = [...new Set(line.citations.map(numberOf))].filter((number) => number > 0);
      return atMs === null || sources.length === 0 ? [] : [{ atMs, value, sources }];
    }),
  });
  const charts = Map.groupBy(event.figures, ({ kind, unit }) => `${kind} ${unit ?? ''}`);
  return [...charts.values()]
    .flatMap((series) => {
      const [first] = series;
      const picture =
        first === undefined ? null : pictureOfFigures({ title: titleOf(first), series: series.map(lane) });
      return picture === null ? [] : [picture];
    })
    .slice(0, MOST_CHARTS);
};
