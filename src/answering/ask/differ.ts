import { termsOf } from '../../library/terms.ts';
import { mayAgree, numberTold, type Told } from '../../reading/events/number-phrase.ts';
import { holdsKey } from '../choice/doubt.ts';
import { claimsAt, type Evidence, wordsOfEvidence } from '../evidence/evidence.ts';
import { holdsOpposite } from '../match/stance.ts';
import type { Question } from '../question/question.ts';
import { deniesInBrief } from './in-brief.ts';
import { keysOf } from './whether.ts';

const BEFORE_NUMBER = 30;

/** The sentence that the evidence stands in. */
export const sentenceOf = ({ material, beside }: Evidence): string =>
  material.article.text.slice(beside.sentence.span.start, beside.sentence.span.end);

/** ", Ostia's minister said": who says it, at the end. */
const TRAILING = /,[^,]{1,60}\b(?:said|says|claim(?:s|ed)|alleg(?:es|ed)|announced|reported)\b[^,]{0,20}$/i;

/** The sentence without whoever says it: "Ostia's minister said" is no answer that Ostia is. */
const toldPart = (evidence: Evidence): string => {
  const { start } = evidence.beside.sentence.span;
  return claimsAt(evidence)
    .flatMap(({ attribution }) => attribution.flatMap(({ span }) => span ?? []))
    .filter((voice) => voice.end <= evidence.span.start || voice.start >= evidence.span.end)
    .reduce(
      (text, voice) =>
        text.slice(0, Math.max(0, voice.start - start)) +
        ' '.repeat(voice.end - voice.start) +
        text.slice(Math.max(0, voice.end - start)),
      sentenceOf(evidence),
    )
    .replace(TRAILING, '');
};

/** The number that the evidence answers with, and its bound. */
export const numberIn = (evidence: Evidence): Told | null => {
  const { span, material, beside } = evidence;
  const from = Math.max(beside.sentence.span.start, span.start - BEFORE_NUMBER);
  return numberTold(wordsOfEvidence(evidence), material.article.text.slice(from, span.start));
};

const numbersOf = (text: string): number[] =>
  text.split(/\s+/).flatMap((word) => numberTold(word.replaceAll(/[^\p{L}\d,.-]/gu, ''))?.value ?? []);

const OF_THEM = /^\s*(?:\p{L}+ )?of (?:them|these|those|whom|which)\b/iu;

/** "200 of them": a part of what was counted before. */
const isPart = ({ span, material: { article } }: Evidence): boolean =>
  OF_THEM.test(article.text.slice(span.end, span.end + BEFORE_NUMBER)) ||
  /\bof (?:them|these|those|whom|which)$/i.test(article.text.slice(span.start, span.end));

/** "The list held 112 names, but at least 149 were aboard": who gives both sets the one against the other. */
const setsAgainst = (text: string, first: number, second: number): boolean => {
  const [before, ...behind] = text.split(/\b(?:but|whereas|although|rather than|instead of)\b/i);
  return numbersOf(before ?? '').includes(first) && numbersOf(behind.join(' ')).includes(second);
};

/** Whether both cannot be counts of the same. */
export const countsDiffer = (a: Evidence, b: Evidence): boolean => {
  const [one, other] = [numberIn(a), numberIn(b)];
  if (isPart(a) || isPart(b)) return false;
  if (one === null || other === null || mayAgree(one, other)) return false;
  const [told, rival] = [sentenceOf(a), sentenceOf(b)];
  if (setsAgainst(told, other.value, one.value) || setsAgainst(rival, one.value, other.value)) return true;
  return !numbersOf(told).includes(other.value) && !numbersOf(rival).includes(one.value);
};

const holdsAll = (text: string, words: string): boolean => {
  const held = new Set(termsOf(text));
  return termsOf(words).every((term) => held.has(term));
};

/** The days that a phrase names, as they were read; "Tuesday" and "March 3" may be one. */
const daysIn = ({ material, span }: Evidence): string[] =>
  material.reading?.dates
    .filter(({ start, end, type }) => start < span.end && end > span.start && (type === 'DATE' || type === 'TIME'))
    .map(({ value }) => value.slice(0, 10)) ?? [];

