import { describe, expect, test } from 'vitest';
import { factOf, flagOf, flagsOf, lemmaOf, MARK, wordOf } from '../../src/reading/word.ts';

describe('what is asked of a word', () => {
  test('may ask other things of it, whichever is told first', () => {
    const isShort = flagOf(({ form }) => form.length < 4);
    const isShortAndLoud = flagOf((word) => isShort(word) && isLoud(word));
    const isLoud = flagOf(({ form, lower }) => form !== lower);
    const isQuiet = flagOf((word) => !isShortAndLoud(word));
    const held = (form: string): boolean[] =>
      [isShort, isShortAndLoud, isLoud, isQuiet].map(({ bit }) => (flagsOf(wordOf(form)) & bit) !== 0);
    expect(held('Tam')).toEqual([true, true, true, false]);
    expect(held('tam')).toEqual([true, false, false, true]);
    expect(held('Tarmoo')).toEqual([false, false, true, true]);
  });

  test('is worked out once, whether it holds or not', () => {
    let asked = 0;
    const count = flagOf(() => {
      asked += 1;
      return false;
    });
    const fact = factOf(() => {
      asked += 1;
      return null;
    });
    for (let time = 0; time < 3; time += 1) {
      count(wordOf('Osk'));
      fact(wordOf('Osk'));
      flagsOf(wordOf('Osk'));
    }
    expect(asked).toBe(2);
  });

  test('is asked again where it is new, of words that were met before', () => {
    const word = wordOf('Velm');
    const before = flagsOf(word);
    const isVelm = flagOf(({ form }) => form === 'Velm');
    expect(before & isVelm.bit).toBe(0);
    expect(flagsOf(word) & isVelm.bit).toBe(isVelm.bit);
    expect(isVelm(wordOf('Osk'))).toBe(false);
  });

  test('is of that word alone: a lemma and another spelling have answers of their own', () => {
    const lower = factOf(({ form }) => form);
    const word = wordOf('Shelled');
    expect(lower(lemmaOf(word, 'shell'))).toBe('shell');
    expect(lower(lemmaOf(word, 'shelled'))).toBe('shelled');
    expect(lower(lemmaOf(word, 'shell'))).toBe('shell');
    expect(lower(word)).toBe('Shelled');
  });

  test('needs a bit of its own: beyond 31 flags there is none', () => {
    const fill = (): void => {
      for (let count = 0; count < 32; count += 1) flagOf(() => true);
    };
    expect(fill).toThrow('31 flags');
    expect(flagsOf(wordOf('Brant')) >>> 31).toBe(0);
  });
});

test.each([
  [MARK.comma, [',']],
  [MARK.semicolon, [';']],
  [MARK.colon, [':']],
  [MARK.quote, ['"', '“', '”', "''", '``']],
  [MARK.dash, ['-', '--', '–', '—']],
  [0, ["'", '.', 'Tarn', ';)', '-a']],
])('the mark %i is that of %j', (mark, forms) => {
  expect(forms.map((form) => wordOf(form).mark)).toEqual(forms.map(() => mark));
});

describe('words met without end', () => {
  test('are the same word while they come again, and forgotten when they do not', () => {
    const often = wordOf('Marlund');
    const once = wordOf('Tavish');
    for (let count = 0; count < 70_000; count += 1) {
      wordOf(`x${count}`);
      expect(count % 1000 > 0 || wordOf('Marlund') === often).toBe(true);
    }
    expect(wordOf('Marlund')).toBe(often);
    expect(wordOf('Tavish')).not.toBe(once);
  });

  test('are not remembered where they are very long', () => {
    const long = 'a'.repeat(50);
    expect(wordOf(long)).not.toBe(wordOf(long));
  });
});
