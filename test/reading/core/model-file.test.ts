import { describe, expect, test } from 'vitest';
import { loadCore } from '../../../src/reading/core/core.ts';
import { decodeModel, encodeModel, unpackInto } from '../../../src/reading/core/model-file.ts';

const table = { classes: 3, mask: 15, weights: new Int8Array(48) };
table.weights.set([1, -2, 3], 0);
table.weights.set([0, 0, -127], 21);
table.weights.set([5, 0, 0], 45);

/** Enough classes to be stored sparsely. */
const wide = { classes: 6, mask: 7, weights: new Int8Array(48) };
wide.weights.set([0, -5, 0, 0, 127, 0], 12);
wide.weights.set([0, 0, 0, 0, 0, -128], 42);

describe('a model file', () => {
  test('gives back what was written', () => {
    const { meta, tables } = decodeModel(encodeModel({ tags: ['a', 'é'] }, [table, wide]));
    expect(meta).toEqual({ tags: ['a', 'é'] });
    const unpacked = tables.map((packed) => {
      const weights = new Int8Array(48);
      unpackInto(packed, weights, packed.classes);
      return { classes: packed.classes, mask: packed.mask, weights };
    });
    expect(unpacked).toEqual([table, wide]);
  });

  test('is unpacked into rows of another width', () => {
    for (const { classes, mask, weights } of [table, wide]) {
      const [packed] = decodeModel(encodeModel(null, [{ classes, mask, weights }])).tables;
      const rows = new Int8Array((mask + 1) * 8);
      if (packed) unpackInto(packed, rows, 8);
      const again = Array.from({ length: mask + 1 }, (_, row) => [...rows.subarray(row * 8, row * 8 + classes)]).flat();
      expect(again).toEqual([...weights]);
    }
  });

  test('that is cut short is refused with both sizes', () => {
    const bytes = encodeModel(null, [table]);
    expect(() => decodeModel(bytes.subarray(0, bytes.length - 2))).toThrow(/holds \d+ bytes, its tables need \d+/);
  });

  test('that is missing is named', () => {
    expect(() => loadCore({})).toThrow('"tagger" is missing; there are none');
  });
});
