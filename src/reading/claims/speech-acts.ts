import { IN_WORDING, isOneOf } from '../negation.ts';
import { isNegated, moodWithin } from '../status/status-of.ts';
import {
  dependentBy,
  dependentsBy,
  formAt,
  hasAny,
  hasDependent,
  isWord,
  lemmaAt,
  relation,
  type Tree,
  uposAt,
} from '../tree.ts';
import { flagOf } from '../word.ts';
import type { Act } from './act.ts';
import { ACCUSERS, CONTENTION, FALSITY } from './content-words.ts';
import type { Draft } from './draft.ts';
import { type Harm, harmAt } from './harm.ts';
import { ALLEGES } from './idioms.ts';
import { isOwnSide } from './own-side.ts';
import { isPosition } from './position.ts';
import { hasReprisal } from './reprisals.ts';
import type { Said } from './said.ts';
import { isUnknowing } from './unknowing.ts';
import { isUnwilling } from './unwilling.ts';

const subjectOf = (tree: Tree, index: number): number => {
  const own = dependentBy(tree, index, 'nsubj');
  if (own >= 0) return own;
  const { head = -1, deprel = '' } = tree.tokens[index] ?? {};
  return relation(deprel) === 'xcomp' || relation(deprel) === 'conj' ? dependentBy(tree, head, 'nsubj') : -1;
};

const NEGATIVES = isOneOf(IN_WORDING);

const tellsNot = flagOf(({ lower }) => NEGATIVES.test(lower));
const isNegativeWord = (tree: Tree, index: number): boolean => isWord(tree, index, tellsNot);

const isMadeNegative = (tree: Tree, index: number): boolean => {
  for (const word of dependentsBy(tree, index, 'det', 'cc', 'advmod')) if (isNegativeWord(tree, word)) return true;
  return false;
};

/** What a statement is without where it is not so, and whoever did nothing wrong. */
const GAINSAID =
  /^(?:basis|blame|evidence|fault|foundation|ground|guilt|justification|merit|proof|substance|truth|validity)$/;

/** "were without power": that a thing lacks another is told as so. */
const isLack = (tree: Tree, predicate: number): boolean =>
  hasDependent(tree, predicate, 'cop') &&
  !GAINSAID.test(lemmaAt(tree, predicate)) &&
  dependentsBy(tree, predicate, 'case').some((word) => formAt(tree, word) === 'without') &&
  !isMadeNegative(tree, predicate);

/** True where what is said is worded as a negative: of its predicate, its subject or its object. */
export const isNegative = (tree: Tree, predicate: number): boolean => {
  if (predicate < 0 || isLack(tree, predicate)) return false;
  if (isNegated(tree, predicate)) return true;
  for (const part of dependentsBy(tree, predicate, 'nsubj', 'obj', 'xcomp', 'cc', 'advmod', 'expl'))
    if (isNegativeWord(tree, part) || isMadeNegative(tree, part)) return true;
  return false;
};

const FUTURE = /^(?:will|'ll|’ll|shall|wo|would|'d|’d|ca)$/;
const NEARING = /^(?:about|due|set|scheduled|poised|slated|ready)$/;

/** "will go", "is to go", "is about to go", "is going to go", "intends to go". */
export const isFuture = (tree: Tree, predicate: number): boolean => {
  const auxiliaries = dependentsBy(tree, predicate, 'aux');
  if (auxiliaries.some((index) => FUTURE.test(formAt(tree, index)))) return true;
  if (NEARING.test(formAt(tree, predicate))) return hasDependent(tree, predicate, 'cop', 'aux');
  return formAt(tree, predicate) === 'going' && formAt(tree, predicate + 1) === 'to';
};

const INTENT = new Set('plan intention intent desire wish interest need'.split(' '));

const isLackOfIntent = (tree: Tree, predicate: number): boolean =>
  dependentsBy(tree, predicate, 'obj', 'nsubj').some((index) => INTENT.has(lemmaAt(tree, index))) ||
  INTENT.has(lemmaAt(tree, predicate));

