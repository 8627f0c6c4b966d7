import { curveBumpX, line as lineThrough, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Quad } from '../domain/reading.ts';
import {
  BODY,
  COLOURS,
  type Drawing,
  lineHeight,
  MARGIN,
  type Mark,
  mark,
  NOTHING,
  type Picture,
  panel,
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
import { legend } from './legend.ts';
import { widthOf, wrap } from './measure.ts';

/** How often two dealt with each other in one way; `sources` as the report numbers them. */
export type Dealt = { readonly quad: Quad; readonly count: number; readonly sources: readonly number[] };
export type Partner = { readonly name: string; readonly dealt: readonly Dealt[] };
export type RelationsChart = { readonly actor: string; readonly partners: readonly Partner[] };

type Way = Mark & { readonly name: string; readonly dash: string };

/** PLOVER's four classes, by shape and dash as well as by colour. */
const WAYS: Readonly<Record<Quad, Way>> = {
  'material-conflict': {
    name: 'force and coercion',
    shape: symbolTriangle,
    colour: COLOURS.red,
    hollow: false,
    dash: '',
  },
  'verbal-conflict': {
    name: 'accusations, demands, threats',
    shape: symbolDiamond,
    colour: COLOURS.amber,
    hollow: false,
    dash: '16 9',
  },
  'verbal-cooperation': {
    name: 'talks and support',
    shape: symbolCircle,
    colour: COLOURS.blue,
    hollow: true,
    dash: '4 9',
  },
  'material-cooperation': {
    name: 'aid and cooperation',
    shape: symbolSquare,
    colour: COLOURS.green,
    hollow: true,
    dash: '20 8 4 8',
  },
};
const QUADS = Object.keys(WAYS) as Quad[];

const MOST_PARTNERS = 8;
const BOX_WIDTH = 312;
const PADDING = 16;
const BETWEEN_BOXES = 24;
const MARK_ROOM = 36;
const MOST_SOURCES = 3;
/** The four lines run down the middle side by side. */
const LANE = 22;

const laneOf = (quad: Quad): number => WIDTH / 2 + (QUADS.indexOf(quad) - 1.5) * LANE;

const dealtWords = ({ count, sources }: Dealt): string => {
  const shown = sources.slice(0, MOST_SOURCES).map((source) => `[${source}]`);
  const more = sources.length > MOST_SOURCES ? '…' : '';
  const words = `${count}× ${shown.join('')}${more}`;
  const fits = widthOf(words, BODY) <= BOX_WIDTH - 2 * PADDING - MARK_ROOM;
  return fits ? words : `${count}× ${shown[0] ?? ''}…`;
};

const sorted = ({ dealt }: Partner): Dealt[] =>
  QUADS.flatMap((quad) => dealt.find((each) => each.quad === quad && each.count > 0) ?? []);

type Box = { readonly drawing: Drawing; readonly height: number };

/** A partner's box on one side of the middle, and a branch to each of its rows. */
const boxAt = (partner: Partner, side: 'left' | 'right', y: number): Box => {
  const x = side === 'left' ? MARGIN : WIDTH - MARGIN - BOX_WIDTH;
  const name = wrap(printable(partner.name), STRONG, { width: BOX_WIDTH - 2 * PADDING, most: 3 });
  const rows = sorted(partner);
  const height = 2 * PADDING + name.length * lineHeight(STRONG) + rows.length * lineHeight(BODY);
  const edge = side === 'left' ? x + BOX_WIDTH : x;
  const drawn = rows.map((dealt, at) => {
    const way = WAYS[dealt.quad];
    const top = y + PADDING + name.length * lineHeight(STRONG) + at * lineHeight(BODY);
    const middle = top + lineHeight(BODY) / 2;
    const branch = lineThrough().curve(curveBumpX)([
      [laneOf(dealt.quad), middle - LANE],
      [edge, middle],
    ]);
    return {
      branch: stroke(branch ?? '', { colour: way.colour, dash: way.dash }),
      row: together(
        mark(way, x + PADDING + 13, middle),
        write(dealtWords(dealt), { x: x + PADDING + MARK_ROOM, y: top }, BODY),
      ),
    };
  });
  return {
    drawing: together(
      ...drawn.map(({ branch }) => branch),
      panel({ x, y, width: BOX_WIDTH, height }),
      writeLines(name, { x: x + PADDING, y: y + PADDING }, STRONG),
      ...drawn.map(({ row }) => row),
    ),
    height,
  };
};

/** The lowest row that each way leads to. */
const spines = (ends: ReadonlyMap<Quad, number>, from: number): Drawing =>
  together(
    ...[...ends].map(([quad, end]) =>
      stroke(straight([laneOf(quad), from], [laneOf(quad), end]), { colour: WAYS[quad].colour, dash: WAYS[quad].dash }),
    ),
  );

const hubLines = (name: string): string[] =>
  wrap(printable(name), STRONG, { width: WIDTH - 2 * MARGIN - 2 * PADDING, most: 2 });

const hubHeight = (lines: readonly string[]): number => 2 * PADDING + lines.length * lineHeight(STRONG);

const hubAt = (lines: readonly string[], y: number): Drawing => {
  const widest = Math.max(...lines.map((line) => widthOf(line, STRONG)), 4 * LANE);
  const width = widest + 2 * PADDING;
  return together(
    panel({ x: (WIDTH - width) / 2, y, width, height: hubHeight(lines) }),
    ...lines.map((line, at) =>
      write(line, { x: (WIDTH - widthOf(line, STRONG)) / 2, y: y + PADDING + at * lineHeight(STRONG) }, STRONG),
    ),
  );
};

type Columns = { readonly drawing: Drawing; readonly bottom: number; readonly ends: ReadonlyMap<Quad, number> };

/** Boxes in two columns, each next one where there is more room. */
const columnsAt = (partners: readonly Partner[], top: number): Columns => {
  const next = { left: top, right: top };
  const ends = new Map<Quad, number>();
  const drawn = partners.map((partner) => {
    const side = next.left <= next.right ? 'left' : 'right';
    const box = boxAt(partner, side, next[side]);
    const bottom = next[side] + box.height;
    for (const [fromLast, { quad }] of sorted(partner).reverse().entries()) {
      const row = bottom - PADDING - (fromLast + 0.5) * lineHeight(BODY) - LANE;
      ends.set(quad, Math.max(ends.get(quad) ?? 0, row));
    }
    next[side] = bottom + BETWEEN_BOXES;
    return box.drawing;
  });
  return { drawing: together(...drawn), bottom: Math.max(next.left, next.right) - BETWEEN_BOXES, ends };
};

const altFor = ({ actor, partners }: RelationsChart): string =>
  `Whom ${actor} dealt with. ${partners
    .map((partner) => {
      const ways = sorted(partner).map((dealt) => `${WAYS[dealt.quad].name} ${dealtWords(dealt)}`);
      return `${partner.name}: ${ways.join(', ')}.`;
    })
    .join(' ')}`;

/** Whom an actor dealt with, and in which of PLOVER's four ways how often. Null where there is nobody. */
export const pictureOfRelations = (chart: RelationsChart): Picture | null => {
  const known = chart.partners.filter((partner) => sorted(partner).length > 0);
  const shown = known.slice(0, MOST_PARTNERS);
  if (shown.length === 0) return null;
  const hub = hubLines(chart.actor);
  const hubTop = MARGIN + lineHeight(TITLE) + 16;
  const hubBottom = hubTop + hubHeight(hub);
  const columns = columnsAt(shown, hubBottom + 56);
  const left = known.length - shown.length;
  const more = left === 0 ? [] : [`and ${left} more in the report`];
  const moreTop = columns.bottom + BETWEEN_BOXES;
  const keyTop = moreTop + more.length * lineHeight(BODY) + 8;
  const used = QUADS.filter((quad) => columns.ends.has(quad)).map((quad) => WAYS[quad]);
  const key = legend(used, keyTop);
  return picture(
    together(
      write('Who dealt with whom', { x: MARGIN, y: MARGIN }, TITLE),
      spines(columns.ends, hubBottom),
      columns.drawing,
      hubAt(hub, hubTop),
      more.length === 0 ? NOTHING : writeLines(more, { x: MARGIN, y: moreTop }, BODY, COLOURS.dim),
      key.drawing,
    ),
    keyTop + key.height + MARGIN,
    printable(altFor({ ...chart, partners: shown })),
  );
};
