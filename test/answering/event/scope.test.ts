import { expect, test } from 'vitest';
import { scopeOf } from '../../../src/answering/event/scope.ts';
import type { Matter } from '../../../src/answering/matter.ts';
import { termsOf } from '../../../src/library/terms.ts';
import { tellingsOf } from '../../../src/stories/telling.ts';
import { materialsOf } from '../../stories/materials.ts';

const MATTER: Matter = { terms: termsOf('mill Tarn'), passages: [], materials: [] };
const TOLD = 'Drones struck the mill at Tarn on Friday.';

/** Whether a sentence belongs to what the sentence before it tells. */
const belongs = (sentence: string): boolean => {
  const text = `${TOLD} ${sentence}`;
  const materials = materialsOf([{ id: 'wire', title: 'Report', text, publishedAt: '2029-05-08T08:00:00Z' }]);
  const tellings = materials.flatMap(tellingsOf).filter(({ inTitle }) => !inTitle);
  const scope = scopeOf(tellings.slice(0, 1), [], MATTER);
  return tellings.length > 1 && tellings.every(scope);
};

test.each([
  ['that is set nowhere', 'Six people were killed, officials said.', true],
  ['that is set where it is', 'Six people were killed in Tarn, officials said.', true],
  ['that is set elsewhere', 'Six people were killed in Ostrel, officials said.', false],
  ['whose speakers are elsewhere', 'Six people were killed, officials in Ostrel said.', true],
  [
    'whose speakers are elsewhere, behind signs of two units',
    `${'🔥'.repeat(20)} Six people were killed, officials in Ostrel said.`,
    true,
  ],
])('to an event belongs what is told of it %s: %s', (_, sentence, is) => {
  expect(belongs(sentence)).toBe(is);
});
