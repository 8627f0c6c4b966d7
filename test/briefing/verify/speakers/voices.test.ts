import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

type Told = string | readonly string[];

/** Sources, and who says the same of them in another place or form. */
const STILL_SAYS: readonly (readonly [string, Told, string])[] = [
  [
    'whoever a pronoun of the next sentence stands for',
    [
      'Envoys of Oda and Kelm agreed on Monday to prolong the ceasefire by a month, the mediator, former judge Ilse Korr, said in a statement.',
      'She added that the two sides had exchanged lists of prisoners before the talks.',
    ],
    'The two sides had exchanged lists of prisoners before the talks, Ilse Korr added.',
  ],
  [
    'whoever is put into their own words',
    [
      'The border guards of Pellmar arrested twelve people on the Orm lake, Commander Sten Hallry said on Monday.',
      'Most of the suspects, among them a retired teacher, are citizens of Pellmar, he said, but the leader remains at large.',
    ],
    'Sten Hallry said that most of the suspects were citizens of Pellmar.',
  ],
  [
    'whoever tells more behind a comma',
    'A beetle that eats potato plants has been found on two farms in the north of Torvia, the farm ministry confirmed on Thursday, raising fears for an industry that feeds half of the country.',
    'The farm ministry confirmed on Thursday that a beetle that eats potato plants had been found on two farms in the north of Torvia.',
  ],
  [
    'whoever discloses it, with their office',
    'An attempt to flood the mines of Norrby by means of a cut cable was foiled last winter, the head of the mining guard, Colonel Asta Vikner, disclosed on Tuesday, without naming the suspects.',
    'Colonel Asta Vikner, the head of the mining guard, disclosed on Tuesday that an attempt to flood the mines of Norrby by means of a cut cable had been foiled last winter.',
  ],
  [
    'whoever is called by an office that a name stands beside',
    [
      'The mayor of Pellmar, Odo Stannick, was questioned on Wednesday over contracts worth 23 million crowns.',
      'The mayor has refused to step down.',
    ],
    'Odo Stannick has refused to step down.',
  ],
  [
    'the one firm that is named before',
    [
      'Orm Airways, which lost money in each of the past four years, is in talks with a fund.',
      'Nothing has been agreed and the talks may fail, the airline warned.',
    ],
    'Orm Airways warned that nothing had been agreed and that the talks might fail.',
  ],
  [
    'the one company that is named before',
    [
      'Orm Airways lost 2.3 million customers in the year after the fire, according to figures that were published on Monday.',
      'The company says that the practice has been stopped.',
    ],
    'Orm Airways says that the practice has been stopped.',
  ],
  [
    'a body that “it” stands for, whom the reading does not know',
    [
      'Attacks on pilots rose by a third to 120 in the year to May, according to the charity Harbour Watch, which counted nine deaths.',
      'The attacks on pilots took place in just two ports, it said, naming Osk and Veld.',
    ],
    'Attacks on pilots took place in just two ports, Osk and Veld, according to Harbour Watch.',
  ],
  [
    'a decision of whoever it is of',
    'The environment minister of Torvia, Dona Perrell, resigned on Wednesday in protest at the decision of President Ruy Montard to allow drilling in the Ibar wetlands, one of the largest reserves of the region.',
    'Dona Perrell, the environment minister of Torvia, resigned on Wednesday in protest at President Ruy Montard’s decision to allow drilling in the Ibar wetlands.',
  ],
];

describe('who says it may stand elsewhere', () => {
  test.each(STILL_SAYS)('%s', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });

  test.each([
    [
      'not somebody else of the sentence before',
      [
        'The mayor of Osk, Vera Lund, met the judge Ilse Korr on Monday, and Korr said that the talks had been frank.',
        'She added that the two sides had exchanged lists of prisoners.',
      ],
      'Vera Lund added that the two sides had exchanged lists of prisoners.',
    ],
    [
      'not left out',
      'A beetle that eats potato plants has been found on two farms in the north of Torvia, the farm ministry confirmed on Thursday, raising fears for an industry that feeds half of the country.',
      'A beetle that eats potato plants has been found on two farms in the north of Torvia.',
    ],
    [
      'not whoever is told of',
      [
        'The border guards of Pellmar arrested twelve people on the Orm lake, Commander Sten Hallry said on Monday.',
        'Most of the suspects, among them a retired teacher, are citizens of Pellmar, he said, but the leader remains at large.',
      ],
      'A retired teacher said that most of the suspects were citizens of Pellmar.',
    ],
    [
      'not one of two firms',
      [
        'Orm Airways and its rival Tarn Air, which lost money in each of the past four years, are in talks with a fund.',
        'Nothing has been agreed and the talks may fail, the airline warned.',
      ],
      'Tarn Air warned that nothing had been agreed and that the talks might fail.',
    ],
  ] as const)('%s', (_, told, text) => {
    expect(rulesOf(told, text)).toContain('speaker');
  });

  test('and what somebody alleges in a later clause is alleged, though another clause opens the sentence', () => {
    const told =
      'The crown slid to 19 to the dollar after the newspaper Tarn Post alleged that Governor Ximena Pell had been pressed by the palace to cut rates before the election.';
    const text =
      'The crown slid to 19 to the dollar after Governor Ximena Pell was pressed by the palace to cut rates before the election.';
    expect(rulesOf(told, text)).toContain('modality');
  });
});
