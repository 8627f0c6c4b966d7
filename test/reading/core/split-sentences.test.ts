import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/reading/core/split-sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text, [{ start: 0, end: text.length }]).map(({ span }) => text.slice(span.start, span.end));

describe('sentences', () => {
  test.each([
    [
      'a title before a name',
      'Mr. Orlan met Gen. Dask in Brenn. They talked.',
      ['Mr. Orlan met Gen. Dask in Brenn.', 'They talked.'],
    ],
    ['initials', 'J. R. Marlow wrote it. Nobody read it.', ['J. R. Marlow wrote it.', 'Nobody read it.']],
    ['an abbreviation inside a name', 'The U.S. Embassy was closed.', ['The U.S. Embassy was closed.']],
    [
      'an abbreviation that ends a sentence',
      'He lives in the U.S. The embassy knows.',
      ['He lives in the U.S.', 'The embassy knows.'],
    ],
    ['a company', 'Orlan Corp. Chairman Ivo Dask resigned.', ['Orlan Corp. Chairman Ivo Dask resigned.']],
    ['a number counted', 'It is No. 10 in the list. It was No. 9.', ['It is No. 10 in the list.', 'It was No. 9.']],
    ['"no" as an answer', 'The answer was no. He left.', ['The answer was no.', 'He left.']],
    [
      'a quotation that ends with its stop',
      '“We will leave.” The crowd cheered.',
      ['“We will leave.”', 'The crowd cheered.'],
    ],
    ['a quoted question that goes on', '"Why us?" he asked. Nobody knew.', ['"Why us?" he asked.', 'Nobody knew.']],
    ['a quoted question with a named speaker', '"Why us?" Mr Dask asked.', ['"Why us?" Mr Dask asked.']],
    [
      'a dateline',
      'BRENN (Agency) – Troops left on Monday. It rained.',
      ['BRENN (Agency) – Troops left on Monday.', 'It rained.'],
    ],
    ['decimals', 'It rose 3.5 percent. Prices fell.', ['It rose 3.5 percent.', 'Prices fell.']],
    ['an ellipsis inside', 'They waited … and waited. Then it came.', ['They waited … and waited.', 'Then it came.']],
    ['reference marks', 'He was born there.[3] He left.', ['He was born there.[3]', 'He left.']],
    ['exclamations', 'Stop! Who goes there?', ['Stop!', 'Who goes there?']],
    ['a numbered line', '1. Buy bread. 2. Leave.', ['1. Buy bread.', '2. Leave.']],
    ['a time of day', 'It began at 5 p.m. on Friday. It ended.', ['It began at 5 p.m. on Friday.', 'It ended.']],
  ])('%s', (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('no sentence crosses a paragraph, with or without a stop', () => {
    const text = 'Port reopens\n\nShips left\n\nThe end.';
    const paragraphs = [
      { start: 0, end: 12 },
      { start: 14, end: 24 },
      { start: 26, end: 34 },
    ];
    const found = splitSentences(text, paragraphs, { start: 0, end: 12 });
    expect(found.map(({ span, paragraph }) => [text.slice(span.start, span.end), paragraph])).toEqual([
      ['Port reopens', 0],
      ['Ships left', 1],
      ['The end.', 2],
    ]);
    expect(found.map(({ headline }) => headline)).toEqual([true, false, false]);
  });

  test('a line set in title case is a headline, a sentence is not', () => {
    const headlines = (text: string) => splitSentences(text, [{ start: 0, end: text.length }]).map((s) => s.headline);
    expect(headlines('Orlan Denies Attack on Brenn, Officials Say')).toEqual([true]);
    expect(headlines('Orlan denied the attack on Brenn, officials said')).toEqual([false]);
  });

  test('list lines stand alone', () => {
    expect(split('The demands:\n- bread\n- peace')).toEqual(['The demands:', '- bread', '- peace']);
  });
});
