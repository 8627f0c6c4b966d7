import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

const HARL = 'East Harl lost two bridges in the flood, and West Harl lost its power station.';
const NAHR = 'Upper Nahr voted to leave the union of valleys on Sunday, while Lower Nahr voted to stay.';
const KROL = 'Minister Jana Krol opposed the bill, but her brother, the deputy Marek Krol, voted for it.';
const BRANDT = 'Mira Brandt thanked Olaf Brandt and pledged cheaper rent.';
const ARDEN = 'Police freed Tom Arden and arrested his cousin Rolf Arden.';
const SOLT = 'Mira Solt accused her sister Lena Solt of forging the will.';
const AMARI = [
  'The government has promised to pay each family 400 crowns, Deputy Prime Minister Yusuf Amari said.',
  'His cousin Leila Amari, who heads the association of victims, said that not one family had been paid.',
];

describe('two bear one name, and what is told of the one is not told of the other', () => {
  test.each([
    ['of a place by its side', HARL, 'West Harl lost two bridges in the flood.'],
    ['of what the one voted', NAHR, 'Upper Nahr voted to stay in the union of valleys.'],
    ['of what the other voted', NAHR, 'Lower Nahr voted on Sunday to leave the union of valleys.'],
    ['of a person', KROL, 'Jana Krol voted for the bill.'],
    [
      'of who speaks',
      AMARI,
      'Yusuf Amari, the head of the association of victims, said that not one family had been paid.',
    ],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).not.toEqual([]);
  });

  test.each([
    ['of a place by its side', HARL, 'East Harl lost two bridges in the flood.'],
    ['of what the one voted', NAHR, 'Upper Nahr voted on Sunday to leave the union of valleys.'],
    ['of a person, a noun for “it”', KROL, 'Marek Krol, a deputy, voted for the bill.'],
    ['of who is thanked', BRANDT, 'Mira Brandt pledged cheaper rent.'],
    ['of who stands behind', ARDEN, 'Rolf Arden was arrested.'],
    ['of a kinswoman', SOLT, 'Lena Solt was accused by her sister Mira Solt of forging the will.'],
    ['of who speaks', AMARI, 'Leila Amari said that not one family had been paid.'],
  ])('%s, it is supported where it is told of the right one', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});