const timesDiffer = (a: Evidence, b: Evidence): boolean => {
  const [one, other] = [daysIn(a), daysIn(b)];
  if (one.length === 0 || other.length === 0) return wordsDiffer(a, b);
  return !one.some((day) => other.some((rival) => day.startsWith(rival) || rival.startsWith(day))) && wordsDiffer(a, b);
};

/** Neither sentence has the other's answer in it. */
const wordsDiffer = (a: Evidence, b: Evidence): boolean => {
  const [one, other] = [wordsOfEvidence(a), wordsOfEvidence(b)];
  if (termsOf(one).length === 0 || termsOf(other).length === 0) return false;
  return !holdsAll(toldPart(a), other) && !holdsAll(toldPart(b), one);
};

/** Words by which a sentence sets itself against what another says, where it does not deny it outright. */
const AGAINST =
  /\b(?:not|no|never|nothing|nobody|none|only|instead|rather|remain(?:s|ed)?|stay(?:s|ed)?|still|as usual|untouched|wrong|erred|false|empty|free of|want of|elsewhere|at the time|marred|rigged|flawed|nothing of the (?:kind|sort)|no such thing|less than|fewer than|den(?:y|ies|ied)|reject(?:s|ed))\b|n[’']t\b/i;
/** A sentence that holds so much of the question and does not deny it tells the same. */
const TELLS_THE_SAME = 0.7;

const ASKS_OF_STATE = /^\s*(?:is|are|was|were)\b/i;

/** What neither tells nor denies is no side, nor what tells something else of the same people. */
const tellsMatter = (question: Question, { stance, beside }: Evidence): boolean => {
  if (stance === 'denies' || question.words.every(({ isName }) => isName)) return true;
  const isHeld = (word: number): boolean => (beside.met[word]?.places.length ?? 0) > 0;
  const holds = ASKS_OF_STATE.test(question.text) ? keysOf(question).some(isHeld) : holdsKey(question, beside);
  return stance !== 'neither' && (holds || holdsOpposite(question, beside));
};

/** "withdrew their statement that he was drunk": who takes it back says it no more. */
const TAKES_BACK =
  /\b(?:withdr(?:ew|awn?|aws)|retract(?:s|ed)|t(?:ook|akes?|aken) back) (?:\S+ ){0,3}?(?:statements?|claims?|reports?|accusations?|allegations?|charges?|remarks?|words)\b/i;

const takesBack = (evidence: Evidence): boolean => TAKES_BACK.test(sentenceOf(evidence));

const tellsOtherwise = (question: Question, a: Evidence, b: Evidence): boolean => {
  if (takesBack(b) && !takesBack(a)) return true;
  if (a.stance !== 'denies' && !holdsKey(question, b.beside) && deniesInBrief(b)) return true;
  if (a.stance === 'denies' || b.stance === 'denies')
    return a.stance !== b.stance && tellsMatter(question, a) && tellsMatter(question, b);
  return b.beside.share < TELLS_THE_SAME && AGAINST.test(sentenceOf(b)) && !AGAINST.test(sentenceOf(a));
};

/** "Organisers put the crowd at 1,500": a count of whatever was counted before. */
const PUT_AT = /^([^,;]{2,60}?) puts? (?:the |its |their )?(?:\p{L}+ ){1,4}at\b/iu;

/** Who puts a count at a number, where the reading has no speaker; null where nobody does. */
export const putBy = (evidence: Evidence): string | null => PUT_AT.exec(sentenceOf(evidence))?.[1] ?? null;

/** Whether both cannot be true of what is asked. */
export const answersDiffer = (question: Question, a: Evidence, b: Evidence): boolean => {
  if (question.type === 'whether') return tellsOtherwise(question, a, b);
  if (question.type === 'how-many' && b.fits && putBy(b) !== null) return countsDiffer(a, b);
  if (b.beside.holdsKind === false) return false;
  if (question.type === 'how-many' || question.type === 'how-long') return countsDiffer(a, b);
  if (question.type === 'when') return timesDiffer(a, b);
  return wordsDiffer(a, b);
};
