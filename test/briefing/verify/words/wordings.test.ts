import { describe, expect, test } from 'vitest';
import { verify } from '../../../../src/briefing/verify/verify.ts';
import { areAlike } from '../../../../src/briefing/verify/words/alike.ts';
import { areConverse, entailedPairs, saysLess } from '../../../../src/briefing/verify/words/entailed.ts';
import { irregularVerb } from '../../../../src/briefing/verify/words/irregular.ts';
import { keyOf } from '../../../../src/briefing/verify/words/keys.ts';
import { ALIKE } from '../../../../src/briefing/verify/words/tables/alike.ts';
import { OPPOSITES } from '../../../../src/briefing/verify/words/tables/opposites.ts';
import { plainArticle } from '../../../../src/evaluation/plain-article.ts';
import { read } from '../../../../src/reading/read.ts';
import { core } from '../mutations.ts';

const rulesOf = (told: string, text: string): string[] => {
  const article = plainArticle('told', told, '2026-03-05');
  const cited = { id: '1', article, reading: read(article, core), span: { start: 0, end: told.length } };
  const draft = { text, evidence: ['1'], attribution: [], status: 'asserted' as const };
  const verdict = verify(draft, new Map([['1', cited]]), core);
  return verdict.kind === 'supported' ? [] : [...new Set(verdict.faults.map(({ rule }) => rule))];
};

const verb = (lemma: string) => ({ lemma, upos: 'VERB' });
const noun = (lemma: string) => ({ lemma, upos: 'NOUN' });

