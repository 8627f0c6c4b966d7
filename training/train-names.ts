import { shuffled } from '../src/evaluation/chance.ts';
import { bestOf, FeatureList, type Linear } from '../src/reading/core/linear.ts';
import { followersOf, NAME_TAGS, nameContext, nameFeatures } from '../src/reading/core/names.ts';
import type { Word } from '../src/reading/core/words.ts';
import { Perceptron } from './perceptron.ts';

export type NamedWords = { readonly words: readonly Word[]; readonly upos: Int32Array; readonly gold: Int32Array };

export type NamesPlan = {
  readonly bits: number;
  readonly epochs: number;
  readonly random: () => number;
  readonly progress: (line: string) => void;
};

const list = new FeatureList();
const scores = new Float32Array(16);

/** Where the beginning of a name was missed, its inside can only be learned as a beginning. */
const reachable = (last: number, tag: number): number => (followersOf(last).includes(tag) ? tag : tag - 1);

const learnSentence = (model: Perceptron, { words, upos, gold }: NamedWords): number => {
  const context = nameContext(words, upos);
  let wrong = 0;
  for (let i = 0; i < words.length; i += 1) {
    nameFeatures(list, context, i);
    const last = i > 0 ? (context.names[i - 1] as number) : 0;
    const guess = bestOf(model, list, followersOf(last), scores);
    const right = reachable(last, gold[i] as number);
    model.tick();
    if (guess !== right) {
      model.update(list, right, guess);
      wrong += 1;
    }
    context.names[i] = guess;
  }
  return wrong;
};

export const trainNames = (sentences: readonly NamedWords[], plan: NamesPlan): Linear => {
  const model = new Perceptron(NAME_TAGS.length, plan.bits);
  let order = sentences;
  for (let epoch = 1; epoch <= plan.epochs; epoch += 1) {
    let wrong = 0;
    order = shuffled(order, plan.random);
    for (const sentence of order) wrong += learnSentence(model, sentence);
    plan.progress(`epoch ${epoch} of ${plan.epochs}: ${wrong} wrong tags`);
  }
  return model.averaged();
};
