import { describe, expect, test } from 'vitest';
import { rulesOf } from './told.ts';

/** A rule, what is wrong, the source or its sentences, the lie. */
const BROKEN: readonly (readonly [string, string, string | readonly string[], string])[] = [
  [
    'detail',
    'a verb that says little stands in the place of another',
    'A forest fire of about 40 hectares was creeping towards the village of Osk on Monday, the fire brigade said.',
    'A forest fire of about 40 hectares had reached the village of Osk on Monday, the fire brigade said.',
  ],
  [
    'number',
    'all of them is not what is told of most',
    'Two nurses from Osk could not say who had fired, but had counted 30 shots, most of them from the bridge.',
    'Two nurses from Osk had counted 30 shots, all of them from the bridge.',
  ],
  [
    'number',
    'all of it is not what is told without a word for it',
    'The mayor of Osk said he had ordered the closure of the two schools nearest to the river.',
    'The mayor of Osk said he had ordered the closure of all schools near the river.',
  ],
  [
    'speaker',
    'what somebody hopes is told without the hope',
    'Health Minister Vera Stahl said a ward had been built in Osk for 30 patients, whom she hoped would move in by May.',
    'Health Minister Vera Stahl said a ward had been built in Osk for 30 patients, whom would move in by May.',
  ],
  [
    'modality',
    'what a thing is only said to be is told as so',
    'The captain has not been seen since, though a picture said to have been taken in May shows him in Osk.',
    'The captain has not been seen since, though a picture taken in May shows him in Osk.',
  ],
  [
    'number',
    'how long at most becomes how long at least',
    'The court in Osk ruled that the police may hold smugglers for up to 20 days without charge.',
    'The court in Osk ruled that the police may hold smugglers for at least 20 days without charge.',
  ],
  [
    'speaker',
    'what one says is told in the name of who says otherwise',
    'The ministry said that 30 mills had stood idle on Monday, whereas the owners put the figure at nine.',
    'Thirty mills had stood idle on Monday, the owners said.',
  ],
];

/** What stays, the source or its sentences, the faithful sentence. */
const HELD: readonly (readonly [string, string | readonly string[], string])[] = [
  [
    'a verb that says the same in the place of another',
    'The mayor of Osk urged the council to shut the bridge on Monday.',
    'The mayor of Osk urged the council to close the bridge on Monday.',
  ],
  [
    'all of what every one is',
    'A fire broke out in the mine at Osk on Monday, and the whole crew of 30 was brought out unhurt.',
    'A fire broke out in the mine at Osk on Monday, and all the crew of 30 was brought out unhurt.',
  ],
  [
    'a hope that is told',
    'Health Minister Vera Stahl said she hoped the ward in Osk would open by May.',
    'Health Minister Vera Stahl said she hoped that the ward in Osk would open by May.',
  ],
  [
    'how long at most in other words',
    'The court in Osk ruled that the police may hold smugglers for up to 20 days without charge.',
    'The court in Osk ruled that the police may hold smugglers for no more than 20 days without charge.',
  ],
  [
    'each with what they say',
    'The ministry said that 30 mills had stood idle on Monday, whereas the owners put the figure at nine.',
    'The ministry said that 30 mills had stood idle on Monday, while the owners put the figure at nine.',
  ],
  [
    'what only one of two says in their name',
    'The ministry said that 30 mills had stood idle on Monday, whereas the owners put the figure at nine.',
    'The ministry said on Monday that 30 mills had stood idle.',
  ],
];

test('a description that the article has for somebody else is nobody who speaks in the cited sentence', () => {
  const article = [
    'The airline said that nobody was hurt when smoke filled a plane of Skylark on Monday.',
    'A passenger told the Osk Herald that several people had been hurt.',
  ];
  expect(rulesOf(article, 'Several people had been hurt, the airline told the Osk Herald.', [1])).toContain('speaker');
  expect(rulesOf(article, 'Several people had been hurt, a passenger told the Osk Herald.', [1])).toEqual([]);
});

describe('one slip away from what is cited', () => {
  test.each(BROKEN)('%s: %s', (rule, _what, told, text) => {
    expect(rulesOf(told, text)).toContain(rule);
  });

  test.each(HELD)('stays: %s', (_what, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});