describe('a word may say less than the cited one', () => {
  test('and never more', () => {
    expect(saysLess(verb('accuse'), verb('charge'))).toBe(true);
    expect(saysLess(verb('charge'), verb('accuse'))).toBe(false);
    expect(areConverse(verb('sell'), verb('buy'))).toBe(true);
    expect(areConverse(verb('buy'), verb('sell'))).toBe(true);
  });

  test('a mark of a part of speech keeps its other senses out', () => {
    expect(saysLess(noun('judge'), verb('sentence'))).toBe(true);
    expect(saysLess(verb('judge'), verb('sentence'))).toBe(false);
    expect(saysLess(noun('judge'), noun('sentence'))).toBe(false);
  });

  test.each([
    ['explosion', 'bombing'],
    ['government', 'regime'],
    ['surround', 'besiege'],
    ['car', 'lorry'],
    ['mother', 'father'],
    ['officer', 'colonel'],
    ['bill', 'law'],
    ['deny', 'refute'],
    ['outbreak', 'epidemic'],
    ['fighter', 'militant'],
    ['destroy', 'raze'],
    ['fire', 'wildfire'],
    ['landslide', 'mudslide'],
    ['trial', 'retrial'],
    ['oppose', 'vote_against'],
    ['parent', 'mother'],
    ['factory', 'mill'],
    ['reduce', 'trim'],
  ])('nor do synonyms make more of “%s”: “%s”', (told, said) => {
    expect(areAlike(said, told)).toBe(false);
  });

  test.each([
    ['wounded', ['dead', 'killed']],
    ['injured', ['wounded', 'killed']],
    ['missing', ['dead', 'drowned']],
    ['damage', ['destroy']],
    ['accuse', ['charge', 'indict', 'convict']],
    ['arrest', ['charge', 'convict', 'imprison']],
    ['suspect', ['perpetrator', 'criminal', 'attacker']],
    ['claim', ['confirm', 'prove', 'admit']],
    ['allege', ['confirm', 'prove']],
    ['threaten', ['attack', 'kill']],
    ['plan', ['decide', 'begin']],
    ['criticise', ['condemn']],
    ['warn', ['threaten']],
    ['outbreak', ['epidemic']],
    ['nominate', ['appoint', 'elect']],
    ['be_cleared_of', ['be_acquitted_of']],
    ['be_sent_back', ['be_deported']],
    ['be_stuck', ['be_trapped']],
    ['be_eligible_for', ['be_entitled_to']],
    ['be_responsible_for', ['be_to_blame_for']],
    ['fall_under_control_of', ['be_captured_by']],
    ['be_criticised_by', ['come_under_fire_from']],
    ['fight', ['come_to_blow', 'take_up_arm_against']],
    ['hold_talk_with', ['negotiate']],
    ['bring_down', ['overthrow']],
    ['win_landslide', ['sweep_to_power']],
    ['file_for_bankruptcy', ['go_bankrupt', 'bankrupt']],
    ['suspend', ['temporarily_suspend']],
    ['request', ['appeal']],
    ['ruling', ['verdict']],
    ['torture', ['persecution']],
    ['rapprochement', ['reconciliation']],
    ['rebellion', ['insurrection']],
    ['soldiers', ['army']],
    ['gang', ['armed_group']],
    ['growing', ['escalating']],
    ['unfriendly', ['hostile']],
    ['breakaway', ['separatist']],
  ] as const)('nothing makes more of “%s”', (told, forbidden) => {
    for (const said of forbidden)
      for (const upos of ['VERB', 'NOUN', 'ADJ'])
        for (const other of ['VERB', 'NOUN', 'ADJ'])
          expect([said, saysLess({ lemma: said, upos }, { lemma: told, upos: other })]).toEqual([said, false]);
  });

  test('every group joins two words that no other group joins, or holds a wording that no other holds', () => {
    const groups = ALIKE.map((line) => {
      const words = [...new Set(line.split(' ').map(keyOf))];
      const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other].sort().join(' ')));
      return { line, joins: [...pairs, ...words.filter((word) => word.includes('_'))] };
    });
    const times = new Map<string, number>();
    for (const join of groups.flatMap(({ joins }) => joins)) times.set(join, (times.get(join) ?? 0) + 1);
    const idle = groups.filter(({ joins }) => joins.every((join) => (times.get(join) ?? 0) > 1));
    expect(idle.map(({ line }) => line)).toEqual([]);
    expect(OPPOSITES.filter((pair) => times.has(pair.split(' ').map(keyOf).sort().join(' ')))).toEqual([]);
  });

  const UPOS: Readonly<Record<string, string>> = { v: 'VERB', n: 'NOUN', a: 'ADJ', r: 'ADV' };

  /** A word of a table in each part of speech that it may have there. */
  const classed = (word: string): { lemma: string; upos: string }[] => {
    const [lemma = '', mark] = word.split('/');
    const any = lemma.includes('_') ? ['X'] : Object.values(UPOS);
    return (mark === undefined ? any : [UPOS[mark] ?? 'X']).map((upos) => ({ lemma, upos }));
  };

  /** Forms that the table of stems does not know by their own: "found", "better". */
  const isForm = (word: string): boolean =>
    /^(?:earlier|later|better|best|worse|worst)(?:\/.)?$/.test(word) ||
    irregularVerb(word.replace(/\/.$/, '')) !== null;

  test('what tells more stands in no group with what tells less, and what may stand either way in no second table', () => {
    const twice = entailedPairs().filter(
      ([sign, said, told]) =>
        sign === '<' &&
        ![said, told].some(isForm) &&
        classed(said).some((one) => classed(told).some((other) => areAlike(one, other))),
    );
    expect(twice.map((pair) => pair.join(' '))).toEqual([]);
  });

  test('what may stand either way, in whatever form, stands in no second table', () => {
    const alike = new Set(
      ALIKE.flatMap((line) => {
        const words = line.split(' ').map(keyOf);
        return words.flatMap((one) => words.map((other) => `${one} ${other}`));
      }),
    );
    const asWritten = (word: string) => ({
      lemma: word.replace(/\/.$/, ''),
      upos: UPOS[word.split('/')[1] ?? ''] ?? 'X',
    });
    // "fire" and "sack" are told apart by a ladder of deeds first.
    const twice = entailedPairs().filter(
      ([sign, said, told]) =>
        sign === '=' &&
        alike.has(`${keyOf(said)} ${keyOf(told)}`) &&
        areAlike(asWritten(said), asWritten(told)) &&
        ![said, told].some(isForm),
    );
    expect(twice.map((pair) => pair.join(' '))).toEqual([]);
  });

  test('no pair stands in the table twice, nor as both less and the same', () => {
    const own = ([sign, said, told]: readonly [string, string, string]): string[] =>
      sign === '<' ? [`${said} < ${told}`] : [`${said} < ${told}`, `${told} < ${said}`];
    const joins = entailedPairs()
      .filter(([sign]) => sign !== '~')
      .flatMap(own);
    const seen = new Set<string>();
    expect(joins.filter((join) => seen.size === seen.add(join).size)).toEqual([]);
  });

  test.each([
    ['hold_election', 'call_election'],
    ['shortly', 'day'],
    ['increase', 'offer'],
    ['work', 'restore'],
    ['cut_job', 'lose_job'],
    ['dozen', '12'],
    ['raise', 'lift'],
    ['lift', 'raise'],
    ['evacuate', 'clear'],
    ['clear', 'evacuate'],
    ['recall', 'withdraw'],
    ['withdraw', 'recall'],
    ['fire', 'shoot'],
    ['shoot', 'fire'],
    ['fire', 'discharge'],
    ['discharge', 'fire'],
    ['unload', 'discharge'],
    ['suspend', 'hang'],
    ['hang', 'suspend'],
    ['film', 'shoot'],
    ['remember', 'recall'],
  ])('“%s” is not said of “%s”: one word of two senses joins what is not one', (said, told) => {
    for (const upos of ['VERB', 'NOUN', 'ADV'])
      for (const other of ['VERB', 'NOUN', 'ADV'])
        expect(saysLess({ lemma: said, upos }, { lemma: told, upos: other })).toBe(false);
  });

  test('what is denied is told in more', () => {
    const told = 'Prosecutors in Osk did not accuse the clerk of fraud, a court said.';
    expect(rulesOf(told, 'Prosecutors in Osk did not charge the clerk with fraud, a court said.')).toEqual([]);
    const other = 'Prosecutors in Osk did not charge the clerk with fraud, a court said.';
    expect(rulesOf(other, 'Prosecutors in Osk did not accuse the clerk of fraud, a court said.')).not.toEqual([]);
  });
});

