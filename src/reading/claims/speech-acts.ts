import type { ClaimKind, Status } from '../../domain/reading.ts';
import type { Sentence } from '../analysis.ts';
import { isNegated, moodWithin } from '../status/status-of.ts';
import { dependentBy, dependentsBy, formAt, hasDependent, lemmaAt, relation, type Tree, treeOf } from '../tree.ts';
import { flagOf } from '../word.ts';
import { ACCUSERS, CONTENTION, CRIME, FALSITY, HARM, REPRISAL } from './content-words.ts';
import type { Draft } from './draft.ts';
import { isOwnSide } from './own-side.ts';

/** What a speaker does by saying what he says. */
export type Act = { readonly kind: ClaimKind; readonly status: Status };

const holds = (draft: Draft, tree: Tree, index: number): boolean => {
  const token = tree.tokens[index];
  if (!token) return false;
  for (const { start, end } of draft.content) if (start <= token.start && token.end <= end) return true;
  return false;
};

const inside = (tree: Tree, draft: Draft): number[] => {
  const found: number[] = [];
  for (let index = 0; index < tree.tokens.length; index++) if (holds(draft, tree, index)) found.push(index);
  return found;
};

const isPredicate = (tree: Tree, index: number): boolean => {
  const upos = tree.tokens[index]?.upos;
  return upos === 'VERB' || upos === 'AUX' || hasDependent(tree, index, 'cop', 'nsubj');
};

const MOST_CLAUSES = 4;

/** The predicates of the clauses that what is said consists of, the main one first. */
const predicatesOf = (tree: Tree, draft: Draft): number[] => {
  const isMain = (index: number): boolean => holds(draft, tree, index) && isPredicate(tree, index);
  const found = draft.heads.filter(isMain);
  const within = inside(tree, draft);
  for (const index of within)
    if (!holds(draft, tree, tree.tokens[index]?.head ?? -1) && isPredicate(tree, index) && !found.includes(index))
      found.push(index);
  const main = found.length > 0 ? found : within.filter((index) => tree.tokens[index]?.upos === 'VERB').slice(0, 1);
  const predicates = [...new Set(main)];
  for (const index of main)
    for (const joined of dependentsBy(tree, index, 'conj', 'parataxis'))
      if (isMain(joined) && !predicates.includes(joined)) predicates.push(joined);
  return predicates.slice(0, MOST_CLAUSES);
};

/** The main predicate of what is said: the highest within the content that is one; −1 where it holds none. */
export const predicateOf = (tree: Tree, draft: Draft): number => predicatesOf(tree, draft)[0] ?? draft.heads[0] ?? -1;

const subjectOf = (tree: Tree, index: number): number => {
  const own = dependentBy(tree, index, 'nsubj');
  if (own >= 0) return own;
  const { head = -1, deprel = '' } = tree.tokens[index] ?? {};
  return relation(deprel) === 'xcomp' || relation(deprel) === 'conj' ? dependentBy(tree, head, 'nsubj') : -1;
};

