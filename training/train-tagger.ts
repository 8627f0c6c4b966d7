import { shuffled } from '../src/evaluation/chance.ts';
import type { Kernel } from '../src/reading/core/kernel.ts';
import type { Linear } from '../src/reading/core/linear.ts';
import { candidatesOf, type TagCandidates } from '../src/reading/core/tag-candidates.ts';
import { EDGE, type Word } from '../src/reading/core/words.ts';
import { Perceptron } from './perceptron.ts';
import { bestOf } from './scores.ts';
import { featuresUpTo } from './tree-in-kernel.ts';

export type TaggedSentence = { readonly words: readonly Word[]; readonly gold: Int32Array };

export type TaggerPlan = {
  readonly kernel: Kernel;
  readonly classes: number;
  readonly candidates: TagCandidates;
  readonly bits: number;
  readonly epochs: number;
  readonly random: () => number;
  readonly progress: (line: string) => void;
};

type Pupil = { readonly model: Perceptron; readonly kernel: Kernel; readonly candidates: TagCandidates };

const learnSentence = ({ model, kernel, candidates }: Pupil, { words, gold }: TaggedSentence): number => {
  kernel.setSentence(words);
  let wrong = 0;
  for (let i = 0; i < words.length; i += 1) {
    const possible = candidatesOf(candidates, words[i] ?? EDGE);
    const features = featuresUpTo(kernel, kernel.calls.tagFeatures(i));
    const guess = bestOf(model, features, possible);
    const right = gold[i] as number;
    model.tick();
    if (guess !== right && possible.includes(right)) {
      model.update(features, right, guess);
      wrong += 1;
    }
    kernel.calls.setTag(i, guess);
  }
  return wrong;
};

/** The tags of a sentence by a model that is no table of the kernel's yet. Indices. */
export const tagWords = (
  words: readonly Word[],
  { model, kernel, candidates }: Pick<Pupil, 'kernel' | 'candidates'> & { readonly model: Linear },
): Int32Array => {
  kernel.setSentence(words);
  return Int32Array.from(words, (word, i) => {
    const tag = bestOf(model, featuresUpTo(kernel, kernel.calls.tagFeatures(i)), candidatesOf(candidates, word));
    kernel.calls.setTag(i, tag);
    return tag;
  });
};

/** Learns from its own guesses as history, so that it is used to them when it runs. */
export const trainTagger = (
  sentences: readonly TaggedSentence[],
  { kernel, classes, candidates, bits, epochs, random, progress }: TaggerPlan,
): Linear => {
  const model = new Perceptron(classes, bits);
  let order = sentences;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let wrong = 0;
    order = shuffled(order, random);
    for (const sentence of order) wrong += learnSentence({ model, kernel, candidates }, sentence);
    progress(`epoch ${epoch} of ${epochs}: ${wrong} wrong tags`);
  }
  return model.averaged();
};