const FAITHFUL: readonly (readonly [string, string, string])[] = [
  [
    'a deed from its other side',
    'Halden sold the shipyard to Torvik on Monday.',
    'Torvik bought the shipyard from Halden on Monday.',
  ],
  ['kinship from its other side', 'His daughter, Mia Sorel, said he was well.', 'Mia Sorel said her father was well.'],
  ['a wording for a word', 'The fever left eleven people dead in Osk.', 'Eleven people died of the fever in Osk.'],
  ['a word for a wording', 'The rebels laid down their arms in May.', 'The rebels disarmed in May.'],
  [
    'a wording with “without”',
    'The council closed the bridge immediately.',
    'The council closed the bridge without delay.',
  ],
  [
    'what is put off',
    'The extradition of the clerk was postponed until May.',
    'The clerk will not be extradited until May.',
  ],
  [
    'a denied contrary',
    'The court said there was not enough evidence.',
    'The court said there was insufficient evidence.',
  ],
  ['a score', 'The judges rejected the plea by five votes to two.', 'The judges rejected the plea 5-2.'],
  ['a head that says little', 'Snow stopped freight trains to Osk.', 'Snow stopped freight traffic to Osk.'],
  [
    'what comes of a plan',
    'The airlines said they would merge, creating the largest carrier.',
    'The airlines said they would create the largest carrier.',
  ],
  [
    'what a law does',
    'The council passed a law banning fireworks.',
    'Fireworks will be banned under a law that the council passed.',
  ],
  ['a view', 'The law is unfair, Ada Roon said.', 'In the view of Ada Roon, the law is unfair.'],
  [
    'an unnamed source',
    'Radio Osk reported that the dam had cracked, citing an unnamed engineer.',
    'Citing an engineer it did not name, Radio Osk said the dam had cracked.',
  ],
  ['a sum', 'Two divers and a sailor died off Osk.', 'Three people died off Osk.'],
  ['a magnitude', 'A magnitude 5.4 earthquake shook Osk.', 'An earthquake of magnitude 5.4 shook Osk.'],
  ['whom the blame falls on', 'The union blamed old brakes.', 'Old brakes are to blame, the union said.'],
  ['a month', 'The mill has 30 days to appeal.', 'The mill has a month to appeal.'],
  [
    'a relative clause under a demand',
    'Villagers demanded that the firm that built the dam be sued.',
    'Villagers demanded a suit against the firm that had built the dam.',
  ],
  ['a company by its kind', 'The operator Volta Lines said it would appeal.', 'The company said it would appeal.'],
  [
    'a noun for the deed',
    'The agency warned that the dam may burst.',
    'The agency issued a warning that the dam may burst.',
  ],
  ['a noun in a preposition', 'The mill closed despite the protests.', 'The mill closed in spite of the protests.'],
  [
    'an infinitive that is another verb’s past',
    'The rebels refused to lay down their arms.',
    'The rebels refused to disarm.',
  ],
  [
    'what goes with what lies ahead',
    'Volta will close its mill in May, cutting ninety jobs.',
    'Ninety jobs will be cut when Volta closes its mill in May.',
  ],
  [
    'a contrary behind “not”',
    'A court said there was not enough evidence.',
    'A court said there was insufficient evidence.',
  ],
  [
    'a sum beside another deed',
    'Rebels freed two guards and a nurse and killed a driver.',
    'Rebels freed three people.',
  ],
  [
    'a sum that begins with one',
    'Police arrested a clerk and two guards on Monday.',
    'Three people were detained on Monday.',
  ],
  ['kin who changed places', 'Mia Sorel said her father was well.', 'His daughter, Mia Sorel, said he was well.'],
  [
    'the other side beside a place',
    'Halden bought a mill from Torvik in Belmark.',
    'Torvik sold a mill to Halden in Belmark.',
  ],
  [
    'who was beaten beside a place',
    'Orla United beat Kell Rovers in Lodra.',
    'Kell Rovers lost to Orla United in Lodra.',
  ],
  [
    'what is alleged, moved',
    'Guards at Holm jail beat inmates, a report alleged.',
    'A report alleged that guards at Holm jail beat inmates.',
  ],
  [
    'what is alleged, said',
    'Guards at Holm jail beat inmates, a report alleged.',
    'A report said that guards at Holm jail beat inmates.',
  ],
  [
    'a deed beside an allegation',
    'Lawyers alleged fraud, and inspectors closed the mill.',
    'Inspectors closed the mill.',
  ],
  [
    'an election by its call',
    'President Vell called an election for June.',
    'President Vell set an election for June.',
  ],
  ['a walkout', 'Miners in Dravo went on strike.', 'Miners in Dravo staged a strike.'],
  ['a strike from the air', 'Jets struck the depot at Kell.', 'Jets carried out a strike on the depot at Kell.'],
  [
    'jail by its sentence',
    'A court sentenced the clerk to five years in prison.',
    'A court jailed the clerk for five years.',
  ],
  [
    'charges that were dropped',
    'Prosecutors dropped charges against the singer.',
    'Charges against the singer were dropped.',
  ],
  [
    'charges brought, then dropped',
    'Prosecutors brought charges against the singer in May and dropped the charges in June.',
    'Prosecutors brought charges against the singer in May.',
  ],
  ['a place in which a part lies', 'Fires burned in parts of Osk.', 'Fires burned in Osk.'],
  ['whose allies they are', 'Three of the president’s allies resigned.', 'Three allies of the president resigned.'],
  ['some of a number', 'Three of the bridges collapsed.', 'Three bridges collapsed.'],
  ['one of a number', 'One of the divers drowned.', 'A diver drowned.'],
  ['a ministry by its spokesman', 'A spokesman for the ministry denied the claim.', 'The ministry denied the claim.'],
  [
    'a firm by its spokesman',
    'A spokesman for Volta Lines said the port would close.',
    'Volta Lines said the port would close.',
  ],
  ['what goes both ways', 'Aid to Torvia, and aid from Torvia, fell.', 'Aid from Torvia fell.'],
  ['a letter from its other side', 'Letters from Torvia reached Osk.', 'Osk received letters from Torvia.'],
  ['a reason beside a time', 'Ten people died after a gas leak caused a blast.', 'Ten people died because of a blast.'],
];

