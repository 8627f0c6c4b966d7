import { foldName } from '../../../domain/fold.ts';
import { isNegated } from '../../../reading/status/status-of.ts';
import { TITLE_WORDS } from '../../../reading/tables/offices.ts';
import { dependentsBy, formAt } from '../../../reading/tree.ts';
import { areAlike, areOpposed, isKnownPhrase } from '../words/alike.ts';
import { areConverse, saysLess } from '../words/entailed.ts';
import type { Classed } from '../words/keys.ts';
import { abbreviates, isSameName, namesState } from '../words/names.ts';
import { onceFor } from './once.ts';
import type { Passage, Word } from './passage.ts';
import { isName } from './word-class.ts';

const classed = ({ lemma, token }: Word): Classed => ({ lemma, upos: token.upos, form: token.form.toLowerCase() });

const particleOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf('_') + 1);

/** True by wordings of several words. Verbs with particles are compared whole first: "step down" is "resign", but "strike down" is no "strike". */
export const phrasesAlike = (a: Word, b: Word): boolean =>
  a.phrases.some((phrase) => areAlike(phrase, classed(b))) ||
  b.phrases.some((phrase) => areAlike(phrase, classed(a))) ||
  a.phrases.some((one) =>
    b.phrases.some(
      (other) => areAlike(one, other) || (particleOf(one) === particleOf(other) && areAlike(classed(a), classed(b))),
    ),
  );

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

/** "strike down" is no "strike". */
const isPhrasal = (phrase: string): boolean =>
  /^[^_]+_(?:down|up|off|out|over|back|away)$/.test(phrase) && isKnownPhrase(phrase);

/** What a word is looked up by: itself and the wordings of several words that it carries. */
const wordingsOf = (word: Word): Classed[] => {
  const phrases = word.phrases.map((phrase) => ({ lemma: phrase, upos: 'X' }));
  return word.phrases.some(isPhrasal) ? phrases : [...phrases, classed(word)];
};

/** Made once a word: each is held against each. */
const wordings = onceFor(wordingsOf);

type Relates = (said: Classed, told: Classed) => boolean;

const relate = (draft: Word, cited: Word, by: Relates): boolean =>
  wordings(draft).some((said) => wordings(cited).some((told) => by(said, told)));

const isDenied = ({ tree, index }: Word): boolean => isNegated(tree, index);

/** Told in less: who is charged is accused. What is denied is told in more: who is not accused is not charged. */
const isToldInLess = (draft: Word, cited: Word): boolean => {
  if (relate(draft, cited, saysLess)) return !isDenied(draft) && !isDenied(cited);
  return relate(cited, draft, saysLess) && isDenied(draft) && isDenied(cited);
};

/** True for a wording of several words that may stand for a word of the cited text. */
export const isToldAs = (phrase: string, cited: Word): boolean => {
  const said = { lemma: phrase, upos: 'X' };
  const isSaid = ({ lemma, upos }: Classed): boolean => areAlike(said, { lemma, upos });
  return isSaid(classed(cited)) || wordings(cited).some((told) => isSaid(told) || saysLess(said, told));
};

/** True for two verbs of which one tells from the other side what the other tells: "sold to", "bought from". */
export const isConverse = (draft: Word, cited: Word): boolean => relate(draft, cited, areConverse);

/** The given names before a surname: the words of one person's name in a row before this one. */
const givenNames = ({ tree, index, token }: Word): string[] => {
  const names: string[] = [];
  if (!/PER$/.test(token.name)) return names;
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = tree.tokens[at];
    if (before === undefined || before.upos !== 'PROPN' || !/PER$/.test(before.name)) break;
    names.push(foldName(before.form));
  }
  return names;
};

const isInitialOf = (one: string, other: string): boolean =>
  one.replace('.', '').length === 1 && other.startsWith(one[0] ?? '');

const areStrangeNames = (own: readonly string[], others: readonly string[]): boolean =>
  own.length > 0 &&
  others.length > 0 &&
  own.every((name) =>
    others.every((other) => !isSameName(name, other) && !isInitialOf(name, other) && !isInitialOf(other, name)),
  );

/** "Ivo Karsk" and "Jan Karsk": one surname and two persons. */
const areTwoOfOneName = (a: Word, b: Word): boolean => areStrangeNames(givenNames(a), givenNames(b));

/** True for a surname whose given name is another than that of a full name which ends in it. */
export const isOfOtherGivenName = (word: Word, parts: readonly string[]): boolean => {
  const at = parts.lastIndexOf(word.token.form);
  return (
    at > 0 &&
    areStrangeNames(
      givenNames(word),
      parts
        .slice(0, at)
        .filter((part) => !TITLE_WORDS.has(part.toLowerCase()))
        .map(foldName),
    )
  );
};

/** True for a word of the draft that may stand for one of the cited text: the same, a synonym, or one that says less. */
export const isLike = (a: Word, b: Word): boolean => {
  if (areTwoOfOneName(a, b)) return false;
  if (areStrange(a, b)) return foldName(a.token.form) === foldName(b.token.form) || isOneName(a, b);
  if (phrasesAlike(a, b) || areAlike(classed(a), classed(b)) || isToldInLess(a, b)) return true;
  if (foldName(a.token.form) === foldName(b.token.form)) return true;
  return isOneName(a, b);
};

/** True for two words of which one denies the other. */
export const isOpposed = (a: Word, b: Word): boolean =>
  areOpposed(a.lemma, b.lemma) ||
  a.phrases.some((phrase) => areOpposed(phrase, b.lemma)) ||
  b.phrases.some((phrase) => areOpposed(phrase, a.lemma));

/** "ordered Lindt to install it": whom it is said to, not what. */
export const hasInfinitive = ({ tree, index }: Word): boolean => dependentsBy(tree, index, 'xcomp').length > 0;

const leadsToInfinitive = (word: Word): boolean => hasInfinitive(word) || formAt(word.tree, word.index + 1) === 'to';

/** "declined to comment on the claim" is no "declined the claim". */
const onlyDeclines = (word: Word, other: Word): boolean =>
  /^(?:decline|refuse)$/.test(other.lemma) &&
  hasInfinitive(other) &&
  word.token.upos === 'VERB' &&
  !leadsToInfinitive(word);

/** Looked for once: most rules ask for them. */
const counterpartsOf = onceFor((word: Word) =>
  onceFor(({ words }: Passage): readonly Word[] =>
    words.filter((other) => (isLike(word, other) || isConverse(word, other)) && !onlyDeclines(word, other)),
  ),
);

/** The words of the cited sentences that a word of the draft may stand for. */
export const counterparts = (word: Word, cited: readonly Passage[]): Word[] => cited.flatMap(counterpartsOf(word));

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
