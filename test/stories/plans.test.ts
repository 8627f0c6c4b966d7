import { expect, test } from 'vitest';
import { plansIn } from '../../src/stories/plans.ts';
import { materialsOf } from './materials.ts';

const plansOf = (text: string): string[] =>
  materialsOf([{ id: 'told', title: '', text, publishedAt: '2027-06-01T08:00:00Z' }])
    .flatMap(plansIn)
    .map(({ event }) => event?.type ?? 'claim');

test('a march that a union calls is its plan, and what others call for is not', () => {
  expect(plansOf('The union on Tuesday called a march in Osso on Friday.')).toEqual(['PROTEST']);
  expect(plansOf('The minister rejected calls for him to resign on Friday.')).toEqual([]);
  expect(plansOf('The opposition called on its members to march in Osso on Friday.')).toEqual([]);
});
