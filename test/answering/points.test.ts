import { expect, test } from 'vitest';
import { pointsIn } from '../../src/answering/points.ts';
import { materialsOf } from '../stories/materials.ts';

const contested = (text: string): string[][] =>
  pointsIn(materialsOf([{ id: 'ferrin', title: '', publishedAt: '2028-02-03T08:00:00Z', text }]))
    .filter(({ says, denies }) => says.length > 0 && denies.length > 0)
    .map(({ says, denies }) =>
      [...says, ...denies].map(({ telling: { material, span } }) => material.article.text.slice(span.start, span.end)),
    );

const CHARGE = 'Prosecutors accused General Pell of selling fuel to smugglers.';
const DENIAL = 'General Pell denied it.';
const FILLING = 'The market opens at noon.';

test('a denial that leans on what stands before it answers a charge shortly before', () => {
  expect(contested(`${CHARGE} ${FILLING} ${DENIAL}`)).toEqual([[CHARGE, DENIAL]]);
});

test('but none that was made long before', () => {
  expect(contested(`${CHARGE} ${`${FILLING} `.repeat(6)}${DENIAL}`)).toEqual([]);
});

test('a denial answers nobody who says himself that it is not so', () => {
  const other = 'The clerk said that the Ferrin dam had not cracked.';
  expect(contested(`${other} The mayor denied that the Ferrin dam had cracked.`)).toEqual([]);
});

test('“denied the charges” answers a charge, not whatever was said just before', () => {
  const opinion = 'Ada Roon, a lawyer, said the trial was bad for General Pell.';
  expect(contested(`${opinion} General Pell denied the charges.`)).toEqual([]);
  expect(contested(`${CHARGE} General Pell denied the charges.`)).toEqual([
    [CHARGE, 'General Pell denied the charges.'],
  ]);
});
