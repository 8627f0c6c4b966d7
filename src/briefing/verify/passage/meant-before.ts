import { isTime } from '../../../reading/events/grammar.ts';
import { isPerson } from '../../../reading/events/senses.ts';
import { dependentsBy, deprelAt, formAt, headAt } from '../../../reading/tree.ts';
import { isWider, namesDeed, namesPerson } from '../words/kin.ts';
import { isLike } from './compare.ts';
import type { Passage, Word } from './passage.ts';

/** What a deed is called that a sentence points back to. */
export const POINTS =
  /^(?:decision|move|measure|step|matter|issue|situation|incident|event|development|affair|episode|process|news|act|practice)$/;

/** What bodies are called whose names do not say what they are; a union, a party or a court is called so in its name. */
const BODY =
  /^(?:company|firm|group|agency|newspaper|paper|daily|weekly|magazine|broadcaster|organisation|organization|charity|operator|airline|club|force|team|country|city|town|village|state)$/;

const POINTS_AT_THING = /^(?:building|object|place|site|vehicle|vessel|sum|amount|figure|text)$/;

const POINTS_AT_DEED = /^(?:work|plan|project|proposal|offer|deal|request|demand|factor|vote|case|attack|operation)$/;

/** "the company", "each side", "the two": a noun with nothing on it that says which one. */
const isBare = ({ tree, index, token }: Word): boolean =>
  (/^(?:NOUN|NUM)$/.test(token.upos) || (token.upos === 'ADJ' && !/^(?:amod|compound)/.test(token.deprel))) &&
  dependentsBy(tree, index, 'det').some((det) =>
    /^(?:the|this|that|these|both|each|neither)$/.test(formAt(tree, det)),
  ) &&
  dependentsBy(tree, index, 'amod', 'advmod', 'compound', 'nmod:poss').length === 0 &&
  dependentsBy(tree, index, 'nmod').every((noun) => isTime(tree, noun)) &&
  dependentsBy(tree, index, 'acl', 'acl:relcl', 'appos', 'flat').length === 0;

/** Where in the cited text a word for something stands before a noun that may point back to it. */
const isBefore = (word: Word, noun: Word): boolean =>
  word.passage !== noun.passage || word.token.start < noun.token.start;

const fits = (noun: Word, { lemma, token, tree, index }: Word): boolean => {
  const isPersonName = token.upos === 'PROPN' && /PER$/.test(token.name);
  if (noun.token.upos === 'NUM') return /^(?:two|three|four)$/.test(noun.lemma);
  if (token.upos === 'PROPN' && BODY.test(noun.lemma)) return true;
  if (namesPerson(noun.lemma)) return isPersonName || (token.upos === 'NOUN' && namesPerson(lemma));
  if (token.upos !== 'NOUN' || namesPerson(lemma) || isPerson(tree, index)) return false;
  if (POINTS.test(noun.lemma) || POINTS_AT_DEED.test(noun.lemma)) return namesDeed(lemma);
  return POINTS_AT_THING.test(noun.lemma) || isWider(noun.lemma, lemma);
};

/** "Orm Airways and its rival Tarn Air": "the airline" behind it is neither. */
const isOneOfTwo = ({ tree, index }: Word): boolean => {
  let head = index;
  for (let steps = 0; steps < LONGEST && /^(?:flat|compound|appos)/.test(deprelAt(tree, head)); steps += 1)
    head = headAt(tree, head);
  return deprelAt(tree, head) === 'conj' || dependentsBy(tree, head, 'conj').length > 0;
};

/** More words than this no name holds. */
const LONGEST = 6;

/** "the weekly Clarion" */
const isRightBefore = ({ passage, token }: Word, said: Word): boolean => {
  const next = passage.words.find((word) => word.token.start >= token.end);
  return next !== undefined && isLike(said, next);
};

/**
 * "the object" of an asteroid, "the company" of Norvik Steel: a noun with "the" that no cited sentence before has means something told
 * there in another word, which a draft may take in its stead.
 */
export const mayMean = (noun: Word, said: Word, cited: readonly Passage[]): boolean => {
  if (!isBare(noun) || !fits(noun, said)) return false;
  const others = cited.flatMap(({ words }) => words).filter((word) => word !== noun && isBefore(word, noun));
  return (
    others.some((word) => isLike(said, word) && (noun.token.upos === 'NUM' || !isOneOfTwo(word))) &&
    others.every((word) => word.lemma !== noun.lemma || isRightBefore(word, said)) &&
    !noun.passage.words.some((word) => word.token.start > noun.token.start && isLike(said, word))
  );
};
