import { type AnalysedWord, analyseTokens } from '../reading/core/core.ts';
import { type ConlluSentence, parseConllu } from './conllu.ts';
import type { Score, Suite, SuiteTools } from './suite.ts';

/** Counts behind the figures. */
export type SyntaxCounts = {
  readonly words: number;
  readonly tags: number;
  /** Words that are not punctuation, and how many of them have the right head, and the right relation too. */
  readonly attached: number;
  readonly heads: number;
  readonly relations: number;
};

const NOTHING: SyntaxCounts = { words: 0, tags: 0, attached: 0, heads: 0, relations: 0 };

const sum = (a: SyntaxCounts, b: SyntaxCounts): SyntaxCounts => ({
  words: a.words + b.words,
  tags: a.tags + b.tags,
  attached: a.attached + b.attached,
  heads: a.heads + b.heads,
  relations: a.relations + b.relations,
});

type Layer = Pick<AnalysedWord, 'upos' | 'head' | 'deprel'>;

const base = (deprel: string): string => deprel.split(':')[0] ?? '';

const countWord = (gold: Layer, predicted: Layer | undefined): SyntaxCounts => {
  const head = predicted?.head === gold.head;
  const scored = gold.upos !== 'PUNCT';
  return {
    words: 1,
    tags: Number(predicted?.upos === gold.upos),
    attached: Number(scored),
    heads: Number(scored && head),
    relations: Number(scored && head && base(predicted?.deprel ?? '') === base(gold.deprel)),
  };
};

/**
 * Tag accuracy and attachment scores (Kübler, McDonald and Nivre 2009, §6.1) on gold tokens: relations without subtypes, words
 * whose gold tag is PUNCT left out of attachment.
 */
export const countSyntax = (gold: readonly Layer[], predicted: readonly Layer[]): SyntaxCounts =>
  gold.map((word, i) => countWord(word, predicted[i])).reduce(sum, NOTHING);

const figures = (counts: SyntaxCounts, prefix = ''): Record<string, number> => ({
  [`${prefix}upos`]: counts.tags / Math.max(1, counts.words),
  [`${prefix}uas`]: counts.heads / Math.max(1, counts.attached),
  [`${prefix}las`]: counts.relations / Math.max(1, counts.attached),
});

const shortLayer = ({ upos, head, deprel }: Layer): Layer => ({ upos, head, deprel });

const scoreSentence = (
  sentence: ConlluSentence,
  set: string,
  path: string,
  { core, emit }: SuiteTools,
): SyntaxCounts => {
  const forms = sentence.words.map(({ form }) => form);
  const predicted = analyseTokens(forms, core);
  emit({
    suite: 'syntax',
    set,
    file: path,
    item: sentence.id,
    text: forms.join(' '),
    gold: sentence.words.map(shortLayer),
    predicted: predicted.map(shortLayer),
  });
  return countSyntax(sentence.words, predicted);
};

const TEST_FILE = /^[^/]+\/test\.conllu$/;

const run = async (tools: SuiteTools): Promise<Score> => {
  const files = (await tools.files.list('')).filter((path) => TEST_FILE.test(path));
  let [all, items] = [NOTHING, 0];
  const perSet: Record<string, number> = {};
  for (const [done, path] of files.entries()) {
    const set = path.split('/')[0] ?? '';
    const sentences = parseConllu(await tools.files.text(path));
    const counts = sentences.map((sentence) => scoreSentence(sentence, set, path, tools)).reduce(sum, NOTHING);
    Object.assign(perSet, figures(counts, `${set}.`));
    all = sum(all, counts);
    items += sentences.length;
    tools.progress(done + 1, files.length);
  }
  return { files, items, metrics: { ...figures(all), ...perSet }, baselines: {} };
};

/** Scores every `DIR/<set>/test.conllu`, whatever the sets are called. */
export const syntaxSuite: Suite = { name: 'syntax', sets: [''], run };
