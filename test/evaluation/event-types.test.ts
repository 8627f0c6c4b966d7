import { describe, expect, test } from 'vitest';
import { pairOf, plvPenta, plvRoot, typesMetrics } from '../../src/evaluation/event-types.ts';
import { macroF1 } from '../../src/evaluation/macro-f1.ts';
import { parsePlv, readMarks } from '../../src/evaluation/plv.ts';
import { pooledFiles } from '../../src/evaluation/suite.ts';

describe('macro F1', () => {
  test('is one where every class is right and nothing of nothing', () => {
    expect(macroF1([{ gold: 'a', predicted: 'a' }])).toBe(1);
    expect(macroF1([])).toBe(0);
  });

  test('weighs a rare class as much as a common one', () => {
    // a: 3 gold, 3 right, 4 predicted → 6/7; b: 1 gold, never predicted → 0.
    const pairs = ['a', 'a', 'a', 'b'].map((gold) => ({ gold, predicted: 'a' }));
    expect(macroF1(pairs)).toBeCloseTo(6 / 7 / 2);
  });

  test('counts a class that is predicted and never gold', () => {
    expect(
      macroF1([
        { gold: 'a', predicted: 'a' },
        { gold: 'a', predicted: 'c' },
      ]),
    ).toBeCloseTo(2 / 3 / 2);
  });
});

describe('the scorer of event types', () => {
  test('takes CONCEDE and RETREAT for YIELD, a matter of material cooperation', () => {
    expect([plvRoot('CONCEDE'), plvRoot('RETREAT'), plvRoot('AID')]).toEqual(['YIELD', 'YIELD', 'AID']);
    expect([plvPenta('YIELD'), plvPenta('AGREE'), plvPenta('REJECT'), plvPenta('ASSAULT')]).toEqual([
      '2',
      '1',
      '3',
      '4',
    ]);
  });

  test('gives half the root and all of the quad to a root of the same quad', () => {
    const pairs = [
      pairOf({ root: 'ASSAULT', penta: '4' }, 'ASSAULT'),
      pairOf({ root: 'COERCE', penta: '4' }, 'SANCTION'),
      pairOf({ root: 'YIELD', penta: '2' }, 'RETREAT'),
    ];
    // ASSAULT 1, YIELD 1, COERCE 0, SANCTION 0.
    expect(typesMetrics(pairs)).toEqual({ rootMacroF1: 0.5, quadMacroF1: 1 });
  });
});

describe('reading PLV', () => {
  test('takes the first span of each mark and the text without them', () => {
    const row = readMarks('<s>Tarn</s> met <t>Ostvia</t>, and <s>Tarn</s> left.');
    expect(row).toEqual({
      text: 'Tarn met Ostvia, and Tarn left.',
      source: { start: 0, end: 4 },
      target: { start: 9, end: 15 },
    });
  });

  test('reads nested marks and leaves out a row that lacks one', () => {
    expect(readMarks('<s><t>Tarn</t> rebels</s> left.')).toEqual({
      text: 'Tarn rebels left.',
      source: { start: 0, end: 11 },
      target: { start: 0, end: 4 },
    });
    expect(readMarks('<s>Tarn</s> left.')).toBeNull();
  });

  test('reads quoted cells by the name of their column', () => {
    const file = 'gold_root\tmarked_sentence\tgold_penta\nAID\t"<s>He</s> said ""yes"" to <t>her</t>."\t2\n\n';
    expect(parsePlv(file)).toEqual([
      {
        id: '1',
        text: 'He said "yes" to her.',
        source: { start: 0, end: 2 },
        target: { start: 17, end: 20 },
        root: 'AID',
        penta: '2',
      },
    ]);
  });

  test('finds a side without a mark by its words, or takes the sentence', () => {
    const file = 'source\ttarget\tgold_root\tgold_penta\tmarked_sentence\nTarn\tIra\tAID\t2\t<s>Tarn</s> left.';
    const [row] = parsePlv(file);
    expect([row?.source, row?.target]).toEqual([
      { start: 0, end: 4 },
      { start: 0, end: 10 },
    ]);
  });

  test('finds nothing in a file of something else', () => {
    expect(parsePlv('')).toEqual([]);
    expect(parsePlv('a\tb\n1\t2')).toEqual([]);
  });
});

test('files named train are pooled only where there is nothing else', () => {
  expect(pooledFiles(['x/PLV_train.tsv', 'x/PLV_test.tsv'])).toEqual(['x/PLV_test.tsv']);
  expect(pooledFiles(['x/train.txt'])).toEqual(['x/train.txt']);
});
