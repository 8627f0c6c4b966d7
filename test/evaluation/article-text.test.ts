import { expect, test } from 'vitest';
import { paragraphsOf, plainArticle } from '../../src/evaluation/article-text.ts';

const TEXT = 'A headline\n\n  One line\nand its second. \n \nThe end.\n';

test('paragraphs are parted by blank lines and hold no white space at their edges', () => {
  expect(paragraphsOf(TEXT).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'A headline',
    'One line\nand its second.',
    'The end.',
  ]);
});

test('a titled text has its first paragraph as its headline, an empty one none', () => {
  expect(plainArticle(TEXT, true).titleSpan).toEqual({ start: 0, end: 10 });
  expect(plainArticle(TEXT).titleSpan).toBeNull();
  expect(plainArticle('', true)).toEqual({ text: '', paragraphs: [], titleSpan: null });
});
