import type { Evidence } from './evidence.ts';
import type { Question } from './question.ts';

const KIN =
  /\b(?:father|mother|brothers?|sisters?|sons?|daughters?|cousins?|uncle|aunt|nephew|niece|wife|husband|widow|related|relatives?)\b/i;
const UNRELATED = /\b(?:not|no|never) (?:\w+ )?(?:related|relatives?|relations?|kin)\b/i;

/** "X, who is not related to Y", where the question makes them kin; null where no sentence parts them. */
export const partsKin = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  if (!KIN.test(question.text)) return null;
  const names = question.words.flatMap(({ word, at }, own) => (at > 0 && /^\p{Lu}/u.test(word) ? [own] : []));
  return (
    evidence.find(
      ({ beside, material }) =>
        UNRELATED.test(material.article.text.slice(beside.sentence.span.start, beside.sentence.span.end)) &&
        names.some((at) => (beside.met[at]?.places.length ?? 0) > 0),
    ) ?? null
  );
};
