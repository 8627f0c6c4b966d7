import { DAY_MS } from '../domain/instant.ts';
import type { Claim } from '../domain/reading.ts';
import type { Line } from '../domain/report.ts';
import { isWithin } from '../domain/span.ts';
import { type Count, countsIn } from './counts.ts';
import { ofMainClause } from './line.ts';
import type { Material } from './material.ts';
import { happeningsIn } from './memory.ts';
import { isPlanned, plansIn } from './plans.ts';
import { weighBy } from './recall.ts';
import { mayBeOneSubject } from './subject.ts';
import { lineOfTelling, type Telling, tellingsOf } from './telling.ts';

const toldAt = ({ telling }: Count): number => telling.material.publishedMs ?? 0;

/**
 * The sentences of a story that give a number of the missing of which an article half a day later or more of the story, whoever speaks in it, gives another: "17
 * people were missing" alone would pass for how things stand when nine are.
 */
export const outdatedIn = (materials: readonly Material[]): Line[] => {
  const weigh = weighBy(materials.flatMap(tellingsOf).map(({ terms }) => terms));
  const weight = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + weigh(term), 0);
  const counts = materials.flatMap(countsIn).filter(({ kind, telling }) => kind === 'missing' && !telling.inTitle);
  const replaces = (later: Count, count: Count): boolean =>
    later.unit === count.unit &&
    later.value !== count.value &&
    toldAt(later) - toldAt(count) >= DAY_MS / 2 &&
    mayBeOneSubject(later, count, weight);
  return counts
    .filter((count) => counts.some((later) => replaces(later, count)))
    .map(({ telling }) => lineOfTelling(telling));
};

/** "found her guilty and will sentence her": the plan is only half of what is told. */
const JOINED =
  /\S \S+,? (?:and|but) (?:(?:also|then|now|that|he|she|it|they) ){0,2}(?:will|would|plans?|planned|intends?|is to|are to|was to|were to) /i;

const holds = (claim: Claim, plan: Claim): boolean =>
  plan.content.every((part) => claim.content.some((whole) => isWithin(part, whole)));

/** Whether a plan is the main clause of a sentence that tells nothing that was done. */
const isPlanAlone = (telling: Telling): boolean => {
  const { material, span, claims } = telling;
  const { text } = material.article;
  const plans = ofMainClause(claims, text, span).filter(({ status }) => isPlanned(status));
  return (
    (claims.length === 0 || plans.length > 0) &&
    claims.every((claim) => isPlanned(claim.status) || plans.some((plan) => holds(claim, plan))) &&
    !JOINED.test(text.slice(span.start, span.end)) &&
    !happeningsIn(material).some((happening) => happening.telling === telling)
  );
};

/**
 * The sentences that tell nothing but a plan for a day that was over when the story was told last: what came of it is told, or
 * nobody told it.
 */
export const overdueIn = (materials: readonly Material[]): Line[] => {
  const newestMs = Math.max(0, ...materials.map(({ publishedMs }) => publishedMs ?? 0));
  return materials
    .flatMap(plansIn)
    .filter(({ dueMs }) => dueMs !== null && dueMs <= newestMs)
    .filter(({ telling }) => isPlanAlone(telling))
    .map(({ telling }) => lineOfTelling(telling));
};
