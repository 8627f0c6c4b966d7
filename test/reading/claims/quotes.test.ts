import { describe, expect, test } from 'vitest';
import { quotesIn } from '../../../src/reading/claims/quotes.ts';

const quoted = (text: string): string[] =>
  quotesIn(text, { start: 0, end: text.length }).map(
    ({ start, end, closed }) => text.slice(start, end) + (closed ? '' : '…'),
  );

describe('quotesIn', () => {
  test.each([
    ['straight marks', 'He said "we go" and "they stay."', ['"we go"', '"they stay."']],
    ['curly marks over two sentences', '“One. Two.” he said.', ['“One. Two.”']],
    ['a quotation that its paragraph leaves open', '“One,” he said. “Two', ['“One,”', '“Two…']],
    ['single marks but no apostrophes', "The rebels' leader said 'we will not go' on Monday.", ["'we will not go'"]],
    ['a contraction', 'Don\'t "stop" it.', ['"stop"']],
    ['marks made of two apostrophes', "''We left,'' she said.", ["''We left,''"]],
    ['marks made of back-ticks', "``We left,'' she said.", ["``We left,''"]],
    ['angle marks', 'He said «we left» and went.', ['«we left»']],
    ['an opening mark inside an open quotation', '“First “second” third', ['“First …', '“second”']],
    [
      'a nested quotation is part of the outer one',
      '"She said ‘never’ twice," he said.',
      ['"She said ‘never’ twice,"'],
    ],
    ['a closing mark used to open', '”We left,” she said.', ['”We left,”']],
    ['a year with an apostrophe', 'The class of ’98 met.', []],
    ['an inch sign', 'The 5" pipe burst.', []],
    ['no marks', 'Nothing was said.', []],
  ])('finds %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  test('looks only inside the paragraph it is given', () => {
    const text = '"One.\n\n"Two."';
    expect(quotesIn(text, { start: 7, end: text.length })).toEqual([{ start: 7, end: 13, closed: true }]);
  });
});
