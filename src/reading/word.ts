/** A word as written, with what steps have asked of it so far: no fact of a word is worked out twice. */
export type Word = {
  readonly form: string;
  readonly lower: string;
  readonly facts: unknown[];
  /** The lemma it had last: a form seldom has two. */
  lemma: Word | null;
};

/** V8 keeps a longer piece of a text as a window on the whole text: as a key it would hold the article in memory. */
const LONGEST = 12;
const MOST_WORDS = 20_000;

const words = new Map<string, Word>();

/** The word of a form, the same one for all places where it stands; long forms are not remembered. */
export const wordOf = (form: string): Word => {
  const known = words.get(form);
  if (known) return known;
  const word: Word = { form, lower: form.toLowerCase(), facts: [], lemma: null };
  if (form.length > LONGEST) return word;
  if (words.size >= MOST_WORDS) words.clear();
  words.set(form, word);
  return word;
};

/** The lemma of a token as a word of its own. */
export const lemmaOf = (word: Word, lemma: string): Word => {
  if (word.lemma?.form !== lemma) word.lemma = wordOf(lemma);
  return word.lemma;
};

let facts = 0;

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
