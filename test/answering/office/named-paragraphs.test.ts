import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { paragraphsFor } from '../../../src/answering/office/named-paragraphs.ts';
import { takeApart } from '../../../src/answering/question/question.ts';
import { materialsOf } from '../../stories/materials.ts';

const BRIDGE = 'The bridge opened on Friday.';
const CROWD = 'A crowd had gathered.';
const MAYOR = 'Mayor Pavo Rend cut the ribbon.';
const RAIN = 'Rain fell all day.';
const SNOW = 'Snow is expected.';
const END = 'Lena Oost stepped down.';
const TEXT = [BRIDGE, CROWD, MAYOR, RAIN, SNOW, END].join('\n\n');

const readFor = (question: string): string[] => {
  const [material] = materialsOf([{ id: 'told', title: '', publishedAt: '2026-05-01T08:00:00Z', text: TEXT }]);
  if (material === undefined) return [];
  const { article } = material;
  return paragraphsFor(takeApart(question, readCore()))(article).map(({ start, end }) =>
    article.text.slice(start, end),
  );
};

test.each([
  ['Who is Pavo Rend?', [CROWD, MAYOR]],
  ['Who is the mayor of Carrow?', [CROWD, MAYOR, SNOW, END]],
])('of an article is read for "%s" what has a word of it or tells an end, and what stands before', (question, read) => {
  expect(readFor(question)).toEqual(read);
});
