import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSOLUTE } from '../../../src/reading/dates/absolute.ts';
import { mayBegin, rulesAt } from '../../../src/reading/dates/beginnings.ts';
import { DURATIONS } from '../../../src/reading/dates/durations.ts';
import type { Line } from '../../../src/reading/dates/line.ts';
import { REFERENCES } from '../../../src/reading/dates/references.ts';
import { RELATIVE } from '../../../src/reading/dates/relative.ts';
import type { Rule } from '../../../src/reading/dates/rule.ts';
import { isHeart } from '../../../src/reading/dates/words.ts';
import { wordOf } from '../../../src/reading/word.ts';

const RULES = [ABSOLUTE, RELATIVE, DURATIONS, REFERENCES].flat();
const SAMPLES = 200;

const LOOKS_AROUND = /\(\?<?[!=][^)]*\)/g;

/** Texts that a rule matches, made from its pattern without what it looks around for; between words there is one space, as in all lines. */
const textsOf = ({ pattern }: Rule, seed: number): string[] => {
  const source = pattern.source.replace(LOOKS_AROUND, '').replaceAll(' ?', ' ');
  const texts = fc.stringMatching(new RegExp(`^(?:${source})$`), { size: 'xsmall' });
  return fc.sample(texts, { numRuns: SAMPLES, seed }).map((text) => text.replace(/ +/g, ' '));
};

const lineOfWords = (text: string): Line => {
  const cells = text.split(' ').map((lower, token) => {
    const place = { start: 0, end: lower.length, token, glued: false };
    return { lower, form: lower, word: wordOf(lower), heart: isHeart(lower), ...place };
  });
  return { text, cells, sentence: { span: { start: 0, end: 0 }, paragraph: 0, headline: false, tokens: [] } };
};

const matches = ({ pattern }: Rule, text: string): boolean => {
  pattern.lastIndex = 0;
  return (pattern.exec(text)?.[0] ?? '') !== '';
};

/** What the rule matches at the start of a line and is not let look at. */
const missed = (rule: Rule, texts: readonly string[]): string[] =>
  texts.filter((text) => {
    const line = lineOfWords(text);
    if (!matches(rule, text) || !line.cells.slice(0, 9).some(({ heart }) => heart)) return false;
    return !mayBegin(line)[0] || !rulesAt(line, 0).some(({ pattern }) => pattern === rule.pattern);
  });

describe('a rule of dates', () => {
  test.each(RULES.map((rule, index) => [rule.pattern.source.slice(0, 70), rule, index + 1] as const))(
    'looks wherever it may match: %s',
    (_, rule, seed) => {
      const texts = textsOf(rule, seed);
      expect(texts.filter((text) => matches(rule, text)).length).toBeGreaterThan(SAMPLES / 20);
      expect(missed(rule, texts)).toEqual([]);
      const apart = texts.map((text) => `${text} harbour today`);
      expect(missed(rule, apart)).toEqual([]);
    },
  );

  test('does not look at words of which no date begins', () => {
    const line = lineOfWords('the harbour of tarn was closed on monday');
    expect(mayBegin(line)).toEqual([false, false, false, false, false, false, true, true]);
  });

  test('does not look where the word of a date is far off', () => {
    const line = lineOfWords(`${'1 '.repeat(12)}may`);
    expect(mayBegin(line).indexOf(true)).toBe(3);
  });
});
