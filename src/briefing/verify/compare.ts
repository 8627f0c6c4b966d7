import { foldName } from '../../domain/fold.ts';
import { formAt } from '../../reading/events/grammar.ts';
import { isNegated } from '../../reading/status/status-of.ts';
import { dependentsBy } from '../../reading/tree.ts';
import { areAlike, areOpposed, type Classed } from './alike.ts';
import { abbreviates, isSameName, namesState } from './names.ts';
import type { Passage, Word } from './passage.ts';
import { saysLess } from './tables/entailed.ts';
import { isName } from './word-class.ts';

const classed = ({ lemma, token }: Word): Classed => ({ lemma, upos: token.upos });

const particleOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf('_') + 1);

/** True by wordings of several words. Verbs with particles are compared whole first: "step down" is "resign", but "strike down" is no "strike". */
export const phrasesAlike = (a: Word, b: Word): boolean =>
  (a.phrase !== null && areAlike(a.phrase, classed(b))) ||
  (b.phrase !== null && areAlike(b.phrase, classed(a))) ||
  (a.phrase !== null && b.phrase !== null && areAlike(a.phrase, b.phrase)) ||
  (a.phrase !== null &&
    b.phrase !== null &&
    particleOf(a.phrase) === particleOf(b.phrase) &&
    areAlike(classed(a), classed(b)));

const areOfPersons = (a: Word, b: Word): boolean => [a, b].every(({ token }) => /PER$/.test(token.name));
const isLonger = (one: string, other: string): boolean => one === `${other}er` || other === `${one}er`;

/** "Ostia" and "Ostian", but not "Beck" and "Becker". */
const isOneName = (a: Word, b: Word): boolean =>
  isName(a) &&
  isName(b) &&
  !(areOfPersons(a, b) && isLonger(a.token.form, b.token.form)) &&
  isSameName(a.token.form, b.token.form);

const JOINS = /^(?:ADP|SCONJ|CCONJ)$/;

const isJoining = ({ token }: Word): boolean => JOINS.test(token.upos) && /^\p{L}+$/u.test(token.form);

/** A verb or a noun and a word that only joins others: "ended" and "over". */
const areStrange = (a: Word, b: Word): boolean =>
  (/^(?:VERB|NOUN)$/.test(a.token.upos) && isJoining(b)) || (/^(?:VERB|NOUN)$/.test(b.token.upos) && isJoining(a));

/** True for two words that may stand for one another. */
export const isLike = (a: Word, b: Word): boolean => {
  if (areStrange(a, b)) return foldName(a.token.form) === foldName(b.token.form) || isOneName(a, b);
  if (phrasesAlike(a, b) || areAlike(classed(a), classed(b))) return true;
  if (foldName(a.token.form) === foldName(b.token.form)) return true;
  return isOneName(a, b);
};

/** True for two words of which one denies the other. */
export const isOpposed = (a: Word, b: Word): boolean =>
  areOpposed(a.lemma, b.lemma) ||
  (a.phrase !== null && areOpposed(a.phrase, b.lemma)) ||
  (b.phrase !== null && areOpposed(b.phrase, a.lemma));

/** "ordered Lindt to install it": whom it is said to, not what. */
export const hasInfinitive = ({ tree, index }: Word): boolean => dependentsBy(tree, index, 'xcomp').length > 0;

const leadsToInfinitive = (word: Word): boolean => hasInfinitive(word) || formAt(word.tree, word.index + 1) === 'to';

/** Told in less, where nothing is denied: who is not charged may be accused. */
const isToldInLess = (word: Word, other: Word): boolean =>
  word.token.upos === other.token.upos &&
  saysLess(word.lemma, other.lemma) &&
  !isNegated(other.tree, other.index) &&
  !isNegated(word.tree, word.index);

/** "declined to comment on the claim" is no "declined the claim". */
const onlyDeclines = (word: Word, other: Word): boolean =>
  /^(?:decline|refuse)$/.test(other.lemma) &&
  hasInfinitive(other) &&
  word.token.upos === 'VERB' &&
  !leadsToInfinitive(word);

/** The words of the cited sentences that a word of the draft may stand for. */
export const counterparts = (word: Word, cited: readonly Passage[]): Word[] =>
  cited.flatMap(({ words }) =>
    words.filter((other) => (isLike(word, other) || isToldInLess(word, other)) && !onlyDeclines(word, other)),
  );

const overlapsMention = (passage: Passage, mention: { start: number; end: number }): boolean =>
  mention.start < passage.span.end && mention.end > passage.span.start;

/** The other names and descriptions that the article gives those who are named or meant in a cited sentence. */
export const otherNames = (passage: Passage): string[] =>
  passage.actors
    .filter(({ mentions }) => mentions.some((mention) => overlapsMention(passage, mention)))
    .flatMap(({ name, aliases, mentions }) => [
      name,
      ...aliases,
      ...mentions.filter(({ form }) => form !== 'pronoun').map(({ start, end }) => passage.text.slice(start, end)),
    ]);

const holdsWord = (text: string, word: string): boolean => ` ${foldName(text)} `.includes(` ${foldName(word)} `);

/** True where a name stands for somebody meant in the cited sentences under another name: an alias, an acronym, a state. */
export const isKnownOtherwise = ({ token }: Word, cited: readonly Passage[]): boolean =>
  cited.some((passage) => {
    const text = passage.text.slice(passage.span.start, passage.span.end);
    const others = otherNames(passage);
    return (
      others.some((name) => holdsWord(name, token.form)) ||
      [text, ...others].some((name) => abbreviates(token.form, name) || namesState(token.form, name))
    );
  });

/** "United Nations" for "UN": each word of a name whose initials stand in the cited text. */
export const spellsOut = (word: Word, cited: readonly Passage[]): boolean => {
  const name = runAround(word);
  if (name.length < 2) return false;
  const spelled = name.map(({ token }) => token.form).join(' ');
  return cited.some(({ words }) =>
    words.some(({ token }) => abbreviates(token.form, spelled) || (isName(word) && namesState(token.form, spelled))),
  );
};

const runAround = ({ passage, token }: Word): Word[] => {
  const at = passage.words.findIndex((each) => each.token === token);
  let [first, last] = [at, at];
  const isPart = (word: Word | undefined): boolean =>
    word !== undefined && (isName(word) || /^(?:of|the)$/.test(word.token.form));
  while (isPart(passage.words[first - 1])) first -= 1;
  while (isPart(passage.words[last + 1])) last += 1;
  return passage.words.slice(first, last + 1).filter((word) => isName(word));
};
