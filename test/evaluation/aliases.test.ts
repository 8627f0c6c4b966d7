import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/domain/reading.ts';
import { chainsOf, tallyPairs } from '../../src/evaluation/aliases.ts';
import { readGumNames } from '../../src/evaluation/gum-names.ts';

const at = (start: number) => ({ start, end: start + 5 });
const actor = (id: string, ...starts: number[]): Actor => ({
  id,
  name: id,
  kind: 'person',
  aliases: [],
  mentions: starts.map((start) => ({ ...at(start), form: 'name' as const })),
});

describe('the score of aliases', () => {
  test('counts pairs of mentions that are one actor in both', () => {
    const gold = [
      [at(0), at(10), at(20)],
      [at(30), at(40)],
    ];
    const actors = [actor('a', 0, 10), actor('b', 20, 30), actor('c', 40)];
    expect(tallyPairs(gold, actors)).toEqual({ hits: 1, predicted: 2, gold: 4 });
  });

  test('a gold mention that ours lacks costs recall and no precision', () => {
    expect(tallyPairs([[at(0), at(10)]], [actor('a', 0)])).toEqual({ hits: 0, predicted: 0, gold: 1 });
  });

  test('pronouns of ours take no part', () => {
    const he: Actor = {
      ...actor('a', 0),
      mentions: [
        { ...at(10), form: 'pronoun' },
        { ...at(0), form: 'name' },
      ],
    };
    expect(tallyPairs([[at(0), at(10)]], [he]).hits).toBe(0);
  });
});

test('pairs that share a mention make one chain', () => {
  expect(
    chainsOf([
      [at(0), at(10)],
      [at(20), at(30)],
      [at(30), at(0)],
    ]),
  ).toEqual([[at(0), at(10), at(20), at(30)]]);
});

describe('names in GUM', () => {
  const row = (id: number, form: string, upos: string, head: number, misc: string) =>
    [id, form, form, upos, '_', '_', head, 'dep', '_', misc].join('\t');
  const file = [
    '# newdoc id = invented',
    '# newpar',
    '# sent_id = invented-1',
    row(1, 'Karim', 'PROPN', 3, 'Entity=(1-person-new'),
    row(2, 'Sahl', 'PROPN', 1, 'Entity=1)'),
    row(3, 'left', 'VERB', 0, '_'),
    row(4, 'Sarvan', 'PROPN', 3, 'Entity=(2-place-new)|SpaceAfter=No'),
    row(5, '.', 'PUNCT', 3, '_'),
    '',
    '# sent_id = invented-2',
    row(1, 'The', 'DET', 2, 'Entity=(1-person-giv'),
    row(2, 'envoy', 'NOUN', 3, 'Entity=1)'),
    row(3, 'joined', 'VERB', 0, '_'),
    row(4, 'Sahl', 'PROPN', 3, 'Entity=(1-person-giv)'),
    '',
  ].join('\n');

  test('are chained by entity, what is only described left out', () => {
    const [document] = readGumNames(file);
    expect(document?.text).toBe('Karim Sahl left Sarvan. The envoy joined Sahl');
    expect(document?.chains.map((chain) => chain.map(({ start, end }) => document.text.slice(start, end)))).toEqual([
      ['Karim Sahl', 'Sahl'],
      ['Sarvan'],
    ]);
  });
});
