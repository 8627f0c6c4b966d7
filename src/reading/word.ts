import { ownCopy } from './core/words.ts';

/** Marks of punctuation that rules look for, as bits. */
export const MARK = { comma: 1, semicolon: 2, colon: 4, quote: 8, dash: 16 } as const;

const SIGNS: ReadonlyMap<string, number> = new Map([
  [',', MARK.comma],
  [';', MARK.semicolon],
  [':', MARK.colon],
  ...['"', '“', '”', "''", '``'].map((sign) => [sign, MARK.quote] as const),
]);

const markOf = (form: string): number => SIGNS.get(form) ?? (/[—–-]$/.test(form) ? MARK.dash : 0);

/** A word as written, with what steps have asked of it so far: no fact of a word is worked out twice. */
export type Word = {
  readonly form: string;
  readonly lower: string;
  /** Which of the marks it is, if any. */
  readonly mark: number;
  readonly facts: unknown[];
  /** Which of the questions with yes or no for an answer have been asked, and which of them hold; a bit for each. */
  asked: number;
  held: number;
  /** The lemma it had last, as it was given and as a word: a form seldom has two. */
  lemmaText: string;
  lemma: Word | null;
};

/** What is longer is an address or noise, and seldom comes again. */
const LONGEST = 40;
/** Of each of two generations: what was not met again since the last one began is forgotten when the next one does. */
const MOST_WORDS = 30_000;

let words = new Map<string, Word>();
let olderWords = new Map<string, Word>();

let facts = 0;

const newWord = (form: string): Word => ({
  form,
  lower: form.toLowerCase(),
  mark: markOf(form),
  facts: new Array<unknown>(facts).fill(undefined),
  asked: 0,
  held: 0,
  lemmaText: '',
  lemma: null,
});

/**
 * The word of a form, the same one for all places where it stands; very long forms are not remembered. No text is kept in
 * memory by it.
 */
export const wordOf = (form: string): Word => words.get(form) ?? meet(form);

/** A word that was not met in this generation. */
const meet = (form: string): Word => {
  if (form.length > LONGEST) return newWord(form);
  const word = olderWords.get(form) ?? newWord(ownCopy(form));
  if (words.size >= MOST_WORDS) {
    olderWords = words;
    words = new Map();
  }
  words.set(word.form, word);
  return word;
};

/** The lemma of a token as a word of its own. */
export const lemmaOf = (word: Word, lemma: string): Word => {
  if (word.lemma && word.lemmaText === lemma) return word.lemma;
  word.lemmaText = ownCopy(lemma);
  word.lemma = wordOf(lemma);
  return word.lemma;
};

/** A question with yes or no for an answer that is asked of every word of a text; and its bit among the flags of a word. */
export type Flag = ((word: Word) => boolean) & { readonly bit: number };

const MOST_FLAGS = 31;
const questions: ((word: Word) => boolean)[] = [];
let allAsked = 0;

/** Asks one question of a word, which may ask others of it. */
const ask = (word: Word, place: number): void => {
  const bit = 1 << place;
  if ((word.asked & bit) !== 0) return;
  const holds = questions[place]?.(word) ?? false;
  word.asked |= bit;
  if (holds) word.held |= bit;
};

/** All that holds of a word wherever it stands, a bit for each flag; worked out when it is first asked for. */
export const flagsOf = (word: Word): number => {
  if (word.asked !== allAsked) for (let place = 0; place < questions.length; place++) ask(word, place);
  return word.held;
};

/** Whether something holds of a word wherever it stands, as `factOf`; kept in a bit, for what is asked of every word of a text. */
export const flagOf = (holds: (word: Word) => boolean): Flag => {
  if (questions.length === MOST_FLAGS) throw new Error(`words have ${MOST_FLAGS} flags already: use factOf`);
  const place = questions.push(holds) - 1;
  const bit = 1 << place;
  allAsked |= bit;
  const isHeld = (word: Word): boolean => {
    if ((word.asked & bit) === 0) ask(word, place);
    return (word.held & bit) !== 0;
  };
  return Object.assign(isHeld, { bit });
};

/** Something that holds of a word wherever it stands; worked out at the first question and kept with the word. */
export const factOf = <T>(workOut: (word: Word) => T): ((word: Word) => T) => {
  const place = facts++;
  return (word) => {
    const known = word.facts[place] as T | undefined;
    if (known !== undefined) return known;
    while (word.facts.length < facts) word.facts.push(undefined);
    const fact = workOut(word);
    word.facts[place] = fact;
    return fact;
  };
};
