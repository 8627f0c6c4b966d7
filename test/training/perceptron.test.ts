import { describe, expect, test } from 'vitest';
import { Perceptron, quantised } from '../../training/perceptron.ts';

describe('the perceptron', () => {
  test('averages weights over the decisions they lived through', () => {
    const model = new Perceptron(2, 4);
    const list = { ids: Int32Array.of(7), count: 1 };
    model.tick();
    model.update(list, 0, 1);
    model.tick();
    model.tick();
    expect([...model.averaged().weights.subarray(14, 16)]).toEqual([0.5, -0.5]);
  });

  test('quantised weights reach 127 and keep their order and sign', () => {
    const weights = Float32Array.from([0.1, -8, 4, 0]);
    const { weights: small } = quantised({ classes: 2, mask: 1, weights });
    expect([...small]).toEqual([2, -127, 64, 0]);
  });

  test('all-zero weights stay zero', () => {
    expect([...quantised({ classes: 1, mask: 1, weights: new Float32Array(2) }).weights]).toEqual([0, 0]);
  });
});
