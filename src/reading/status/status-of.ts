import type { Status } from '../../domain/reading.ts';
import type { Sentence } from '../analysis.ts';
import { ON_PREDICATES } from '../negation.ts';
import {
  bareRelation,
  dependentBy,
  dependentsBy,
  deprelAt,
  firstDependent,
  formAt,
  hasAny,
  hasDependent,
  headAt,
  isWord,
  lemmaAt,
  nextDependent,
  type Tree,
  treeOf,
  uposAt,
} from '../tree.ts';
import { flagOf } from '../word.ts';
import {
  ANSWERED,
  CONDITIONAL_MARKER,
  GOVERNS_FACT,
  LEAVES_OBJECT,
  LIGHT,
  MODAL,
  MODIFIER,
  OUTCOME,
  operatorOf,
} from './operators.ts';

const NEGATOR: ReadonlySet<string> = new Set(ON_PREDICATES);
const NOBODY = new Set(['nobody', 'none', 'nothing', 'no-one', 'neither']);

const isNoOne = (tree: Tree, index: number): boolean => {
  if (NOBODY.has(formAt(tree, index))) return true;
  for (const det of dependentsBy(tree, index, 'det'))
    if (formAt(tree, det) === 'no' || formAt(tree, det) === 'neither') return true;
  return false;
};

const NEGATING = new Set(['advmod', 'det', 'mark', 'case', 'neg']);
const negates = flagOf(({ lower }) => NEGATOR.has(lower));

/** "not" and the like on a predicate, "not only" aside; or nobody for a subject. */
const negatesHead = (tree: Tree, dependent: number): boolean => {
  const link = bareRelation(tree, dependent);
  if (isWord(tree, dependent, negates) && NEGATING.has(link) && !isNotOnly(tree, dependent)) return true;
  return link === 'nsubj' && isNoOne(tree, dependent);
};

/** True where a predicate, or the noun it is, is negated by a word of its own: "not", "never", "no", "nobody". */
export const isNegated = (tree: Tree, index: number): boolean => {
  for (let at = firstDependent(tree, index); at >= 0; at = nextDependent(tree, at))
    if (negatesHead(tree, at)) return true;
  return false;
};

const isNotOnly = (tree: Tree, index: number): boolean => /^(?:only|just|merely|least)$/.test(formAt(tree, index + 1));

const MAY = /^(?:may|might)$/;
const auxiliaryAt = (tree: Tree, index: number): string => formAt(tree, dependentBy(tree, index, 'aux'));

const modalAt = (tree: Tree, index: number): Status | null => {
  for (const auxiliary of dependentsBy(tree, index, 'aux')) {
    const status = MODAL.get(formAt(tree, auxiliary));
    if (status) return status;
  }
  return null;
};

const modifierAt = (tree: Tree, index: number): Status | null => {
  for (const modifier of dependentsBy(tree, index, 'advmod', 'amod')) {
    const status = MODIFIER.get(formAt(tree, modifier));
    if (status && status !== 'did-not-happen') return status;
    if (status && bareRelation(tree, modifier) === 'amod') return status;
  }
  return null;
};

const marker = (tree: Tree, index: number): string => formAt(tree, dependentBy(tree, index, 'mark', 'case', 'advmod'));

const hasCondition = (tree: Tree, index: number): boolean =>
  dependentsBy(tree, index, 'advcl', 'ccomp').some((clause) => /^(?:if|unless)$/.test(marker(tree, clause)));

const isReportVerb = (tree: Tree, index: number): boolean => operatorOf(lemmaAt(tree, index)) === 'claimed';

/** "…, the minister said" where the parse joins it by conjunction: a report with a speaker and nothing of its own to report. */
const isTrailingReport = (tree: Tree, index: number): boolean =>
  isReportVerb(tree, index) &&
  hasDependent(tree, index, 'nsubj') &&
  !hasDependent(tree, index, 'cc', 'ccomp', 'xcomp', 'obj');

const isAccording = (tree: Tree, index: number): boolean =>
  formAt(tree, index) === 'according' ||
  dependentsBy(tree, index, 'case').some((word) => formAt(tree, word) === 'according');

/** "resigned, hours after the ministry said that …": what is reported there is all that stands behind it. */
const reportsOwn = (tree: Tree, aside: number): boolean =>
  dependentsBy(tree, aside, 'ccomp').some((told) => told > aside && marker(tree, told) === 'that');

const namesSpeaker = (tree: Tree, aside: number): boolean => {
  const link = bareRelation(tree, aside);
  if (link === 'conj') return isTrailingReport(tree, aside);
  if (reportsOwn(tree, aside)) return false;
  if (link === 'parataxis' || link === 'advcl')
    return isReportVerb(tree, aside) || (link === 'advcl' && isAccording(tree, aside));
  return (link === 'obl' || link === 'advmod' || link === 'case') && isAccording(tree, aside);
};