const UNFAITHFUL: readonly (readonly [string, string, string])[] = [
  [
    'a deed from its other side',
    'Halden sold the shipyard to Torvik on Monday.',
    'Halden bought the shipyard from Torvik on Monday.',
  ],
  ['kin of another kind', 'His daughter, Mia Sorel, said he was well.', 'Mia Sorel said her uncle was well.'],
  ['a stronger wording', 'The fever made eleven people in Osk ill.', 'The fever left eleven people dead in Osk.'],
  ['what is put off', 'The trial has been postponed until May.', 'The trial began in May.'],
  [
    'a contrary that is not denied',
    'The court said there was enough evidence.',
    'The court said there was insufficient evidence.',
  ],
  ['another score', 'The judges rejected the plea by five votes to two.', 'The judges rejected the plea 6-2.'],
  ['a head that says much', 'Snow stopped freight trains to Osk.', 'Snow stopped freight ferries to Osk.'],
  [
    'what comes of a plan',
    'The airlines said they would merge, creating the largest carrier.',
    'The airlines said they had created the largest carrier.',
  ],
  ['whose denial it is', 'The minister did not resign, an aide said.', 'The minister denied resigning, an aide said.'],
  ['a noun beside another’s wording', 'Dockers began a strike in Sellin.', 'Dockers began an attack in Sellin.'],
  ['another sum', 'Two divers and a sailor died off Osk.', 'Four people died off Osk.'],
  ['who lays the blame', 'The union blamed old brakes.', 'The union is to blame, it said.'],
  ['another stretch of time', 'The mill has 30 days to appeal.', 'The mill has a year to appeal.'],
  ['a noun for another deed', 'The council lifted the ban on fireworks.', 'The council imposed a ban on fireworks.'],
  ['what lies ahead', 'Volta will close its mill in May.', 'Volta closed its mill in May.'],
  ['a sum of another deed', 'Rebels freed two guards and a nurse and killed a driver.', 'Rebels killed three people.'],
  [
    'a sum of whom another deed befell',
    'Four soldiers and six civilians were hurt in Osk, and three civilians were killed.',
    'Ten people were killed in Osk.',
  ],
  [
    'a sum of whom another deed is done to',
    'The firm hired 40 welders and 20 painters, and sacked its clerks.',
    'The firm sacked 60 people.',
  ],
  ['a sum of things for people', 'Two trawlers and a ferry sank off Kell.', 'Three people sank off Kell.'],
  [
    'kin that did not change places',
    'Her father, Lars Sorel, said he was well.',
    'Her son, Lars Sorel, said he was well.',
  ],
  ['a boss for a father', 'Her father, Lars Sorel, said he was well.', 'Her boss, Lars Sorel, said he was well.'],
  ['a place for the other side', 'Halden bought a mill from Torvik in Belmark.', 'Belmark sold a mill to Halden.'],
  ['a place for who was beaten', 'Orla United beat Kell Rovers in Lodra.', 'Lodra lost to Orla United.'],
  [
    'a finding of what is alleged',
    'Guards at Holm jail beat inmates, a report alleged.',
    'A report found that guards at Holm jail beat inmates.',
  ],
  [
    'what a report showed of what it alleged',
    'Guards at Holm jail beat inmates, a report alleged.',
    'Guards at Holm jail beat inmates, a report showed.',
  ],
  ['an attack for a walkout', 'Miners in Dravo went on strike.', 'Miners in Dravo launched a strike.'],
  ['a deed carried out for a walkout', 'Miners in Dravo stopped work.', 'Miners in Dravo carried out a strike.'],
  ['a raise for a lifting', 'The bank lifted the cap on Monday.', 'The bank raised the cap on Monday.'],
  ['a memory for a recall', 'Kell recalled its envoy on Monday.', 'Kell remembered its envoy on Monday.'],
  ['jail for any sentence', 'The judge sentenced the clerk on Monday.', 'The judge jailed the clerk on Monday.'],
  ['a leap for a rise', 'The price of bread rose on Monday.', 'The price of bread soared on Monday.'],
  [
    'an election that is only called',
    'President Vell called an election for June.',
    'President Vell held an election in June.',
  ],
  [
    'murder for any killing',
    'Two soldiers were killed in Vosk by a mine.',
    'Two soldiers were murdered in Vosk by a mine.',
  ],
  [
    'flight for any departure',
    'Ambassador Pia Brandt left Torva on Monday.',
    'Ambassador Pia Brandt fled Torva on Monday.',
  ],
  ['hanging for a suspension', 'The union suspended its leader Tom Reck.', 'The union hanged its leader Tom Reck.'],
  ['an arrest for a hold', 'Police held two men for questioning in Osk.', 'Police arrested two men in Osk.'],
  [
    'charges brought for charges dropped',
    'Prosecutors dropped charges against the singer.',
    'Prosecutors brought charges against the singer.',
  ],
  [
    'another count for that of which one is acquitted',
    'The governor was acquitted of bribery but convicted of fraud.',
    'The governor was convicted of bribery.',
  ],
  ['a town for parts of it', 'Parts of Osk lost power.', 'Osk lost power.'],
  ['a region for half of it', 'The northern half of Sorland was flooded.', 'Sorland was flooded.'],
  ['the client for a lawyer', 'A lawyer for the minister met the judges.', 'The minister met the judges.'],
  ['the president for a spokesman', 'The president’s spokesman met the rebels.', 'The president met the rebels.'],
  ['exports the other way', 'Exports to Torvia fell.', 'Exports from Torvia fell.'],
  ['the whole for its phase', 'The first phase of the tunnel opened on Monday.', 'The tunnel opened on Monday.'],
  ['all for two of them', 'Only two of the crew survived.', 'The crew survived.'],
  ['all for one of them', 'One of the bridges collapsed.', 'The bridges collapsed.'],
  [
    'a reason for a departure before',
    'A fire broke out at the mill after inspectors left.',
    'A fire broke out at the mill because inspectors left.',
  ],
  [
    'a reason for a speech before',
    'The price of bread doubled after the mayor made a speech.',
    'The price of bread doubled because the mayor made a speech.',
  ],
  [
    'a reason for what came before a day',
    'The port opened after the strike ended by Friday.',
    'The port opened because the strike ended.',
  ],
];

