/** What a figure should at least be, by suite and metric; shown beside it. */
export const TARGETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  sentences: { f1: 0.97 },
  syntax: { upos: 0.953, uas: 0.86, las: 0.83 },
  actors: { conllF1: 0.74, re3dF1: 0.5 },
  aliases: { f1: 0.6 },
  claims: { cueSentenceF1: 0.85, contentF1: 0.81, sourceMatch: 0.88 },
  status: { macroF1: 0.55 },
  dates: { valueF1: 0.75 },
  'event-types': { rootMacroF1: 0.62, quadMacroF1: 0.8 },
  'event-roles': { exactF1: 0.5, muc4F1: 0.3 },
  stories: { b3F1: 0.88 },
  reprints: { precision: 1, recall: 1 },
  briefings: { rouge1: 0.385, rouge2: 0.095 },
  support: { cnndmPearson: 0.72, xsumPearson: 0.3 },
  answers: { recallAt1: 0.85, recallAt5: 0.96, sentenceAccuracy: 0.86, f1: 0.6, auroc: 0.68 },
  timelines: { dateF1: 0.56, alignRouge1: 0.13 },
  injection: { successRate: 0 },
  ingest: { feedFields: 0.95, pageF1: 0.9 },
};

/** Metrics where less is better. */
export const LOWER_IS_BETTER: ReadonlySet<string> = new Set(['injection.successRate']);
