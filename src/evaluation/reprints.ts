import { isReprint, shingles } from '../library/fingerprint.ts';
import type { EvalFiles, Suite } from './suite.ts';

const SET = 'minhash_neardup';

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ');

type Found = { readonly predicted: ReadonlySet<string>; readonly gold: ReadonlySet<string>; readonly articles: number };

const linesOf = async (files: EvalFiles, path: string): Promise<string[]> =>
  (await files.text(path)).split('\n').filter((line) => line.trim() !== '');

const scoreFile = async (files: EvalFiles, path: string): Promise<Found> => {
  const articles = (await linesOf(files, path)).map((line) => {
    const at = line.indexOf(' ');
    return { id: line.slice(0, at), known: shingles(line.slice(at + 1)) };
  });
  const predicted = new Set<string>();
  for (const [at, a] of articles.entries()) {
    for (const b of articles.slice(at + 1)) if (isReprint(a.known, b.known)) predicted.add(pairKey(a.id, b.id));
  }
  const truth = await linesOf(files, path.replace(/\.train$/, '.truth'));
  const gold = new Set(truth.map((line) => pairKey(...(line.trim().split(/\s+/) as [string, string]))));
  return { predicted, gold, articles: articles.length };
};

/** Near-duplicate news texts (C. McCormick's MinHash demonstration set): precision and recall of pairs. */
export const reprintsSuite: Suite = {
  name: 'reprints',
  sets: [SET],
  run: async ({ files, emit, progress }) => {
    const paths = (await files.list(SET)).filter((path) => path.endsWith('.train'));
    const found: Found[] = [];
    for (const path of paths) {
      const scored = await scoreFile(files, path);
      found.push(scored);
      progress(found.length, paths.length);
      for (const pair of scored.gold.union(scored.predicted)) {
        emit({
          suite: 'reprints',
          set: SET,
          file: path,
          item: pair,
          text: '',
          gold: scored.gold.has(pair),
          predicted: scored.predicted.has(pair),
        });
      }
    }
    const sum = (of: (each: Found) => number): number => found.reduce((total, each) => total + of(each), 0);
    const hits = sum(({ predicted, gold }) => predicted.intersection(gold).size);
    return {
      files: paths,
      items: sum(({ articles }) => articles),
      metrics: {
        precision:
          hits /
          Math.max(
            1,
            sum(({ predicted }) => predicted.size),
          ),
        recall:
          hits /
          Math.max(
            1,
            sum(({ gold }) => gold.size),
          ),
      },
      baselines: {},
    };
  },
};
