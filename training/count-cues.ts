import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCore } from '../src/adapters/workers/weights.ts';
import { plainArticle } from '../src/evaluation/article-text.ts';
import { annotationFiles, inCodeUnits, parsePolnear } from '../src/evaluation/polnear.ts';
import { analyse } from '../src/reading/core/core.ts';
import { type CueCounts, countCues, cueLines } from './cue-counts.ts';

/** Counts the cue table over PolNeAR's training part: node training/count-cues.ts --data DIR, where DIR holds polnear/train. */
const OUT = resolve(import.meta.dirname, '../src/reading/claims/cue-table.ts');

const HEAD = `/**
 * How often a word in a construction introduces attributed content: part of speech and lemma, then for each frame and class
 * of speaker how often as a cue and how often in all. Counted over the training part of PolNeAR 1.0 (Newell, Margolin and
 * Ruths, LREC 2018) by \`training/count-cues.ts\`. "*" sums the lemmas too rare to be listed, "-" all lemmas, "~ ~" a lemma's
 * frames that were seen once.
 */
export const CUE_COUNTS = \``;

const filesBelow = (folder: string): string[] =>
  ['text', 'attributions'].flatMap((kind) =>
    readdirSync(join(folder, kind)).map((name) => `${folder}/${kind}/${name}`),
  );

const main = (): void => {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('count-cues: --data is missing; give the folder that holds polnear/train');
  const counts: CueCounts = new Map();
  for (const [file, standOff] of annotationFiles(filesBelow(join(values.data, 'polnear/train')))) {
    const text = readFileSync(file, 'utf8');
    const gold = inCodeUnits(text, parsePolnear(readFileSync(standOff, 'utf8')));
    countCues(counts, analyse(plainArticle(text, true), readCore()), gold);
  }
  const lines = cueLines(counts);
  if (lines.some((line) => /[`\\]|\$\{/.test(line))) throw new Error('count-cues: a lemma needs escaping');
  writeFileSync(OUT, `${HEAD}\n${lines.join('\n')}\n\`;\n`);
  process.stdout.write(`${lines.length} lemmas → ${OUT}\n`);
};

main();
