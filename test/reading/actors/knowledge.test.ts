import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { paragraphsOf } from '../../../src/evaluation/article-text.ts';
import { learn } from '../../../src/reading/actors/knowledge.ts';
import { type Line, linesOf } from '../../../src/reading/actors/lines.ts';
import { type NameSpan, type NameType, wordsAt } from '../../../src/reading/actors/pieces.ts';
import { analyse } from '../../../src/reading/core/core.ts';

const linesIn = (text: string): Line[] =>
  linesOf(analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore()));

/** The first words of each line as a name of this type. */
const namesIn = (lines: readonly Line[], read: readonly (readonly [size: number, type: NameType])[]): NameSpan[][] =>
  read.map(([size, type], sentence) => {
    const line = lines[sentence];
    return line ? [{ sentence, from: 0, to: size, type, entry: null, words: wordsAt(line, 0, size) }] : [];
  });

const BAYS = 'Ostrel Bay paid them. Ostrel Bay said so. Ostrel Bay left them.';

test('a name is of the type that most of a body reads, the first of those with as many', () => {
  const lines = linesIn(BAYS);
  const typeOf = (...types: NameType[]): NameType | undefined =>
    learn(
      lines,
      namesIn(
        lines,
        types.map((type) => [2, type]),
      ),
    ).types.get('Ostrel Bay');
  expect(typeOf('ORG', 'LOC', 'LOC')).toBe('LOC');
  expect(typeOf('PER', 'LOC', 'ORG')).toBe('PER');
  expect(typeOf('LOC', 'ORG', 'ORG')).toBe('ORG');
});

test('names are known in capitals, and how long those are that begin with a word', () => {
  const lines = linesIn('Ada Lund left them. The Old Harbour Of Tarn Relief Council Union paid them.');
  const known = learn(
    lines,
    namesIn(lines, [
      [2, 'PER'],
      [8, 'ORG'],
    ]),
  );
  expect([...known.surnames]).toEqual(['Lund']);
  expect(known.shouted.get('ADA LUND')).toBe('PER');
  expect(known.shouted.get('LUND')).toBe('PER');
  expect(['Ada', 'ADA', 'Lund', 'LUND', 'The', 'THE', 'Old'].map((word) => known.longest.get(word))).toEqual([
    2,
    2,
    1,
    1,
    5,
    5,
    undefined,
  ]);
});
