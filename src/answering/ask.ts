import type { Answer, Citation } from '../domain/report.ts';
import { termsOf, wordsOf } from '../library/terms.ts';
import type { LibraryAccess, Passage, Period, Scope } from '../ports.ts';
import { citeOfPassage } from '../stories/line.ts';
import { linesOfPassages } from '../stories/passage-lines.ts';
import { findPassages } from './find.ts';
import { type Question, takeApart } from './question.ts';

export type AskRequest = {
  readonly scope: Scope;
  readonly question: string;
  readonly period: Period;
  readonly nowMs: number;
};

/** Below this share of the question's weight no sentence answers it. */
const ANSWERS_FROM = 0.62;
const MOST_LINES = 3;
const MOST_NEAREST = 3;

type Scored = { readonly passage: Passage; readonly score: number };

/** What a sentence needs to hold to answer a type of question at all. */
const FITS: Readonly<Record<Question['type'], RegExp>> = {
  who: /\p{Lu}\p{Ll}/u,
  when: /\b(?:\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|week|month|year|night|morning)\b/i,
  where: /\b(?:in|at|near|on|from|to|off|outside|inside|around)\s+(?:the\s+)?\p{Lu}/u,
  'how-many':
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?)\b/i,
  why: /\b(?:because|after|since|due|over|caused?|reason|so that|in response|to)\b/i,
  said: /[“”"]|\b(?:said|says|told|den(?:y|ied|ies)|claim\w*|according)\b/i,
  whether: /./,
  what: /./,
};

const scoreOf = (passage: Passage, question: Question, weights: ReadonlyMap<string, number>): number => {
  const held = new Set(termsOf(passage.text));
  const total = question.terms.reduce((sum, term) => sum + (weights.get(term) ?? 1), 0);
  const share =
    question.terms.reduce((sum, term) => sum + (held.has(term) ? (weights.get(term) ?? 1) : 0), 0) / (total || 1);
  return FITS[question.type].test(passage.text) ? share : share * 0.7;
};

const weightsOf = async (question: Question, library: LibraryAccess): Promise<Map<string, number>> => {
  const counts = await library.finder.frequencies(question.words);
  return new Map(
    question.words.map((word, at) => [question.terms[at] as string, 1 / Math.log(3 + (counts.get(word) ?? 0))]),
  );
};

const ranked = (passages: readonly Passage[], question: Question, weights: ReadonlyMap<string, number>): Scored[] =>
  passages
    .map((passage) => ({ passage, score: scoreOf(passage, question, weights) }))
    .sort((a, b) => b.score - a.score || b.passage.score - a.passage.score);

const nearestOf = (scored: readonly Scored[]): Citation[] =>
  scored.slice(0, MOST_NEAREST).map(({ passage }) => citeOfPassage(passage));

const isQuestion = (question: Question): boolean => question.words.length > 0 && wordsOf(question.text).length > 1;

/** Answers from the library with cited sentences, or says that it does not know and shows the nearest it has. */
export const ask = async (request: AskRequest, library: LibraryAccess): Promise<Answer> => {
  const question = takeApart(request.question);
  const groups = question.words.map((word) => [word]);
  const passages = isQuestion(question) ? await findPassages({ ...request, groups }, library) : [];
  const scored = ranked(passages, question, await weightsOf(question, library));
  const confidence = scored[0]?.score ?? 0;
  const good = scored.filter(({ score }) => score >= ANSWERS_FROM && score >= confidence * 0.8).slice(0, MOST_LINES);
  if (good.length === 0) {
    return { schema: 1, kind: 'abstained', answer: null, lines: [], confidence, nearest: nearestOf(scored) };
  }
  const lines = await linesOfPassages(
    good.map(({ passage }) => passage),
    library,
  );
  return {
    schema: 1,
    kind: 'answered',
    answer: lines[0]?.text ?? null,
    lines,
    confidence,
    nearest: nearestOf(scored.slice(good.length)),
  };
};
