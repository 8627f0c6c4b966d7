import type { Line } from '../domain/report.ts';
import { lineOfSentence } from '../stories/line.ts';
import { holdsKey } from './doubt.ts';
import type { Evidence } from './evidence.ts';
import { namesAsked, type Question } from './question.ts';

/** "Each side said the other had fired first": one sentence that sets two accounts against each other. */
const MUTUAL =
  /\b(?:each|both|either) (?:side|army|party|camp|government|country|team)s?\b[^.]*\b(?:the other|each other|one another)\b|\baccus(?:es|ed|e) (?:each other|one another)\b/i;

const MOST_ACCOUNTS = 2;

/** What each of them says is told right after it: the next sentences that quote somebody. */
export const linesAfter = ({ material: { article, reading }, index }: Evidence): Line[] =>
  reading === null
    ? []
    : reading.sentences.flatMap((span, at) => {
        const isNext = at > index && at <= index + MOST_ACCOUNTS;
        const isSaid = reading.claims.some(({ sentence, attribution }) => sentence === at && attribution.length > 0);
        return isNext && isSaid ? [lineOfSentence(article, reading, at, span)] : [];
      });

/** A sentence in which those asked about put it on each other; null where there is none. */
export const toldMutually = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  if (question.type !== 'who' && question.type !== 'whether') return null;
  const names = namesAsked(question);
  return (
    evidence.find(
      ({ beside, material }) =>
        MUTUAL.test(material.article.text.slice(beside.sentence.span.start, beside.sentence.span.end)) &&
        holdsKey(question, beside) &&
        question.verb !== null &&
        names.every((at) => beside.nearby.has(at)),
    ) ?? null
  );
};
