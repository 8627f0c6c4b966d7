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

test.each([
  ['Six people died in the burst of the dam at Pell, the health ministry said.', [6]],
  ['Thirty-one people are known to have died in the burst of the dam at Pell, the health ministry said.', [31]],
  ['Six other passengers had died by Monday, the health ministry said.', [6]],
  ['Six people nearly died in the burst of the dam at Pell, the health ministry said.', []],
  ['Six people would have died in a burst of the dam at Pell, the health ministry said.', []],
  ['Six people have not died, the health ministry said.', []],
])('who dies is counted whatever they die of, and nobody else: %s', (text, values) => {
  const [material] = materialsOf([
    { id: 'one', title: 'The dam', publishedAt: '2026-05-04T08:00:00Z', text: `${text} ${MORE}` },
  ]);
  expect((material === undefined ? [] : countsIn(material)).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['The number of people known to have died in the burst at Pell has risen to 17, the health ministry said.', [17]],
  [
    'The number of those confirmed to have been killed in the burst at Pell rose to 17, the health ministry said.',
    [17],
  ],
  [
    'The ministry said 23 people were known to have died at Pell. Saint Bride’s hospital put the number at 26.',
    [23, 26],
  ],
  ['Saint Bride’s hospital put the number at 26.', []],
  ['Two people died in the crush at a march that drew record crowds in Pell. Organisers put the number at 4.', [2]],
  ['Two people died in the crush at the gate of Pell. Organisers put the number at 4,000.', [2]],
  ['Two people died and five lost their homes in Pell. The mayor put the number at six.', [2]],
  ['The ministry said 23 people died at Pell. It rained. Tents came. The union put the number at 1,900.', [23]],
])('a toll is read however its number is told: %s', (text, values) => {
  const [material] = materialsOf([
    { id: 'one', title: 'The dam', publishedAt: '2026-05-04T08:00:00Z', text: `${text} ${MORE}` },
  ]);
  expect((material === undefined ? [] : countsIn(material)).map(({ value }) => value)).toEqual(values);
});
