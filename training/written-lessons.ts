import { takeApart } from '../src/answering/question/question.ts';
import type { ConlluSentence } from '../src/evaluation/conllu.ts';
import type { Sentence } from '../src/reading/analysis.ts';
import { analyse, type Core } from '../src/reading/core/core.ts';
import { type Lesson, spoiltFrom, textOf } from './answer-lessons.ts';

/** A question in `own-questions.jsonl`: its text by the treebank's sentence ids, its answer by offsets into that text. */
type OwnQuestion = {
  readonly first: string;
  readonly sentences: number;
  readonly question: string;
  /** Null where the text does not say. */
  readonly answer: readonly [number, number] | null;
};

/** Texts that were written for training: the file, and whether they are told as news or as a work of reference. */
export const OWN_TEXTS: readonly (readonly [file: string, source: Lesson['source']])[] = [
  ['own-news.jsonl', 'news'],
  ['own-reference.jsonl', 'reference'],
  ['own-encyclopedia.jsonl', 'reference'],
  ['own-science.jsonl', 'reference'],
  ['own-history.jsonl', 'reference'],
];

/**
 * A text of such a file; an answer is words of the text. `nth` is their place there (from 1), which the learning does not ask for:
 * it holds phrases against the words.
 */
export type OwnText = {
  readonly id: string;
  readonly text: string;
  readonly questions: readonly { readonly q: string; readonly a: string | null; readonly nth?: number }[];
};

export const linesOf = <Line>(jsonl: string): Line[] =>
  jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line));

const reader = (core: Core) => {
  const read = new Map<string, readonly Sentence[]>();
  return (text: string): readonly Sentence[] => {
    const sentences =
      read.get(text) ??
      analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core).sentences;
    read.set(text, sentences);
    return sentences;
  };
};

/** The questions that were written about the treebank for training, with the sentences that they are about. */
export const treebankLessons = (treebank: readonly ConlluSentence[], jsonl: string, core: Core): Lesson[] => {
  const place = new Map(treebank.map(({ id }, at) => [id, at]));
  const sentencesOf = reader(core);
  return linesOf<OwnQuestion>(jsonl).flatMap(({ first, sentences: count, question, answer }): Lesson[] => {
    const at = place.get(first);
    if (at === undefined) return [];
    const held = treebank.slice(at, at + count);
    const text = textOf(held);
    return [
      {
        question: takeApart(question, core),
        sentences: sentencesOf(text),
        text,
        answer: answer === null ? null : text.slice(...answer),
        document: held[0]?.document ?? '',
        source: 'treebank',
        isSpoilt: false,
      },
    ];
  });
};

/** Texts that were written for training, and the questions written about them. */
export const writtenLessons = (source: Lesson['source'], jsonl: string, core: Core): Lesson[] => {
  const sentencesOf = reader(core);
  return linesOf<OwnText>(jsonl).flatMap(({ id, text, questions }) =>
    questions.flatMap(({ q, a }): Lesson[] =>
      a !== null && !text.includes(a)
        ? []
        : [
            {
              question: takeApart(q, core),
              sentences: sentencesOf(text),
              text,
              answer: a,
              document: id,
              source,
              isSpoilt: false,
            },
          ],
    ),
  );
};

/** Of each question that is answered a like one that is not, by one detail of it changed. */
export const twinsOf = (lessons: readonly Lesson[], core: Core, chance: () => number): Lesson[] =>
  lessons.flatMap((lesson, at) => {
    const elsewhere = lessons[((at + lessons.length / 2) % lessons.length) | 0]?.text ?? '';
    return lesson.answer === null ? [] : spoiltFrom(lesson, elsewhere, core, chance);
  });
