import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import type { Token } from '../../../src/reading/analysis.ts';
import { analyse, analyseTokens } from '../../../src/reading/core/core.ts';

const core = readCore();

const tokensOf = (text: string): readonly Token[] =>
  analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core).sentences.flatMap(
    ({ tokens }) => tokens,
  );

const named = (tokens: readonly Token[], form: string): Token => {
  const token = tokens.find((one) => one.form === form);
  if (!token) throw new Error(`no token "${form}"`);
  return token;
};

describe('the core reads', () => {
  const text = 'Orlan’s army was not attacked by Saudi-backed forces, President Ana Marlow said in Geneva on Tuesday.';
  const tokens = tokensOf(text);

  test('who did it and to whom in a passive', () => {
    const attacked = named(tokens, 'attacked');
    expect([attacked.lemma, attacked.upos, attacked.voice]).toEqual(['attack', 'VERB', 'Pass']);
    expect(tokens[named(tokens, 'army').head]?.form).toBe('attacked');
    expect(named(tokens, 'army').deprel).toBe('nsubj:pass');
    expect(tokens[named(tokens, 'forces').head]?.form).toBe('attacked');
  });

  test('who says it', () => {
    const marlow = named(tokens, 'Ana');
    expect(tokens[marlow.head]?.form ?? '').toMatch(/said|Marlow|President/);
    expect(named(tokens, 'said').tense).toBe('Past');
    expect(named(tokens, 'said').mood).toBe('Ind');
  });

  test('names of people and places', () => {
    expect([named(tokens, 'Ana').name, named(tokens, 'Marlow').name]).toEqual(['B-PER', 'I-PER']);
    expect(named(tokens, 'Geneva').name).toBe('B-LOC');
    expect(named(tokens, 'army').name).toBe('O');
  });

  test('number, tense and mood', () => {
    expect(named(tokens, 'forces').number).toBe('Plur');
    expect(named(tokens, 'army').number).toBe('Sing');
    expect(named(tokensOf('Leave the city now.'), 'Leave').mood).toBe('Imp');
    expect(named(tokensOf('They want to leave.'), 'leave').verbForm).toBe('Inf');
  });

  test.each([
    ['were', 'AUX', 'be'],
    ['cities', 'NOUN', 'city'],
    ['went', 'VERB', 'go'],
  ])('the lemma of "%s"', (form, _upos, lemma) => {
    expect(named(tokensOf('They were in the cities when she went home.'), form).lemma).toBe(lemma);
  });

  test('each sentence has one root and every other word a head within it', () => {
    const words = analyseTokens('The minister denied that troops had entered the town .'.split(' '), core);
    expect(words.filter(({ head }) => head === -1).map(({ form }) => form)).toEqual(['denied']);
    expect(words.every(({ head }, i) => head >= -1 && head < words.length && head !== i)).toBe(true);
  });

  test('the same text gives the same analysis', () => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  test('no words give no analysis', () => {
    expect(analyseTokens([], core)).toEqual([]);
    expect(tokensOf('')).toEqual([]);
  });
});

describe('a dateline', () => {
  test.each([
    'BRENN (Agency) – President Ana Marlow said the port was open.',
    'BRENN, Orlan, March 3 - President Ana Marlow said the port was open.',
    '(Agency) -- President Ana Marlow said the port was open.',
  ])('is no part of the clause: %s', (text) => {
    const tokens = tokensOf(text);
    expect(tokens.filter(({ head }) => head === -1).map(({ form }) => form)).toEqual(['said']);
    const root = tokens.findIndex(({ head }) => head === -1);
    expect(tokens[0]?.deprel === 'parataxis' || tokens[tokens[0]?.head ?? -1]?.deprel === 'parataxis').toBe(true);
    expect(tokens.some(({ deprel, head, form }) => deprel === 'nsubj' && head === root && form !== 'BRENN')).toBe(true);
  });

  test.each(['U.S.-backed forces left the port.', 'NATO – so it seems – left the port.'])(
    'is not seen in: %s',
    (text) => {
      expect(tokensOf(text).filter(({ deprel }) => deprel === 'parataxis')).toEqual([]);
    },
  );
});

test('a short sentence that comes again is analysed alike, in its own place', () => {
  const text = 'Minister Dahl left. She said so. Minister Dahl left.';
  const { sentences } = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, readCore());
  const [first, , third] = sentences;
  const unplaced = (sentence: (typeof sentences)[number] | undefined) =>
    sentence?.tokens.map(({ start, end, ...word }) => ({ ...word, written: text.slice(start, end) }));
  expect(unplaced(third)).toEqual(unplaced(first));
  expect(third?.tokens[0]?.start).toBe(text.lastIndexOf('Minister'));
});
