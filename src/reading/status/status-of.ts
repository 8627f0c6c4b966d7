import type { Status } from '../../domain/reading.ts';
import type { Sentence } from '../analysis.ts';
import { bareRelation, dependentsBy, relation, type Tree, treeOf } from '../tree.ts';
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

const lemmaOf = (tree: Tree, index: number): string => tree.lemmas[index] ?? '';
const formOf = (tree: Tree, index: number): string => tree.lower[index] ?? '';

const NEGATOR = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'nobody', 'none', 'without']);
const NOBODY = new Set(['nobody', 'none', 'nothing', 'no-one', 'neither']);

const isNoOne = (tree: Tree, index: number): boolean =>
  NOBODY.has(formOf(tree, index)) ||
  dependentsBy(tree, index, 'det').some((det) => formOf(tree, det) === 'no' || formOf(tree, det) === 'neither');

const NEGATING = new Set(['advmod', 'det', 'mark', 'case', 'neg']);
const negates = flagOf(({ lower }) => NEGATOR.has(lower));

/** "not" and the like on a predicate, "not only" aside; or nobody for a subject. */
const negatesHead = (tree: Tree, dependent: number): boolean => {
  const word = tree.words[dependent];
  const link = bareRelation(tree, dependent);
  if (word && negates(word) && NEGATING.has(link) && !isNotOnly(tree, dependent)) return true;
  return link === 'nsubj' && isNoOne(tree, dependent);
};

/** True where a predicate, or the noun it is, is negated by a word of its own: "not", "never", "no", "nobody". */
export const isNegated = (tree: Tree, index: number): boolean => {
  for (const dependent of tree.dependents[index] ?? []) if (negatesHead(tree, dependent)) return true;
  return false;
};

const isNotOnly = (tree: Tree, index: number): boolean => /^(?:only|just|merely|least)$/.test(formOf(tree, index + 1));

const MAY = /^(?:may|might)$/;
const auxiliaryAt = (tree: Tree, index: number): string => formOf(tree, dependentsBy(tree, index, 'aux')[0] ?? -1);

const modalAt = (tree: Tree, index: number): Status | null => {
  for (const auxiliary of dependentsBy(tree, index, 'aux')) {
    const status = MODAL.get(formOf(tree, auxiliary));
    if (status) return status;
  }
  return null;
};

const modifierAt = (tree: Tree, index: number): Status | null => {
  for (const modifier of dependentsBy(tree, index, 'advmod', 'amod')) {
    const status = MODIFIER.get(formOf(tree, modifier));
    if (status && status !== 'did-not-happen') return status;
    if (status && relation(tree.tokens[modifier]?.deprel ?? '') === 'amod') return status;
  }
  return null;
};

const marker = (tree: Tree, index: number): string => {
  const first = dependentsBy(tree, index, 'mark', 'case', 'advmod')[0];
  return first === undefined ? '' : formOf(tree, first);
};

const hasCondition = (tree: Tree, index: number): boolean =>
  dependentsBy(tree, index, 'advcl', 'ccomp').some((clause) => /^(?:if|unless)$/.test(marker(tree, clause)));

const isReportVerb = (tree: Tree, index: number): boolean => operatorOf(lemmaOf(tree, index)) === 'claimed';

/** "…, the minister said" where the parse joins it by conjunction: a report with a speaker and nothing of its own to report. */
const isTrailingReport = (tree: Tree, index: number): boolean =>
  isReportVerb(tree, index) &&
  dependentsBy(tree, index, 'nsubj').length > 0 &&
  dependentsBy(tree, index, 'cc', 'ccomp', 'xcomp', 'obj').length === 0;

const isAccording = (tree: Tree, index: number): boolean =>
  formOf(tree, index) === 'according' ||
  dependentsBy(tree, index, 'case').some((word) => formOf(tree, word) === 'according');

const namesSpeaker = (tree: Tree, aside: number): boolean => {
  const link = bareRelation(tree, aside);
  if (link === 'conj') return isTrailingReport(tree, aside);
  if (link === 'parataxis' || link === 'advcl')
    return isReportVerb(tree, aside) || (link === 'advcl' && isAccording(tree, aside));
  return (link === 'obl' || link === 'advmod' || link === 'case') && isAccording(tree, aside);
};

const hasAsideSpeaker = (tree: Tree, index: number): boolean => {
  for (const dependent of tree.dependents[index] ?? []) if (namesSpeaker(tree, dependent)) return true;
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
  return isNoun && dependentsBy(tree, index, 'case').length === 0;
};

const isObject = (tree: Tree, index: number): boolean =>
  relation(tree.tokens[index]?.deprel ?? '') === 'obj' || isBareObject(tree, index);

/** "the offer advertised today": a participle tells what its noun is, "the offer to sell" what it is for. */
export const isParticiple = (tree: Tree, index: number): boolean =>
  tree.tokens[index]?.deprel === 'acl' &&
  /(?:ed|en|wn|nt|ught)$/.test(formOf(tree, index)) &&
  dependentsBy(tree, index, 'mark').length === 0;

