import type { Material } from '../../stories/material.ts';
import { ANSWERS_FROM } from '../choice/doubt-weights.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Told, unlike } from '../evidence/told.ts';
import type { Question } from '../question/question.ts';
import { holdsWord } from '../words/holds-word.ts';
import { numberIn } from './differ.ts';
import { type TakenBack, takenBack } from './taken-back.ts';

const timeOf = ({ material }: Evidence): number => material.publishedMs ?? Number.NEGATIVE_INFINITY;

/** The number that was taken back, in the same article or not after it. */
const isOld = (each: Evidence, { old, atMs, article }: TakenBack): boolean =>
  numberIn(each)?.value === old && (each.material.article.id === article || atMs === null || timeOf(each) <= atMs);

/** What was counted before the number was set right is no rival of the number that stands. */
const isOvertaken = (each: Evidence, { now, atMs }: TakenBack): boolean => {
  const value = numberIn(each)?.value;
  return now !== null && value !== undefined && value !== now && atMs !== null && timeOf(each) < atMs;
};

const bearsOn = (each: Evidence, { old, now }: TakenBack): boolean => {
  const value = numberIn(each)?.value;
  return each.fits && each.confidence >= ANSWERS_FROM && value !== undefined && (value === old || value === now);
};

/** A number like it may have been set right in quite another matter. */
const isOfMatter = ({ words, tokens, verb, focus }: Question, text: string): boolean => {
  const matter = words.filter(({ term }) => term !== verb && term !== focus);
  return matter.length === 0 || matter.some(({ at }) => holdsWord(text, (tokens[at]?.lemma ?? '').toLowerCase()));
};

const MOST_LINES = 3;

/** Who sets it right is told right behind the answer, or behind all sides of a dispute. */
const withNotice = (answer: Told, notices: Told['lines']): Told => {
  const at = answer.kind === 'disputed' ? answer.lines.length : 1;
  const lines = unlike([...answer.lines.slice(0, at), ...notices, ...answer.lines.slice(at)]);
  return { ...answer, lines: lines.slice(0, Math.max(MOST_LINES, at + 1)) };
};

/**
 * What `conclude` makes of the evidence without the counts that somebody took back; where one was, the words that set it right
 * stand with the answer, or are the answer where nothing else gives the number.
 */
export const righted = (
  question: Question,
  evidence: readonly Evidence[],
  materials: readonly Material[],
  conclude: (evidence: readonly Evidence[]) => Told,
): Told => {
  const ofMatter = materials.filter(({ article }) => isOfMatter(question, `${article.title ?? ''}\n${article.text}`));
  const taken = takenBack(question, ofMatter).filter((each) => evidence.some((one) => bearsOn(one, each)));
  const newest = taken.toSorted((a, b) => (b.atMs ?? 0) - (a.atMs ?? 0))[0];
  if (newest === undefined) return conclude(evidence);
  const notices = unlike(newest.lines);
  const answer = conclude(evidence.filter((each) => !taken.some((one) => isOld(each, one) || isOvertaken(each, one))));
  if (answer.kind === 'answered' || answer.kind === 'disputed') return withNotice(answer, notices);
  const first = conclude(evidence);
  if (first.kind !== 'answered' && first.kind !== 'disputed') return first;
  return { ...first, kind: 'answered', answer: notices[0]?.text ?? null, lines: notices };
};
