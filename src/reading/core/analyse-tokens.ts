import type { Token } from '../analysis.ts';
import type { Core } from './load-core.ts';
import { morphologyOf } from './morphology.ts';
import { NAME_TAGS, nameContext, tagNames } from './names.ts';
import { tagWords } from './tagger.ts';

/** Words of a sentence with everything but their place. */
export type AnalysedWord = Omit<Token, 'start' | 'end'>;

type Layers = { readonly forms: readonly string[]; readonly tags: Int32Array };
type Child = { readonly deprel: string; readonly lower: string };

const NO_CHILDREN: readonly Child[] = [];

/** The children of verbs, which their morphology depends on; of others none. */
const childrenOfVerbs = ({ upos: uposOf, parser }: Core, { forms, tags }: Layers): (Child[] | undefined)[] => {
  const lists: (Child[] | undefined)[] = forms.map((_, i) => {
    const upos = uposOf[tags[i] as number];
    return upos === 'VERB' || upos === 'AUX' ? [] : undefined;
  });
  for (let i = 0; i < forms.length; i += 1) {
    const list = lists[parser.head(i)];
    list?.push({ deprel: parser.relation(i), lower: (forms[i] as string).toLowerCase() });
  }
  return lists;
};

const wordsOf = (core: Core, layers: Layers, names: Int32Array): AnalysedWord[] => {
  const children = childrenOfVerbs(core, layers);
  return layers.forms.map((form, i) => {
    const tag = layers.tags[i] as number;
    const upos = core.upos[tag] ?? 'X';
    const head = core.parser.head(i);
    const deprel = core.parser.relation(i);
    const context = { deprel, children: children[i] ?? NO_CHILDREN };
    const { tense, verbForm, voice, number, mood } = morphologyOf(form, upos, core.penn[tag] ?? '', context);
    return {
      form,
      lemma: core.lemmas.lemma(form, core.tagger.tags[tag] ?? ''),
      upos,
      tense,
      verbForm,
      voice,
      number,
      mood,
      head: head === layers.forms.length ? -1 : head,
      deprel,
      name: NAME_TAGS[names[i] as number] ?? 'O',
    };
  });
};

/** Tags, parse, lemmas and names of one sentence that is cut into words already. */
export const analyseTokens = (forms: readonly string[], core: Core): AnalysedWord[] => {
  if (forms.length === 0) return [];
  if (isNoise(forms)) return forms.map(noiseWord);
  const words = core.vocabulary.words(forms);
  const tags = tagWords(words, core.tagger);
  const upos = tags.map((tag) => core.uposIndex[tag] as number);
  core.parser.parse({ words, tags, upos });
  return wordsOf(core, { forms, tags }, tagNames(nameContext(words, upos), core.names));
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
