import { beforeAll, describe, expect, test } from 'vitest';
import { type ActorReport, actorReport } from '../../src/answering/actor/actor.ts';
import { numberCitations } from '../../src/domain/numbering.ts';
import { isLine } from '../../src/domain/report.ts';
import { picturesOfActor } from '../../src/pictures/actor.ts';
import { withLibrary } from '../answering/stored.ts';
import { type Item, materialsOf } from '../stories/materials.ts';

const articles: readonly Item[] = [
  {
    id: 'visit',
    title: 'Mira Stell in Hasp',
    publishedAt: '2026-04-02',
    text: 'Mira Stell met Oren Quill in Hasp on Thursday. Mira Stell accused Oren Quill of hiding the ledgers.',
  },
  {
    id: 'arrest',
    title: 'Arrest in Hasp',
    publishedAt: '2026-04-09',
    text: 'Mira Stell arrested Oren Quill on Thursday. Mira Stell thanked Dara Lunt for help.',
  },
];

describe('the picture of whom an actor dealt with', () => {
  let shown: ActorReport;
  beforeAll(async () => {
    shown = await withLibrary(materialsOf(articles), (store) =>
      actorReport(
        {
          scope: { shelves: ['operator'] },
          name: 'Mira Stell',
          other: null,
          period: { sinceMs: null, untilMs: null },
          nowMs: Date.UTC(2026, 5, 1),
        },
        store,
      ),
    );
  });

  test('numbers its sources as the report does, each telling of both', () => {
    const [picture] = picturesOfActor(shown);
    const box = picture?.labels.map(({ text }) => text) ?? [];
    expect(box).toContain('Oren Quill');
    const numbers = box.flatMap((text) => [...text.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1])));
    expect(numbers.length).toBeGreaterThan(2);
    const { citations } = numberCitations(shown.report);
    for (const number of numbers) expect(citations[number - 1]?.text).toMatch(/Mira Stell .*(?:Oren Quill|Dara Lunt)/);
  });

  test('shows only ways that a line of the report tells', () => {
    const lines = shown.report.sections.flatMap(({ lines: own }) => own.filter(isLine));
    for (const { ways } of shown.actor?.dealings ?? [])
      for (const { citations } of ways)
        expect(lines.some((line) => line.citations.some(({ text }) => text === citations[0]?.text))).toBe(true);
  });

  test('is none where nobody was dealt with', () => {
    expect(picturesOfActor({ ...shown, actor: null })).toEqual([]);
  });
});
