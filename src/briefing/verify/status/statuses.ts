import type { Claim, Status } from '../../../domain/reading.ts';
import { isWithin } from '../../../domain/span.ts';
import type { Sentence } from '../../../reading/analysis.ts';
import { lemmaAt } from '../../../reading/events/grammar.ts';
import { MODIFIER, operatorOf } from '../../../reading/status/operators.ts';
import { claimAround } from '../../../reading/status/status-in-article.ts';
import { isNegated, statusOf } from '../../../reading/status/status-of.ts';
import { dependentsBy, dependentsOf, formAt, headAt, relation, type Tree, uposAt } from '../../../reading/tree.ts';
import { onceFor } from '../passage/once.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { carriedStatus, isPastBesideInfinitive } from './fixed.ts';

const DEEPEST = 12;

/** The word that governs the clause a word stands in: the verb or predicate above it, itself where it is one. */
export const clauseOf = (tree: Tree, index: number): number => {
  for (let at = index, steps = 0; at >= 0 && steps < DEEPEST; steps += 1) {
    const isPredicate = uposAt(tree, at) === 'VERB' || dependentsBy(tree, at, 'cop').length > 0;
    if (isPredicate || headAt(tree, at) < 0) return at;
    at = headAt(tree, at);
  }
  return index;
};

const isNobody = (tree: Tree, index: number): boolean =>
  /^(?:nothing|nobody|none|neither|no-one)$/.test(formAt(tree, index)) ||
  dependentsBy(tree, index, 'det', 'cc', 'cc:preconj').some((det) => /^(?:no|neither)$/.test(formAt(tree, det)));

/** "received no offer", "did nothing wrong", "knew of no patient who …": negated by what takes part in it. */
const hasNobody = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'obj', 'obl', 'iobj', 'xcomp', 'nsubj', 'advmod').some((dependent) =>
    isNobody(tree, dependent),
  ) ||
  (relation(tree.tokens[clause]?.deprel ?? '') === 'acl' && isNobody(tree, headAt(tree, clause)));

const CONDITION = /^(?:if|unless)$/;

/** "if the board failed to hire": the verb that an infinitive of not doing hangs on. */
export const mainOf = (tree: Tree, clause: number): number =>
  tree.tokens[clause]?.deprel === 'xcomp' && FAILS.test(lemmaAt(tree, headAt(tree, clause)))
    ? headAt(tree, clause)
    : clause;

export const FAILS = /^(?:fail|refuse|decline|neglect)$/;

/** The marker of the condition that a word's clause is; null where it is none. */
export const conditionAt = (tree: Tree, index: number): string | null => {
  const clause = mainOf(tree, clauseOf(tree, index));
  const marker = dependentsBy(tree, clause, 'mark', 'advmod').find((mark) => CONDITION.test(formAt(tree, mark)));
  return marker === undefined ? null : formAt(tree, marker);
};

const hasCondition = ({ words }: Passage): boolean =>
  words.some(({ token }) => CONDITION.test(token.form.toLowerCase()));

const HEARSAY = /^(?:claim|allegation|accusation|suspicion|rumou?r|report)$/;

/** How far behind "claims that" its verb may stand. */
const REACH = 8;

/** "claims that guards at Holm had beaten", as the words stand, with no other verb between. */
const followsHearsay = (tree: Tree, index: number): boolean => {
  for (let at = index - 1; at > 0 && at >= index - REACH; at -= 1) {
    if (uposAt(tree, at) === 'VERB') return false;
    if (formAt(tree, at) === 'that') return uposAt(tree, at - 1) === 'NOUN' && HEARSAY.test(lemmaAt(tree, at - 1));
  }
  return false;
};

/** "an inquiry into claims that guards beat inmates": told by a noun that only reports it. */
const isHearsay = (tree: Tree, index: number): boolean => {
  const clause = clauseOf(tree, index);
  const noun = headAt(tree, clause);
  const that = dependentsOf(tree, clause).some((dependent) => formAt(tree, dependent) === 'that');
  return (that && uposAt(tree, noun) === 'NOUN' && HEARSAY.test(lemmaAt(tree, noun))) || followsHearsay(tree, index);
};

