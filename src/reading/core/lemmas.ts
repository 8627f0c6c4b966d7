import { ownCopy } from './words.ts';

/**
 * How a form becomes its lemma: cut `cut` characters off the end of the lower-cased form and add `add`; `keepsCase` where the
 * lemma keeps capitals (names). Written "2+y" or "=0+".
 */
export type Script = string;

/** Scripts learned from treebanks: whole words first ("was VBD"), then the longest known ending by tag. */
export type Lemmas = {
  readonly words: Readonly<Record<string, Script>>;
  readonly endings: Readonly<Record<string, Script>>;
};

export const LONGEST_ENDING = 6;

/** How a lemma is made from its form: what is cut off and what is put on; learned, and applied by `applyScript`. */
export const scriptOf = (form: string, lemma: string): Script => {
  const lower = form.toLowerCase();
  const keeps = lemma !== lemma.toLowerCase();
  const base = keeps ? form : lower;
  let same = 0;
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same += 1;
  return `${keeps ? '=' : ''}${base.length - same}+${lemma.slice(same)}`;
};

const applyScript = (form: string, script: Script): string => {
  const keeps = script.startsWith('=');
  const plus = script.indexOf('+');
  const cut = Number(script.slice(keeps ? 1 : 0, plus));
  const base = keeps ? form : form.toLowerCase();
  return cut > base.length ? base : base.slice(0, base.length - cut) + script.slice(plus + 1);
};

/** The dictionary form of a word with this tag ("VERB|VBD"). Never empty. */
const lemmatize = (form: string, tag: string, { words, endings }: Lemmas): string => {
  const lower = form.toLowerCase().replace(/’/g, "'");
  const whole = words[`${lower} ${tag}`];
  if (whole !== undefined) return applyScript(form, whole) || form;
  for (let length = Math.min(LONGEST_ENDING, lower.length); length >= 0; length -= 1) {
    const script = endings[`${length === 0 ? '' : lower.slice(-length)} ${tag}`];
    if (script !== undefined) return applyScript(form, script) || form;
  }
  return lower;
};

/** Verbs whose ending leaves open whether an e or a doubled letter went with it: "blamed", "planned". */
const OPEN_ENDED = /^VERB\|VB[DGN]$/;

/** A verb that is no word but would be one with an e, or with one letter less. */
const mended = (lemma: string, tag: string, isWord: (key: string) => boolean): string => {
  if (!OPEN_ENDED.test(tag) || isWord(lemma)) return lemma;
  const others = [`${lemma}e`, /(.)\1$/.test(lemma) ? lemma.slice(0, -1) : lemma, lemma.replace(/e$/, '')];
  return others.find((other) => other !== lemma && other.length > 2 && isWord(other)) ?? lemma;
};

/** Lemmatizes what the scripts say, and mends verbs by the frequent words. */
export class Lemmatizer {
  readonly #lemmas: Lemmas;
  readonly #isWord: (key: string) => boolean;

  /** `isWord` knows the frequent words, in lower case. */
  constructor(lemmas: Lemmas, isWord: (key: string) => boolean) {
    this.#lemmas = lemmas;
    this.#isWord = isWord;
  }

  lemma(form: string, tag: string): string {
    return ownCopy(mended(lemmatize(form, tag, this.#lemmas), tag, this.#isWord));
  }
}
