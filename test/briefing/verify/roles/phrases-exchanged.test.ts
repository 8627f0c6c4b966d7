import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

const BOY =
  'Rescuers found the boy alive in a cellar in Ormo, while his sister was found dead in the garden of a house in Pell.';
const RAID = 'Police arrested four men in Harsted on Monday and searched a warehouse in Velm on Tuesday.';

describe('a place or a time stays with the deed it is told of', () => {
  test.each([
    ['of a clause behind', BOY, 'Rescuers found the boy alive in Pell.'],
    ['of a clause before', BOY, 'His sister was found dead in a cellar in Ormo.'],
    [
      'of a clause behind, with who says so',
      `${BOY.slice(0, -1)}, police said.`,
      'Rescuers found the boy alive in Pell, police said.',
    ],
    ['of a verb behind “and”', RAID, 'Police arrested four men on Tuesday.'],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).toContain('roles');
  });

  test.each([
    ['its own', BOY, 'Rescuers found the boy alive in Ormo.'],
    ['its own behind “and”', RAID, 'Police searched a warehouse in Velm on Tuesday.'],
    [
      'one that both share',
      'Police arrested four men and searched a warehouse in Velm on Tuesday.',
      'Police arrested four men on Tuesday.',
    ],
    [
      'that of who does it',
      'Rail workers across Dorn walked out on Monday against plans for a later pension, bringing trains to a standstill.',
      'A strike by rail workers against plans for a later pension brought trains to a standstill across Dorn on Monday.',
    ],
    [
      'that of whoever reports it',
      'The mill was closed on Friday, the ministry said on Monday.',
      'The ministry said on Monday the mill was closed.',
    ],
    [
      'what stands before both',
      'In Osk on Monday, the firm Orbel closed a mill and sold a plant in the valley.',
      'In Osk the firm Orbel sold a plant.',
    ],
  ])('%s, it is supported', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});

const RELAY = 'Aster and Bolin won gold and silver respectively in the relay on Friday.';

describe('what is told “respectively” stays in its order', () => {
  test.each([
    ['in two rows', 'Bolin and Aster won gold and silver respectively in the relay on Friday.'],
    ['each with its own', 'Bolin won gold and Aster silver in the relay on Friday.'],
    ['one alone', 'Bolin won gold in the relay on Friday.'],
  ])('%s', (_, text) => {
    expect(rulesOf(RELAY, text)).toContain('roles');
  });

  test.each([
    ['in two rows', 'Aster and Bolin won gold and silver in the relay on Friday.'],
    ['each with its own', 'Aster won gold and Bolin silver in the relay on Friday.'],
    ['one alone', 'Aster won gold in the relay on Friday.'],
  ])('%s, it is supported', (_, text) => {
    expect(rulesOf(RELAY, text)).toEqual([]);
  });
});

const KAVO =
  'Troops loyal to General Sorn entered Kavo at dawn, hours after the president, Milo Tarr, had fled across the lake to Benn.';

describe('a deed with a doer of its own stays with that', () => {
  test('not whoever stands in the clause before', () => {
    expect(rulesOf(KAVO, 'General Sorn fled across the lake to Benn.')).toContain('roles');
  });

  test('the doer himself is supported', () => {
    expect(rulesOf(KAVO, 'The president, Milo Tarr, had fled across the lake to Benn.')).toEqual([]);
  });
});

test('what neither of two could do, the one could not', () => {
  const told = 'Neither the pilot nor the owner of the plane, the dentist Aron Metz, could be reached on Monday.';
  expect(rulesOf(told, 'The owner of the plane, the dentist Aron Metz, could not be reached on Monday.')).toEqual([]);
  expect(rulesOf(told, 'The pilot could be reached on Monday.')).not.toEqual([]);
});
