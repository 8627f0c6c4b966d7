import { foldName } from '../../../domain/fold.ts';
import { TITLE_WORDS } from '../../../reading/tables/offices.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isName, isTimeWord } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { isSameName } from '../words/names.ts';

/** A word of a proper name; a title before it is none. */
const isPart = (word: Word | undefined): word is Word =>
  word !== undefined &&
  isName(word) &&
  /^(?:PROPN|NOUN)$/.test(word.token.upos) &&
  !isTimeWord(word) &&
  !TITLE_WORDS.has(word.token.form.toLowerCase());

type Pair = readonly [Word, Word];

/** Words of names that stand side by side. */
const pairsIn = ({ words }: Passage): Pair[] =>
  words.flatMap((word, at): Pair[] => {
    const next = words[at + 1];
    return isPart(word) && isPart(next) ? [[word, next]] : [];
  });

const areSame = (a: Word, b: Word): boolean => isSameName(a.token.form, b.token.form);

const FARTHEST = 4;

/** "Ana Solt", "Ana Maria Solt", "Ana and Ivo Solt" anywhere in the article. */
const areTogether = ([given, family]: Pair, { text }: Passage): boolean => {
  const [one = '', other = ''] = [given, family].map(({ token }) => foldName(token.form));
  const [, ...behind] = ` ${foldName(text)} `.split(` ${one} `);
  return behind.some((rest) => ` ${rest.split(' ').slice(0, FARTHEST).join(' ')} `.includes(` ${other} `));
};

/** Wherever a word of a name stands in the cited text, another name than this one stands beside it. */
const isBesideOther = (part: Word, other: Word, step: 1 | -1, cited: readonly Passage[]): boolean => {
  const all = cited.flatMap(({ words }) => words.filter((word) => areSame(part, word)));
  return (
    all.length > 0 &&
    all.every((word) => {
      const { words } = word.passage;
      const beside = words[words.indexOf(word) + step];
      return isPart(beside) && !areSame(beside, other);
    })
  );
};

const occurs = (part: Word, cited: readonly Passage[]): boolean =>
  cited.some(({ words }) => words.some((word) => areSame(part, word)));

/** "Ivo Karsk" of Ivo Brandt, or of Jan Karsk: one of two names side by side stands beside another there, and they never stand together. */
const isMixed = (pair: Pair, cited: readonly Passage[]): boolean => {
  const [given, family] = pair;
  return (
    pair.every((part) => occurs(part, cited)) &&
    (isBesideOther(given, family, 1, cited) || isBesideOther(family, given, -1, cited)) &&
    !cited.some((passage) => areTogether(pair, passage))
  );
};

/** The given name of one is not told with the surname of another, or with a place. */
export const mixedNameFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  pairsIn(draft)
    .filter((pair) => isMixed(pair, cited))
    .map(([given, family]) => ({
      rule: 'name',
      detail: `“${given.token.form} ${family.token.form}” is the name of nobody in the cited text`,
    }));
