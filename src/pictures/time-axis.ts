import { scaleUtc } from 'd3-scale';
import { DAY_MS } from '../domain/instant.ts';
import {
  BODY,
  COLOURS,
  type Drawing,
  lineHeight,
  MARGIN,
  straight,
  stroke,
  together,
  WIDTH,
  write,
} from './drawing.ts';
import { widthOf } from './measure.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const BETWEEN_TICKS = 24;

export type TimeScale = { readonly x: (ms: number) => number; readonly from: number; readonly to: number };

/** Moments over the whole width; a single one stands in the middle of two days. */
export const timeScale = (moments: readonly number[], inset = 40): TimeScale => {
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const [from, to] = first === last ? [first - DAY_MS, last + DAY_MS] : [first, last];
  const scale = scaleUtc([from, to], [MARGIN + inset, WIDTH - MARGIN - inset]);
  return { x: (ms) => scale(ms), from, to };
};

const tickWords = (at: Date, spanMs: number): string => {
  const [day, month, year] = [at.getUTCDate(), MONTHS[at.getUTCMonth()] ?? '', at.getUTCFullYear()];
  if (spanMs < 2 * DAY_MS) {
    const [hours, minutes] = [at.getUTCHours(), at.getUTCMinutes()].map((value) => String(value).padStart(2, '0'));
    return hours === '00' && minutes === '00' ? `${day} ${month}` : `${hours}:${minutes}`;
  }
  if (spanMs < 300 * DAY_MS) return `${day} ${month}`;
  return spanMs < 2000 * DAY_MS ? `${month} ${year}` : String(year);
};

/** A line with ticks whose labels keep clear of each other, its top at `y`. */
export const timeAxis = ({ x, from, to }: TimeScale, y: number): Drawing => {
  const ticks = scaleUtc([from, to], [0, 1]).ticks(5);
  const drawn: Drawing[] = [stroke(straight([MARGIN, y], [WIDTH - MARGIN, y]), { colour: COLOURS.rail, width: 3 })];
  let free = MARGIN;
  let before = '';
  for (const tick of ticks) {
    const words = tickWords(tick, to - from);
    const width = widthOf(words, BODY);
    const left = x(tick.getTime()) - width / 2;
    if (words === before || left < free || left + width > WIDTH - MARGIN) continue;
    free = left + width + BETWEEN_TICKS;
    before = words;
    const at = x(tick.getTime());
    drawn.push(stroke(straight([at, y], [at, y + 12]), { colour: COLOURS.rail, width: 3 }));
    drawn.push(write(words, { x: left, y: y + 16 }, BODY, COLOURS.dim));
  }
  return together(...drawn);
};

export const AXIS_HEIGHT = 16 + lineHeight(BODY);
