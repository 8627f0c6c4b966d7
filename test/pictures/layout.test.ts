import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineReport } from '../../src/answering/timeline/timeline.ts';
import { type Quad, STATUSES } from '../../src/domain/reading.ts';
import type { Citation, Line } from '../../src/domain/report.ts';
import { type Picture, SMALLEST_TEXT, WIDTH } from '../../src/pictures/drawing.ts';
import { type FiguresChart, pictureOfFigures } from '../../src/pictures/figures.ts';
import { pictureOfRelations, type RelationsChart } from '../../src/pictures/relations.ts';
import { picturesOfTimeline } from '../../src/pictures/timeline.ts';

const WORDS = [
  'port',
  'Ostrel',
  'ceasefire',
  'Войска',
  '港口',
  'Generalbundesanwaltschaftsvertretung',
  '“talks”',
  'a',
  '&<>',
];
const text = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(' '));
const START = Date.UTC(2026, 0, 1);
const moment = fc.integer({ min: 0, max: 900 * 24 }).map((hours) => START + hours * 3_600_000);
const sources = fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 7 });
const QUADS: readonly Quad[] = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict'];

const figures: fc.Arbitrary<FiguresChart> = fc.record({
  title: text(14),
  series: fc.array(
    fc.record({
      speaker: text(12),
      points: fc.array(fc.record({ atMs: moment, value: fc.integer({ min: 0, max: 250_000 }), sources }), {
        maxLength: 14,
      }),
    }),
    { maxLength: 9 },
  ),
});

const relations: fc.Arbitrary<RelationsChart> = fc.record({
  actor: text(12),
  partners: fc.array(
    fc.record({
      name: text(9),
      dealt: fc
        .uniqueArray(fc.constantFrom(...QUADS), { maxLength: 4 })
        .chain((quads) =>
          fc.tuple(
            ...quads.map((quad) =>
              fc.record({ quad: fc.constant(quad), count: fc.integer({ min: 0, max: 4000 }), sources }),
            ),
          ),
        ),
    }),
    { maxLength: 12 },
  ),
});

const citation = (article: string): Citation => ({
  article,
  revision: 1,
  start: 0,
  end: 5,
  text: 'words',
  publisher: null,
  url: null,
  publishedAt: null,
});

const line: fc.Arbitrary<Line> = fc.record({
  text: text(40),
  citations: fc
    .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 3 })
    .map((ids) => ids.map((id) => citation(`a-${id}`)) as unknown as Line['citations']),
  attribution: fc.array(fc.record({ name: text(5) }), { maxLength: 2 }),
  status: fc.constantFrom(...STATUSES),
});

const timeline: fc.Arbitrary<TimelineReport> = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: 900 }),
      ahead: fc.boolean(),
      entries: fc.array(fc.record({ line, ground: fc.constantFrom('stated' as const, 'publication' as const) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { selector: ({ day }) => day, maxLength: 40 },
  )
  .map((days) => {
    const told = days
      .sort((a, b) => a.day - b.day)
      .map(({ day, ahead, entries }) => ({
        date: new Date(START + day * 86_400_000).toISOString().slice(0, 10),
        ahead,
        reports: 1,
        entries,
      }));
    return {
      schema: 1,
      title: 'Timeline: Ostrel',
      sections: told.map(({ date, entries }) => ({ title: { text: date }, lines: entries.map((entry) => entry.line) })),
      freshness: { newest: null, articles: 1, missing: [] },
      timeline: { query: 'Ostrel', actor: null, days: told },
    };
  });

type Pair = readonly [string, string];

const overlapping = ({ labels }: Picture): Pair[] =>
  labels.flatMap((a, at) =>
    labels
      .slice(at + 1)
      .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
      .map((b): Pair => [a.text, b.text]),
  );

const outside = ({ labels, height }: Picture): string[] =>
  labels
    .filter(({ x, y, width, height: own }) => x < 0 || y < 0 || x + width > WIDTH || y + own > height)
    .map((label) => label.text);

const smallest = ({ svg }: Picture): number =>
  Math.min(...[...svg.matchAll(/font-size="(\d+)"/g)].map((match) => Number(match[1])));

const check = (picture: Picture): void => {
  expect(overlapping(picture)).toEqual([]);
  expect(outside(picture)).toEqual([]);
  expect(smallest(picture)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
  expect(picture.alt.length).toBeLessThanOrEqual(1024);
  expect(picture.svg).not.toMatch(/NaN|undefined|Infinity/);
};

describe('labels never overlap, stand inside the picture and are large enough for a phone', () => {
  test('in figures by speaker', () => {
    fc.assert(
      fc.property(figures, (chart) => {
        const picture = pictureOfFigures(chart);
        if (picture !== null) check(picture);
      }),
    );
  });

  test('in relations', () => {
    fc.assert(
      fc.property(relations, (chart) => {
        const picture = pictureOfRelations(chart);
        if (picture !== null) check(picture);
      }),
    );
  });

  test('in timelines, of which a message holds all parts', () => {
    fc.assert(
      fc.property(timeline, (report) => {
        const pictures = picturesOfTimeline(report);
        expect(pictures.length).toBeLessThanOrEqual(10);
        for (const picture of pictures) check(picture);
      }),
      { numRuns: 40 },
    );
  });
});