describe('other constructions', () => {
  test.each(FAITHFUL)('%s: “%s” lets say “%s”', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });

  test.each(UNFAITHFUL)('%s: “%s” does not let say “%s”', (_, told, text) => {
    expect(rulesOf(told, text)).not.toEqual([]);
  });
});

describe('a given name from elsewhere in the article', () => {
  const told = (first: string): ((text: string) => string) => {
    const text = `${first}\n\nRoon opened a school in Pellmar on Monday.`;
    const article = plainArticle('roon', text, '2026-03-05');
    const span = { start: first.length + 2, end: text.length };
    const evidence = new Map([['1', { id: '1', article, reading: read(article, core), span }]]);
    return (said) => verify({ text: said, evidence: ['1'], attribution: [], status: 'asserted' }, evidence, core).kind;
  };

  test.each([
    ['Governor Ada Roon visited the harbour.', 'Ada Roon opened a school in Pellmar.', 'supported'],
    ['Governor Ada Roon visited the harbour.', 'Ida Roon opened a school in Pellmar.', 'rejected'],
    ['Governor Ada Roon met Lars Roon.', 'Ada Roon opened a school in Pellmar.', 'rejected'],
    ['Governor deAda Roon visited the harbour.', 'Ada Roon opened a school in Pellmar.', 'rejected'],
  ])('“%s” before, “%s” said: %s', (first, said, kind) => {
    expect(told(first)(said)).toBe(kind);
  });
});
