import type { Answer, Citation, Line } from '../domain/report.ts';
import type { Span } from '../domain/span.ts';
import type { LibraryAccess, Passage, Period, Scope } from '../ports.ts';
import type { Sentence } from '../reading/analysis.ts';
import { analyse, type Core } from '../reading/core/core.ts';
import { withoutDateline } from '../reading/dateline.ts';
import { citeOfPassage, inOneLine, lineOfSentence } from '../stories/line.ts';
import type { Material } from '../stories/material.ts';
import { type Chosen, chooseAnswer } from './choose.ts';
import type { Weigh } from './features.ts';
import { type Found, findArticles } from './find-articles.ts';
import { isQuestion, type Question, takeApart } from './question.ts';

export type AskRequest = {
  readonly scope: Scope;
  readonly question: string;
  readonly period: Period;
  readonly nowMs: number;
};

/** Below this chance of an answer the library does not say. */
export const ANSWERS_FROM = 0.5;
/** Articles that are read for an answer, and sentences of each whose paragraphs are. */
const MOST_READ = 6;
const MOST_PASSAGES = 4;
const MOST_LINES = 3;
const MOST_NEAREST = 3;
/** A further sentence supports the answer where it comes this near the first in chance. */
const SUPPORTS_FROM = 0.8;

type Candidate = { readonly material: Material; readonly chosen: Chosen };

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Only the paragraphs that the search met are parsed. */
const readAround = ({ material, passages }: Found, core: Core): readonly Sentence[] => {
  const met = passages.slice(0, MOST_PASSAGES);
  const paragraphs = material.article.paragraphs.filter((paragraph) => met.some(({ span }) => holds(paragraph, span)));
  return analyse({ text: material.article.text, paragraphs, titleSpan: null }, core).sentences;
};

/** Lines are shown without their datelines, so no answer is taken from one. */
const outsideDateline =
  (text: string) =>
  (phrase: Span, sentence: Span): boolean =>
    phrase.start >= withoutDateline(text, sentence).start;

const candidatesOf = (
  question: Question,
  found: readonly Found[],
  reading: { weigh: Weigh; core: Core },
): Candidate[] =>
  found
    .slice(0, MOST_READ)
    .flatMap((each) => {
      const chosen = chooseAnswer(
        question,
        readAround(each, reading.core),
        reading.weigh,
        outsideDateline(each.material.article.text),
      );
      return chosen === null ? [] : [{ material: each.material, chosen }];
    })
    .sort((a, b) => b.chosen.confidence - a.chosen.confidence);

const lineOf = ({ material, chosen }: Candidate): Line => {
  const { article, reading } = material;
  const index =
    reading?.sentences.findIndex((span) => chosen.span.start >= span.start && chosen.span.start < span.end) ?? -1;
  return lineOfSentence(article, reading, index, reading?.sentences[index] ?? chosen.sentence.span);
};

const unlike = (lines: readonly Line[]): Line[] => {
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
};

const nearestOf = (passages: readonly Passage[]): Citation[] => passages.slice(0, MOST_NEAREST).map(citeOfPassage);

const abstained = (confidence: number, passages: readonly Passage[]): Answer => ({
  schema: 1,
  kind: 'abstained',
  answer: null,
  lines: [],
  confidence,
  nearest: nearestOf(passages),
});

/** What the answer is in short; a yes-or-no question is answered by the sentence itself. */
const shortly = (question: Question, { material, chosen }: Candidate, line: Line): string =>
  question.type === 'whether' || question.type === 'said'
    ? line.text
    : inOneLine(material.article.text.slice(chosen.span.start, chosen.span.end));

/** Answers from the library with cited sentences, or says that it does not know and shows the nearest it has. */
export const ask = async (request: AskRequest, library: LibraryAccess, core: Core): Promise<Answer> => {
  const question = takeApart(request.question, core);
  if (!isQuestion(question)) return abstained(0, []);
  const { found, weigh } = await findArticles({ ...request, question }, library);
  const nearest = found.flatMap(({ passages }) => passages.slice(0, 1));
  const candidates = candidatesOf(question, found, { weigh, core });
  const best = candidates[0];
  if (best === undefined || best.chosen.confidence < ANSWERS_FROM)
    return abstained(best?.chosen.confidence ?? 0, nearest);
  const { confidence } = best.chosen;
  const support = candidates.filter(({ chosen }) => chosen.confidence >= confidence * SUPPORTS_FROM);
  const lines = unlike(support.map(lineOf)).slice(0, MOST_LINES);
  const first = lineOf(best);
  return {
    schema: 1,
    kind: 'answered',
    answer: shortly(question, best, first),
    lines,
    confidence,
    nearest: nearestOf(nearest),
  };
};
