import { beforeAll, describe, expect, test } from 'vitest';
import { type EventReport, eventReport } from '../../src/answering/event/event.ts';
import { numberCitations } from '../../src/domain/numbering.ts';
import { picturesOfEvent } from '../../src/pictures/event.ts';
import { withLibrary } from '../answering/stored.ts';
import { type Item, materialsOf } from '../stories/materials.ts';

const articles: readonly Item[] = [
  {
    id: 'first',
    title: 'Shells hit the market of Orvel',
    publishedAt: '2026-04-02T08:00:00Z',
    text: 'Shells hit the market of Orvel on Thursday. The Orvel Health Office said three people were killed in the shelling of the market of Orvel.',
  },
  {
    id: 'second',
    title: 'Toll in Orvel rises',
    publishedAt: '2026-04-03T08:00:00Z',
    text: 'The Orvel Health Office said six people were killed in the shelling of the market of Orvel. The Border Command said nine people were killed in the shelling of the market of Orvel.',
  },
];

describe('the picture of an event’s numbers', () => {
  let shown: EventReport;
  beforeAll(async () => {
    shown = await withLibrary(materialsOf(articles), (store) =>
      eventReport(
        {
          scope: { shelves: ['operator'] },
          query: 'shelling of the market of Orvel',
          period: { sinceMs: null, untilMs: null },
          nowMs: Date.UTC(2026, 5, 1),
        },
        store,
      ),
    );
  });

  test('gives each speaker a lane, and each number the source that the report numbers it by', () => {
    const [picture] = picturesOfEvent(shown);
    const texts = picture?.labels.map(({ text }) => text) ?? [];
    expect(texts.join()).toMatch(/Orvel Health Office.*Border Command/);
    const { citations } = numberCitations(shown.report);
    const words: Readonly<Record<string, string>> = { 3: 'three', 6: 'six', 9: 'nine' };
    const numbered = texts.flatMap((text) => [...text.matchAll(/^(\d) \[(\d+)\]/g)]);
    expect(numbered.map((match) => match[1]).sort()).toEqual(['3', '6', '9']);
    for (const [, value = '', number] of numbered)
      expect(citations[Number(number) - 1]?.text).toContain(`${words[value]} people were killed`);
  });

  test('is none where nothing is counted', () => {
    expect(picturesOfEvent({ ...shown, event: null })).toEqual([]);
  });
});
