import { dependentBy, dependentsBy, type Tree } from '../tree.ts';
import { casesOf, hasCase, isNominal, isPlace, isTime, obliqueBy, obliquesOf } from './grammar.ts';
import { isPerson, type MatchedVerb, verbSense } from './senses.ts';
import { patientOf, subjectOf } from './subjects.ts';

const DEEPEST = 4;

const complementsOf = (tree: Tree, verb: number): readonly number[] => dependentsBy(tree, verb, 'ccomp', 'xcomp');

const placed = (tree: Tree, verb: number, object: number, where: string): number => {
  if (where === 'obj') return object;
  if (where === 'iobj') return dependentBy(tree, verb, 'iobj');
  if (where === 'ccomp') return clauseSubject(tree, verb);
  const own = obliqueBy(tree, verb, where);
  return own >= 0 || object < 0 ? own : obliqueBy(tree, object, where);
};

const clauseSubject = (tree: Tree, verb: number): number => {
  for (const clause of complementsOf(tree, verb)) {
    const subject = dependentBy(tree, clause, 'nsubj');
    if (subject >= 0 && isNominal(tree, subject)) return subject;
  }
  return -1;
};

const COMMON = ['against', 'to', 'with', 'on', 'at', 'for', 'from', 'over', 'toward', 'towards', 'of', 'in'];

/** Where the first of a phrase's prepositions stands among the common ones; `worst` where it is none before it, or no party. */
const rankOf = (tree: Tree, phrase: number, worst: number): number => {
  if (isTime(tree, phrase) || !(isPerson(tree, phrase) || isPlace(tree, phrase))) return worst;
  const cases = casesOf(tree, phrase);
  const rank = COMMON.findIndex((preposition) => cases.includes(preposition));
  return rank < 0 ? worst : rank;
};

const byCommonPreposition = (tree: Tree, indices: readonly number[]): number => {
  let best = -1;
  let least = COMMON.length;
  for (const index of indices)
    for (const phrase of obliquesOf(tree, index)) {
      const rank = rankOf(tree, phrase, least);
      if (rank < least) [best, least] = [phrase, rank];
    }
  return best;
};

/** What the complement of "agreed to", "refused to" or "threatened to" is done to. */
const throughComplement = (tree: Tree, verb: number, depth: number): number => {
  for (const clause of complementsOf(tree, verb)) {
    const sense = verbSense(tree, clause);
    const found = sense ? verbRecipient(tree, clause, sense, depth + 1) : anyRecipient(tree, clause, depth + 1);
    if (found >= 0 && found !== subjectOf(tree, verb)) return found;
  }
  return -1;
};

const anyRecipient = (tree: Tree, verb: number, depth: number): number => {
  const object = patientOf(tree, verb);
  if (object >= 0 && isPerson(tree, object)) return object;
  const oblique = byCommonPreposition(tree, object >= 0 ? [verb, object] : [verb]);
  if (oblique >= 0) return oblique;
  const deeper = depth < DEEPEST ? throughComplement(tree, verb, depth) : -1;
  return deeper >= 0 ? deeper : object;
};

/** The token of the other side of what a verb tells; −1 where the sentence names none. */
export const verbRecipient = (tree: Tree, verb: number, sense: MatchedVerb, depth = 0): number => {
  const object = sense.patient;
  for (const where of sense.recipient) {
    const found = placed(tree, verb, object, where);
    if (found >= 0 && !isTime(tree, found) && (where !== 'in' || isPerson(tree, found) || isPlace(tree, found)))
      return found;
  }
  const deeper = depth < DEEPEST ? throughComplement(tree, verb, depth) : -1;
  if (deeper >= 0) return deeper;
  if (sense.takesObject) return byCommonPreposition(tree, object >= 0 ? [verb, object] : [verb]);
  return object >= 0 ? object : byCommonPreposition(tree, [verb]);
};

const BETWEEN = ['between', 'among'];

/** "talks between A and B": the two sides; null without the construction. */
export const sidesOf = (tree: Tree, noun: number): { first: number; second: number } | null => {
  const first = obliquesOf(tree, noun).find((dependent) =>
    casesOf(tree, dependent).some((word) => BETWEEN.includes(word)),
  );
  const second = first === undefined ? -1 : dependentBy(tree, first, 'conj');
  return first === undefined || second < 0 ? null : { first, second };
};

/** The token of the other side of what a noun names; `carrier` is the verb that carries it out, or −1. */
export const nounRecipient = (tree: Tree, noun: number, patient: boolean, carrier: number): number => {
  if (patient) {
    const owner = dependentBy(tree, noun, 'nmod:poss');
    const owned = owner >= 0 ? owner : obliqueBy(tree, noun, 'of');
    if (owned >= 0) return owned;
  }
  const holders = carrier >= 0 ? [noun, carrier] : [noun];
  const named = byCommonPreposition(tree, holders);
  if (named >= 0) return named;
  for (const preposition of ['against', 'on', 'with', 'to', 'of', 'at'])
    for (const holder of holders) {
      const found = obliquesOf(tree, holder).find(
        (phrase) => hasCase(tree, phrase, preposition) && !isTime(tree, phrase),
      );
      if (found !== undefined) return found;
    }
  return -1;
};
