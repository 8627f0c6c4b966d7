import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

const DRUMS = 'The ferry lost 60 drums of paint, most of which were found within a day.';

describe('a part is not told as the whole', () => {
  test.each([
    ['all of which', DRUMS, 'The ferry lost 60 drums of paint, all of which were found within a day.'],
    [
      'all of them beside another whole',
      'Divers found the boats last week, most of them without masts, near a pier that is shared by both towns.',
      'Divers found the boats last week, all of them without masts, near a pier that is shared by both towns.',
    ],
    [
      'only those left out',
      'Eleven people died, all but one of them nurses.',
      'Only one of the 11 who died was a nurse.',
    ],
    [
      'all but the ones it is told of',
      'The grocer Pellan said it would close 42 of its 300 shops by May.',
      'The grocer Pellan said it would close all but 42 of its 300 shops by May.',
    ],
    [
      'throughout',
      'The judge said the trial would be closed to reporters whenever witnesses were heard.',
      'The judge said the trial would be closed to reporters throughout.',
    ],
    ['one of the largest', 'Veld is one of the five biggest growers of rye.', 'Veld is the largest grower of rye.'],
    [
      'the only one',
      'A landslide blocked the only road to Orm on Monday, the mayor said.',
      'A landslide blocked one of the roads to Orm on Monday, the mayor said.',
    ],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).not.toEqual([]);
  });

  test.each([
    [
      'all of a number that is the whole',
      'The four sailors of the Orbel swam ashore on Friday, the navy said.',
      'All four sailors of the Orbel swam ashore on Friday, the navy said.',
    ],
    [
      'all but the exception',
      'The council of Orm approved the plan on Friday; of its 12 members one voted against it.',
      'All but one of the 12 members of the council of Orm approved the plan on Friday.',
    ],
    [
      'the largest for the biggest',
      'Veld is the biggest grower of rye in the region.',
      'Veld is the largest grower of rye in the region.',
    ],
  ])('%s, it is supported', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});

describe('how one amount or time lies to another', () => {
  test.each([
    [
      'more for less',
      'Donors pledged 2.3 billion crowns for Orm, some 400 million less than the mayor had asked for.',
      'Donors pledged 2.3 billion crowns for Orm, about 400 million more than the mayor had asked for.',
    ],
    [
      'the middle for the end',
      'The governor said prices might fall by the end of the year.',
      'The governor said prices might fall by the middle of the year.',
    ],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).not.toEqual([]);
  });

  test.each([
    [
      'fewer for less',
      'The mill sold 400 cars less than a year ago, the firm said.',
      'The mill sold 400 cars fewer than a year ago, the firm said.',
    ],
    [
      'the beginning for the start',
      'The governor said prices might fall by the start of the year.',
      'The governor said prices might fall by the beginning of the year.',
    ],
  ])('%s, it is supported', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});

const SCHOOLS = 'All but three of the 14 schools in the valley reopened on Monday after the storm.';

describe('all but some are neither all nor those', () => {
  test.each([
    ['those', 'Three of the 14 schools in the valley reopened on Monday after the storm.'],
    ['all by their number', 'All 14 schools in the valley reopened on Monday after the storm.'],
    ['every one', 'Every school in the valley reopened on Monday after the storm.'],
  ])('%s', (_, text) => {
    expect(rulesOf(SCHOOLS, text)).toContain('number');
  });

  test('all but the same are supported', () => {
    expect(rulesOf(SCHOOLS, 'All but three of the valley’s 14 schools reopened on Monday after the storm.')).toEqual(
      [],
    );
  });
});
