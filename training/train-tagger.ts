import { shuffled } from '../src/evaluation/chance.ts';
import { bestOf, FeatureList, type Linear } from '../src/reading/core/linear.ts';
import { candidatesOf, shoutingOf, type TagCandidates, tagFeatures } from '../src/reading/core/tagger.ts';
import { EDGE, type Word } from '../src/reading/core/words.ts';
import { Perceptron } from './perceptron.ts';

export type TaggedSentence = { readonly words: readonly Word[]; readonly gold: Int32Array };

export type TaggerPlan = {
  readonly classes: number;
  readonly candidates: TagCandidates;
  readonly bits: number;
  readonly epochs: number;
  readonly random: () => number;
  readonly progress: (line: string) => void;
};

const list = new FeatureList();
const scores = new Float32Array(256);

const learnSentence = (model: Perceptron, candidates: TagCandidates, { words, gold }: TaggedSentence): number => {
  const context = { words, shouting: shoutingOf(words), tags: new Int32Array(words.length) };
  let wrong = 0;
  for (let i = 0; i < words.length; i += 1) {
    const possible = candidatesOf(candidates, words[i] ?? EDGE);
    tagFeatures(list, context, i);
    const guess = bestOf(model, list, possible, scores);
    const right = gold[i] as number;
    model.tick();
    if (guess !== right && possible.includes(right)) {
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
  { classes, candidates, bits, epochs, random, progress }: TaggerPlan,
): Linear => {
  const model = new Perceptron(classes, bits);
  let order = sentences;
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    let wrong = 0;
    order = shuffled(order, random);
    for (const sentence of order) wrong += learnSentence(model, candidates, sentence);
    progress(`epoch ${epoch} of ${epochs}: ${wrong} wrong tags`);
  }
  return model.averaged();
};
