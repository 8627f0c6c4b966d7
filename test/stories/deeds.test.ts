import { expect, test } from 'vitest';
import { deedsIn } from '../../src/stories/deeds.ts';

test.each([
  ['Two hundred bags of seed lie in the shed at Orvel', []],
  ['The guards agreed and freed the miller', ['agre', 'freed']],
])('a deed is what is done, and no noun that ends like one: %s', (text, deeds) => {
  expect(deedsIn(text)).toEqual(deeds);
});
