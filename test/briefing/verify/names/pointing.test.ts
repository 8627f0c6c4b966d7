import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

/** Sources in which a noun with “the” points back, what says what it points at, and what takes it for another. */
const POINTS_BACK: readonly (readonly [string, readonly string[], string, string])[] = [
  [
    'a wider word',
    [
      'A comet found by a retired baker will pass over Sarn on Friday, the Lake Observatory said.',
      'The object was photographed in May by Kai Brandow, a retired baker.',
    ],
    'The comet was photographed in May by Kai Brandow, a retired baker.',
    'The Lake Observatory was photographed in May by Kai Brandow, a retired baker.',
  ],
  [
    'a word for a deed',
    [
      'Toy maker Pellin Bay recalled 20,000 swings on Tuesday after a chain had broken in Orlow.',
      'The parents’ league welcomed the step but asked why the firm had waited.',
    ],
    'The parents’ league welcomed the recall but asked why the firm had waited.',
    'The firm welcomed the recall but asked why the parents’ league had waited.',
  ],
  [
    'a word for a place',
    [
      'Orrin has recalled its envoy from Velt over the burning of a consulate there.',
      'The ministry of Velt replied that nine officers had been hurt while protecting the building.',
    ],
    'The ministry of Velt replied that nine officers had been hurt while protecting the consulate.',
    'The ministry of Velt replied that nine officers had been hurt while protecting the envoy.',
  ],
  [
    'an owner that a noun with “the” leaves to the sentence before',
    [
      'The central bank of Morrow Sund raised its key rate on Thursday, a smaller step than most had expected.',
      'The currency, which has lost a tenth of its value, fell slightly after the decision.',
    ],
    'The currency of Morrow Sund fell slightly after the decision.',
    'The currency of Velt fell slightly after the decision.',
  ],
  [
    'a longer name of the owner',
    [
      'A court in Bellmark barred the senator Gustav Stennis from running for mayor.',
      'Stennis’s wife, Anna Reyl, a weather presenter, said she was thinking of running in his place.',
    ],
    'Anna Reyl, a weather presenter and the wife of Gustav Stennis, said she was thinking of running in his place.',
    'Gustav Stennis, a weather presenter, said he was thinking of running in the place of Anna Reyl.',
  ],
];

describe('a noun that points back', () => {
  test.each(POINTS_BACK)('%s', (_, told, faithful, lie) => {
    expect(rulesOf(told, faithful)).toEqual([]);
    expect(rulesOf(told, lie)).not.toEqual([]);
  });
});
