import type { AnalysedWord } from './analysed-word.ts';
import { withFiniteVerb } from './finite-verbs.ts';
import type { Core } from './load-core.ts';
import { morphologyOf, signsOf } from './morphology.ts';
import { NAME_TAGS } from './names.ts';
import { withNamesBeside } from './names-beside.ts';
import { withThatClauses } from './that-clauses.ts';
import { withTitlesBelow } from './titled-names.ts';
import type { Word } from './words.ts';

/** What the children of each word are signs of; those of the root, which stands behind the words, come last. */
const signsIn = ({ annotator }: Core, words: readonly Word[]): Uint8Array => {
  const signs = new Uint8Array(words.length + 1);
  for (let i = 0; i < words.length; i += 1) {
    const head = annotator.head(i);
    signs[head] = (signs[head] as number) | signsOf(annotator.relation(i), (words[i] as Word).small);
  }
  return signs;
};

const lemmaOf = ({ lemmas, tags }: Core, word: Word, tag: number): string => {
  const known = word.lemmas[tag];
  if (known !== undefined) return known;
  const lemma = lemmas.lemma(word.text, tags[tag] ?? '');
  word.lemmas[tag] = lemma;
  return lemma;
};

const wordOf = (core: Core, word: Word, i: number, signs: Uint8Array): AnalysedWord => {
  const { annotator } = core;
  const tag = annotator.tag(i);
  const upos = core.upos[tag] ?? 'X';
  const head = annotator.head(i);
  const deprel = annotator.relation(i);
  const tagged = { small: word.small, upos, penn: core.penn[tag] ?? '' };
  const { tense, verbForm, voice, number, mood } = morphologyOf(tagged, {
    deprel,
    signs: signs[i] as number,
  });
  return {
    form: word.text,
    lemma: lemmaOf(core, word, tag),
    upos,
    tense,
    verbForm,
    voice,
    number,
    mood,
    head: head === signs.length - 1 ? -1 : head,
    deprel,
    name: NAME_TAGS[annotator.name(i)] ?? 'O',
  };
};

/** What a parser that knows each arc by itself gets wrong and the whole of the tree shows. */
const MENDS: readonly ((words: readonly AnalysedWord[]) => readonly AnalysedWord[])[] = [
  withTitlesBelow,
  withThatClauses,
  withNamesBeside,
  withFiniteVerb,
];

/** The words of the sentence that was annotated last. */
const wordsOf = (core: Core, words: readonly Word[]): readonly AnalysedWord[] => {
  const signs = signsIn(core, words);
  const parsed = words.map((word, i) => wordOf(core, word, i, signs));
  return MENDS.reduce<readonly AnalysedWord[]>((mended, mend) => mend(mended), parsed);
};

/** Tags, parse, lemmas and names of one sentence that is cut into words already; one of more than 512 is taken for noise. */
export const analyseTokens = (forms: readonly string[], core: Core): readonly AnalysedWord[] => {
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
