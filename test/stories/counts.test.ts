import { expect, test } from 'vitest';
import { countsIn } from '../../src/stories/counts.ts';
import { materialsOf } from './materials.ts';

const MORE = 'The mill stands by the river, and the road past it has been closed since the morning.';

test.each([
  ['Three people are now known to have died in an attack on the port of Pell, the health ministry said on Monday.'],
  [
    'Three people are believed to have been killed in an attack on the port of Pell, the health ministry said on Monday.',
  ],
  ['“Three people are known to have died in an attack on the port of Pell,” the health ministry said on Monday.'],
])('a count is given by who says it, not by whoever knows or fears it: %s', (text) => {
  const [material] = materialsOf([
    { id: 'one', title: '', publishedAt: '2026-05-04T08:00:00Z', text: `${text} ${MORE}` },
  ]);
  const counts = material === undefined ? [] : countsIn(material);
  expect(counts.map(({ value, speaker }) => [value, speaker?.name])).toEqual([[3, 'the health ministry']]);
});