/** "We wronged them": to wrong somebody is a deed. */
const namesFalsity = (tree: Tree, index: number): boolean =>
  (FALSITY.has(formAt(tree, index)) ||
    (FALSITY.has(lemmaAt(tree, index)) && !/^wrong(?:s|ed|ing)$/.test(formAt(tree, index)))) &&
  !isPosition(tree, index);

const isFalsity = (tree: Tree, predicate: number): boolean =>
  namesFalsity(tree, predicate) ||
  dependentsBy(tree, predicate, 'xcomp', 'obj', 'ccomp', 'amod', 'obl').some((index) => namesFalsity(tree, index));

/** "was convicted", also where the tagger took the participle for an adjective. */
const isPassiveAct = (tree: Tree, predicate: number): boolean =>
  hasDependent(tree, predicate, 'nsubj:pass', 'aux:pass') ||
  (/ed$/.test(formAt(tree, predicate)) && hasDependent(tree, predicate, 'cop'));

const CULPRIT = /^(?:PROPN|NOUN|PRON)$/;

const accuses = ({ tree, draft }: Said, predicate: number, { isCrime }: Harm): boolean => {
  if (
    dependentsBy(tree, predicate, 'obj').some(
      (index) => tree.tokens[index]?.upos === 'PRON' && isOwnSide(tree, index, draft),
    )
  )
    return true;
  if (isPassiveAct(tree, predicate)) return isCrime || hasDependent(tree, predicate, 'obl:agent');
  const subject = subjectOf(tree, predicate);
  if (subject < 0 || isOwnSide(tree, subject, draft) || isUnwilling(tree, subject)) return false;
  return CULPRIT.test(uposAt(tree, subject)) && formAt(tree, subject) !== 'it';
};

/** "must resign": not what is, but what the speaker wants. */
const isDemand = (tree: Tree, predicate: number): boolean =>
  dependentsBy(tree, predicate, 'aux').some((index) => /^(?:must|should)$/.test(formAt(tree, index)));

const BLAME =
  /\b(?:to blame|behind the|responsible for|guilty of|at fault|the work of|complicit|a hand in|involved in|opened fire|set fire to|covered up|on the orders? of)\b/;

/** Without one of these nothing blames anybody. */
const opensBlame = flagOf(({ lower }) =>
  /blame|behind|responsible|guilty|fault|work|complicit|hand|involved|opened|set|covered|order/.test(lower),
);

const mayBlame = ({ tree, tokens }: Said): boolean =>
  hasAny(tree, opensBlame) && tokens.some((index) => isWord(tree, index, opensBlame));

const blames = (said: Said): boolean =>
  mayBlame(said) && BLAME.test(said.tokens.map((index) => formAt(said.tree, index)).join(' '));

/** Whether one of its clauses lays a deed to somebody. */
const laysDeedToSomebody = (said: Said, predicate: number): boolean => {
  const { tree, draft } = said;
  if (ACCUSERS.has(lemmaAt(tree, draft.speaker?.token ?? -1))) return true;
  const behind =
    /^(?:behind|responsible|guilty)$/.test(formAt(tree, predicate)) ||
    (lemmaAt(tree, predicate) === 'be' && formAt(tree, predicate + 1) === 'behind');
  const placed = dependentsBy(tree, predicate, 'case').some((index) => formAt(tree, index) === 'behind');
  if (behind || placed) return true;
  const harm = harmAt(tree, predicate);
  return harm !== null && accuses(said, predicate, harm);
};

/** "knew nothing of it", "had no part in it", "had nothing to do with it": whoever says so clears somebody. */
const CLEARED = /^(?:nothing|part|role|hand|knowledge|involvement|link|tie|connection)$/;
const isCleared = (tree: Tree, predicate: number): boolean =>
  /^(?:know|have|play|take|be|hear)$/.test(lemmaAt(tree, predicate)) &&
  dependentsBy(tree, predicate, 'obj').some((index) => CLEARED.test(formAt(tree, index)));

/** "There is no truth to it" */
const isUntruth = (tree: Tree, predicate: number): boolean =>
  [predicate, ...dependentsBy(tree, predicate, 'nsubj', 'obj')].some((index) =>
    /^(?:truth|true|foundation|substance)$/.test(lemmaAt(tree, index)),
  );

