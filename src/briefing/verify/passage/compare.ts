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

/** What of a word its likeness to others hangs on, wherever it stands. Words that come again in a passage share one, so that each is held against each once. */
type Look = { readonly classed: Classed; readonly phrases: readonly string[]; readonly folded: string };

const looksOf = onceFor((_: Passage) => new Map<string, Look>());

const lookOf = onceFor(({ passage, lemma, token, phrases }: Word): Look => {
  const known = looksOf(passage);
  const key = [lemma, token.upos, token.form, ...phrases].join(' ');
  const look = known.get(key) ?? {
    classed: { lemma, upos: token.upos, form: token.form.toLowerCase() },
    phrases,
    folded: foldName(token.form),
  };
  known.set(key, look);
  return look;
});

const particleOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf('_') + 1);

const haveLikePhrases = (a: Look, b: Look): boolean =>
  a.phrases.some((phrase) => areAlike(phrase, b.classed)) ||
  b.phrases.some((phrase) => areAlike(phrase, a.classed)) ||
  a.phrases.some((one) =>
    b.phrases.some(
      (other) => areAlike(one, other) || (particleOf(one) === particleOf(other) && areAlike(a.classed, b.classed)),
    ),
  );

/** True by wordings of several words. Verbs with particles are compared whole first: "step down" is "resign", but "strike down" is no "strike". */
export const phrasesAlike = (a: Word, b: Word): boolean => haveLikePhrases(lookOf(a), lookOf(b));

const areOfPersons = (a: Word, b: Word): boolean => [a, b].every(({ token }) => /PER$/.test(token.name));
const isLonger = (one: string, other: string): boolean => one === `${other}er` || other === `${one}er`;

/** "Ostia" and "Ostian", but not "Beck" and "Becker". */
const isOneName = (a: Word, b: Word): boolean =>
  isName(a) &&
  isName(b) &&
  !(areOfPersons(a, b) && isLonger(a.token.form, b.token.form)) &&
  isSameName(a.token.form, b.token.form);

const JOINS = /^(?:ADP|SCONJ|CCONJ)$/;

const isJoining = ({ classed: { upos, form = '' } }: Look): boolean => JOINS.test(upos) && /^\p{L}+$/u.test(form);

const isDeed = ({ classed: { upos } }: Look): boolean => /^(?:VERB|NOUN)$/.test(upos);

/** A verb or a noun and a word that only joins others: "ended" and "over". */
const areStrange = (a: Look, b: Look): boolean => (isDeed(a) && isJoining(b)) || (isDeed(b) && isJoining(a));

/** "strike down" is no "strike". */
const isPhrasal = (phrase: string): boolean =>
  /^[^_]+_(?:down|up|off|out|over|back|away)$/.test(phrase) && isKnownPhrase(phrase);

/** What a word is looked up by: itself and the wordings of several words that it carries. */
const wordings = onceFor((look: Look): readonly Classed[] => {
  const phrases = look.phrases.map((phrase) => ({ lemma: phrase, upos: 'X' }));
  return look.phrases.some(isPhrasal) ? phrases : [...phrases, look.classed];
});

type Relates = (said: Classed, told: Classed) => boolean;

const relate = (draft: Look, cited: Look, by: Relates): boolean =>
  wordings(draft).some((said) => wordings(cited).some((told) => by(said, told)));

/** True for a wording of several words that may stand for a word of the cited text. */
export const isToldAs = (phrase: string, cited: Word): boolean => {
  const said = { lemma: phrase, upos: 'X' };
  const isSaid = ({ lemma, upos }: Classed): boolean => areAlike(said, { lemma, upos });
  const look = lookOf(cited);
  return isSaid(look.classed) || wordings(look).some((told) => isSaid(told) || saysLess(said, told));
};

/** True for two verbs of which one tells from the other side what the other tells: "sold to", "bought from". */
export const isConverse = (draft: Word, cited: Word): boolean => relate(lookOf(draft), lookOf(cited), areConverse);

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
export const areTwoOfOneName = (a: Word, b: Word): boolean =>
  areStrangeNames(givenNames(a), givenNames(b)) || areTwoSides(a, b);

/** "Ana Solt" beside "Ivo Solt" and no "Solt" of her own: two persons, or two places, of one name. */
export const areNamesakes = (draft: readonly Word[], cited: readonly Word[]): boolean =>
  draft.some(
    (word) =>
      cited.some((other) => word.token.form === other.token.form && areTwoOfOneName(word, other)) &&
      !cited.some((other) => isLike(word, other)),
  );

/** What parts two places of one name. */
const SIDE =
  /^(?:upper|lower|inner|outer|greater|lesser|little|big|old|new|north|south|east|west|northern|southern|eastern|western|central)$/i;

const sideOf = ({ tree, index }: Word): string => {
  const before = tree.tokens[index - 1]?.form ?? '';
  return /^\p{Lu}/u.test(before) && SIDE.test(before) ? before.toLowerCase() : '';
};

/** "Upper Nahr" and "Lower Nahr". */
const areTwoSides = (a: Word, b: Word): boolean => {
  if (!/^\p{Lu}/u.test(a.token.form) || !/^\p{Lu}/u.test(b.token.form)) return false;
  const [one, other] = [sideOf(a), sideOf(b)];
  return one !== '' && other !== '' && one.replace(/ern$/, '') !== other.replace(/ern$/, '');
};

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

/** What one word is beside another, wherever they stand: the same or a synonym, one that says less, one that says more. */
type Tie = 'same' | 'less' | 'more' | 'none';

const tieBetween = (said: Look, told: Look): Tie => {
  if (said.folded === told.folded) return 'same';
  if (areStrange(said, told)) return 'none';
  if (haveLikePhrases(said, told) || areAlike(said.classed, told.classed)) return 'same';
  if (relate(said, told, saysLess)) return 'less';
  return relate(told, said, saysLess) ? 'more' : 'none';
};

const tiesOf = onceFor((said: Look) => onceFor((told: Look): Tie => tieBetween(said, told)));

/** Told in less: who is charged is accused. What is denied is told in more: who is not accused is not charged. */
const isToldBy = (tie: Tie, draft: Word, cited: Word): boolean => {
  if (tie === 'same' || tie === 'none') return tie === 'same';
  const isTurned = tie === 'more';
  return isNegated(draft.tree, draft.index) === isTurned && isNegated(cited.tree, cited.index) === isTurned;
};

/** True for a word of the draft that may stand for one of the cited text: the same, a synonym, or one that says less. */
export const isLike = (a: Word, b: Word): boolean =>
  !areTwoOfOneName(a, b) && (isToldBy(tiesOf(lookOf(a))(lookOf(b)), a, b) || isOneName(a, b));

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

/** Of two phrases some words may stand for one another. */
export const shareAny = (some: readonly Word[], others: readonly Word[]): boolean =>
  some.some((word) => others.some((other) => isLike(word, other)));
