import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import type { Analysis } from '../../../src/reading/analysis.ts';
import { analyse, MOST_TOKENS } from '../../../src/reading/core/core.ts';

const core = readCore();

const paragraphsOf = (text: string) =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

const read = (text: string): Analysis => analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, core);

/** What holds for any text. */
const check = (text: string): void => {
  const { sentences } = read(text);
  let last = 0;
  let covered = '';
  for (const { span, tokens } of sentences) {
    expect(tokens.length).toBeGreaterThan(0);
    expect(tokens.length).toBeLessThanOrEqual(MOST_TOKENS);
    expect(span.start).toBe(tokens[0]?.start);
    expect(span.end).toBe(tokens[tokens.length - 1]?.end);
    for (const [i, token] of tokens.entries()) {
      if (token.start < last || token.end <= token.start || token.end > text.length) throw new Error(`bad span ${i}`);
      if (token.form !== text.slice(token.start, token.end)) throw new Error(`form ${token.form} is not its span`);
      if (token.head < -1 || token.head >= tokens.length || token.head === i) throw new Error(`bad head ${i}`);
      covered += token.form;
      last = token.end;
    }
  }
  expect(covered.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
};

const pieces = fc.constantFrom(
  'The ',
  'minister ',
  'denied. ',
  'U.S. ',
  '“',
  '”',
  '"',
  "'",
  '\n',
  ' ',
  '...',
  '🙂',
  'שלום ',
  'مرحبا ',
  '中文',
  '%',
  '$5 ',
  "don't ",
  '-',
  '—',
  '(',
  ')',
  '1.',
  'No. ',
  '\u0000',
  '\u200d',
  '\ud800',
  'É',
  'ﬁ',
  'WAR ',
  'http://a.b/c ',
  '@you ',
  '!?',
);

describe('any text', () => {
  test('made of pieces of news and noise', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => check(parts.join(''))),
      { numRuns: 300 },
    );
  });

  test('made of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(text)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => check(text)),
      { numRuns: 100 },
    );
  });

  test.each([
    ['commas', ','.repeat(20_000)],
    ['spaces', ' '.repeat(50_000)],
    ['quotes', '"“'.repeat(5_000)],
    ['brackets', '('.repeat(10_000)],
    ['one word', 'a'.repeat(100_000)],
    ['initials', 'A. '.repeat(10_000)],
    ['stops', '. '.repeat(10_000)],
    ['line breaks in one paragraph', 'word\r'.repeat(5_000)],
    ['capitals', 'THE MINISTER DENIED THE ATTACK ON THE PORT. '.repeat(50)],
    ['lower case', 'the minister denied the attack on the port. '.repeat(50)],
    ['right to left', 'הנשיא אמר כי לא '.repeat(500)],
    ['apostrophes', "n't's've".repeat(3_000)],
    ['hyphens', 'a-'.repeat(10_000)],
    ['e-mail without an end', 'a.a+'.repeat(5_000)],
  ])('a long run of %s', (_, text) => {
    check(text);
  });

  const cpuMs = (text: string): number => {
    const before = process.cpuUsage();
    read(text);
    return process.cpuUsage(before).user / 1000;
  };

  test.each([
    ['without a full stop', 'the minister went to the port and spoke with the crews about the strike '],
    ['of hyphens', 'a-'],
    ['of half an address', 'a.a+'],
    ['of initials', 'A.'],
    ['of clitics', "n't's've"],
  ])('%s takes time in proportion to its length', (_, piece) => {
    const times = Math.ceil(25_000 / piece.length);
    cpuMs(piece.repeat(100));
    const short = cpuMs(piece.repeat(times));
    const long = cpuMs(piece.repeat(times * 4));
    expect(long).toBeLessThan(short * 4 * 2.5 + 300);
  });
});