/** "did not agree on who was responsible": what a question with who, what or how takes for granted is not in question. */
export const isQuestion = (tree: Tree, index: number): boolean =>
  /^(?:ccomp|advcl|acl|xcomp|csubj)$/.test(relation(tree.tokens[index]?.deprel ?? '')) &&
  [index, ...dependentsBy(tree, index, 'nsubj', 'obj', 'obl', 'advmod', 'det', 'mark')].some((word) =>
    /^(?:who|whom|whose|what|which|how|why|when|where)$/.test(formOf(tree, word)),
  );

const isComplement = (tree: Tree, index: number, operator: Status): boolean => {
  const { head = -1, deprel = '' } = tree.tokens[index] ?? {};
  if (deprel === 'acl:relcl' || isParticiple(tree, index) || isQuestion(tree, index)) return false;
  const object = isObject(tree, index);
  if (LEAVES_OBJECT.has(lemmaOf(tree, head)) && (object || deprel === 'nsubj:pass')) return false;
  if (operator === 'denied' && object && ANSWERED.has(lemmaOf(tree, index))) return false;
  if (object || COMPLEMENT.has(relation(deprel)) || COMPLEMENT.has(deprel)) return operator !== 'claimed' || !object;
  if (relation(deprel) === 'nsubj') return tree.tokens[head]?.upos === 'ADJ';
  if (relation(deprel) === 'compound') return index < head;
  return (
    /^(?:nmod|obl|advcl)$/.test(relation(deprel)) &&
    index > head &&
    TOPICAL.has(marker(tree, index)) &&
    operator !== 'claimed'
  );
};

/** "fell to close at", "was glad to note": how it came out, or what somebody felt at it. */
const isOutcome = (tree: Tree, index: number): boolean => {
  const head = tree.tokens[index]?.head ?? -1;
  return OUTCOME.has(lemmaOf(tree, index)) || GOVERNS_FACT.has(lemmaOf(tree, head));
};

const clauseLink = (tree: Tree, index: number): Status | null => {
  const { deprel = '' } = tree.tokens[index] ?? {};
  if (relation(deprel) !== 'advcl' && relation(deprel) !== 'ccomp' && relation(deprel) !== 'acl') return null;
  const word = marker(tree, index);
  if (CONDITIONAL_MARKER.has(word)) return word === 'whether' ? 'possible' : 'conditional';
  return word === 'to' && deprel !== 'ccomp' && !isOutcome(tree, index) ? 'planned' : null;
};

/** True where the head's own mood is the dependent's: a light verb's object, the second of two verbs that share their auxiliaries. */
const sharesMood = (tree: Tree, index: number): boolean => {
  const { head = -1, deprel = '' } = tree.tokens[index] ?? {};
  const link = relation(deprel);
  if (link === 'conj') return dependentsBy(tree, index, 'nsubj', 'aux').length === 0;
  if (link === 'xcomp') return true;
  return (link === 'obj' || deprel === 'nsubj:pass' || link === 'nsubj') && LIGHT.has(lemmaOf(tree, head));
};

type Climb = { status: Status; carriesMood: boolean };

/** What a predicate is a complement of: its head, or past its head's object ("stopped the convoy from entering"). */
const governorOf = (tree: Tree, index: number): number => {
  const head = tree.tokens[index]?.head ?? -1;
  const overObject = relation(tree.tokens[head]?.deprel ?? '') === 'obj';
  return overObject && marker(tree, index) === 'from' ? (tree.tokens[head]?.head ?? -1) : head;
};

/** To rule a thing out is to say it will not be; to rule that it is so is to say so. */
const operatorAt = (tree: Tree, index: number): Status | null => {
  const lemma = lemmaOf(tree, index);
  const rules =
    lemma === 'rule' &&
    !dependentsBy(tree, index, 'compound:prt', 'advmod').some((word) => formOf(tree, word) === 'out');
  return rules ? 'claimed' : operatorOf(lemma);
};

const operatorAbove = (tree: Tree, index: number): Status | null => {
  const governor = governorOf(tree, index);
  const operator = operatorAt(tree, governor);
  if (!operator || !isComplement(tree, index, operator)) return null;
  return isNegated(tree, governor) ? negatedOperator(operator) : operator;
};

/** Goes one step up, and returns where to. */
const step = (tree: Tree, index: number, climb: Climb): number => {
  const { head = -1, deprel = '' } = tree.tokens[index] ?? {};
  const operator = operatorAbove(tree, index);
  const link = operator && operator !== 'claimed' ? null : clauseLink(tree, index);
  if (link && climb.carriesMood) climb.status = under(link, climb.status);
  if (operator && (climb.carriesMood || operator === 'claimed')) {
    climb.status = under(operator, climb.status);
    climb.carriesMood = true;
    return governorOf(tree, index);
  }
  const saysItAlready = relation(deprel) === 'nsubj' && isNoOne(tree, index);
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
export const moodWithin = (sentence: Sentence, index: number): Status => {
  const tree = treeOf(sentence);
  const own = moodAt(tree, index);
  const open = dependentsBy(tree, index, 'xcomp')[0];
  const verb = operatorOf(lemmaOf(tree, index));
  const isDone = verb === 'did-not-happen' && dependentsBy(tree, index, 'obj').length > 0;
  const operator = isDone ? null : verb;
  return own === 'asserted' && open !== undefined && operator ? operator : own;
};