const hasAsideSpeaker = (tree: Tree, index: number): boolean => {
  for (let at = firstDependent(tree, index); at >= 0; at = nextDependent(tree, at))
    if (namesSpeaker(tree, at)) return true;
  return false;
};

/** What outer says of something that is already `inner`: a plan that is reported stays a plan, a denied plan is denied. */
const under = (outer: Status, inner: Status): Status => {
  if (outer === 'denied') return inner === 'did-not-happen' ? 'claimed' : 'denied';
  if (outer === 'did-not-happen') return inner === 'did-not-happen' ? 'possible' : 'did-not-happen';
  if (inner === 'did-not-happen' && (outer === 'planned' || outer === 'threatened')) return 'possible';
  return inner === 'asserted' || (inner === 'claimed' && outer !== 'claimed') ? outer : inner;
};

/** Not denying is no assertion; not planning is not happening; not saying leaves it open. */
const negatedOperator = (operator: Status): Status => {
  if (operator === 'did-not-happen') return 'asserted';
  if (operator === 'planned' || operator === 'threatened') return 'did-not-happen';
  return 'possible';
};

/** A predicate's own mood: its modals, negation, condition and the adverbs or adjectives on it. */
const moodAt = (tree: Tree, index: number): Status => {
  const modal = modalAt(tree, index);
  if (isNegated(tree, index))
    return modal === 'possible' && MAY.test(auxiliaryAt(tree, index)) ? 'possible' : 'did-not-happen';
  if (modal && hasCondition(tree, index)) return 'conditional';
  return modal ?? modifierAt(tree, index) ?? 'asserted';
};

const COMPLEMENT = new Set(['ccomp', 'xcomp', 'csubj', 'obj', 'acl', 'nsubj:pass', 'csubj:pass']);
const TOPICAL = new Set(['of', 'about', 'for', 'to', 'on', 'from', 'with', 'against', 'in']);

/** An object that the parse took for an adjunct: right of its verb, and no preposition before it. */
const isBareObject = (tree: Tree, index: number): boolean => {
  const { head = -1, deprel = '', upos = '' } = tree.tokens[index] ?? {};
  const isNoun = deprel === 'obl' && index > head && upos === 'NOUN';
  return isNoun && !hasDependent(tree, index, 'case');
};

const isObject = (tree: Tree, index: number): boolean =>
  bareRelation(tree, index) === 'obj' || isBareObject(tree, index);

/** "the offer advertised today": a participle tells what its noun is, "the offer to sell" what it is for. */
export const isParticiple = (tree: Tree, index: number): boolean =>
  tree.tokens[index]?.deprel === 'acl' &&
  /(?:ed|en|wn|nt|ught)$/.test(formAt(tree, index)) &&
  !hasDependent(tree, index, 'mark');

const CLAUSES = new Set(['ccomp', 'advcl', 'acl', 'xcomp', 'csubj']);
const asks = flagOf(({ lower }) => /^(?:who|whom|whose|what|which|how|why|when|where)$/.test(lower));

/** "did not agree on who was responsible": what a question with who, what or how takes for granted is not in question. */
export const isQuestion = (tree: Tree, index: number): boolean =>
  hasAny(tree, asks) &&
  CLAUSES.has(bareRelation(tree, index)) &&
  (isWord(tree, index, asks) ||
    dependentsBy(tree, index, 'nsubj', 'obj', 'obl', 'advmod', 'det', 'mark').some((at) => isWord(tree, at, asks)));

const isComplement = (tree: Tree, index: number, operator: Status): boolean => {
  const head = headAt(tree, index);
  const deprel = deprelAt(tree, index);
  const link = bareRelation(tree, index);
  if (deprel === 'acl:relcl' || isParticiple(tree, index) || isQuestion(tree, index)) return false;
  const object = isObject(tree, index);
  if (LEAVES_OBJECT.has(lemmaAt(tree, head)) && (object || deprel === 'nsubj:pass')) return false;
  if (operator === 'denied' && object && ANSWERED.has(lemmaAt(tree, index))) return false;
  if (object || COMPLEMENT.has(link) || COMPLEMENT.has(deprel)) return operator !== 'claimed' || !object;
  if (link === 'nsubj') return uposAt(tree, head) === 'ADJ';
  if (link === 'compound') return index < head;
  return (
    (link === 'nmod' || link === 'obl' || link === 'advcl') &&
    index > head &&
    TOPICAL.has(marker(tree, index)) &&
    operator !== 'claimed'
  );
};

/** "fell to close at", "was glad to note": how it came out, or what somebody felt at it. */
const isOutcome = (tree: Tree, index: number): boolean => {
  const head = headAt(tree, index);
  return OUTCOME.has(lemmaAt(tree, index)) || GOVERNS_FACT.has(lemmaAt(tree, head));
};

/** What opens a clause; "provided that it rains" opens with the participle that its clause was hung on. */
const opener = (tree: Tree, index: number): string => {
  const above = formAt(tree, headAt(tree, index));
  return bareRelation(tree, index) === 'ccomp' && /^(?:provided|assuming)$/.test(above) ? above : marker(tree, index);
};

