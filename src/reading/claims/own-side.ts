import { dependentsBy, formAt, hasDependent, subtree, type Tree, uposAt } from '../tree.ts';
import { FORCES, OFFICIALS } from './content-words.ts';
import type { Draft } from './draft.ts';

const FIRST_PERSON = /^(?:i|we|us|me|my|our|ours|mine)$/;
const THIRD_PERSON = /^(?:he|she|it|they|his|her|its|their)$/;
const ONE = /^(?:he|she|it|his|her|its)$/;

const agrees = (tree: Tree, pronoun: string, speaker: number): boolean =>
  speaker < 0 || !/^(?:he|she|his|her)$/.test(pronoun) || tree.tokens[speaker]?.number !== 'Plur';

/** A quotation's mark between a word and who reports it: whoever is quoted calls himself "I". */
const isQuoted = (tree: Tree, index: number, cue: number): boolean => {
  const [from, to] = index < cue ? [index, cue] : [cue, index];
  const marks = tree.tokens.slice(from, to).filter(({ form: word }) => /^(?:["“”]|''|``)$/.test(word));
  return cue >= 0 && marks.length % 2 === 1;
};

const standsForSpeaker = (tree: Tree, index: number, { speaker, token }: Draft): boolean => {
  const word = formAt(tree, index);
  if (FIRST_PERSON.test(word)) return true;
  if (!THIRD_PERSON.test(word) || hasDependent(tree, index, 'expl')) return false;
  if (isQuoted(tree, index, token)) return false;
  const said = speaker?.token ?? -1;
  return token !== index && said >= 0 && agrees(tree, word, said) && (ONE.test(word) || said < index);
};

const namesIn = (tree: Tree, indices: readonly number[]): Set<string> =>
  new Set(indices.filter((index) => /^(?:PROPN|NOUN)$/.test(uposAt(tree, index))).map((i) => formAt(tree, i)));

const speaksFor = (tree: Tree, index: number, speaker: number): boolean => {
  const speaking = subtree(tree, speaker);
  const own = namesIn(tree, speaking);
  if ([...namesIn(tree, [index, ...dependentsBy(tree, index, 'flat', 'compound')])].some((name) => own.has(name)))
    return true;
  return (
    tree.tokens[index]?.upos === 'PROPN' && speaking.some((word) => /^(?:his|her|its|their)$/.test(formAt(tree, word)))
  );
};

/** "No soldier was there, the army said" */
const answersFor = (tree: Tree, index: number, speaker: number): boolean =>
  FORCES.has(tree.lemmas[index] ?? '') &&
  OFFICIALS.has(tree.lemmas[speaker] ?? '') &&
  dependentsBy(tree, index, 'nmod', 'amod', 'nmod:poss').every((word) => tree.tokens[word]?.upos !== 'PROPN');

/**
 * True where the noun phrase at `index` is the speaker of a claim or somebody he answers for: "we", "he", "our drones", the
 * minister whose office speaks.
 */
export const isOwnSide = (tree: Tree, index: number, draft: Draft): boolean => {
  if (index < 0 || tree.tokens[index]?.deprel === 'expl') return false;
  const possessors = dependentsBy(tree, index, 'nmod:poss');
  if ([index, ...possessors].some((word) => standsForSpeaker(tree, word, draft))) return true;
  if (answersFor(tree, index, draft.speaker?.token ?? -1)) return true;
  return (draft.speaker?.token ?? -1) >= 0 && speaksFor(tree, index, draft.speaker?.token ?? -1);
};
