import { storiesIn } from '../stories/story.ts';
import { seeded, shuffled } from './chance.ts';
import { readDuc } from './duc.ts';
import { plainArticle } from './plain-article.ts';
import { bCubed } from './statistics.ts';
import type { Suite } from './suite.ts';

const SEED = 2004;

/** DUC 2004: the documents of all clusters mixed, undated, in a shuffled order; B³ of the groups that the bot makes. */
export const storiesSuite: Suite = {
  name: 'stories',
  sets: ['duc2004'],
  run: async ({ files, emit, progress }) => {
    const clusters = await readDuc(files);
    const documents = shuffled(
      clusters.flatMap((cluster) => cluster.documents),
      seeded(SEED),
    );
    const materials = documents.map(({ path, text }) => ({
      article: { ...plainArticle(path, text), importedAtMs: 0, latestRevision: 1, withdrawal: null },
      reading: null,
      publishedMs: null,
    }));
    const groupOf = new Map<string, string>();
    for (const [at, { members }] of storiesIn(materials).entries()) {
      for (const { article } of members) groupOf.set(article.id, `story-${at}`);
    }
    const predicted = documents.map(({ path }) => groupOf.get(path) ?? path);
    for (const [at, { path, cluster, text }] of documents.entries()) {
      emit({ suite: 'stories', set: 'duc2004', file: path, item: path, text, gold: cluster, predicted: predicted[at] });
    }
    progress(documents.length, documents.length);
    const score = bCubed(
      predicted,
      documents.map(({ cluster }) => cluster),
    );
    return {
      files: documents.map(({ path }) => path),
      items: documents.length,
      metrics: { b3F1: score.f1, b3Precision: score.precision, b3Recall: score.recall },
      baselines: {},
    };
  },
};
