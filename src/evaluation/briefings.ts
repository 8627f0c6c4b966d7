import { candidatesOf } from '../briefing/candidates.ts';
import { choose } from '../briefing/choose.ts';
import { termsOf } from '../library/terms.ts';
import type { Core } from '../reading/core/core.ts';
import { read } from '../reading/read.ts';
import type { Material } from '../stories/material.ts';
import { type DucCluster, readDuc } from './duc.ts';
import { plainArticle } from './plain-article.ts';
import { meanRecall } from './rouge.ts';
import type { Suite } from './suite.ts';
import { centroid, lead, lexRank, type PlainSentence } from './summarisers.ts';

/** The length of DUC 2004's summaries. */
const BYTES = 665;

const materialsOf = ({ documents }: DucCluster, core: Core): Material[] =>
  documents.map(({ path, text }) => {
    const article = plainArticle(path, text);
    const stored = { ...article, importedAtMs: 0, latestRevision: 1, withdrawal: null };
    return { article: stored, reading: read(article, core), publishedMs: null };
  });

/** Our own briefing of a cluster: what the bot chooses, in reading order, cut at the length. */
const ours = (materials: readonly Material[]): string => {
  const candidates = materials.flatMap(candidatesOf);
  const sized = candidates.map((candidate) => ({ ...candidate, size: candidate.text.length + 1 }));
  return choose(sized, { capacity: BYTES, query: [] })
    .map((at) => sized[at] as (typeof sized)[number])
    .sort((a, b) => a.position - b.position)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, BYTES);
};

const sentencesOf = (materials: readonly Material[]): PlainSentence[] =>
  materials.flatMap(({ article, reading }, document) =>
    (reading?.sentences ?? []).map(({ start, end }, position) => {
      const text = article.text.slice(start, end).replaceAll(/\s+/g, ' ');
      return { text, document, position, terms: termsOf(text) };
    }),
  );

const BASELINES = { lead, lexRank, centroid } as const;

/** DUC 2004 task 2: 665 bytes about ten articles; ROUGE-1 and ROUGE-2 recall averaged over four references. */
export const briefingsSuite: Suite = {
  name: 'briefings',
  sets: ['duc2004'],
  run: async ({ files, core, emit, progress }) => {
    const clusters = (await readDuc(files)).filter(({ references }) => references.length > 0);
    const sums: Record<string, number> = {};
    const add = (name: string, text: string, references: readonly string[]): void => {
      for (const n of [1, 2]) sums[`${name}${n}`] = (sums[`${name}${n}`] ?? 0) + meanRecall(text, references, n);
    };
    for (const [at, cluster] of clusters.entries()) {
      const materials = materialsOf(cluster, core);
      const text = ours(materials);
      add('rouge', text, cluster.references);
      const sentences = sentencesOf(materials);
      for (const [name, summarise] of Object.entries(BASELINES))
        add(`${name}.rouge`, summarise(sentences, BYTES), cluster.references);
      emit({
        suite: 'briefings',
        set: 'duc2004',
        file: cluster.name,
        item: cluster.name,
        text,
        gold: cluster.references,
        predicted: text,
      });
      progress(at + 1, clusters.length);
    }
    const means = Object.entries(sums).map(([name, sum]) => [name, sum / Math.max(1, clusters.length)] as const);
    return {
      files: clusters.flatMap(({ documents }) => documents.map(({ path }) => path)),
      items: clusters.length,
      metrics: Object.fromEntries(means.filter(([name]) => !name.includes('.'))),
      baselines: Object.fromEntries(means.filter(([name]) => name.includes('.'))),
    };
  },
};
