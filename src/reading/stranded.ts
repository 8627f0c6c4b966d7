import { dependentsBy, formAt, lemmaAt, type Tree, uposAt } from './tree.ts';

/** "The Front, an armed group, threatened to …" with the verb hung on the apposition: the noun that is described; −1 for none. */
export const describedBefore = (tree: Tree, verb: number): number => {
  const beside = tree.tokens[verb]?.head ?? -1;
  const { head = -1, deprel } = tree.tokens[beside] ?? {};
  const isSentence = tree.tokens[head]?.deprel === 'root' && /^[.!?]$/.test(tree.tokens.at(-1)?.form ?? '');
  const goesOn = tree.tokens[verb - 1]?.form === ',' && dependentsBy(tree, verb, 'obj', 'ccomp', 'xcomp').length > 0;
  return deprel === 'appos' && isSentence && goesOn && tree.tokens[verb]?.deprel === 'acl' ? head : -1;
};

/** Verbs that take these prepositions in place of an object: their participles describe nobody whom it was done to. */
const INTRANSITIVE: Readonly<Record<string, RegExp>> = {
  for: /^(?:appeal|call|campaign|lobby|plead|push|vote)$/,
  on: /^(?:call|comment|elaborate|insist)$/,
  against: /^(?:appeal|argue|campaign|protest|rule|vote)$/,
  to: /^(?:agree|object|react|reply|respond)$/,
};

const isVerbal = (tree: Tree, index: number): boolean => /^(?:VERB|AUX)$/.test(uposAt(tree, index));

/** "The mission called for calm." parsed as a noun with a participle: a sentence has a verb, and the first that it has is finite. */
export const isOnlyVerb = (tree: Tree, verb: number): boolean => {
  const { head = -1, deprel } = tree.tokens[verb] ?? {};
  if (deprel !== 'acl' || head !== verb - 1 || tree.tokens[head]?.deprel !== 'root') return false;
  const isSentence = /^[.!?]$/.test(formAt(tree, tree.tokens.length - 1));
  const preposition = formAt(tree, verb + 1);
  const isFree =
    Object.hasOwn(INTRANSITIVE, preposition) && INTRANSITIVE[preposition]?.test(lemmaAt(tree, verb)) === true;
  return isSentence && isFree && !tree.tokens.some((_, index) => index < verb && isVerbal(tree, index));
};
