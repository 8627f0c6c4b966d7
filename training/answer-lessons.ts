import { layBeside, type Weigh } from '../src/answering/beside.ts';
import { type Features, featuresOf } from '../src/answering/features.ts';
import { phraseSpan } from '../src/answering/phrases.ts';
import { type Question, takeApart } from '../src/answering/question.ts';
import { fitsSlot } from '../src/answering/slot.ts';
import { ALIKE, OPPOSITES } from '../src/answering/synonyms.ts';
import { shuffled } from '../src/evaluation/chance.ts';
import type { ConlluSentence } from '../src/evaluation/conllu.ts';
import { wordF1 } from '../src/evaluation/squad-scores.ts';
import { termsOf } from '../src/library/terms.ts';
import type { Sentence } from '../src/reading/analysis.ts';
import { analyse, type Core } from '../src/reading/core/core.ts';
import { questionsFrom } from './made-questions.ts';

/** A few neighbouring sentences of one document as a text, and questions about it. */
export type Lesson = {
  readonly question: Question;
  readonly sentences: readonly Sentence[];
  readonly text: string;
  /** Null where the text does not say. */
  readonly answer: string | null;
  readonly document: string;
  /** Asked by a person in their own words, not made by rule. */
  readonly isOwn: boolean;
};

const MOST_SENTENCES = 6;
const MOST_QUESTIONS = 6;
const REWORDED = 0.35;
/** Share of questions that are turned into ones the text does not answer. */
const SPOILT = 0.7;
/** From this word F1 on a phrase comes near the answer. */
const NEAR = 0.5;

type Window = { readonly sentences: readonly ConlluSentence[]; readonly text: string; readonly document: string };
type Chance = () => number;

const textOf = (sentences: readonly ConlluSentence[]): string =>
  sentences
    .map(({ words }) =>
      words
        .map(({ form, spaceAfter }) => form + (spaceAfter ? ' ' : ''))
        .join('')
        .trim(),
    )
    .join(' ');

const windowsOf = (sentences: readonly ConlluSentence[]): Window[] => {
  const windows: Window[] = [];
  let open: ConlluSentence[] = [];
  const close = (): void => {
    if (open.length > 1) windows.push({ sentences: open, text: textOf(open), document: open[0]?.document ?? '' });
    open = [];
  };
  for (const sentence of sentences) {
    if (open.length >= MOST_SENTENCES || (open[0] && open[0].document !== sentence.document)) close();
    open.push(sentence);
  }
  close();
  return windows;
};

const groupOf = new Map(ALIKE.flatMap((group) => group.split(' ').map((word) => [word, group.split(' ')] as const)));
const oppositeOf = new Map(
  OPPOSITES.flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [[one, other] as const, [other, one] as const];
  }),
);

const pick = <Item>(items: readonly Item[], chance: Chance): Item | undefined =>
  items[Math.floor(chance() * items.length)];

/** People ask in other words than the text's: some words give way to others that mean about the same. */
const reworded = (question: string, chance: Chance): string =>
  question.replaceAll(/\b[a-z]{3,}\b/g, (word) => {
    const group = groupOf.get(word);
    return group && chance() < REWORDED ? (pick(group, chance) ?? word) : word;
  });

const NAME = /\b[A-Z][a-z]+(?: [A-Z][a-z]+)*\b/g;
const namesIn = (text: string): string[] =>
  [...text.matchAll(NAME)].filter(({ index }) => index > 0).map(([name]) => name);

const swapped = (question: string, shape: RegExp, others: readonly string[], chance: Chance): string | null => {
  const own = [...question.matchAll(shape)].filter(({ index }) => index > 0).map(([found]) => found);
  const out = pick(own, chance);
  const into = pick(
    others.filter((other) => !question.includes(other)),
    chance,
  );
  return out === undefined || into === undefined ? null : question.replace(out, into);
};