export const NOT: readonly Status[] = ['denied', 'did-not-happen'];
export const FACT: readonly Status[] = ['asserted', 'claimed'];
export const HEDGED: readonly Status[] = ['planned', 'possible', 'conditional'];

/** "accused", "alleged": by its own word, not by what is said. */
const isAccusing = ({ words }: Passage, { cue }: Claim): boolean =>
  words.some(({ token, lemma }) => cue !== null && isWithin(token, cue) && operatorOf(lemma) === 'alleged');

/** "arrested a man who is suspected of …": what a relative clause says of one who takes part is not said of the whole. */
const isOfPart = ({ passage, sentence, tree, index }: Word, { cue }: Claim): boolean =>
  passage.words.some(
    (word) =>
      word.sentence === sentence &&
      cue !== null &&
      word.token.start >= cue.start &&
      word.token.end <= cue.end &&
      word.token.deprel === 'acl:relcl' &&
      headAt(tree, word.token.head) === index,
  );

const withClaim = (word: Word, own: Status): Status => {
  const { passage, token } = word;
  if (!FACT.includes(own)) return own;
  const claim = claimAround(
    passage.claims.filter((each) => !isOfPart(word, each)),
    token,
  );
  if (claim === null) return own;
  return isAccusing(passage, claim) ? 'alleged' : 'claimed';
};

/** "did not say whether …" leaves it open. */
const isOpenQuestion = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'mark', 'advmod').some((mark) => formAt(tree, mark) === 'whether');

/** "denied a report that …" */
const isOfDenied = (tree: Tree, clause: number): boolean =>
  operatorOf(lemmaAt(tree, headAt(tree, headAt(tree, clause)))) === 'denied';

/** "rejected allegations that she took bribes": what is alleged is said to be untrue as well. */
export const isRebutted = ({ tree, index }: Word): boolean =>
  /^(?:reject|dismiss|dispute)$/.test(lemmaAt(tree, headAt(tree, headAt(tree, clauseOf(tree, index)))));

/** "not aware of any patient having been harmed": what hangs on "any" is denied with what it hangs on. */
const isOfAny = (tree: Tree, clause: number): boolean => {
  const subjects = dependentsBy(tree, clause, 'nsubj').concat(headAt(tree, clause));
  const any = subjects.some((noun) => dependentsBy(tree, noun, 'det').some((det) => formAt(tree, det) === 'any'));
  const above = headAt(tree, clause);
  return any && above >= 0 && (isNegated(tree, above) || isNegated(tree, headAt(tree, above)));
};

/** "threatened" read as an adjective. */
const isOfThreatened = (tree: Tree, index: number): boolean =>
  tree.tokens[index]?.deprel === 'xcomp' && formAt(tree, headAt(tree, index)) === 'threatened';

/** "ruled that he be freed": what is asked for or ordered in the subjunctive. */
const isSubjunctive = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]?.deprel === 'ccomp' &&
  dependentsBy(tree, clause, 'aux', 'cop').some((be) => formAt(tree, be) === 'be') &&
  dependentsBy(tree, clause, 'aux').every((aux) => formAt(tree, aux) === 'be') &&
  dependentsBy(tree, clause, 'mark').every((mark) => formAt(tree, mark) !== 'to');

/** "are to stay closed", the words as they stand: parses take "to" for many things. */
const followsToBe = (tree: Tree, index: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      uposAt(tree, index - back + 1) === (back === 1 ? uposAt(tree, index) : 'VERB') &&
      formAt(tree, index - back) === 'to' &&
      /^(?:is|are|was|were)$/.test(formAt(tree, index - back - 1)),
  );

/** "the mine is to blame": English says so of whose fault or merit it is, not of what lies ahead. */
const SAYS_WHOSE = /^(?:blame|thank)$/;

/** "is to stay", "are to meet". */
const isToBe = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'mark').some((mark) => formAt(tree, mark) === 'to') &&
  dependentsBy(tree, clause, 'cop', 'aux').some((be) => /^(?:is|are|was|were)$/.test(formAt(tree, be)));

