import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

/** What is cited, what says the same with whoever reports it in another place, and what gives it to another. */
const REPORTED: readonly (readonly [string, string | readonly string[], string, string])[] = [
  [
    'a report before “but”',
    'Fighters loyal to Oskar Venn left the salt works of Dorrow on Sunday without a fight, herders reached by radio said, but they burned the bridge behind them.',
    'Herders reached by radio said that fighters loyal to Oskar Venn left the salt works of Dorrow on Sunday without a fight.',
    'Fighters loyal to Oskar Venn said that they had left the salt works of Dorrow on Sunday without a fight.',
  ],
  [
    'a report within what is said, and a number in it',
    'One in nine sailors on the river barges is under 17, a survey of 2,300 crews by the harbour chaplains found, and most of those sailors have no contract.',
    'A survey of 2,300 crews by the harbour chaplains found that one in nine sailors on the river barges is under 17 and that most of those sailors have no contract.',
    'A survey of 2,300 crews by the barge owners found that one in nine sailors on the river barges is under 17 and that most of those sailors have no contract.',
  ],
  [
    'a source that a participle tells more of',
    'The Reed List won 31 of the 60 seats on the island council of Sarn, ending 12 years of rule by the Harbour Party, according to final counts published by the returning office on Monday.',
    'According to final counts published on Monday by the returning office, the Reed List won 31 of the 60 seats on the island council of Sarn, ending 12 years of rule by the Harbour Party.',
    'The Reed List won 31 of the 60 seats on the island council of Sarn, ending 12 years of rule by the Harbour Party.',
  ],
  [
    'a source that a clause tells more of',
    'Timber exports from Orvessa rose by 12 per cent last year to a record 3.1 million tonnes, according to a trade report that two of the four mill owners had tried to keep secret.',
    'According to a trade report, timber exports from Orvessa rose last year by 12 per cent to a record 3.1 million tonnes.',
    'Timber exports from Orvessa rose last year by 12 per cent to a record 3.1 million tonnes.',
  ],
  [
    'an office whose first word may be a verb',
    'The lagoon may dry out once the dyke at Pellin, now 40 metres long, gives way, said the lead engineer, Odo Marsh.',
    'According to lead engineer Odo Marsh, the lagoon may dry out once the dyke at Pellin, now 40 metres long, gives way.',
    'The dyke at Pellin, now 40 metres long, gives way.',
  ],
  [
    'a day that opens the sentence without a comma',
    'The heirs of the painter Sven Adler, who left Merrin in 1951, demanded on Friday the return of a sketch from the town’s museum, where it hangs, they say, only because it was stolen.',
    'On Friday the heirs of the painter Sven Adler, who left Merrin in 1951, demanded the return of a sketch from the town’s museum.',
    'On Friday the town’s museum demanded the return of a sketch from the heirs of the painter Sven Adler, who left Merrin in 1951.',
  ],
];

describe('a report within a sentence', () => {
  test.each(REPORTED)('%s', (_, told, faithful, lie) => {
    expect(rulesOf(told, faithful)).toEqual([]);
    expect(rulesOf(told, lie)).not.toEqual([]);
  });
});
