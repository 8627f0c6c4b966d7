import type { Weigh } from '../src/answering/match/beside.ts';
import { type Question, takeApart } from '../src/answering/question/question.ts';
import type { ConlluSentence } from '../src/evaluation/conllu.ts';
import { termsOf } from '../src/library/terms.ts';
import type { Sentence } from '../src/reading/analysis.ts';
import type { Core } from '../src/reading/core/core.ts';
import { spoil } from './spoil.ts';

/** A few neighbouring sentences of one document as a text, and questions about it. */
export type Lesson = {
  readonly question: Question;
  readonly sentences: readonly Sentence[];
  readonly text: string;
  /** Null where the text does not say. */
  readonly answer: string | null;
  readonly document: string;
  /** Whether the text is of the treebank, or was written for this as news or as a work of reference. */
  readonly source: 'treebank' | 'news' | 'reference';
  /** One that the text answers with one detail changed by rule, so that it no longer does. */
  readonly isSpoilt: boolean;
};

type Chance = () => number;

export const textOf = (sentences: readonly ConlluSentence[]): string =>
  sentences
    .map(({ words }) =>
      words
        .map(({ form, spaceAfter }) => form + (spaceAfter ? ' ' : ''))
        .join('')
        .trim(),
    )
    .join(' ');

/** The same question with one detail changed; none where that cannot be done. */
export const spoiltFrom = (lesson: Lesson, elsewhere: string, core: Core, chance: Chance): Lesson[] => {
  const bad = spoil(lesson.question, { here: lesson.text, elsewhere }, chance);
  return bad === null ? [] : [{ ...lesson, question: takeApart(bad, core), answer: null, isSpoilt: true }];
};

/** Inverse document frequency over the sentences of the treebanks. */
export const weighingOf = (treebank: readonly ConlluSentence[]): Weigh => {
  const counts = new Map<string, number>();
  for (const { words } of treebank)
    for (const term of new Set(termsOf(words.map(({ form }) => form).join(' '))))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + treebank.length / ((counts.get(term) ?? 0) + 0.5));
};