/** "probably much higher": a hedge on what stands beside the word. */
const hedgeAt = (tree: Tree, index: number): Status | null => {
  const beside = dependentsBy(tree, index, 'advmod', 'amod').flatMap((near) => [
    near,
    ...dependentsBy(tree, near, 'advmod'),
  ]);
  const status = beside.map((near) => MODIFIER.get(formAt(tree, near))).find((found) => found !== undefined);
  return status === undefined || status === 'did-not-happen' ? null : status;
};

const NAMES = /^(?:call|consider|deem|label|brand|judge|declare|describe|regard|see|view|find|think)$/;

/** "called the demand absurd": what something is said to be. */
const isNamed = (tree: Tree, index: number): boolean =>
  tree.tokens[index]?.deprel === 'xcomp' &&
  /^(?:ADJ|NOUN)$/.test(uposAt(tree, index)) &&
  NAMES.test(lemmaAt(tree, headAt(tree, index)));

const FORCES = /^(?:force|compel|oblige|lead|cause|prompt|drive)$/;

/** "forcing doctors to wait": what somebody is made to do is done, as surely as they are made to. */
const isForced = (tree: Tree, index: number): boolean =>
  /^(?:xcomp|ccomp|advcl)$/.test(tree.tokens[index]?.deprel ?? '') && FORCES.test(lemmaAt(tree, headAt(tree, index)));

/** "were told to stay": no more than an order. */
const isToldTo = (tree: Tree, index: number): boolean =>
  /^(?:xcomp|ccomp|advcl)$/.test(tree.tokens[index]?.deprel ?? '') &&
  /^(?:tell|instruct)$/.test(lemmaAt(tree, headAt(tree, index))) &&
  dependentsBy(tree, index, 'mark').some((mark) => formAt(tree, mark) === 'to');

const UNTIL = /^(?:until|till|once)$/;

/** "would go on until wages were raised": as much ahead as what waits for it. */
const isAwaited = (sentence: Sentence, tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'mark', 'advmod').some((mark) => UNTIL.test(formAt(tree, mark))) &&
  ['planned', 'possible', 'conditional'].includes(statusOf(sentence, headAt(tree, clause)));

/** Whether what a word tells stands in a clause that is only waited for: "until wages were raised". */
export const isWaitedFor = ({ sentence, tree, index }: Word): boolean =>
  isAwaited(sentence, tree, clauseOf(tree, index));

/** "will lose their jobs when the plant closes": as much ahead as what it goes with. */
const isAheadWith = ({ passage, sentence, tree, index }: Word): boolean => {
  const clause = clauseOf(tree, index);
  if (tree.tokens[clause]?.tense !== 'Pres') return false;
  const opens = dependentsBy(tree, clause, 'mark', 'advmod').some((mark) =>
    /^(?:when|after|before|as|once)$/.test(formAt(tree, mark)),
  );
  if (!opens) return false;
  if (tree.tokens[clause]?.deprel === 'advcl') return HEDGED.includes(statusOf(sentence, headAt(tree, clause)));
  return passage.words.some((word) => word.sentence !== sentence && /^(?:will|would)$/.test(word.token.form));
};

/** "would merge, creating the largest carrier": a participle tells what comes of its verb, and is as real as that. */
export const isOutcomeOf = ({ sentence, tree, index }: Word): boolean =>
  tree.tokens[index]?.deprel === 'advcl' &&
  /ing$/.test(formAt(tree, index)) &&
  dependentsBy(tree, index, 'mark', 'aux', 'nsubj').length === 0 &&
  headAt(tree, index) < index &&
  ['planned', 'possible', 'conditional'].includes(statusOf(sentence, headAt(tree, index)));

/** "is to meet them and address parliament": a bare infinitive is as real as the verb it is joined to. */
const isJoinedInfinitive = (tree: Tree, index: number): boolean => {
  const first = headAt(tree, index);
  return (
    tree.tokens[index]?.deprel === 'conj' &&
    formAt(tree, index) === lemmaAt(tree, index) &&
    dependentsBy(tree, index, 'aux', 'nsubj', 'mark', 'cop').length === 0 &&
    dependentsBy(tree, first, 'mark', 'aux').some((to) => /^(?:to|will|would|may|might|could)$/.test(formAt(tree, to)))
  );
};

