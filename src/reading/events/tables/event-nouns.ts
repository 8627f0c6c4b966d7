import type { Plover } from '../../../domain/reading.ts';

/**
 * Nouns that name an event. `strong`: they do in any sentence of news; the others only with somebody who takes part in them
 * or under a verb that carries them out. `patient`: what stands before them or behind "of" suffers it ("his arrest", "the
 * killing of").
 */
export type NounSense = {
  readonly type: Plover;
  readonly lemmas: string;
  readonly strong?: true;
  readonly patient?: true;
};

/** Source: as for the verbs, the PLOVER 1.3 codebook; words are our own choice. */
export const NOUN_SENSES: readonly NounSense[] = [
  {
    type: 'ASSAULT',
    strong: true,
    lemmas:
      'attack airstrike bombing bombardment shelling offensive assault ambush massacre raid strike invasion blast explosion gunfire shooting shootout clash skirmish fighting firefight hostility battle crossfire air-raid incursion onslaught bloodshed violence atrocity genocide war counterattack counteroffensive blitz barrage salvo gunbattle sabotage arson rampage coup firebombing riposte reprisal retaliation uprising putsch',
  },
  {
    type: 'ASSAULT',
    strong: true,
    patient: true,
    lemmas:
      'killing assassination murder execution abduction kidnapping kidnap torture beating slaying rape stabbing beheading slaughter poisoning lynching wounding hijacking destruction overthrow mutilation occupation',
  },
  {
    type: 'COERCE',
    strong: true,
    lemmas:
      'crackdown curfew blockade siege confiscation repression censorship cyberattack hack harassment intimidation lockdown roundup seizure',
  },
  {
    type: 'COERCE',
    strong: true,
    patient: true,
    lemmas:
      'arrest detention deportation eviction imprisonment jailing incarceration expulsion demolition displacement',
  },
  { type: 'COERCE', lemmas: 'ban restriction clampdown prohibition quarantine' },
  { type: 'SANCTION', strong: true, lemmas: 'sanction embargo' },
  {
    type: 'SANCTION',
    lemmas: 'boycott tariff conviction fine penalty suspension cut withdrawal freeze recall reduction',
  },
  { type: 'PROTEST', strong: true, lemmas: 'protest demonstration rally march riot walkout sit-in unrest' },
  { type: 'PROTEST', lemmas: 'picket vigil boycott stoppage' },
  { type: 'MOBILIZE', lemmas: 'mobilisation mobilization deployment build-up buildup patrol manoeuvre maneuver alert' },
  { type: 'THREATEN', strong: true, lemmas: 'ultimatum threat' },
  { type: 'THREATEN', lemmas: 'warning deadline blackmail' },
  { type: 'ACCUSE', strong: true, lemmas: 'accusation condemnation denunciation indictment lawsuit' },
  {
    type: 'ACCUSE',
    lemmas:
      'allegation criticism investigation probe inquiry complaint charge prosecution trial blame rebuke outrage concern objection opposition impeachment',
  },
  { type: 'REJECT', lemmas: 'rejection refusal veto cancellation rebuff' },
  { type: 'REQUEST', lemmas: 'demand request appeal plea call petition' },
  { type: 'CONSULT', strong: true, lemmas: 'talk talks negotiation summit dialogue' },
  {
    type: 'CONSULT',
    lemmas: 'meeting discussion consultation visit conversation conference mediation trip tour phone-call',
  },
  {
    type: 'AGREE',
    lemmas: 'agreement deal accord pact treaty promise pledge offer commitment proposal memorandum invitation',
  },
  {
    type: 'SUPPORT',
    lemmas: 'support endorsement praise backing recognition ratification approval congratulation condolence solidarity',
  },
  {
    type: 'CONCEDE',
    lemmas: 'apology concession pardon amnesty easing ceasefire cease-fire truce regret resignation permission',
  },
  { type: 'CONCEDE', patient: true, lemmas: 'release repatriation restitution' },
  { type: 'RETREAT', patient: true, lemmas: 'surrender disarmament evacuation handover' },
  { type: 'RETREAT', lemmas: 'withdrawal retreat pullout pullback' },
  {
    type: 'COOPERATE',
    lemmas:
      'cooperation co-operation collaboration exercise drill wargame trade exchange partnership extradition sale war-game',
  },
  { type: 'AID', lemmas: 'aid assistance relief donation shelter rescue asylum loan grant bailout funding' },
];
