import { stem } from '../../../library/terms.ts';

/** A word with its part of speech; a mere string has none, so that it is in no row of a word of one. */
export type Classed = { readonly lemma: string; readonly upos: string; readonly form?: string };

/** Rows of our tables by the words in them. */
export type Rows = ReadonlyMap<string, ReadonlySet<number>>;

/** Wordings of several words are kept whole; all other words are looked up by stem, those of one part of speech with its mark. */
export const keyOf = (word: string): string => {
  const [own = '', part] = word.split('/');
  if (own.includes('_')) return own;
  return part === undefined ? stem(own) : `${stem(own)}/${part}`;
};

const MARKS: Readonly<Record<string, string>> = { VERB: 'v', AUX: 'v', NOUN: 'n', PROPN: 'n', ADJ: 'a', ADV: 'r' };

/** "detained" may be read as an adjective, "shelling" as a noun: they are forms of their verbs all the same. */
const isVerbForm = ({ lemma, upos }: Classed): boolean =>
  (upos === 'ADJ' && /(?:ed|en|ing)$/.test(lemma)) || (upos === 'NOUN' && /ing$/.test(lemma));

const marked = (key: string, mark: string | undefined): string[] =>
  mark === undefined ? [key] : [key, `${key}/${mark}`];

/** Every key that a table of stems may know a word by. */
export const keysOf = (word: Classed): string[] => {
  const key = keyOf(word.lemma);
  return [...marked(key, MARKS[word.upos]), ...(isVerbForm(word) ? [`${key}/v`] : [])];
};

/** Every key that a table of whole words may know a word by: its lemma, and its form; that of a participle may be an adjective's. */
export const wholeKeysOf = ({ lemma, upos, form = lemma }: Classed): string[] => {
  const keys = marked(lemma, MARKS[upos]);
  if (form === lemma) return keys;
  return [...keys, ...marked(form, MARKS[upos]), ...(/(?:ed|en|ing|wn|nt)$/.test(form) ? [`${form}/a`] : [])];
};
