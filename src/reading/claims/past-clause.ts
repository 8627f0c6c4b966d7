import { bareRelation, formAt, headAt, type Tree, uposAt } from '../tree.ts';
import { speakerByPlace, speakerClass } from './speakers.ts';
import { isSpeechVerb } from './speech-verbs.ts';

/** Tokens `from` to `to`, both within. */
export type Stretch = { readonly from: number; readonly to: number };

/** Whether a token lies in a stretch, its last token too. */
export const isWithin = ({ from, to }: Stretch, index: number): boolean => from <= index && index <= to;

/** The clause between two commas before a verb that tells of its subject: "The firm, which owns the mine, said". */
export const relativeBefore = (tree: Tree, verb: number): Stretch | null => {
  if (formAt(tree, verb - 1) !== ',') return null;
  const comma = verb < 2 ? -1 : tree.lower.lastIndexOf(',', verb - 2);
  if (comma < 1 || !/^(?:who|whom|whose|which)$/.test(formAt(tree, comma + 1))) return null;
  const clause = { from: comma + 1, to: verb - 2 };
  return tree.tokens.some(({ upos }, index) => isWithin(clause, index) && upos === 'VERB') ? clause : null;
};

/** "The toll rises as Ardania vows revenge": a name between "as" and the verb, in a sentence that began with something else. */
const asClauseBefore = (tree: Tree, verb: number, parsed: number): number => {
  if (uposAt(tree, verb - 1) !== 'PROPN' || parsed < 0 || speakerClass(tree, parsed) === 'p') return -1;
  let at = verb - 1;
  while (tree.tokens[at]?.upos === 'PROPN' && formAt(tree, at) !== 'as') at--;
  return at > parsed && /^(?:as|while|after)$/.test(formAt(tree, at)) ? at : -1;
};

/** "Shares fell after the bank left its rate alone and said": a thing says nothing, whoever acted last before it may. */
const subjectBefore = (tree: Tree, verb: number, parsed: number, outside: (index: number) => boolean): number => {
  if (
    bareRelation(tree, verb) !== 'conj' ||
    headAt(tree, parsed) === verb ||
    !isSpeechVerb(tree.tokens[verb]?.lemma ?? '') ||
    speakerClass(tree, parsed) !== 'x'
  )
    return -1;
  return tree.tokens.findLastIndex(
    (token, index) => index < verb && token.deprel === 'nsubj' && outside(index) && speakerClass(tree, index) === 'p',
  );
};

/** Who speaks where the parse took a word of a clause before the verb, or of the sentence before that clause; −1 where it did not. */
export const speakerPastClause = (
  tree: Tree,
  verb: number,
  parsed: number,
  outside: (index: number) => boolean,
): number => {
  const clause = relativeBefore(tree, verb);
  if (clause && (parsed < 0 || isWithin(clause, parsed)))
    return speakerByPlace(tree, clause.from - 1, false, (index) => outside(index) && index < clause.from);
  const shared = subjectBefore(tree, verb, parsed, outside);
  if (shared >= 0) return shared;
  const as = asClauseBefore(tree, verb, parsed);
  return as < 0 ? -1 : speakerByPlace(tree, verb, false, (index) => outside(index) && index > as);
};
