import { describe, expect, test } from 'vitest';
import { rulesOf } from './told.ts';

/** What is cited, what retells it in another order or another voice, and what turns it; null where nothing near does. */
const RETOLD: readonly (readonly [string, readonly string[], string, string | null])[] = [
  [
    'a condition is moved to the front',
    ['Work on the second dyke should start in April, provided that the council’s engineers lift their objections.'],
    'Provided that the council’s engineers lift their objections, work on the second dyke should start in April.',
    'Provided that the council’s engineers lift their objections, work on the second dyke started in April.',
  ],
  [
    'every word that says whether it is so is kept',
    ['Deputies of the south voted against Solt because they fear she is too close to the army.'],
    'Deputies of the south fear Solt is too close to the army.',
    'Solt is too close to the army.',
  ],
  [
    'a denial takes back an accusation',
    [
      'Ward staff in Brannoch said they had treated 40 people for burns; the mayor, Ilse Anders, said she knew of only two deaths.',
      'She accused the staff of “working for the rebels”, which the clinic’s director, Jon Reband, denied.',
    ],
    'The clinic’s director, Jon Reband, denied Mayor Ilse Anders’s accusation that its staff were “working for the rebels”.',
    'The clinic’s director, Jon Reband, confirmed Mayor Ilse Anders’s accusation that its staff were “working for the rebels”.',
  ],
  [
    'a clause hangs on the noun that undergoes it',
    ['The Harbour Office could not verify claims that more than 200 families had left the delta in a week.'],
    'Claims that more than 200 families had left the delta in a week could not be verified, the Harbour Office said.',
    null,
  ],
  [
    'a relative clause stands between a noun and its verb',
    [
      'The police in Zarn said on Thursday that they were treating the blaze that destroyed the library of the customs office as arson, and that a porter was being sought.',
    ],
    'The blaze that destroyed the library of the customs office was being treated as arson, the police in Zarn said on Thursday.',
    'The library of the customs office was being treated as arson, the police in Zarn said on Thursday.',
  ],
  [
    'whoever is reached by telephone is not reached by a doer',
    [
      'A guard reached by telephone said he could hear engines from the direction of the pier and had seen lorries leaving the yard.',
    ],
    'Reached by telephone, a guard said he had seen lorries leaving the yard and could hear engines from the direction of the pier.',
    null,
  ],
  [
    'whoever is accused is the doer of what stands behind “of”',
    [
      'The aid group Clear Water accused the police of the province of Dassan of beating at least nine detainees with cables in May.',
    ],
    'Police in the province of Dassan were accused by the aid group Clear Water of beating at least nine detainees with cables.',
    'The aid group Clear Water was accused by police in the province of Dassan of beating at least nine detainees with cables.',
  ],
  [
    'what is expected has another subject in the passive',
    [
      'The trade ministers of the six river states want to end duties on fruit by 2030, according to a draft seen by reporters.',
      'The ministers are expected to discuss the draft in Port Anselm next week.',
    ],
    'The draft is expected to be discussed by the trade ministers of the six river states in Port Anselm next week.',
    null,
  ],
  [
    'a pronoun speaks for whom the sentence before mentions as its speaker',
    [
      'Prices in Torvia slowed in April, helped by cheaper fuel, the national statistics bureau said.',
      'Rents, however, rose faster than in any month since 2008, it added.',
    ],
    'The national statistics bureau added that rents rose faster than in any month since 2008.',
    'The national bank added that rents rose faster than in any month since 2008.',
  ],
  [
    'a clause with “what” holds no speaker',
    [
      'The government of Sarn switched off the internet across the country at midnight, hours before polling stations opened, in what it called a measure against false reports.',
    ],
    'At midnight, hours before polling stations opened, the government of Sarn switched off the internet across the country.',
    null,
  ],
  [
    'a number keeps what is told of what it counts',
    [
      'Divers have lifted 310 shells from the bay around Port Salm since the siege of Torvia and Welm ended two years ago, but an estimated 9,000 remain on the sea bed, the head of the agency, Nora Abel, said.',
    ],
    'Since the siege of Torvia and Welm ended two years ago, 310 shells have been lifted from the bay around Port Salm, the head of the agency, Nora Abel, said.',
    'Since the siege of Torvia and Welm ended two years ago, 9,000 shells have been lifted from the bay around Port Salm, the head of the agency, Nora Abel, said.',
  ],
  [
    'a whole stands at the front, before its part',
    [
      'The lawyers’ group Open Bench said that 61 of the 204 people tried by the court in Tarn since 2020 had been convicted on their own confessions.',
    ],
    'Of the 204 people tried by the court in Tarn since 2020, 61 were convicted on their own confessions, the lawyers’ group Open Bench said.',
    'The 204 people tried by the court in Tarn since 2020 were convicted on their own confessions, the lawyers’ group Open Bench said.',
  ],
  [
    'a day stands before an office',
    [
      'Central bank deputy governor Anna Reik said on Tuesday that the crown was overvalued and that the bank stood ready to intervene.',
    ],
    'On Tuesday central bank deputy governor Anna Reik said that the crown was overvalued.',
    'Anna Reik, Torvia’s deputy governor, said that the crown was overvalued.',
  ],
  [
    'a participle stands in a description',
    [
      'The leader of the ruling party, Grace Adom, accused him of blackmail and said that savings could be made in the administration instead.',
    ],
    'Savings could be made in the administration instead, said Grace Adom, the leader of the ruling party.',
    null,
  ],
  [
    'what becomes of a plan is told of the plan',
    [
      'Plans to build the country’s biggest depot near the village of Okel were withdrawn on Wednesday by the shipping company Nimbra.',
    ],
    'On Wednesday the shipping company Nimbra withdrew plans to build the country’s biggest depot near the village of Okel.',
    'On Wednesday the shipping company Nimbra built the country’s biggest depot near the village of Okel.',
  ],
  [
    'which brothers they are is told by another sentence',
    [
      'Police in Lund said they had questioned two brothers over a fire that destroyed a warehouse on Friday.',
      'Neither man has been charged, Inspector Nora Fell told reporters on Saturday.',
    ],
    'Inspector Nora Fell told reporters on Saturday that neither of the two brothers questioned over the fire had been charged.',
    'Inspector Nora Fell told reporters on Saturday that they had questioned two brothers over a fire.',
  ],
  [
    'which vessel it is is told by another sentence',
    [
      'A cargo ship loaded with grain sank off the coast of Estra on Sunday; nine sailors were rescued by a helicopter.',
      'According to the shipping company, Marit, the vessel had passed an inspection only a month earlier.',
    ],
    'The vessel which sank off Estra had passed an inspection only a month earlier, according to the shipping company, Marit.',
    null,
  ],
  [
    'what a relative clause has somebody say is told of it',
    ['Six farm hands were killed in the raid, which the army says was directed against the Cobra cartel.'],
    'The raid, in which six farm hands were killed, was directed against the Cobra cartel, according to the army.',
    'The raid, in which six farm hands were killed, was directed against the Cobra cartel.',
  ],
  [
    'a pronoun that speaks is who speaks in the sentence before',
    [
      'A ferry carrying 64 people struck a sandbank off the Orm islands early on Monday, the Velm coastguard said.',
      'It said all but three passengers were taken off by lifeboat before the vessel began to take in water.',
    ],
    'All but three of the ferry’s passengers were taken off by lifeboat before it began to take in water, the Velm coastguard said.',
    'All but three of the ferry’s passengers were taken off by lifeboat before it began to take in water.',
  ],
  [
    'a claim is denied by who denies it there',
    ['Rebels of the Eastern Front said they had taken the airfield at Dalun, but the army denied the claim.'],
    'The army denied a claim by rebels of the Eastern Front that they had taken the airfield at Dalun.',
    'The army confirmed a claim by rebels of the Eastern Front that they had taken the airfield at Dalun.',
  ],
  [
    'what there are days to do lies ahead',
    ['President Ilva Reth, who opposes the law, has ten days to veto it.'],
    'President Ilva Reth opposes the law and has ten days to veto it.',
    'President Ilva Reth opposes the law and has vetoed it.',
  ],
  [
    'whoever speaks between commas speaks without “that” too',
    ['The ministry said the nurses had walked out; the nurses’ leader, Lea Orr, said they had been asked to leave.'],
    'According to Lea Orr, the nurses’ leader, they had been asked to leave.',
    'According to the ministry, they had been asked to leave.',
  ],
];

describe('a sentence told in another order or another voice', () => {
  test.each(RETOLD)('%s', (_, told, same, turned) => {
    expect(rulesOf(told, same)).toEqual([]);
    if (turned !== null) expect(rulesOf(told, turned)).not.toEqual([]);
  });
});
