import type { Citation } from '../../domain/report.ts';
import { citeOfPassage } from '../../stories/line.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Found } from '../evidence/find-articles.ts';

/** How much an article's surest sentence counts (log-odds of its assurance) beside the score that it was found with; fitted as `RANKING` is. */
const READING = 4;
/** Of an article in which nothing may answer. */
const NOTHING_TOLD = 0.05;

const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

/** The articles in another order once they were read: one that seems to answer goes before one that only has the words. */
export const inReadOrder = (found: readonly Found[], evidence: readonly Evidence[]): Found[] => {
  const surest = new Map<string, number>();
  for (const { material, assurance } of evidence) {
    const { id } = material.article;
    surest.set(id, Math.max(assurance, surest.get(id) ?? NOTHING_TOLD));
  }
  const worth = ({ material, score }: Found): number =>
    score + READING * logOdds(surest.get(material.article.id) ?? NOTHING_TOLD);
  return found.toSorted((a, b) => worth(b) - worth(a));
};

export const MOST_NEAREST = 3;

/** The nearest that the library has: the sentence that holds most of the question, of the articles that come nearest to an answer. */
export const nearestOf = (found: readonly Found[], evidence: readonly Evidence[]): Citation[] =>
  inReadOrder(found, evidence)
    .flatMap(({ passages }) => passages.slice(0, 1))
    .slice(0, MOST_NEAREST)
    .map(citeOfPassage);