/** One detail of the question changed, so that the text no longer answers it: a name, a number, a word's opposite, "not". */
const spoilt = (question: string, window: Window, elsewhere: Window, chance: Chance): string | null => {
  const kind = chance();
  if (kind < 0.3) return swapped(question, NAME, [...namesIn(window.text), ...namesIn(elsewhere.text)], chance);
  if (kind < 0.4)
    return swapped(question, /\b\d[\d,.]*\b/g, elsewhere.text.match(/\b\d[\d,.]*\b/g) ?? ['1931'], chance);
  if (kind < 0.5) {
    const turned = question.replaceAll(/\b[a-z]+\b/g, (word) => oppositeOf.get(word) ?? word);
    return turned === question ? null : turned;
  }
  if (kind < 0.55)
    return /\b(?:did|does|was|were|is|are)\b/.test(question)
      ? question.replace(/^(\S+ (?:did|does|was|were|is|are))\b/, "$1n't")
      : null;
  const words: readonly string[] = question.match(/\b[a-z]{5,}\b/g) ?? [];
  return swapped(
    question,
    /\b[a-z]{5,}\b/g,
    (elsewhere.text.match(/\b[a-z]{5,}\b/g) ?? []).filter((word) => !words.includes(word)),
    chance,
  );
};

/** Questions over windows of the treebanks, about half of which the window does not answer. */
export const lessonsFrom = (treebank: readonly ConlluSentence[], core: Core, chance: Chance): Lesson[] => {
  const windows = windowsOf(treebank);
  return windows.flatMap((window, at): Lesson[] => {
    const { text, document } = window;
    const made = shuffled(
      window.sentences.flatMap((sentence) => questionsFrom(sentence, chance)),
      chance,
    ).slice(0, MOST_QUESTIONS);
    if (made.length === 0) return [];
    const { sentences } = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core);
    const elsewhere = windows[(at + 1) % windows.length] ?? window;
    return made.flatMap(({ question, answer }): Lesson[] => {
      const asked = reworded(question, chance);
      const lesson = (words: string, known: string | null): Lesson => ({
        question: takeApart(words, core),
        sentences,
        text,
        answer: known,
        document,
        isOwn: false,
      });
      if (answer === null) return chance() < 0.4 ? [lesson(asked, null)] : [];
      const bad = chance() < SPOILT ? spoilt(asked, window, elsewhere, chance) : null;
      return bad === null ? [lesson(asked, answer)] : [lesson(asked, answer), lesson(bad, null)];
    });
  });
};

/** A question in `own-questions.jsonl`: its text by the treebank's sentence ids, its answer by offsets into that text. */
type OwnQuestion = {
  readonly first: string;
  readonly sentences: number;
  readonly question: string;
  readonly answer: readonly [number, number] | null;
};

/** The questions that were written for training, with the sentences of the treebank that they are about. */
export const ownLessons = (treebank: readonly ConlluSentence[], jsonl: string, core: Core): Lesson[] => {
  const place = new Map(treebank.map(({ id }, at) => [id, at]));
  return jsonl
    .trimEnd()
    .split('\n')
    .map((line): OwnQuestion => JSON.parse(line))
    .flatMap(({ first, sentences: count, question, answer }): Lesson[] => {
      const at = place.get(first);
      if (at === undefined) return [];
      const held = treebank.slice(at, at + count);
      const text = textOf(held);
      const { sentences } = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core);
      return [
        {
          question: takeApart(question, core),
          sentences,
          text,
          answer: answer === null ? null : text.slice(...answer),
          document: held[0]?.document ?? '',
          isOwn: true,
        },
      ];
    });
};

/** Inverse document frequency over the sentences of the treebanks. */
export const weighingOf = (treebank: readonly ConlluSentence[]): Weigh => {
  const counts = new Map<string, number>();
  for (const { words } of treebank)
    for (const term of new Set(termsOf(words.map(({ form }) => form).join(' '))))
      counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + treebank.length / ((counts.get(term) ?? 0) + 0.5));
};

export type PhraseExample = { readonly features: Features; readonly worth: number };

/**
 * The phrases of the answering sentence that may be chosen, with how near each comes to the answer (word F1); empty where
 * none comes near.
 */
export const phraseExamples = (lesson: Lesson, weigh: Weigh): PhraseExample[] => {
  const { answer, question, text } = lesson;
  if (answer === null) return [];
  const worthOf = ({ start, end }: { start: number; end: number }) => wordF1(text.slice(start, end), [answer]);
  const held = layBeside(question, lesson.sentences, weigh)
    .filter(({ phrases }) => phrases.some((phrase) => worthOf(phraseSpan(phrase)) > NEAR))
    .sort((a, b) => b.standing - a.standing)[0];
  if (held === undefined) return [];
  const fitting = held.phrases.filter((phrase) => fitsSlot(question, phrase));
  const able = fitting.some((phrase) => worthOf(phraseSpan(phrase)) > NEAR) ? fitting : held.phrases;
  return able.map((phrase) => ({
    features: featuresOf(question, phrase, held),
    worth: worthOf(phraseSpan(phrase)),
  }));
};
