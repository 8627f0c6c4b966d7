import { actorsSuite } from './actors.ts';
import { aliasesSuite } from './aliases.ts';
import { answersSuite } from './answers.ts';
import { briefingsSuite } from './briefings.ts';
import { claimsSuite } from './claims.ts';
import { datesSuite } from './dates.ts';
import { eventRolesSuite } from './event-roles.ts';
import { eventTypesSuite } from './event-types.ts';
import { ingestSuite } from './ingest.ts';
import { injectionSuite } from './injection.ts';
import { reprintsSuite } from './reprints.ts';
import { sentencesSuite } from './sentences.ts';
import { statusSuite } from './status.ts';
import { storiesSuite } from './stories.ts';
import type { Suite } from './suite.ts';
import { supportSuite } from './support.ts';
import { syntaxSuite } from './syntax.ts';
import { timelinesSuite } from './timelines.ts';

/** Every suite, in the order of `sitrep eval all`. */
export const SUITES: readonly Suite[] = [
  sentencesSuite,
  syntaxSuite,
  actorsSuite,
  aliasesSuite,
  claimsSuite,
  statusSuite,
  datesSuite,
  eventTypesSuite,
  eventRolesSuite,
  storiesSuite,
  reprintsSuite,
  briefingsSuite,
  supportSuite,
  answersSuite,
  timelinesSuite,
  injectionSuite,
  ingestSuite,
];

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
