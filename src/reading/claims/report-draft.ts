import { type Draft, type Place, range, spansOf, topmost } from './draft.ts';

/** A report as its words stand, whatever tree was drawn over them. */
export type Report = {
  /** From the first token of who speaks to the one behind the last. */
  readonly speaker: readonly [from: number, to: number];
  /** The head of who speaks. */
  readonly token: number;
  readonly verb: number;
  /** The tokens of what is said. */
  readonly words: readonly number[];
  readonly frame: string;
};

/** The claim of such a report; null where its words are no part of the sentence. */
export const draftOfReport = (
  { text, tree, sentence }: Place,
  { speaker, token, verb, words, frame }: Report,
): Draft | null => {
  const [named] = spansOf(text, tree, range(...speaker));
  const cue = tree.tokens[verb];
  if (!named || !cue) return null;
  return {
    sentence,
    token: verb,
    cue: { start: cue.start, end: cue.end },
    lemma: cue.lemma.toLowerCase(),
    frame,
    speaker: { ...named, token },
    heads: topmost(tree, words),
    content: spansOf(text, tree, words),
    confidence: 0.8,
    act: null,
    ownVoice: false,
  };
};