const NEVER_WAS = /^(?:take|happen|exist|occur)$/;

/** "The ceasefire has not been broken by us": the agent is the speaker. */
const actsOf = (tree: Tree, predicate: number): number[] => [
  subjectOf(tree, predicate),
  ...dependentsBy(tree, predicate, 'obl', 'obl:agent').filter((index) =>
    dependentsBy(tree, index, 'case').some((word) => formAt(tree, word) === 'by'),
  ),
];

/** "It is not yet a peace", "can no longer pay": who says what may still come, or what was once so, denies nothing. */
const isNotYet = (tree: Tree, predicate: number): boolean =>
  dependentsBy(tree, predicate, 'advmod').some(
    (index) => formAt(tree, index) === 'yet' || (formAt(tree, index) === 'longer' && formAt(tree, index - 1) === 'no'),
  );

const denial = ({ tree, draft, tokens }: Said, predicate: number): Act | null => {
  if (!isNegative(tree, predicate)) return isFalsity(tree, predicate) ? { kind: 'denies', status: 'denied' } : null;
  if (isCleared(tree, predicate) || isUntruth(tree, predicate)) return { kind: 'denies', status: 'denied' };
  if (isNotYet(tree, predicate)) return { kind: 'says', status: 'did-not-happen' };
  const own = actsOf(tree, predicate).some((index) => isOwnSide(tree, index, draft));
  if (own && isLackOfIntent(tree, predicate)) return { kind: 'denies', status: 'denied' };
  const auxiliaries = dependentsBy(tree, predicate, 'aux').map((index) => formAt(tree, index));
  if (auxiliaries.some((word) => /^(?:may|might|could)$/.test(word))) return { kind: 'says', status: 'possible' };
  if (isFuture(tree, predicate)) return { kind: 'plans', status: 'planned' };
  const insisted =
    CONTENTION.has(draft.lemma) || (draft.lemma === 'assure' && NEVER_WAS.test(lemmaAt(tree, predicate)));
  const ours = tokens.some((index) => /^(?:our|ours)$/.test(formAt(tree, index)) && index < predicate);
  return own || ours || insisted ? { kind: 'denies', status: 'denied' } : { kind: 'says', status: 'did-not-happen' };
};

const isOpposed = (tree: Tree, predicate: number): boolean =>
  dependentsBy(tree, predicate, 'advcl', 'mark').some((index) => /^(?:if|unless)$/.test(formAt(tree, index))) ||
  dependentsBy(tree, predicate, 'advcl').some((clause) =>
    dependentsBy(tree, clause, 'mark', 'advmod').some((index) =>
      /^(?:if|unless|until|once|provided|without)$/.test(formAt(tree, index)),
    ),
  );

/** The word that what is said begins with; −1 where it holds none. */
const openingOf = ({ tree, tokens }: Said): number => tokens.find((index) => uposAt(tree, index) !== 'PUNCT') ?? -1;

const opensConditionally = (said: Said): boolean =>
  /^(?:if|unless|without|provided|until|had|were|should)$/.test(formAt(said.tree, openingOf(said)));

/** What no one decides: that a dam will hold, that prices will fall. */
const UNWILLED =
  /^(?:hold|fall|rise|burst|collapse|rain|last|survive|grow|drop|work|fail|worsen|improve|climb|decline|shrink|snow)$/;
/** "will hold talks", "will drop the charges": what somebody does to something is willed. */
const WILLED_OF_SOMETHING = /^(?:hold|drop)$/;
const isUnwilled = (tree: Tree, predicate: number): boolean =>
  UNWILLED.test(lemmaAt(tree, predicate)) &&
  !isPassiveAct(tree, predicate) &&
  !(WILLED_OF_SOMETHING.test(lemmaAt(tree, predicate)) && hasDependent(tree, predicate, 'obj'));
const isPrediction = (tree: Tree, predicate: number, draft: Draft): boolean =>
  isUnwilled(tree, predicate) ||
  /^(?:believe|think|confident|hopeful|optimistic|sure|certain|fear|doubt)$/.test(draft.lemma);

