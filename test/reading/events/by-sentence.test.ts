import { expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/reading.ts';
import { bySentence, partsAt } from '../../../src/reading/events/by-sentence.ts';

const sentence = (start: number, end: number) => ({ span: { start, end }, tokens: [], paragraph: 0, headline: false });

const claim = (id: string, ...content: (readonly [number, number])[]): Claim => ({
  id,
  sentence: 0,
  attribution: [],
  cue: null,
  kind: 'says',
  status: 'claimed',
  confidence: 1,
  polarity: 'positive',
  quotation: 'indirect',
  content: content.map(([start, end]) => ({ start, end })),
});

test('what lies in a sentence is put with it, once, in the order in which it is given', () => {
  const [long, twice] = [claim('long', [4, 25]), claim('twice', [12, 13], [15, 18])];
  const date = { start: 20, end: 24, value: '2026', type: 'DATE' as const };
  const mention = { start: 10, end: 14, form: 'name' as const };
  const parts = bySentence({
    analysis: { text: '', sentences: [sentence(0, 9), sentence(10, 19), sentence(20, 30), sentence(31, 40)] },
    actors: [{ id: 'a', name: 'A', kind: 'person', aliases: [], mentions: [mention] }],
    claims: [long, twice],
    dates: [date],
    publishedAt: null,
  });
  expect(partsAt(parts, 0)).toEqual({ mentions: [], claims: [long], dates: [] });
  expect(partsAt(parts, 1)).toEqual({ mentions: [{ actor: 'a', mention }], claims: [long, twice], dates: [] });
  expect(partsAt(parts, 2)).toEqual({ mentions: [], claims: [long], dates: [date] });
  expect(partsAt(parts, 3)).toEqual({ mentions: [], claims: [], dates: [] });
});

test('what ends where a sentence begins lies in the one before, what begins there in that one', () => {
  const [before, behind] = [claim('before', [0, 10]), claim('behind', [10, 12])];
  const parts = bySentence({
    analysis: { text: '', sentences: [sentence(0, 10), sentence(10, 19)] },
    ...{ actors: [], dates: [], publishedAt: null },
    claims: [before, behind],
  });
  expect([0, 1].map((at) => partsAt(parts, at).claims)).toEqual([[before], [behind]]);
});
