import { type SymbolType, symbol, symbolDiamond, symbolTriangle, symbolWye } from 'd3-shape';
import { type Font, widthOf } from './measure.ts';

/** Where a text stands; the boxes of one picture never overlap. */
export type Label = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Drawing = { readonly svg: string; readonly labels: readonly Label[] };

export type Picture = Drawing & {
  readonly width: number;
  readonly height: number;
  /** The same content in words, at most as long as Discord takes. */
  readonly alt: string;
};

/** Units across; shown on 360 points of a phone, 32 units are 14 points. */
export const WIDTH = 800;
export const MARGIN = 32;
export const SMALLEST_TEXT = 32;
const LINE_HEIGHT = 1.3;
const ASCENT = 1.0;
const LONGEST_ALT = 1024;

/** Light on dark, near to Discord's own. */
export const COLOURS = {
  ground: '#2b2d31',
  panel: '#3a3c43',
  text: '#f2f3f5',
  dim: '#c4c9ce',
  rail: '#8e939c',
  blue: '#7cc4ff',
  green: '#5fd9a8',
  amber: '#ffc266',
  red: '#ff9389',
  violet: '#d9b0ff',
} as const;

export const TITLE: Font = { size: 42, weight: 600 };
export const STRONG: Font = { size: 32, weight: 600 };
export const BODY: Font = { size: SMALLEST_TEXT, weight: 400 };

export const NOTHING: Drawing = { svg: '', labels: [] };

/** Drawings one over the other. */
export const together = (...drawings: readonly Drawing[]): Drawing => ({
  svg: drawings.map(({ svg }) => svg).join(''),
  labels: drawings.flatMap(({ labels }) => labels),
});

const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu;
const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** One line of printable text. */
export const printable = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(UNPRINTABLE, '').trim();

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => XML[sign] ?? sign);

const round = (value: number): number => Math.round(value * 10) / 10;

/** How far apart lines of a font stand. */
export const lineHeight = ({ size }: Font): number => Math.ceil(size * LINE_HEIGHT);

const HALO = ` stroke="${COLOURS.ground}" stroke-width="10" stroke-linejoin="round" paint-order="stroke"`;

/** A line of text whose box begins at `x`, `y`; with a halo lines behind it keep clear of its letters. */
export const write = (
  text: string,
  at: { x: number; y: number },
  font: Font,
  colour: string = COLOURS.text,
  halo = false,
): Drawing => {
  const shown = printable(text);
  const baseline = at.y + font.size * ASCENT + (lineHeight(font) - font.size) / 4;
  return {
    svg: `<text x="${round(at.x)}" y="${round(baseline)}" font-size="${font.size}" font-weight="${font.weight}" fill="${colour}"${halo ? HALO : ''}>${escaped(shown)}</text>`,
    labels: shown === '' ? [] : [{ text: shown, ...at, width: widthOf(shown, font), height: lineHeight(font) }],
  };
};

/** Lines of text below each other. */
export const writeLines = (
  lines: readonly string[],
  { x, y }: { x: number; y: number },
  font: Font,
  colour: string = COLOURS.text,
): Drawing => together(...lines.map((line, at) => write(line, { x, y: y + at * lineHeight(font) }, font, colour)));

export type Stroke = { readonly colour: string; readonly width?: number; readonly dash?: string };

/** A line along an SVG path. */
export const stroke = (path: string, { colour, width = 4, dash = '' }: Stroke): Drawing => ({
  svg: `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
  labels: [],
});

/** A straight path between two points. */
export const straight = (from: readonly [number, number], to: readonly [number, number]): string =>
  `M${round(from[0])},${round(from[1])}L${round(to[0])},${round(to[1])}`;

/** A rounded ground for what belongs together. */
export const panel = (box: { x: number; y: number; width: number; height: number }): Drawing => ({
  svg: `<rect x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" rx="14" fill="${COLOURS.panel}"/>`,
  labels: [],
});

/** Pointed shapes look larger than they are. */
const POINTED: ReadonlySet<SymbolType> = new Set([symbolTriangle, symbolDiamond, symbolWye]);

/** A mark whose shape tells as much as its colour; hollow ones show the ground through. */
export type Mark = { readonly shape: SymbolType; readonly colour: string; readonly hollow: boolean };

/** A sign in its shape and colour, its middle at a point. */
export const mark = ({ shape, colour, hollow }: Mark, x: number, y: number, size = 13): Drawing => ({
  svg: `<path transform="translate(${round(x)},${round(y)})" d="${symbol(shape, size * size * (POINTED.has(shape) ? 2 : 3))() ?? ''}" fill="${hollow ? COLOURS.ground : colour}" stroke="${colour}" stroke-width="4" stroke-linejoin="round"/>`,
  labels: [],
});

const altOf = (text: string): string =>
  text.length <= LONGEST_ALT
    ? text
    : `${[...text]
        .slice(0, LONGEST_ALT - 2)
        .join('')
        .slice(0, LONGEST_ALT - 1)
        .toWellFormed()}…`;

/** A finished picture of this height. */
export const picture = (drawing: Drawing, height: number, alt: string): Picture => {
  const size = `width="${WIDTH}" height="${Math.ceil(height)}" viewBox="0 0 ${WIDTH} ${Math.ceil(height)}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Inter">${panelGround(height)}${drawing.svg}</svg>`,
    labels: drawing.labels,
    width: WIDTH,
    height: Math.ceil(height),
    alt: altOf(alt),
  };
};

const panelGround = (height: number): string =>
  `<rect width="${WIDTH}" height="${Math.ceil(height)}" fill="${COLOURS.ground}"/>`;