const prospect = (said: Said, predicate: number): Act | null => {
  const { tree, draft } = said;
  if (isFuture(tree, predicate)) {
    if (isPrediction(tree, predicate, draft)) return { kind: 'says', status: 'possible' };
    if (hasReprisal(tree, predicate)) return { kind: 'threatens', status: 'threatened' };
    if (isOpposed(tree, predicate) || opensConditionally(said))
      return { kind: draft.lemma === 'warn' ? 'warns' : 'plans', status: 'conditional' };
    return { kind: 'plans', status: 'planned' };
  }
  if (isDemand(tree, predicate)) return { kind: 'demands', status: 'claimed' };
  const inner = isLack(tree, predicate) ? 'asserted' : moodWithin(tree, predicate);
  if (inner === 'planned') return { kind: 'plans', status: 'planned' };
  if (inner === 'threatened') return { kind: 'threatens', status: 'threatened' };
  return inner === 'possible' || inner === 'conditional' || inner === 'denied' || inner === 'did-not-happen'
    ? { kind: inner === 'denied' ? 'denies' : 'says', status: inner }
    : null;
};

const isImperative = ({ tree, draft }: Said, predicate: number): boolean => {
  const { upos, verbForm, start = 0, mood } = tree.tokens[predicate] ?? {};
  if (upos !== 'VERB' || !/quote|\+q|none/.test(draft.frame) || hasDependent(tree, predicate, 'nsubj')) return false;
  return (
    (mood === 'Imp' || verbForm === 'Inf' || formAt(tree, predicate) === lemmaAt(tree, predicate)) &&
    draft.content.some((span) => start - span.start <= 2 && start >= span.start)
  );
};

/** "called the report pure invention", "described it as a fabrication" */
const NAMING =
  /^(?:call|describe|label|brand|denounce|condemn|characterise|characterize|term|dub|deride|portray|slam)$/;
const callsFalse = ({ tree, draft, tokens }: Said): boolean =>
  NAMING.test(draft.lemma) && tokens.some((index) => namesFalsity(tree, index));

/** "Pay by Friday, or …": an order with what comes of disobeying. */
const orderAct = ({ tree, tokens }: Said): Act =>
  tokens.some((index) => formAt(tree, index) === 'or')
    ? { kind: 'threatens', status: 'threatened' }
    : { kind: 'demands', status: 'claimed' };

/** True where someone binds himself to do harm: "vowed to avenge". */
export const vowsHarm = ({ tree, predicates }: Said): boolean =>
  predicates.some((predicate) => !isNegative(tree, predicate) && hasReprisal(tree, predicate));

/** "met and agreed to reopen the canal": what follows of a deed does not make a plan of it. */
const isAfterDeed = ({ tree, predicates: [first] }: Said, predicate: number, { status }: Act): boolean =>
  first !== undefined && first !== predicate && status === 'planned' && tree.tokens[first]?.tense === 'Past';

/** What the first clause does whose wording alone decides it. */
const actOfClauses = (said: Said, isBlame: boolean): Act | null => {
  for (const predicate of said.predicates) {
    if (isNegative(said.tree, predicate) && isUnknowing(said.tree, predicate) && !isCleared(said.tree, predicate))
      continue;
    const decided = denial(said, predicate) ?? prospect(said, predicate);
    if (decided && !isAfterDeed(said, predicate, decided)) return decided;
    if (isBlame || laysDeedToSomebody(said, predicate)) return ALLEGES;
  }
  return isBlame ? ALLEGES : null;
};

/** What a plain report does with what it reports, by the wording of that: a denial of one's own deed, an accusation, a plan, a threat. */
export const actOfReport = (said: Said): Act => {
  const { tree, predicates } = said;
  const opening = openingOf(said);
  const first = formAt(tree, opening);
  if ((first === 'far' && formAt(tree, opening + 1) === 'from') || callsFalse(said))
    return { kind: 'denies', status: 'denied' };
  const decided = actOfClauses(said, blames(said));
  if (decided) return decided;
  if (/^(?:no|nor|not|neither|nobody|never)$/.test(first)) return { kind: 'says', status: 'did-not-happen' };
  const isOrder = predicates[0] !== undefined && isImperative(said, predicates[0]);
  return isOrder ? orderAct(said) : { kind: 'says', status: 'claimed' };
};