const NEGATIVES = /^(?:no|nothing|nobody|none|never|neither|nor|not|n't|n’t|without)$/;

const tellsNot = flagOf(({ lower }) => NEGATIVES.test(lower));
const isNegativeWord = ({ words }: Tree, index: number): boolean => {
  const word = words[index];
  return word !== undefined && tellsNot(word);
};

/** True where what is said is worded as a negative: of its predicate, its subject or its object. */
export const isNegative = (tree: Tree, predicate: number): boolean => {
  if (predicate < 0) return false;
  if (isNegated(tree, predicate)) return true;
  const parts = dependentsBy(tree, predicate, 'nsubj', 'obj', 'xcomp', 'cc', 'advmod', 'expl');
  return parts.some(
    (part) =>
      isNegativeWord(tree, part) ||
      dependentsBy(tree, part, 'det', 'cc', 'cc:preconj', 'advmod').some((word) => isNegativeWord(tree, word)),
  );
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

const isFalsity = (tree: Tree, predicate: number): boolean =>
  [predicate, ...dependentsBy(tree, predicate, 'xcomp', 'obj', 'ccomp', 'amod', 'obl')].some(
    (index) => FALSITY.has(lemmaAt(tree, index)) || FALSITY.has(formAt(tree, index)),
  );

const hasHarm = (tree: Tree, predicate: number, lemmas: ReadonlySet<string>): boolean =>
  [predicate, ...dependentsBy(tree, predicate, 'xcomp', 'obj', 'conj')].some((index) =>
    lemmas.has(lemmaAt(tree, index)),
  );

const isPassive = (tree: Tree, predicate: number): boolean =>
  hasDependent(tree, predicate, 'nsubj:pass', 'aux:pass') ||
  (/ed$/.test(formAt(tree, predicate)) && hasDependent(tree, predicate, 'cop'));

/** A participle that the tagger took for an adjective keeps its ending. */
const rootOf = (tree: Tree, index: number): string => {
  const word = lemmaAt(tree, index);
  const stem = word.replace(/ed$/, '');
  return [word, stem, `${stem}l`, `${stem}e`].find((each) => HARM.has(each) || CRIME.has(each)) ?? word;
};

const CULPRIT = /^(?:PROPN|NOUN|PRON)$/;

const accuses = (tree: Tree, predicate: number, draft: Draft): boolean => {
  if (
    dependentsBy(tree, predicate, 'obj').some(
      (index) => tree.tokens[index]?.upos === 'PRON' && isOwnSide(tree, index, draft),
    )
  )
    return true;
  if (isPassive(tree, predicate))
    return CRIME.has(rootOf(tree, predicate)) || hasDependent(tree, predicate, 'obl:agent');
  const subject = subjectOf(tree, predicate);
  if (subject < 0 || isOwnSide(tree, subject, draft)) return false;
  return CULPRIT.test(tree.tokens[subject]?.upos ?? '') && formAt(tree, subject) !== 'it';
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

const blames = (tree: Tree, draft: Draft): boolean => {
  const said = inside(tree, draft).flatMap((index) => tree.words[index] ?? []);
  return said.some(opensBlame) && BLAME.test(said.map(({ lower }) => lower).join(' '));
};

const isAccusation = (tree: Tree, predicate: number, draft: Draft): boolean => {
  const speaker = lemmaAt(tree, draft.speaker?.token ?? -1);
  if (ACCUSERS.has(speaker) || blames(tree, draft)) return true;
  const behind =
    /^(?:behind|responsible|guilty)$/.test(formAt(tree, predicate)) ||
    (lemmaAt(tree, predicate) === 'be' && formAt(tree, predicate + 1) === 'behind');
  const placed = dependentsBy(tree, predicate, 'case').some((index) => formAt(tree, index) === 'behind');
  if (behind || placed) return true;
  return (HARM.has(rootOf(tree, predicate)) || CRIME.has(rootOf(tree, predicate))) && accuses(tree, predicate, draft);
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

/** "It is not yet a peace": what may still come is denied by nobody. */
const isNotYet = (tree: Tree, predicate: number): boolean =>
  dependentsBy(tree, predicate, 'advmod').some((index) => formAt(tree, index) === 'yet');

const denial = (tree: Tree, predicate: number, draft: Draft): Act | null => {
  if (isFalsity(tree, predicate) && !isNegative(tree, predicate)) return { kind: 'denies', status: 'denied' };
  if (!isNegative(tree, predicate)) return null;
  if (isCleared(tree, predicate) || isUntruth(tree, predicate)) return { kind: 'denies', status: 'denied' };
  if (isNotYet(tree, predicate)) return { kind: 'says', status: 'did-not-happen' };
  const own = actsOf(tree, predicate).some((index) => isOwnSide(tree, index, draft));
  if (own && isLackOfIntent(tree, predicate)) return { kind: 'denies', status: 'denied' };
  const auxiliaries = dependentsBy(tree, predicate, 'aux').map((index) => formAt(tree, index));
  if (auxiliaries.some((word) => /^(?:may|might|could)$/.test(word))) return { kind: 'says', status: 'possible' };
  if (isFuture(tree, predicate)) return { kind: 'plans', status: 'planned' };
  const insisted =
    CONTENTION.has(draft.lemma) || (draft.lemma === 'assure' && NEVER_WAS.test(lemmaAt(tree, predicate)));
  const ours = inside(tree, draft).some((index) => /^(?:our|ours)$/.test(formAt(tree, index)) && index < predicate);
  return own || ours || insisted ? { kind: 'denies', status: 'denied' } : { kind: 'says', status: 'did-not-happen' };
};

const isOpposed = (tree: Tree, predicate: number): boolean =>
  dependentsBy(tree, predicate, 'advcl', 'mark').some((index) => /^(?:if|unless)$/.test(formAt(tree, index))) ||
  dependentsBy(tree, predicate, 'advcl').some((clause) =>
    dependentsBy(tree, clause, 'mark', 'advmod').some((index) =>
      /^(?:if|unless|until|once|provided|without)$/.test(formAt(tree, index)),
    ),
  );

const opening = (tree: Tree, draft: Draft): string => {
  const first = tree.tokens.findIndex((token, index) => holds(draft, tree, index) && token.upos !== 'PUNCT');
  return `${formAt(tree, first)} ${formAt(tree, first + 1)}`;
};

const opensConditionally = (tree: Tree, draft: Draft): boolean =>
  /^(?:if|unless|without|provided|until|had|were|should) /.test(opening(tree, draft));

/** What no one decides: that a dam will hold, that prices will fall. */
const UNWILLED =
  /^(?:hold|fall|rise|burst|collapse|rain|last|survive|grow|drop|work|fail|worsen|improve|climb|decline|shrink|snow)$/;
const isPrediction = (tree: Tree, predicate: number, draft: Draft): boolean =>
  (UNWILLED.test(lemmaAt(tree, predicate)) && !isPassive(tree, predicate)) ||
  /^(?:believe|think|confident|hopeful|optimistic|sure|certain|fear|doubt)$/.test(draft.lemma);

const prospect = (sentence: Sentence, predicate: number, draft: Draft): Act | null => {
  const tree = treeOf(sentence);
  if (isFuture(tree, predicate)) {
    if (isPrediction(tree, predicate, draft)) return { kind: 'says', status: 'possible' };
    if (hasHarm(tree, predicate, REPRISAL)) return { kind: 'threatens', status: 'threatened' };
    if (isOpposed(tree, predicate) || opensConditionally(tree, draft))
      return { kind: draft.lemma === 'warn' ? 'warns' : 'plans', status: 'conditional' };
    return { kind: 'plans', status: 'planned' };
  }
  if (isDemand(tree, predicate)) return { kind: 'demands', status: 'claimed' };
  const inner = moodWithin(sentence, predicate);
  if (inner === 'planned') return { kind: 'plans', status: 'planned' };
  if (inner === 'threatened') return { kind: 'threatens', status: 'threatened' };
  return inner === 'possible' || inner === 'conditional' || inner === 'denied' || inner === 'did-not-happen'
    ? { kind: inner === 'denied' ? 'denies' : 'says', status: inner }
    : null;
};

const isImperative = (tree: Tree, predicate: number, draft: Draft): boolean => {
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
const namesFalsity = (tree: Tree, draft: Draft): boolean =>
  NAMING.test(draft.lemma) &&
  inside(tree, draft).some((index) => FALSITY.has(lemmaAt(tree, index)) || FALSITY.has(formAt(tree, index)));

/** "Pay by Friday, or …": an order with what comes of disobeying. */
const orderAct = (tree: Tree, draft: Draft): Act =>
  tree.tokens.some((_, index) => formAt(tree, index) === 'or' && holds(draft, tree, index))
    ? { kind: 'threatens', status: 'threatened' }
    : { kind: 'demands', status: 'claimed' };

/** True where someone binds himself to do harm: "vowed to avenge". */
export const vowsHarm = (sentence: Sentence, draft: Draft): boolean => {
  const tree = treeOf(sentence);
  return predicatesOf(tree, draft).some(
    (predicate) => !isNegative(tree, predicate) && hasHarm(tree, predicate, REPRISAL),
  );
};

/** What a plain report does with what it reports, by the wording of that: a denial of one's own deed, an accusation, a plan, a threat. */
export const actOfReport = (sentence: Sentence, draft: Draft): Act => {
  const tree = treeOf(sentence);
  const predicates = predicatesOf(tree, draft);
  const start = opening(tree, draft);
  if (/^far from$/.test(start) || namesFalsity(tree, draft)) return { kind: 'denies', status: 'denied' };
  for (const predicate of predicates) {
    const decided = denial(tree, predicate, draft) ?? prospect(sentence, predicate, draft);
    if (decided) return decided;
    if (isAccusation(tree, predicate, draft)) return { kind: 'alleges', status: 'alleged' };
  }
  if (blames(tree, draft)) return { kind: 'alleges', status: 'alleged' };
  if (/^(?:no|nor|not|neither|nobody|never) /.test(start)) return { kind: 'says', status: 'did-not-happen' };
  const isOrder = predicates[0] !== undefined && isImperative(tree, predicates[0], draft);
  return isOrder ? orderAct(tree, draft) : { kind: 'says', status: 'claimed' };
};
