import type { Token } from '../analysis.ts';
import type { Core } from './load-core.ts';
import { morphologyOf } from './morphology.ts';
import { NAME_TAGS } from './names.ts';

/** Words of a sentence with everything but their place. */
export type AnalysedWord = Omit<Token, 'start' | 'end'>;

type Child = { readonly deprel: string; readonly lower: string };

const NO_CHILDREN: readonly Child[] = [];

/** The children of verbs, which their morphology depends on; of others none. */
const childrenOfVerbs = ({ upos: uposOf, annotator }: Core, forms: readonly string[]): (Child[] | undefined)[] => {
  const lists: (Child[] | undefined)[] = forms.map((_, i) => {
    const upos = uposOf[annotator.tag(i)];
    return upos === 'VERB' || upos === 'AUX' ? [] : undefined;
  });
  for (let i = 0; i < forms.length; i += 1) {
    const list = lists[annotator.head(i)];
    list?.push({ deprel: annotator.relation(i), lower: (forms[i] as string).toLowerCase() });
  }
  return lists;
};

/** The words of the sentence that was annotated last. */
const wordsOf = (core: Core, forms: readonly string[]): AnalysedWord[] => {
  const children = childrenOfVerbs(core, forms);
  const { annotator } = core;
  return forms.map((form, i) => {
    const tag = annotator.tag(i);
    const upos = core.upos[tag] ?? 'X';
    const head = annotator.head(i);
    const deprel = annotator.relation(i);
    const context = { deprel, children: children[i] ?? NO_CHILDREN };
    const { tense, verbForm, voice, number, mood } = morphologyOf(form, upos, core.penn[tag] ?? '', context);
    return {
      form,
      lemma: core.lemmas.lemma(form, core.tags[tag] ?? ''),
      upos,
      tense,
      verbForm,
      voice,
      number,
      mood,
      head: head === forms.length ? -1 : head,
      deprel,
      name: NAME_TAGS[annotator.name(i)] ?? 'O',
    };
  });
};

/** Tags, parse, lemmas and names of one sentence that is cut into words already. */
export const analyseTokens = (forms: readonly string[], core: Core): AnalysedWord[] => {
  if (forms.length === 0) return [];
  if (isNoise(forms)) return forms.map(noiseWord);
  core.annotator.annotate(core.vocabulary.words(forms));
  return wordsOf(core, forms);
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
