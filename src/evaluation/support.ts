import { supportOf } from '../briefing/verify/support.ts';
import { wordsOf } from '../library/terms.ts';
import { type JudgedArticle, parseQags } from './qags.ts';
import { mean, pearson } from './statistics.ts';
import type { Score, Suite, SuiteTools } from './suite.ts';

const SET = 'qags';

const pairs = (text: string): string[] => {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
};

/** The share of a sentence's pairs of neighbouring words that stand in the text: the baseline. */
export const bigramOverlap = (sentence: string, text: string): number => {
  const own = pairs(sentence);
  const known = new Set(pairs(text));
  return own.length === 0 ? 0 : own.filter((pair) => known.has(pair)).length / own.length;
};

/** Pearson of an article's mean score with the people's mean; `scores` are those of its sentences, in order. */
export const articlePearson = (articles: readonly JudgedArticle[], scores: readonly (readonly number[])[]): number =>
  pearson(
    scores.map(mean),
    articles.map(({ sentences }) => mean(sentences.map(({ supported }) => supported))),
  );

/** "qags/mturk_cnndm.jsonl" → "cnndm". */
const nameOf = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/\.jsonl$/, '').replace(/^mturk_/, '');

type Scored = { readonly ours: number[][]; readonly baseline: number[][] };

const scoreFile = (file: string, articles: readonly JudgedArticle[], { core, emit, progress }: SuiteTools): Scored => {
  const scored: Scored = { ours: [], baseline: [] };
  for (const [at, { text, sentences }] of articles.entries()) {
    const ours = sentences.map((sentence) => supportOf(sentence.text, text, core));
    scored.ours.push(ours);
    scored.baseline.push(sentences.map((sentence) => bigramOverlap(sentence.text, text)));
    for (const [index, { text: claim, supported }] of sentences.entries())
      emit({
        suite: 'support',
        set: SET,
        file,
        item: `${at}.${index}`,
        text: claim,
        gold: supported,
        predicted: ours[index],
      });
    progress(at + 1, articles.length);
  }
  return scored;
};

const run = async (tools: SuiteTools): Promise<Score> => {
  const files = (await tools.files.list(SET)).filter((path) => path.endsWith('.jsonl'));
  const metrics: Record<string, number> = {};
  const baselines: Record<string, number> = {};
  let items = 0;
  for (const file of files) {
    const articles = parseQags(await tools.files.text(file));
    const { ours, baseline } = scoreFile(file, articles, tools);
    metrics[`${nameOf(file)}Pearson`] = articlePearson(articles, ours);
    baselines[`bigrams.${nameOf(file)}Pearson`] = articlePearson(articles, baseline);
    items += articles.reduce((sum, { sentences }) => sum + sentences.length, 0);
  }
  return { files, items, metrics, baselines };
};

/** QAGS: whether a sentence that a model wrote is supported by its article, against three people's judgement of each. */
export const supportSuite: Suite = { name: 'support', sets: [SET], run };
