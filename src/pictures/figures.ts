import { scaleLinear } from 'd3-scale';
import {
  curveStepAfter,
  line as lineThrough,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';
import { dayOfMs } from '../domain/instant.ts';
import {
  BODY,
  COLOURS,
  type Drawing,
  lineHeight,
  MARGIN,
  type Mark,
  mark,
  type Picture,
  picture,
  printable,
  STRONG,
  straight,
  stroke,
  TITLE,
  together,
  WIDTH,
  write,
  writeLines,
} from './drawing.ts';
import { widthOf, wrap } from './measure.ts';
import { AXIS_HEIGHT, type TimeScale, timeAxis, timeScale } from './time-axis.ts';

/** A number that a speaker gave; `sources` as the report numbers them. */
export type FigurePoint = { readonly atMs: number; readonly value: number; readonly sources: readonly number[] };
export type FigureSeries = { readonly speaker: string; readonly points: readonly FigurePoint[] };
export type FiguresChart = {
  /** What is counted: "killed in the strike on the port". */
  readonly title: string;
  readonly series: readonly FigureSeries[];
};

/** Each speaker has a shape and a dash beside the colour. */
const STYLES: readonly (Mark & { readonly dash: string })[] = [
  { shape: symbolCircle, colour: COLOURS.blue, hollow: false, dash: '' },
  { shape: symbolSquare, colour: COLOURS.amber, hollow: false, dash: '18 10' },
  { shape: symbolTriangle, colour: COLOURS.green, hollow: false, dash: '4 10' },
  { shape: symbolDiamond, colour: COLOURS.violet, hollow: false, dash: '18 8 4 8' },
  { shape: symbolWye, colour: COLOURS.red, hollow: false, dash: '30 10' },
  { shape: symbolCircle, colour: COLOURS.text, hollow: true, dash: '10 6' },
];
const MOST_SPEAKERS = STYLES.length;
const PLOT_HEIGHT = 110;
const BETWEEN_LANES = 30;
const BETWEEN_LABELS = 16;
const MOST_SOURCES = 3;
const MARK_ROOM = 26;

type Placed = { readonly point: FigurePoint; readonly words: string; readonly left: number; readonly row: number };
type Lane = { readonly drawing: Drawing; readonly height: number };

const sourceWords = (sources: readonly number[]): string => {
  const shown = sources.slice(0, MOST_SOURCES).map((source) => `[${source}]`);
  return sources.length > MOST_SOURCES ? `${shown.join('')}+${sources.length - MOST_SOURCES}` : shown.join('');
};

/** What is said again adds its source to what was said before; oldest first. */
const changesIn = ({ points }: FigureSeries): FigurePoint[] => {
  const changes: FigurePoint[] = [];
  for (const point of [...points].sort((a, b) => a.atMs - b.atMs)) {
    const last = changes.at(-1);
    if (last?.value === point.value)
      changes[changes.length - 1] = { ...last, sources: [...new Set([...last.sources, ...point.sources])] };
    else changes.push(point);
  }
  return changes;
};

/** Labels in rows, each in the lowest row where it keeps clear of those before it. */
const placed = (points: readonly FigurePoint[], { x }: TimeScale): Placed[] => {
  const free: number[] = [];
  return points.map((point) => {
    const words = `${point.value.toLocaleString('en-US')} ${sourceWords(point.sources)}`;
    const width = widthOf(words, STRONG);
    const left = Math.min(Math.max(MARGIN, x(point.atMs) - width / 2), WIDTH - MARGIN - width);
    const found = free.findIndex((end) => end + BETWEEN_LABELS <= left);
    const row = found < 0 ? free.length : found;
    free[row] = left + width;
    return { point, words, left, row };
  });
};

type Scales = { readonly time: TimeScale; readonly height: (value: number) => number };

/** One speaker's numbers: the name, the labels, and below them the steps. */
const laneAt = (series: FigureSeries, at: number, y: number, { time, height }: Scales): Lane => {
  const style = STYLES[at] as (typeof STYLES)[number];
  const labels = placed(changesIn(series), time);
  const rows = Math.max(...labels.map(({ row }) => row)) + 1;
  const room = { width: WIDTH - 2 * MARGIN - MARK_ROOM - 14, most: 2 };
  const name = wrap(printable(series.speaker), BODY, room);
  const labelsTop = y + name.length * lineHeight(BODY) + 4;
  const plotTop = labelsTop + rows * lineHeight(STRONG) + 20;
  const base = plotTop + PLOT_HEIGHT;
  const spots = labels.map(({ point }): [number, number] => [time.x(point.atMs), base - height(point.value)]);
  const last = spots.at(-1) as [number, number];
  const path = lineThrough().curve(curveStepAfter)([...spots, [WIDTH - MARGIN, last[1]]]) ?? '';
  const topOf = (row: number): number => labelsTop + (rows - 1 - row) * lineHeight(STRONG);
  const leaders = labels.map(({ row }, index) => {
    const [x, top] = spots[index] as [number, number];
    return stroke(straight([x, topOf(row) + lineHeight(STRONG)], [x, top]), { colour: COLOURS.rail, width: 2 });
  });
  const words = labels.map((label) =>
    write(label.words, { x: label.left, y: topOf(label.row) }, STRONG, COLOURS.text, true),
  );
  return {
    drawing: together(
      mark(style, MARGIN + 13, y + lineHeight(BODY) / 2),
      writeLines(name, { x: MARGIN + MARK_ROOM + 14, y }, BODY, style.colour),
      stroke(straight([MARGIN, base], [WIDTH - MARGIN, base]), { colour: COLOURS.panel, width: 3 }),
      stroke(path, { colour: style.colour, dash: style.dash }),
      ...leaders,
      ...spots.map(([x, top]) => mark(style, x, top)),
      ...words,
    ),
    height: base + BETWEEN_LANES - y,
  };
};

const altFor = ({ title, series }: FiguresChart): string =>
  `${title}. ${series
    .map((each) => {
      const numbers = changesIn(each).map(
        ({ value, sources, atMs }) => `${value.toLocaleString('en-US')} on ${dayOfMs(atMs)} ${sourceWords(sources)}`,
      );
      return `${each.speaker}: ${numbers.join(', then ')}.`;
    })
    .join(' ')}`;

/**
 * Numbers by speaker and time: a lane a speaker over one scale, every change with its value and its sources. Null where
 * there is nothing to compare: fewer than two numbers.
 */
export const pictureOfFigures = (chart: FiguresChart): Picture | null => {
  const told = chart.series.filter(({ points }) => points.length > 0);
  const shown = told.slice(0, MOST_SPEAKERS);
  const points = shown.flatMap(changesIn);
  if (points.length < 2) return null;
  const title = wrap(printable(chart.title), TITLE, { width: WIDTH - 2 * MARGIN, most: 3 });
  const most = Math.max(...points.map(({ value }) => value), 1);
  const scales = {
    time: timeScale(points.map(({ atMs }) => atMs)),
    height: scaleLinear([0, most], [0, PLOT_HEIGHT]),
  };
  let y = MARGIN + title.length * lineHeight(TITLE) + 20;
  const lanes = shown.map((series, at) => {
    const lane = laneAt(series, at, y, scales);
    y += lane.height;
    return lane.drawing;
  });
  const left = told.length - shown.length;
  const more = left === 0 ? [] : [`and ${left} more in the report`];
  const foot = writeLines(more, { x: MARGIN, y: y + AXIS_HEIGHT + 10 }, BODY, COLOURS.dim);
  return picture(
    together(writeLines(title, { x: MARGIN, y: MARGIN }, TITLE), ...lanes, timeAxis(scales.time, y), foot),
    y + AXIS_HEIGHT + 10 + more.length * lineHeight(BODY) + MARGIN,
    printable(altFor({ ...chart, series: shown })),
  );
};
