import { ableOf } from '../src/answering/choice/choose.ts';
import { emitFeatures, sentenceFeatures } from '../src/answering/choice/features.ts';
import type { Weigh } from '../src/answering/match/beside.ts';
import { phraseSpan } from '../src/answering/phrases/phrases.ts';
import { wordF1 } from '../src/evaluation/squad-scores.ts';
import type { Lesson } from './answer-lessons.ts';

/** Sentences of a text whose phrases are learned from. */
const MOST_SENTENCES = 4;
/** The right words in a sentence that does not answer are worth less. */
const ELSEWHERE = 0.6;
/** From this worth on a phrase comes near the answer. */
const NEAR = 0.5;

/** The phrases of one lesson: features by number and value, one phrase after the other, and what each is worth. */
export type Example = {
  readonly lesson: Lesson;
  /** Where the features of each phrase begin; one more at the end. */
  readonly starts: Int32Array;
  readonly features: Uint32Array;
  readonly values: Float32Array;
  readonly worths: Float32Array;
};

/** Numbers for names, given as they come. */
export const numbering = () => {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    if (known === numbers.size) numbers.set(name, known);
    return known;
  };
  return { numbers, numberOf };
};

/** The phrases that may be chosen, with how near each comes to the answer (word F1); null where none comes near. */
export const exampleOf = (lesson: Lesson, weigh: Weigh, numberOf: (name: string) => number): Example | null => {
  const { answer, question, text } = lesson;
  if (answer === null) return null;
  const ables = ableOf(question, lesson.sentences, { weigh }).slice(0, MOST_SENTENCES);
  const lenses = ables.map(({ lens }) => lens);
  const [starts, features, values, worths]: [number[], number[], number[], number[]] = [[], [], [], []];
  const emit = (name: string, value: number): void => {
    if (value === 0) return;
    features.push(numberOf(name));
    values.push(value);
  };
  for (const { lens, phrases } of ables) {
    const { start, end } = lens.beside.sentence.span;
    const share = text.slice(start, end).includes(answer) ? 1 : ELSEWHERE;
    const ofSentence = Object.entries(sentenceFeatures(lens, lenses));
    for (const phrase of phrases) {
      const span = phraseSpan(phrase);
      starts.push(features.length);
      worths.push(share * wordF1(text.slice(span.start, span.end), [answer]));
      emitFeatures(phrase, lens, emit);
      for (const [name, value] of ofSentence) emit(name, value);
    }
  }
  if (!worths.some((worth) => worth > NEAR)) return null;
  return {
    lesson,
    starts: Int32Array.from([...starts, features.length]),
    features: Uint32Array.from(features),
    values: Float32Array.from(values),
    worths: Float32Array.from(worths),
  };
};
