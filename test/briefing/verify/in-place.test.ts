import { describe, expect, test } from 'vitest';
import { rulesOf } from './told.ts';

type Told = string | readonly string[];

/** A rule, what is wrong, the source, the lie; and what may be said in its place. */
const EXCHANGED: readonly (readonly [string, string, Told, string, string])[] = [
  [
    'number',
    'a stretch of time at the end',
    'Regent Ola Brandt took office in Osk on Monday, six weeks after the flood, and promised to rebuild the pier within a year.',
    'Regent Ola Brandt took office in Osk on Monday and promised to rebuild the pier within six weeks.',
    'Regent Ola Brandt took office in Osk on Monday and promised to rebuild the pier within one year.',
  ],
  [
    'number',
    'a unit of time',
    'The runner Mia Torv, who had been 40 seconds behind, won the race in Osk.',
    'The runner Mia Torv, who had been 40 minutes behind, won the race in Osk.',
    'The runner Mia Torv, who had been 40 seconds behind, won in Osk.',
  ],
  [
    'detail',
    'a verb for its contrary, where another word of the sentence is near to it',
    'The league of Osk lifted its ban on Torvik on Friday by ten votes to six, provided that its boxers are under 30.',
    'On Friday the league of Osk extended its ban on Torvik by ten votes to six.',
    'On Friday the league of Osk lifted its ban on Torvik by ten votes to six.',
  ],
  [
    'modality',
    'what somebody allegedly did, in a relative clause',
    'A sailor of 19 allegedly cut the cable in Osk harbour on Friday night and filmed it, the coastguard said.',
    'The sailor of 19 who cut the cable in Osk harbour on Friday night filmed it, the coastguard said.',
    'A sailor of 19 allegedly cut the cable in Osk harbour on Friday night, the coastguard said.',
  ],
  [
    'roles',
    'whose clause it is',
    'Surveyor Ines Karr said that she would wait, while the owner of the mill called the plan “a waste of money”.',
    'Surveyor Ines Karr called the plan “a waste of money”.',
    'The owner of the mill called the plan “a waste of money”.',
  ],
  [
    'number',
    'all of a wider kind',
    'The ministry in Osk wants to ban scooters from all coastal parks from next May, its spokesman said.',
    'The ministry in Osk wants to ban scooters from all parks from next May, its spokesman said.',
    'The ministry in Osk wants to ban scooters from all coastal parks, its spokesman said.',
  ],
  [
    'number',
    'all of them in the place of some',
    'Porters at three ferry ports in Osk turned down an offer of 4 percent on Friday, their union said.',
    'Porters at all ferry ports in Osk turned down an offer of 4 percent on Friday, their union said.',
    'Porters at three ports in Osk turned down an offer of 4 percent on Friday, their union said.',
  ],
  [
    'polarity',
    'more for less',
    'Clerks in Osk count less fast than in any year since the count began, the survey found.',
    'Clerks in Osk count faster than in any year since the count began, the survey found.',
    'Clerks in Osk count less fast than in any year, the survey found.',
  ],
  [
    'speaker',
    'a body that the article has beside the one that speaks',
    [
      'The dockers’ union turned down an offer from Halgrave on Friday.',
      'Halgrave said it had put boats in place and expected few delays.',
    ],
    'The union said that Halgrave had put boats in place and expected few delays.',
    'Halgrave said that it had put boats in place and expected few delays.',
  ],
];

describe('what stands in the place of a word of the source', () => {
  test.each(EXCHANGED)('%s: %s', (rule, _, told, lie, same) => {
    const cites = typeof told === 'string' ? undefined : [1];
    expect(rulesOf(told, lie, cites)).toContain(rule);
    expect(rulesOf(told, same, cites)).toEqual([]);
  });

  test('a verb with its particle is another verb than that alone', () => {
    const told = 'Councillor Ada Roon said that she had been offered a seat on the board and had turned it down.';
    expect(
      rulesOf(told, 'Councillor Ada Roon said that she had been offered a seat on the board and had accepted it.'),
    ).toContain('detail');
  });
});
