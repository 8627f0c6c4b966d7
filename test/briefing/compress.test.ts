import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { compress } from '../../src/briefing/compress.ts';

const core = readCore();
const short = (text: string): string => compress(text, core).text;

describe('a sentence made shorter', () => {
  test.each([
    [
      'brackets',
      'The Harbour Pilots Union (HPU) called a strike at the port of Marlow.',
      'The Harbour Pilots Union called a strike at the port of Marlow.',
    ],
    [
      'a relative clause between commas',
      'Ilsa Brandt, who runs the port of Marlow, closed the northern quay.',
      'Ilsa Brandt closed the northern quay.',
    ],
    [
      'an adverbial that opens it',
      'Meanwhile, the port of Marlow closed its northern quay.',
      'The port of Marlow closed its northern quay.',
    ],
    [
      'where it was said',
      'The port closed its northern quay after the storm, the Coast Ministry said in a statement on its website.',
      'The port closed its northern quay after the storm, the Coast Ministry said.',
    ],
  ])('loses %s', (_, whole, expected) => {
    expect(short(whole)).toBe(expected);
  });

  test.each([
    ['a number', 'The ferry (built in 1971) sank off the harbour of Marlow.'],
    ['a negation', 'Ilsa Brandt, who did not see the ferry sink, closed the northern quay.'],
    ['a hedge', 'Apparently, the captain of the ferry had left the bridge.'],
    ['an attribution', 'According to the port union, the ferry carried too many passengers.'],
    ['a day', 'On Tuesday, the port of Marlow closed its northern quay.'],
    ['a condition', 'If the storm passes, the port of Marlow will open its northern quay.'],
    ['what was said', 'The northern quay was closed, the Coast Ministry of Marlow told the port union.'],
    ['that a speaker is not named', 'An official, who asked for anonymity, closed the northern quay of Marlow.'],
    ['a quotation', 'The minister (“no friend of mine”) closed the northern quay of Marlow.'],
  ])('never loses %s', (_, whole) => {
    expect(compress(whole, core)).toEqual({ text: whole, dropped: [] });
  });

  test('says what was dropped', () => {
    expect(compress('The Harbour Pilots Union (HPU) called a strike at the port of Marlow.', core).dropped).toEqual([
      '(HPU)',
    ]);
  });
});
