import { expect, test } from 'vitest';
import { inOrder } from '../../src/reading/in-order.ts';

test('tokens stand in the order of the text, each once, whatever was put in order before', () => {
  expect(inOrder([7, 3, 5, 4])).toEqual([3, 4, 5, 7]);
  expect(inOrder([2, 9, 6])).toEqual([2, 6, 9]);
  expect(inOrder([1, 0, 1])).toEqual([0, 1]);
});

test('a sentence of any length has room', () => {
  expect(inOrder([3000, 512, 511, 1024])).toEqual([511, 512, 1024, 3000]);
  expect(inOrder([512, 511])).toEqual([511, 512]);
});
