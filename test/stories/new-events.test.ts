import { describe, expect, test } from 'vitest';
import { changesOn, type Told, textOf } from './developing.ts';

const SHELLED: Told = [
  1,
  'Shells kill two in Hallin',
  'Karsian artillery shelled the border village of Hallin on Monday night, killing two farmers and wounding four people, the Velmar defence ministry said on Tuesday.\n\nThe observers of the River Commission, led by Yara Holt, said they would visit the ford at Hallin.',
];
const newOn = (day: number, ...told: Told[]): string[] => textOf(changesOn(day, [SHELLED, ...told]), 'new-event');

describe('an article’s opening is new', () => {
  test('where it tells of a known event what nobody told of it', () => {
    const died =
      'A third person has died after the shelling of the border village of Hallin, a doctor at Ostrel hospital, Lena Obst, said on Wednesday.';
    expect(newOn(2, [2, 'Hallin after the shells', died])).toEqual([died]);
  });

  test('where the same army loses men at the same place on another day', () => {
    const first: Told = [
      1,
      'Two soldiers hurt',
      'Two Velmar soldiers were killed at the Hallin ford on Sunday, the army said.',
    ];
    const second =
      'Two Velmar soldiers were killed at the Hallin ford on Thursday night, the defence ministry said on Friday.';
    expect(newOn(11, first, [11, 'Two killed at ford', second])).toEqual([second]);
  });

  test('where no event was read in it, and it does what nobody did', () => {
    const arrived =
      'Six observers of the River Commission reached the ford at Hallin on Thursday, said Yara Holt, who led them.';
    expect(newOn(3, [3, 'Observers at ford', arrived])).toEqual([arrived]);
    const ended = 'The observers of the River Commission left the ford at Hallin on Saturday.';
    expect(newOn(5, [3, 'Observers at ford', arrived], [5, 'Observers leave', ended])).toEqual([ended]);
  });

  test('and is not where another paper tells it in nearly the same words', () => {
    const arrived: Told = [
      3,
      'Observers at ford',
      'Six observers of the River Commission reached the ford at Hallin on Thursday.',
    ];
    const again: Told = [
      4,
      'At the ford',
      'Observers of the River Commission reached the Hallin ford on Thursday, Quay Times reported.',
    ];
    expect(newOn(4, arrived, again)).toEqual([]);
  });

  test('and is not where another paper tells it on the same day with another verb', () => {
    const seized: Told = [
      1,
      'Sarkan rebels seize border post, army says it holds out',
      'Rebels of the Sarkan Front captured the border post of Temin in northern Ostania early on Tuesday, the group said in a statement.',
    ];
    const lost: Told = [
      2,
      'Ostania confirms loss of Temin',
      'Ostania’s defence minister, Ana Druze, confirmed on Wednesday that the border post of Temin was in rebel hands.',
    ];
    const again: Told = [
      2,
      'Temin has fallen to Sarkan rebels, minister admits',
      'The border post at Temin is now controlled by the rebels of the Sarkan Front, Defence Minister Ana Druze acknowledged on Wednesday.',
    ];
    const later: Told = [4, again[1], again[2].replace('Wednesday', 'Friday')];
    expect(textOf(changesOn(2, [seized, lost, again]), 'new-event')).toEqual([]);
    expect(textOf(changesOn(4, [seized, lost, later]), 'new-event')).toEqual([later[2]]);
  });
});
