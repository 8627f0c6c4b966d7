import type { Claim, Status } from '../../../domain/reading.ts';
import { isWithin } from '../../../domain/span.ts';
import { lemmaAt } from '../../../reading/events/grammar.ts';
import { MODIFIER, operatorOf } from '../../../reading/status/operators.ts';
import { claimAround } from '../../../reading/status/status-in-article.ts';
import { isNegated, statusOf } from '../../../reading/status/status-of.ts';
import { dependentsBy, dependentsOf, formAt, headAt, type Tree, uposAt } from '../../../reading/tree.ts';
import { onceFor } from '../passage/once.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { followsToBe, isAheadWith, isAwaited, isJoinedInfinitive, isSubjunctive, isToBe, SAYS_WHOSE } from './ahead.ts';
import { FACT, HEDGED, NOT } from './classes.ts';
import { clauseOf, conditionAt, hasCondition, hasNobody } from './clause.ts';
import { carriedStatus, isPastBesideInfinitive } from './fixed.ts';

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
