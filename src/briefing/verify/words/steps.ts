/**
 * Ladders of what may follow on one another, and of what goes well or ill: words of two steps never stand for one another, however near they are. A step is
 * a group of words; a ladder is a line, its steps parted by "|".
 */
const LADDERS: readonly string[] = [
  'threaten endanger | injure wound hurt injury maim | kill die death dead murder slay fatality perish drown execute assassinate execution slaughter massacre behead',
  'search question interrogate investigate suspect summon | arrest detain detention seize custody apprehend capture | charge indict accuse indictment | try trial prosecute prosecution | convict conviction | sentence jail imprison | execute execution hang',
  'meet talk discuss consult negotiate confer | agree accord deal sign signing | ratify ratification',
  'propose suggest plan recommend draft | decide approve adopt pass order | enforce implement impose',
  'surround besiege encircle blockade | shell bomb attack strike hit raid fire shoot | capture seize take overrun conquer occupy | hold control rule govern',
  'criticise criticize question | condemn denounce | ban sanction punish outlaw',
  'march protest demonstrate rally | riot clash fight loot',
  'investigate probe examine inspect search seek | find discover determine identify establish solve prove',
  'damage scorch burn crack | destroy ruin raze wreck level demolish collapse crumble',
  'casualty | injure injury injured wound hurt | dead death die kill fatality',
  'blame fault | accuse allege accusation allegation | charge indict',
  'mislead deceive | lie',
  'several | many numerous',
  'warn fear | happen occur',
  'nominate propose | appoint elect name | inaugurate swear',
  'suspend postpone delay adjourn defer | cancel scrap abandon',
  'suspend postpone delay adjourn defer pause | end finish conclude',
  'suspend delay | sack fire dismiss oust | arrest jail',
  'reduce cut lower fall drop decline | halve | end abolish',
  'succeed prosper progress flourish | fail collapse founder stall flop falter failure',
  'uphold confirm keep maintain retain | overturn quash lift scrap revoke annul reverse repeal',
  'rise grow climb gain jump soar increase raise | fall drop decline shrink slump sink cut reduce lower decrease',
  'accept approve endorse welcome praise back support hail laud | reject refuse oppose condemn criticise criticize denounce dismiss decry',
  'justified fair valid sound reasonable credible true | absurd baseless groundless ridiculous false unfounded untrue',
  'allow permit authorise authorize let | ban forbid prohibit bar block',
  'open reopen | close shut',
  'win | lose',
  'join enter arrive return | leave quit exit depart flee',
  'free release acquit | arrest detain jail hold imprison convict',
  'save rescue | kill abandon endanger',
  'ease relax loosen | tighten toughen stiffen',
  'buy | sell',
  'lease rent hire charter borrow | buy purchase acquire own',
  'lend | borrow',
  'send give pay | receive get',
  'begin start launch resume continue | end stop halt finish suspend cancel',
  'rise increase grow | soar surge jump leap rocket skyrocket',
  'fall decrease decline drop | plunge plummet slump tumble nosedive',
  'kill | murder assassinate execute massacre slaughter behead',
  'leave depart | flee abandon retreat',
  'take seize | steal retake',
];

/** Words that share a sense and have others, in which news rather has them: who lifts a ban does not raise it. */
const OF_TWO_SENSES: readonly string[] = [
  'raise hoist | lift',
  'remember | recall',
  'kill | destroy demolish ruin',
  'miss skip | fail flunk',
  'sentence | jail imprison',
  'suspend | hang',
  'sanction | approve',
  'discharge | fire',
  'fire shoot shot gunfire blaze burn open_fire fire_at fire_on shoot_at | sack dismiss dismissal lay_off',
];

/** Of two measures each is another: a minute is no second, though either may be a moment. */
const MEASURES = 'second | minute | hour | day | week | fortnight | month | year | decade | century';

/** Of these the second tells more: it stands for the first in no direction but that of the one-sided wordings. */
const TELLS_MORE: readonly string[] = [
  'explosion blast explode detonate detonation | bombing',
  'outbreak | epidemic',
  'government administration cabinet | regime',
  'surround encircle | besiege siege',
  'clash skirmish | battle',
  'leave_office | resign resignation',
  'death die | killing',
  'dispute | deny denial',
  'deny | refute',
  'ask | urge',
  'call_for | demand',
  'welcome | praise',
  'approve approval | ratify ratification',
  'accident | crash collision',
  'investigator | detective',
  'factory | mill',
  'pact | treaty',
  'withdraw withdrawal | retreat',
  'reduce cut | trim',
  'show establish | prove',
  'angry | furious',
  'frightened | terrified',
  'important | crucial',
  'cruel brutal | savage vicious',
  'projectile | missile',
  'attack | onslaught',
  'beat suppress | crush',
  'oppose | fight',
  'organise organize | mastermind',
  'request | petition',
  'study | survey',
  'partner | spouse',
  'representative | congressman',
  'criminal | felon',
  'city | metropolis',
  'blade | sword',
  'bag | handbag',
  'image picture | painting',
  'barrier | roadblock',
  'tragedy | disaster catastrophe',
  'settlement | colony',
  'shock | outrage',
];

const STEPS: ReadonlyMap<string, ReadonlyMap<number, number>> = (() => {
  const steps = new Map<string, Map<number, number>>();
  for (const [ladder, line] of [...LADDERS, ...OF_TWO_SENSES, MEASURES, ...TELLS_MORE].entries())
    for (const [step, words] of line.split('|').entries())
      for (const word of words.trim().split(' '))
        steps.set(word, (steps.get(word) ?? new Map<number, number>()).set(ladder, step));
  return steps;
})();

/** True for two lemmas on two steps of one ladder. */
export const areSteps = (a: string, b: string): boolean => {
  const other = STEPS.get(b);
  return [...(STEPS.get(a) ?? [])].some(([ladder, step]) => other?.has(ladder) && other.get(ladder) !== step);
};

const GRAVE = new Set(
  'kill die death dead murder slay massacre execute assassinate rape torture bomb invade convict loot bribe'.split(' '),
);

/** Deeds so grave that no word but their own and its synonyms may stand for them. */
export const isGrave = (lemma: string): boolean => GRAVE.has(lemma);
