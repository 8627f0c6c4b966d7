import { stem, termsOf, wordsOf } from '../../../library/terms.ts';
import { dependentsBy, formAt, type Tree } from '../../../reading/tree.ts';
import { POINTS } from '../passage/meant-before.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { areNear, isWider } from '../words/kin.ts';

const DESCRIBES = /^(?:appos|compound|nmod|amod)/;

/** "the activist", "the company": a description that the article gives nearby, of somebody who is named or meant here. */
const isKnownDescription = (word: Word, cited: readonly Passage[]): boolean => {
  const { tree, index, token } = word;
  const definite = dependentsBy(tree, index, 'det').some((det) => formAt(tree, det) === 'the');
  const beside = DESCRIBES.test(token.deprel) && tree.tokens[token.head]?.upos === 'PROPN';
  if (
    token.upos !== 'NOUN' ||
    /^(?:obl|obj)/.test(token.deprel) ||
    !(definite || beside || dependentsBy(tree, index, 'appos').length > 0)
  )
    return false;
  return cited.some(
    ({ around }) =>
      termsOf(around).includes(stem(token.form.toLowerCase())) ||
      wordsOf(around).some((other) => areNear('n', word.lemma, other.toLowerCase())),
  );
};

/** "dismissed him over the affair": gives a reason. */
const isForReason = (tree: Tree, index: number): boolean =>
  /^(?:over|for|because|due)$/.test(formAt(tree, index - 2)) || /^(?:because|due)$/.test(formAt(tree, index - 3));

/** "the decision", "this move": points at what the cited text tells without a word for it. */
const isPointing = ({ lemma, tree, index, token }: Word): boolean =>
  token.upos === 'NOUN' &&
  POINTS.test(lemma) &&
  dependentsBy(tree, index, 'det').some((det) => /^(?:the|this|these)$/.test(formAt(tree, det))) &&
  !isForReason(tree, index) &&
  dependentsBy(tree, index, 'amod', 'compound', 'nmod', 'acl').length === 0;

/** What kinds of organisation are called, and what the names of such hold; the first are called so whatever their names. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:organisation|organization|body|institution)$/, /./],
  [
    /^(?:company|firm|corporation)$/,
    /\b(?:compan(?:y|ies)|corp(?:oration)?|inc|ltd|plc|gmbh|ag|motors?|airlines?|airways|industries|holdings?|group)\b/i,
  ],
  [/^group$/, /\b(?:group|front|movement|alliance|league|brigades?)\b/i],
  [/^agency$/, /\b(?:agency|administration|office|service|authority|bureau)\b/i],
  [/^party$/, /\bparty\b/i],
  [/^newspaper$/, /\b(?:newspaper|times|post|gazette|herald|tribune|journal|daily|guardian|telegraph|courier)\b/i],
  [/^bank$/, /\bbank\b/i],
  [/^movement$/, /\b(?:movement|front)\b/i],
  [/^union$/, /\bunion\b/i],
  [/^association$/, /\b(?:association|federation|society)\b/i],
];

/** What companies are called by what they do. */
const TRADES =
  /\b(?:operator|maker|manufacturer|producer|airline|retailer|carrier|supplier|developer|publisher|builder|insurer|utility|contractor|chain|brewery|shipyard|refinery|start-up)s?\b/i;

/** "the company" of "the operator Lumen Wave". */
const isNamedTrade = ({ lemma, tree, index }: Word, cited: readonly Passage[]): boolean =>
  /^(?:company|firm)$/.test(lemma) &&
  dependentsBy(tree, index, 'det').some((det) => formAt(tree, det) === 'the') &&
  cited.some((passage) => ownNames(passage) !== '' && TRADES.test(passage.around));

const ownNames = ({ words }: Passage): string =>
  words
    .filter(({ token }) => /ORG/.test(token.name))
    .map(({ token }) => token.form)
    .join(' ');

/** "the bank" of "Osk Savings Bank": an organisation that the cited text only names, called by its kind. */
const isNamedBody = ({ lemma, tree, index, token }: Word, cited: readonly Passage[]): boolean => {
  const kind = token.upos === 'NOUN' ? BODIES.find(([noun]) => noun.test(lemma)) : undefined;
  return (
    kind !== undefined &&
    dependentsBy(tree, index, 'det').some((det) => formAt(tree, det) === 'the') &&
    cited.some((passage) => kind[1].test(ownNames(passage)))
  );
};

/** "the disease" of cholera: a wider word for what the cited text names more closely, pointed at and no more. */
const isWiderWord = (word: Word, cited: readonly Passage[]): boolean =>
  word.token.upos === 'NOUN' &&
  dependentsBy(word.tree, word.index, 'det').some((det) => /^(?:the|this|these)$/.test(formAt(word.tree, det))) &&
  cited.some(
    ({ words, around }) =>
      words.some((other) => other.token.upos === 'NOUN' && isWider(word.lemma, other.lemma)) ||
      wordsOf(around).some((other) => isWider(word.lemma, other)),
  );

/** A noun for those whom a pronoun of the cited sentence points back to. */
const isPointedBackTo = (word: Word, cited: readonly Passage[]): boolean =>
  word.token.upos === 'NOUN' &&
  cited.some(({ before, words }) => {
    const pointing = words.some(({ token }) =>
      /^(?:they|them|their|theirs|he|him|his|she|her|it|its|this|those)$/i.test(token.form),
    );
    return pointing && termsOf(before).includes(stem(word.token.form.toLowerCase()));
  });

/** True for a noun that only points at what the cited text, or its article close by, tells of. */
export const pointsBack = (word: Word, cited: readonly Passage[]): boolean =>
  isPointing(word) ||
  isNamedBody(word, cited) ||
  isNamedTrade(word, cited) ||
  isWiderWord(word, cited) ||
  isPointedBackTo(word, cited) ||
  isKnownDescription(word, cited);
