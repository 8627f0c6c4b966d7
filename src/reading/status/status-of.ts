import type { Status } from '../../domain/reading.ts';
import type { Sentence } from '../analysis.ts';
import { dependentsBy, relation, type Tree, treeOf } from '../tree.ts';
import { CONDITIONAL_MARKER, LEAVES_OBJECT, LIGHT, MODAL, MODIFIER, operatorOf } from './operators.ts';

const lemmaOf = (tree: Tree, index: number): string => tree.tokens[index]?.lemma.toLowerCase() ?? '';
const formOf = (tree: Tree, index: number): string => tree.tokens[index]?.form.toLowerCase() ?? '';

const NEGATOR = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'nobody', 'none', 'without']);
const NOBODY = new Set(['nobody', 'none', 'nothing', 'no-one', 'neither']);

const isNoOne = (tree: Tree, index: number): boolean =>
  NOBODY.has(formOf(tree, index)) ||
  dependentsBy(tree, index, 'det').some((det) => /^(?:no|neither)$/.test(formOf(tree, det)));

/** True where a predicate, or the noun it is, is negated by a word of its own: "not", "never", "no", "nobody". */
export const isNegated = (tree: Tree, index: number): boolean =>
  dependentsBy(tree, index, 'advmod', 'det', 'mark', 'case', 'neg').some(
    (dependent) => NEGATOR.has(formOf(tree, dependent)) && !isNotOnly(tree, dependent),
  ) || dependentsBy(tree, index, 'nsubj').some((subject) => isNoOne(tree, subject));

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
  dependentsBy(tree, index, 'advcl').some((clause) => /^(?:if|unless)$/.test(marker(tree, clause)));

const asideSpeaker = (tree: Tree, index: number): boolean =>
  dependentsBy(tree, index, 'parataxis', 'advcl').some((aside) => operatorOf(lemmaOf(tree, aside)) === 'claimed') ||
  dependentsBy(tree, index, 'obl', 'advmod', 'case', 'advcl').some(
    (oblique) =>
      formOf(tree, oblique) === 'according' ||
      dependentsBy(tree, oblique, 'case').some((word) => formOf(tree, word) === 'according'),
  );

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

const isComplement = (tree: Tree, index: number, operator: Status): boolean => {
  const { head = -1, deprel = '' } = tree.tokens[index] ?? {};
  if (deprel === 'acl:relcl') return false;
  if (LEAVES_OBJECT.has(lemmaOf(tree, head)) && (relation(deprel) === 'obj' || deprel === 'nsubj:pass')) return false;
  if (COMPLEMENT.has(relation(deprel)) || COMPLEMENT.has(deprel))
    return operator !== 'claimed' || relation(deprel) !== 'obj';
  if (relation(deprel) === 'nsubj') return tree.tokens[head]?.upos === 'ADJ';
  if (relation(deprel) === 'compound') return index < head;
  return (
    /^(?:nmod|obl|advcl)$/.test(relation(deprel)) &&
    index > head &&
    TOPICAL.has(marker(tree, index)) &&
    operator !== 'claimed'
  );
};

const clauseLink = (tree: Tree, index: number): Status | null => {
  const { deprel = '' } = tree.tokens[index] ?? {};
  if (relation(deprel) !== 'advcl' && relation(deprel) !== 'ccomp' && relation(deprel) !== 'acl') return null;
  const word = marker(tree, index);
  if (CONDITIONAL_MARKER.has(word)) return word === 'whether' ? 'possible' : 'conditional';
  return word === 'to' && deprel !== 'ccomp' ? 'planned' : null;
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

const step = (tree: Tree, index: number, climb: Climb): void => {
  const head = tree.tokens[index]?.head ?? -1;
  const link = clauseLink(tree, index);
  if (link && climb.carriesMood) climb.status = under(link, climb.status);
  const operator = operatorOf(lemmaOf(tree, head));
  if (operator && isComplement(tree, index, operator) && (climb.carriesMood || operator === 'claimed')) {
    climb.status = under(isNegated(tree, head) ? negatedOperator(operator) : operator, climb.status);
    climb.carriesMood = true;
    return;
  }
  climb.carriesMood &&= sharesMood(tree, index);
  if (climb.carriesMood) climb.status = under(moodAt(tree, head), climb.status);
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
    if (asideSpeaker(tree, at)) climb.status = under('claimed', climb.status);
    const head = tree.tokens[at]?.head ?? -1;
    if (head >= 0) step(tree, at, climb);
    at = head;
  }
  return climb.status;
};

/** The mood of the clause at `index` by itself, whatever it is embedded in. */
export const moodWithin = (sentence: Sentence, index: number): Status => {
  const tree = treeOf(sentence);
  const own = moodAt(tree, index);
  const open = dependentsBy(tree, index, 'xcomp')[0];
  const operator = operatorOf(lemmaOf(tree, index));
  return own === 'asserted' && open !== undefined && operator ? operator : own;
};
