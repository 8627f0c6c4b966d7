import { dependentsBy, dependentsOf, deprelAt, formAt, headAt, relation } from '../../../reading/tree.ts';
import type { Word } from '../passage/passage.ts';
import { selves, wordsAt } from '../passage/phrase.ts';
import { isLight, isNeutralReport } from '../passage/word-class.ts';
import { isOfWeight } from './weight.ts';

/** What the draft keeps of the cited text, and what it leaves out without a change to that. */
export type Kept = { readonly words: ReadonlySet<Word>; readonly leftOut: ReadonlySet<Word> };

const isDone = (word: Word, { words, leftOut }: Kept): boolean => words.has(word) || leftOut.has(word);

const wordAt = (word: Word, index: number): Word | null => wordsAt(word, index < 0 ? [] : [index])[0] ?? null;

/** A phrase of which the draft keeps its head, a name of it or what stands beside it. */
export const isPartKept = (head: Word, kept: Kept): boolean =>
  isDone(head, kept) ||
  selves(head).some((word) => kept.words.has(word)) ||
  wordsAt(head, dependentsBy(head.tree, head.index, 'conj', 'appos', 'flat')).some((word) => kept.words.has(word));

export const RELATIVE = /^(?:who|which|that|whom|whose)$/;

/** Of those who take part in a clause, all that the draft keeps; those of a relative clause stand before it. */
export const areKept = (verb: Word, kept: Kept, ...names: readonly string[]): boolean =>
  names.every((name) =>
    wordsAt(verb, dependentsBy(verb.tree, verb.index, name)).every(
      (word) => RELATIVE.test(word.token.form.toLowerCase()) || isPartKept(word, kept),
    ),
  );

/** Words of weight that hang on a word, and on the nouns that take part in what it says. */
const weightsOn = (word: Word): Word[] => {
  const near = wordsAt(word, dependentsOf(word.tree, word.index));
  const parts = near.filter(({ token }) => /^(?:nsubj|obj|iobj|xcomp)/.test(token.deprel));
  const below = parts.flatMap((part) => wordsAt(part, dependentsOf(part.tree, part.index)));
  return [...near, ...below.filter(({ token }) => /^(?:det|advmod|amod|cc)/.test(token.deprel))].filter(isOfWeight);
};

const keepsWeights = (word: Word, kept: Kept): boolean => weightsOn(word).every((weight) => isDone(weight, kept));

const hasSubject = ({ tree, index }: Word): boolean => dependentsBy(tree, index, 'nsubj', 'csubj').length > 0;

/** Clauses that tell a fact whatever they stand beside. */
const FACTUAL = /^(?:after|because|since|while|although|though|as|whereas|when)$/;

const isFactual = ({ tree, index }: Word): boolean =>
  dependentsBy(tree, index, 'mark', 'advmod').some((mark) => FACTUAL.test(formAt(tree, mark)));

const isTensed = ({ tree, index, token }: Word): boolean =>
  token.tense === 'Past' || dependentsBy(tree, index, 'aux', 'cop').length > 0;

/** "…, the ministry said, adding that …": told as what the ministry added. */
const isOfReport = (word: Word, above: Word, kept: Kept): boolean =>
  /ing$/.test(word.token.form) && isNeutralReport(above) && hasSubject(above) && areKept(above, kept, 'nsubj');

/** Whether a word keeps its sense without the word it hangs on. */
const standsAlone = (word: Word, above: Word, kept: Kept): boolean => {
  const link = relation(word.token.deprel);
  if (link === 'parataxis') return hasSubject(word);
  if (link === 'advcl') return (hasSubject(word) && isFactual(word)) || isOfReport(word, above, kept);
  if (link !== 'conj') return false;
  if (hasSubject(word)) return true;
  return (
    areKept(above, kept, 'nsubj') &&
    (isTensed(word) || keepsWeights(above, kept)) &&
    deprelAt(above.tree, above.index) !== 'nsubj'
  );
};

const DEEPEST = 20;

const isClause = ({ tree, index, token }: Word): boolean =>
  token.upos === 'VERB' || dependentsBy(tree, index, 'cop', 'nsubj').length > 0;

const isPast = ({ tree, index, token }: Word): boolean =>
  dependentsBy(tree, index, 'aux', 'cop').some((aux) => /^(?:had|was|were|did)$/.test(formAt(tree, aux))) ||
  (token.tense === 'Past' && dependentsBy(tree, index, 'aux').length === 0);

/** "…, even though a panel had voted against it": parsed apart from what stands before it. */
const isOwnPiece = ({ passage, sentence, tree }: Word): boolean =>
  sentence !== passage.words[0]?.sentence && FACTUAL.test(formAt(tree, 0));

/** "after fans threw flares": told as a fact by whoever tells the rest, whatever that is. */
export const factAbove = (word: Word, kept: Kept): Word | null => {
  for (let at: Word | null = word, steps = 0; at !== null && steps < DEEPEST; steps += 1) {
    const above = wordAt(at, headAt(at.tree, at.index));
    if (above !== null && !kept.words.has(above) && relation(at.token.deprel) === 'advcl')
      return hasSubject(at) && isFactual(at) && isPast(at) && !isReportedAt(above) ? at : null;
    if (above === null) return isOwnPiece(at) && isPast(at) ? at : null;
    at = above;
  }
  return null;
};

/** A verb of saying stands above it. */
const isReportedAt = (word: Word): boolean => {
  for (let at: Word | null = word, steps = 0; at !== null && steps < DEEPEST; steps += 1) {
    if (isNeutralReport(at)) return true;
    at = wordAt(at, headAt(at.tree, at.index));
  }
  return false;
};

/** Every word that a word of the cited sentence hangs on is kept, with what says whether it is so, and who it is said of. */
export const keepsAllAbove = (word: Word, kept: Kept): boolean => {
  let [at, isSkipped] = [word, false];
  const fact = factAbove(word, kept);
  for (let steps = 0; steps < DEEPEST; steps += 1) {
    if (!isSkipped && (!keepsWeights(at, kept) || (isClause(at) && !areKept(at, kept, 'nsubj')))) return false;
    const above = at === fact ? null : wordAt(at, headAt(at.tree, at.index));
    if (above === null) return true;
    const isKept = kept.words.has(above) || isLight(above);
    if (
      !isKept &&
      !kept.leftOut.has(above) &&
      !(isSkipped ? /^(?:conj|advcl)/.test(at.token.deprel) : standsAlone(at, above, kept))
    )
      return false;
    [at, isSkipped] = [above, !isKept];
  }
  return false;
};
