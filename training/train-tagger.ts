import { bestClass, FeatureList, type Linear, scoreClasses } from '../src/reading/core/linear.ts';
import { shoutingOf, tagFeatures } from '../src/reading/core/tagger.ts';
import type { Word } from '../src/reading/core/words.ts';
import { Perceptron } from './perceptron.ts';
import { shuffle } from './random.ts';

export type TaggedSentence = { readonly words: readonly Word[]; readonly gold: Int32Array };

export type TaggerPlan = {
  readonly classes: number;
  readonly bits: number;
  readonly epochs: number;
  readonly random: () => number;
  readonly progress: (line: string) => void;
};

const list = new FeatureList();
const scores = new Float32Array(256);

const learnSentence = (model: Perceptron, { words, gold }: TaggedSentence): number => {
  const context = { words, shouting: shoutingOf(words), tags: new Int32Array(words.length) };
  let wrong = 0;
  for (let i = 0; i < words.length; i += 1) {
    tagFeatures(list, context, i);
    scoreClasses(model, list, scores);
    const guess = bestClass(scores, model.classes);
    const right = gold[i] as number;
    model.tick();
    if (guess !== right) {
      model.update(list, right, guess);
      wrong += 1;
    }
    context.tags[i] = guess;
  }
  return wrong;
};

/** Learns from its own guesses as history, so that it is used to them when it runs. */
export const trainTagger = (
  sentences: readonly TaggedSentence[],
  { classes, bits, epochs, random, progress }: TaggerPlan,
): Linear => {
  const model = new Perceptron(classes, bits);
  const order = [...sentences];
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let wrong = 0;
    for (const sentence of shuffle(order, random)) wrong += learnSentence(model, sentence);
    progress(`epoch ${epoch} of ${epochs}: ${wrong} wrong tags`);
  }
  return model.averaged();
};
