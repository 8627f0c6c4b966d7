import { DAY_MS } from '../domain/instant.ts';
import type { Line } from '../domain/report.ts';
import { type Count, countsIn } from './counts.ts';
import type { Material } from './material.ts';
import { plansIn } from './plans.ts';
import { weighBy } from './recall.ts';
import { mayBeOneSubject } from './subject.ts';
import { lineOfTelling, tellingsOf } from './telling.ts';

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

/** The sentences of plans for a day that was over when the story was told last: what came of them is told, or nobody told it. */
export const overdueIn = (materials: readonly Material[]): Line[] => {
  const newestMs = Math.max(0, ...materials.map(({ publishedMs }) => publishedMs ?? 0));
  return materials
    .flatMap(plansIn)
    .filter(({ dueMs }) => dueMs !== null && dueMs <= newestMs)
    .map(({ telling }) => lineOfTelling(telling));
};
