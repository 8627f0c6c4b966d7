import type { Token } from '../analysis.ts';
import type { Core } from './load-core.ts';
import { morphologyOf } from './morphology.ts';
import { NAME_TAGS } from './names.ts';
import type { Word } from './words.ts';

/** Words of a sentence with everything but their place. */
export type AnalysedWord = Omit<Token, 'start' | 'end'>;

type Child = { readonly deprel: string; readonly lower: string };

const NO_CHILDREN: readonly Child[] = [];

/** The children of verbs, which their morphology depends on; of others none. */
const childrenOfVerbs = ({ upos: uposOf, annotator }: Core, words: readonly Word[]): (Child[] | undefined)[] => {
  const lists: (Child[] | undefined)[] = words.map((_, i) => {
    const upos = uposOf[annotator.tag(i)];
    return upos === 'VERB' || upos === 'AUX' ? [] : undefined;
  });
  for (let i = 0; i < words.length; i += 1) {
    const list = lists[annotator.head(i)];
    list?.push({ deprel: annotator.relation(i), lower: (words[i] as Word).small });
  }
  return lists;
};

const lemmaOf = ({ lemmas, tags }: Core, word: Word, tag: number): string => {
  const known = word.lemmas[tag];
  if (known !== undefined) return known;
  const lemma = lemmas.lemma(word.text, tags[tag] ?? '');
  word.lemmas[tag] = lemma;
  return lemma;
};

/** The words of the sentence that was annotated last. */
const wordsOf = (core: Core, words: readonly Word[]): AnalysedWord[] => {
  const children = childrenOfVerbs(core, words);
  const { annotator } = core;
  return words.map((word, i) => {
    const form = word.text;
    const tag = annotator.tag(i);
    const upos = core.upos[tag] ?? 'X';
    const head = annotator.head(i);
    const deprel = annotator.relation(i);
    const context = { deprel, children: children[i] ?? NO_CHILDREN };
    const { tense, verbForm, voice, number, mood } = morphologyOf(form, upos, core.penn[tag] ?? '', context);
    return {
      form,
      lemma: lemmaOf(core, word, tag),
      upos,
      tense,
      verbForm,
      voice,
      number,
      mood,
      head: head === words.length ? -1 : head,
      deprel,
      name: NAME_TAGS[annotator.name(i)] ?? 'O',
    };
  });
};

/** Tags, parse, lemmas and names of one sentence that is cut into words already; one of more than 512 is taken for noise. */
export const analyseTokens = (forms: readonly string[], core: Core): AnalysedWord[] => {
  if (forms.length === 0) return [];
  if (forms.length > core.annotator.mostWords || isNoise(forms)) return forms.map(noiseWord);
  const words = core.vocabulary.words(forms);
  core.annotator.annotate(words);
  return wordsOf(core, words);
};

/**
 * Marks, figures, another script or a few words over and over, at length: nothing that the models could parse, so
 * everything hangs from the first. Read as clauses, repetition would cost each later step the square of its length.
 */
const NOISE_FROM = 40;
const LATIN_WORD = /[A-Za-z\u00c0-\u024f]{2}/;
/** The longest sentences of news use each word twice or thrice; one that uses each this often says nothing. */
const MOST_REPEATS = 8;

const isNoise = (forms: readonly string[]): boolean =>
  forms.length >= NOISE_FROM &&
  (forms.filter((form) => LATIN_WORD.test(form)).length * 3 < forms.length ||
    new Set(forms).size * MOST_REPEATS < forms.length);

const noiseWord = (form: string, i: number): AnalysedWord => ({
  form,
  lemma: form,
  upos: /[\p{L}\p{N}]/u.test(form) ? 'X' : 'PUNCT',
  tense: null,
  verbForm: null,
  voice: null,
  number: null,
  mood: null,
  head: i === 0 ? -1 : 0,
  deprel: i === 0 ? 'root' : 'punct',
  name: 'O',
});