/** A clause behind "if" or "unless" is a condition, be it read as one more of the clauses before it. */
const clauseLink = (tree: Tree, index: number): Status | null => {
  const link = bareRelation(tree, index);
  const word = opener(tree, index);
  const isCondition = CONDITIONAL_MARKER.has(word);
  if (link !== 'advcl' && link !== 'ccomp' && link !== 'acl' && !(link === 'conj' && isCondition)) return null;
  if (isCondition) return word === 'whether' ? 'possible' : 'conditional';
  return word === 'to' && deprelAt(tree, index) !== 'ccomp' && !isOutcome(tree, index) ? 'planned' : null;
};

/** True where the head's own mood is the dependent's: a light verb's object, the second of two verbs that share their auxiliaries. */
const sharesMood = (tree: Tree, index: number): boolean => {
  const link = bareRelation(tree, index);
  if (link === 'conj') return !hasDependent(tree, index, 'nsubj', 'aux');
  if (link === 'xcomp') return true;
  return (link === 'obj' || link === 'nsubj') && LIGHT.has(lemmaAt(tree, headAt(tree, index)));
};

type Climb = { status: Status; carriesMood: boolean };

/** What a predicate is a complement of: its head, or past its head's object ("stopped the convoy from entering"). */
const governorOf = (tree: Tree, index: number): number => {
  const head = headAt(tree, index);
  if (head < 0) return head;
  const overObject = bareRelation(tree, head) === 'obj';
  return overObject && marker(tree, index) === 'from' ? headAt(tree, head) : head;
};

/** To rule a thing out is to say it will not be; to rule that it is so is to say so. */
const operatorAt = (tree: Tree, index: number): Status | null => {
  const lemma = lemmaAt(tree, index);
  const rules =
    lemma === 'rule' &&
    !dependentsBy(tree, index, 'compound:prt', 'advmod').some((word) => formAt(tree, word) === 'out');
  return rules ? 'claimed' : operatorOf(lemma);
};

/** "swore that they had destroyed it": who swears to a whole clause says that it is so, be it of what was or of what will be. */
const isSwornTo = (tree: Tree, index: number, governor: number): boolean =>
  lemmaAt(tree, governor) === 'swear' && bareRelation(tree, index) === 'ccomp';

const operatorAbove = (tree: Tree, index: number): Status | null => {
  const governor = governorOf(tree, index);
  const operator = isSwornTo(tree, index, governor) ? 'claimed' : operatorAt(tree, governor);
  if (!operator || !isComplement(tree, index, operator)) return null;
  return isNegated(tree, governor) ? negatedOperator(operator) : operator;
};

/** Goes one step up, and returns where to. */
const step = (tree: Tree, index: number, climb: Climb): number => {
  const head = headAt(tree, index);
  const operator = operatorAbove(tree, index);
  const link = operator && operator !== 'claimed' ? null : clauseLink(tree, index);
  if (link && climb.carriesMood) climb.status = under(link, climb.status);
  if (operator && (climb.carriesMood || operator === 'claimed')) {
    climb.status = under(operator, climb.status);
    climb.carriesMood = true;
    return governorOf(tree, index);
  }
  const saysItAlready = bareRelation(tree, index) === 'nsubj' && isNoOne(tree, index);
  climb.carriesMood &&= sharesMood(tree, index) && !saysItAlready;
  if (climb.carriesMood && head >= 0) climb.status = under(moodAt(tree, head), climb.status);
  return head;
};

/**
 * Whether what the predicate at `index` names is told as having happened, in its sentence alone: its own negation,
 * modals and adverbs, then whatever it is a complement of, from the inside out ("denied plans to attack" is denied, "said it
 * plans to attack" planned). Method: the factuality of Saurí and Pustejovsky (2009) over a UD parse. `asserted` for an
 * index outside the sentence.
 */
export const statusOf = (sentence: Sentence, index: number): Status => {
  const tree = treeOf(sentence);
  const climb: Climb = { status: moodAt(tree, index), carriesMood: true };
  for (let at = index, steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    if (hasAsideSpeaker(tree, at)) climb.status = under('claimed', climb.status);
    at = step(tree, at, climb);
  }
  return climb.status;
};

/** The mood of the clause at `index` by itself, whatever it is embedded in; "foiled a plot to seize the port" tells that it was foiled. */
export const moodWithin = (tree: Tree, index: number): Status => {
  const own = moodAt(tree, index);
  const opens = hasDependent(tree, index, 'xcomp');
  const calledOff = lemmaAt(tree, index) === 'call' && formAt(tree, index + 1) === 'off';
  const verb = calledOff ? null : operatorOf(lemmaAt(tree, index));
  const isDone = verb === 'did-not-happen' && hasDependent(tree, index, 'obj');
  const operator = isDone ? null : verb;
  return own === 'asserted' && opens && operator ? operator : own;
};
