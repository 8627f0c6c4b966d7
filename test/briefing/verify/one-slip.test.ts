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
  [
    'polarity',
    'what is shut out and what is not change places',
    'The harbour master said that he had left his post in June because of his health, not because of the fire.',
    'The harbour master said that he had left his post in June because of the fire, not because of his health.',
  ],
  [
    'polarity',
    'unless becomes if',
    'The theatre in Osk will close two of its halls unless the council raises the grant in May, its director said.',
    'If there is a rise in the grant in May, two of the halls of the theatre in Osk will be shut, its director said.',
  ],
  [
    'polarity',
    'what is unclear is clear',
    'The mayor, Ilo Maren, said that the cause of the leak was unclear and that his own well had been clean.',
    'The cause of the leak was clear, said the mayor, Ilo Maren.',
  ],
  [
    'polarity',
    'no indication becomes some',
    'The mayor of Osk said there was so far no indication of a break-in.',
    'The mayor of Osk said there was some indication of a break-in.',
  ],
  [
    'polarity',
    'never any danger becomes some',
    'The mayor said that at no time had there been any danger to the swimmers.',
    'The mayor said that there had been some danger to the swimmers.',
  ],
  [
    'polarity',
    'though not for becomes also for',
    'The mayor said that a pardon would be drafted, though not for those accused of arson.',
    'The mayor said that a pardon would be drafted, also for those accused of arson.',
  ],
  [
    'number',
    'a number goes the other way',
    'Rents in Osk rose 2 percent in May but were 3.4 percent lower than a year ago.',
    'Rents in Osk rose 2 percent in May and were 3.4 percent higher than a year ago.',
  ],
  [
    'speaker',
    'a report that somebody denies is told as so',
    "President Ilo Maren's office denied a report in the weekly Beacon that he had personally ordered the arrest of miners in Osk last May.",
    'President Ilo Maren personally ordered the arrest of miners in Osk last May.',
  ],
  [
    'date',
    'since May becomes since March',
    'The clinic in Osk treated 30 patients on Thursday, bringing the total since May to 412.',
    'The clinic in Osk treated 30 patients on Thursday, bringing the total since March to 412.',
  ],
  [
    'detail',
    'one measure becomes another',
    'Divers found the wreck of the ferry at a depth of 40 metres on Monday.',
    'Divers found the wreck of the ferry at a depth of 40 feet on Monday.',
  ],
  [
    'number',
    'what something is worth becomes how many there are',
    'Two brothers were charged on Monday with trying to sell radios worth 300,000 pounds to a dealer in Osk.',
    'Two brothers were charged on Monday with trying to sell 300,000 radios to a dealer in Osk.',
  ],
  [
    'number',
    'a half becomes all',
    'The ministry said 90 people had been killed since the raids began in May, about half of them civilians.',
    'The ministry said 90 civilians had been killed since the raids began in May.',
  ],
  [
    'number',
    'who are among some becomes all of them',
    'Guards drove the crowd back with tear gas, injuring at least 30, among them four children.',
    'Guards drove the crowd back with tear gas, injuring at least 30 children.',
  ],
  [
    'number',
    'one killed and three hurt change places',
    'Raiders attacked a patrol near Osk on Monday, killing one ranger and wounding three, said Captain Ilo Maren.',
    'Raiders attacked a patrol near Osk on Monday and three rangers were killed, said Captain Ilo Maren.',
  ],
  [
    'number',
    'how many remain becomes how many are gone',
    'Teams have cleared 900 mines from the fields around Old Osk since the war between Ostmark and Lind ended two years ago, but an estimated 7,000 remain in the ground.',
    'Since the war between Ostmark and Lind ended two years ago, 7,000 mines have been cleared from the fields around Old Osk.',
  ],
  [
    'speaker',
    'what somebody says of herself is told as so',
    'Stahl had said under oath that she had warned two owners of the mine in a letter of 4 May 2014.',
    'Stahl warned two owners of the mine in a letter of 4 May 2014.',
  ],
  [
    'modality',
    'what nobody can rule out is told as so',
    'The transport ministry said it could not rule out that the letter was a hoax, and that it did not deal with thieves.',
    'The letter was a hoax, said the transport ministry, adding that it did not deal with thieves.',
  ],
  [
    'polarity',
    'what is ruled out is announced',
    'The chairwoman of the mill, Vera Stahl, ruled out job cuts but said that a new hall would be put off until 2029.',
    'Vera Stahl, the chairwoman of the mill, announced job cuts.',
  ],
  [
    'polarity',
    'what is turned down is accepted',
    'The ferry line Osk Star said on Monday its board had turned down a takeover bid from Lind Shipping.',
    'The ferry line Osk Star said on Monday its board had accepted a takeover bid from Lind Shipping.',
  ],
  [
    'speaker',
    'who rejects it closes the sentence with saying it',
    'Farmers said government jets had dropped barrels filled with oil on Osk on the night of 3 May, a charge the army has repeatedly rejected.',
    'Government jets dropped barrels filled with oil on Osk on the night of 3 May, the army has repeatedly said.',
  ],
  [
    'modality',
    'who is alleged to have planned it did plan it',
    'Police killed the alleged planner of the Osk hotel bombing, Ilo Maren, in a farmhouse on Sunday, the interior ministry said.',
    'Ilo Maren, who planned the Osk hotel bombing, was killed by police in a farmhouse on Sunday, the interior ministry said.',
  ],
  [
    'detail',
    'who resigned was dismissed',
    'The head of the coastguard, Captain Ilo Maren, resigned on Friday, a day after a panel said that he had dismissed all warnings.',
    'Captain Ilo Maren, the head of the coastguard, was dismissed on Friday, a day after a panel said that he had dismissed all warnings.',
  ],
  [
    'polarity',
    'no offer becomes an offer',
    "The miners' leader, Ilo Maren, said no written offer had reached him.",
    'Ilo Maren, the leader of the miners, said he had received a written offer.',
  ],
  [
    'modality',
    'what is voted for unless becomes what will be',
    'Nurses in Osk voted by 71 percent to 29 to strike next week unless pay talks resume, their union said.',
    'The nurses of Osk will strike next week after voting by 71 percent to 29, according to their union.',
  ],
  [
    'speaker',
    'a report that somebody rejects is acknowledged',
    'The interior ministry of Zavia rejected a report by the group Open Door that up to 30 students were being held in secret camps, but it acknowledged that 12 people had not yet seen a lawyer.',
    "Zavia's interior ministry acknowledged that up to 30 students were being held in secret camps, as reported by Open Door.",
  ],
  [
    'detail',
    'what was heard is seen',
    'Divers working towards eight miners trapped in the pit at Osk have heard knocking, the governor, Ilo Maren, said on Thursday.',
    'Governor Ilo Maren said on Thursday that divers working towards eight miners trapped in the pit at Osk have seen them.',
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
  [
    'what is shut out in another order',
    'The harbour master said that he had left his post in June because of his health, not because of the fire.',
    'The harbour master said that he had left his post in June not because of the fire but because of his health.',
  ],
  [
    'unless as if not',
    'The theatre in Osk will close two of its halls unless the council raises the grant in May, its director said.',
    'The theatre in Osk will close two of its halls if the council does not raise the grant in May, its director said.',
  ],
  [
    'a number among others',
    'Guards drove the crowd back with tear gas, injuring at least 30, among them four children.',
    'Guards drove the crowd back with tear gas, injuring at least 30, including four children.',
  ],
  [
    'a number that goes its way',
    'Rents in Osk rose 2 percent in May but were 3.4 percent lower than a year ago.',
    'In May rents in Osk rose 2 percent but were 3.4 percent lower than a year ago.',
  ],
  [
    'what somebody says of herself',
    'Stahl had said under oath that she had warned two owners of the mine in a letter of 4 May 2014.',
    'Stahl said under oath that she had warned two owners of the mine in a letter of 4 May 2014.',
  ],
  [
    'what nobody can rule out',
    'The transport ministry said it could not rule out that the letter was a hoax, and that it did not deal with thieves.',
    'The transport ministry could not rule out that the letter was a hoax, it said, and did not deal with thieves.',
  ],
  [
    'what is ruled out',
    'The chairwoman of the mill, Vera Stahl, ruled out job cuts but said that a new hall would be put off until 2029.',
    'Vera Stahl, the chairwoman of the mill, ruled out job cuts.',
  ],
  [
    'unless in other words',
    'Nurses in Osk voted to strike next week unless pay talks resume, their union said.',
    'Nurses in Osk voted to strike unless pay talks resume, their union said.',
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
