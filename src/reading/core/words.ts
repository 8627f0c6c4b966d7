import { hashText } from './hash.ts';

/** What is known of a word form without its context; what models look at are hashes and small numbers. */
export type Word = {
  /** As written, a string that stands by itself; and in lower case. */
  readonly text: string;
  readonly small: string;
  /** Tells it from all other words that are remembered; 0 is none. */
  readonly number: number;
  /** Its lemma by the index of its tag, where that was asked for. */
  readonly lemmas: (string | undefined)[];
  readonly lower: number;
  readonly form: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
  /** Case pattern: 0 no letters, 1 lower, 2 Capitalised, 3 ALL CAPS, 4 mIxed, 5 no word. */
  readonly casing: number;
  /** Cluster numbers at two grains, 0 where the word is unknown. */
  readonly fine: number;
  readonly coarse: number;
  /** The word's most frequent tag in the treebanks plus one, 0 where it is rare. */
  readonly usual: number;
  /** Which tags it may have, as a number of the tagger's lists; 0 where every open class is possible. */
  readonly tagset: number;
  /** What the name lists say of it, as bits; 0 where nothing. */
  readonly listed: number;
};

/**
 * Facts about word types, learned from treebanks and raw text, in columns; `rows` gives the row of a word, lower-case with
 * digits as 0. In each column 0 stands for "unknown".
 */
export type Lexicon = {
  readonly rows: ReadonlyMap<string, number>;
  readonly fine: readonly number[];
  readonly coarse: readonly number[];
  readonly usual: readonly number[];
  readonly tagset: readonly number[];
  readonly listed: readonly number[];
};

/** No more words are remembered. */
export const MOST_WORDS = 60_000;

const casingOf = (form: string): number => {
  const lower = form.toLowerCase();
  const upper = form.toUpperCase();
  if (lower === upper) return 0;
  if (form === lower) return 1;
  if (form === upper) return form.length === 1 ? 2 : 3;
  return form.slice(1) === lower.slice(1) ? 2 : 4;
};

const shapeOf = (form: string): string =>
  form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/[0-9]/g, '0')
    .replace(/(.)\1{2,}/gu, '$1$1');

/** The key of a word in every table: lower case, digits as 0, curly apostrophes straight. */
export const wordKey = (form: string): string => form.toLowerCase().replace(/[0-9]/g, '0').replace(/[’‘]/g, "'");

/**
 * A string that stands by itself: a long slice of a text keeps the whole text in memory as long as it is remembered (V8 copies
 * shorter ones).
 */
export const ownCopy = (form: string): string => (form.length < 13 ? form : form.split('').join(''));

const describe = (form: string, number: number, lexicon: Lexicon): Word => {
  const short = form.length > 40 ? form.slice(0, 40) : form;
  const key = wordKey(short);
  const row = lexicon.rows.get(key) ?? -1;
  const text = ownCopy(form);
  return {
    text,
    small: text.toLowerCase(),
    number,
    lemmas: [],
    lower: hashText(key),
    form: hashText(short),
    prefix2: hashText(key.slice(0, 2)),
    prefix3: hashText(key.slice(0, 3)),
    suffix1: hashText(key.slice(-1)),
    suffix2: hashText(key.slice(-2)),
    suffix3: hashText(key.slice(-3)),
    suffix4: hashText(key.slice(-4)),
    shape: hashText(shapeOf(short)),
    casing: casingOf(short),
    fine: lexicon.fine[row] ?? 0,
    coarse: lexicon.coarse[row] ?? 0,
    usual: lexicon.usual[row] ?? 0,
    tagset: lexicon.tagset[row] ?? 0,
    listed: lexicon.listed[row] ?? 0,
  };
};

/** Looks words up and remembers them; forgets everything when it grows past a bound. */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, Word>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The words of one sentence; each of their numbers is another's only where they are one word. */
  words(forms: readonly string[]): Word[] {
    if (this.#known.size + forms.length > MOST_WORDS) this.#known.clear();
    return forms.map((form) => this.#word(form));
  }

  #word(form: string): Word {
    const known = this.#known.get(form);
    if (known) return known;
    const word = describe(form, this.#known.size + 1, this.#lexicon);
    this.#known.set(word.text, word);
    return word;
  }
}

/** Stands before the first and after the last word of a sentence. */
export const EDGE: Word = {
  text: '',
  small: '',
  number: 0,
  lemmas: [],
  lower: 1,
  form: 1,
  prefix2: 1,
  prefix3: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  shape: 1,
  casing: 5,
  fine: -1,
  coarse: -1,
  usual: -1,
  tagset: 0,
  listed: 0,
};
