import { shuffled } from '../src/evaluation/chance.ts';
import type { Kernel } from '../src/reading/core/kernel.ts';
import type { Linear } from '../src/reading/core/linear.ts';
import { followersOf, NAME_TAGS } from '../src/reading/core/names.ts';
import { Perceptron } from './perceptron.ts';
import { bestOf } from './scores.ts';
import { beginTagged, featuresUpTo, type TaggedWords } from './tree-in-kernel.ts';

export type NamedWords = TaggedWords & { readonly gold: Int32Array };

export type NamesPlan = {
  readonly kernel: Kernel;
  readonly bits: number;
  readonly epochs: number;
  readonly random: () => number;
  readonly progress: (line: string) => void;
};

/** Where the beginning of a name was missed, its inside can only be learned as a beginning. */
const reachable = (last: number, tag: number): number => (followersOf(last).includes(tag) ? tag : tag - 1);

const learnSentence = (model: Perceptron, kernel: Kernel, sentence: NamedWords): number => {
  beginTagged(kernel, sentence);
  let [wrong, last] = [0, 0];
  for (const [i, gold] of sentence.gold.entries()) {
    const features = featuresUpTo(kernel, kernel.calls.nameFeatures(i));
    const guess = bestOf(model, features, followersOf(last));
    const right = reachable(last, gold);
    model.tick();
    if (guess !== right) {
      model.update(features, right, guess);
      wrong += 1;
    }
    kernel.calls.setName(i, guess);
    last = guess;
  }
  return wrong;
};

export const trainNames = (sentences: readonly NamedWords[], plan: NamesPlan): Linear => {
  const model = new Perceptron(NAME_TAGS.length, plan.bits);
  let order = sentences;
  for (let epoch = 1; epoch <= plan.epochs; epoch += 1) {
    let wrong = 0;
    order = shuffled(order, plan.random);
    for (const sentence of order) wrong += learnSentence(model, plan.kernel, sentence);
    plan.progress(`epoch ${epoch} of ${plan.epochs}: ${wrong} wrong tags`);
  }
  return model.averaged();
};
