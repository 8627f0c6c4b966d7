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