/** "denied having shelled the town" */
const isDeniedGerund = (tree: Tree, index: number): boolean => {
  const above = headAt(tree, index);
  return formAt(tree, above) === 'having' && operatorOf(lemmaAt(tree, headAt(tree, above))) === 'denied';
};

const ownStatus = (word: Word): Status => {
  const { sentence, index, tree, passage } = word;
  const own = statusOf(sentence, index);
  if (own === 'planned' && isPastBesideInfinitive(word)) return 'asserted';
  if (FACT.includes(own) && isDeniedGerund(tree, index)) return 'denied';
  if (FACT.includes(own) && isJoinedInfinitive(tree, index)) {
    const first = passage.words.find((other) => other.sentence === sentence && other.index === headAt(tree, index));
    if (first !== undefined) return statusAt(first);
  }
  if (isNamed(tree, index) && own === 'planned') return statusOf(sentence, headAt(tree, index));
  if (own === 'planned' && isForced(tree, index)) return statusOf(sentence, headAt(tree, index));
  if (FACT.includes(own) && isToldTo(tree, index)) return 'planned';
  if (FACT.includes(own) && isAheadWith(word)) return 'planned';
  if (FACT.includes(own) && isAwaited(sentence, tree, clauseOf(tree, index))) return 'planned';
  return own;
};

/** "will not be extradited until March": it is put off, not called off. */
export const isPutOff = ({ tree, index, passage, token }: Word): boolean => {
  const clause = clauseOf(tree, index);
  return (
    isNegated(tree, clause) &&
    dependentsBy(tree, clause, 'aux').some((aux) => /^(?:will|wo|would)$/.test(formAt(tree, aux))) &&
    /\b(?:until|till|before)\b/.test(passage.text.slice(token.end, passage.span.end))
  );
};

/** "demanded that the generals who gave the order be tried": the order was given. */
const isToldBeside = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]?.deprel === 'acl:relcl' &&
  tree.tokens[clause]?.tense === 'Past' &&
  dependentsBy(tree, clause, 'aux').every((aux) => /^(?:had|has|have|was|were)$/.test(formAt(tree, aux)));

/** Whether what a word names is told as having happened, by its sentence and the claims it stands in. */
export const statusAt: (word: Word) => Status = onceFor((word) => {
  const { index, tree, passage } = word;
  if (conditionAt(tree, index) !== null) return 'conditional';
  const clause = clauseOf(tree, index);
  const own = ownStatus(word);
  if (isToldBeside(tree, clause) && HEDGED.includes(own)) return withClaim(word, 'asserted');
  if (isOpenQuestion(tree, clause)) return 'possible';
  if (isHearsay(tree, index) && !NOT.includes(own)) return isOfDenied(tree, clause) ? 'denied' : 'alleged';
  if (isOfAny(tree, clause)) return 'did-not-happen';
  if (hasNobody(tree, clause) && !isNegated(tree, clause)) return own === 'denied' ? 'claimed' : 'did-not-happen';
  if (FACT.includes(own) && !SAYS_WHOSE.test(word.lemma) && (isToBe(tree, clause) || followsToBe(tree, index)))
    return 'planned';
  if (FACT.includes(own) && isSubjunctive(tree, clause)) return 'planned';
  if (FACT.includes(own) && isOfThreatened(tree, index)) return 'threatened';
  const carried = FACT.includes(own) ? carriedStatus(word) : null;
  if (carried !== null) return carried;
  const hedge = FACT.includes(own) || own === 'planned' ? hedgeAt(tree, index) : null;
  if (hedge !== null) return hedge;
  if (own === 'planned' && hasCondition(passage)) return 'conditional';
  return withClaim(word, own);
});

/** Every status that something of a passage is told with. */
export const statusesIn = ({ claims, words }: Passage): Status[] => [
  ...claims.map(({ status }) => status),
  ...words.filter(({ token }) => token.upos === 'VERB').map(statusAt),
];
