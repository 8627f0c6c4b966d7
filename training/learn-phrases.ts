import type { Weights } from '../src/answering/choice/packed-weights.ts';
import { shuffled } from '../src/evaluation/chance.ts';
import type { Example } from './phrase-examples.ts';

const PASSES = 8;
const RATE = 0.05;
const DECAY = 0.005;
/** Chances are to follow this power of the worth. */
const SHARPNESS = 4;
/** A feature of fewer lessons than this tells nothing. */
const RAREST = 4;

const commonOf = (examples: readonly Example[], count: number): Uint8Array => {
  const lessons = new Uint32Array(count);
  const last = new Int32Array(count).fill(-1);
  for (const [at, { features }] of examples.entries())
    for (const feature of features)
      if (last[feature] !== at) {
        last[feature] = at;
        lessons[feature] = (lessons[feature] as number) + 1;
      }
  return Uint8Array.from(lessons, (many) => (many >= RAREST ? 1 : 0));
};

/** AdaGrad (Duchi, Hazan and Singer 2011) over weights by number. */
const stepper = (count: number) => {
  const weights = new Float32Array(count);
  const squares = new Float32Array(count);
  const step = (feature: number, slope: number): void => {
    const own = slope - DECAY * (weights[feature] as number);
    const square = (squares[feature] as number) + own * own;
    squares[feature] = square;
    weights[feature] = (weights[feature] as number) + (RATE * own) / Math.sqrt(square + 1e-8);
  };
  return { weights, step };
};

const scoresOf = ({ starts, features, values, worths }: Example, weights: Float32Array): Float64Array =>
  Float64Array.from(worths, (_, phrase) => {
    let sum = 0;
    for (let at = starts[phrase] as number; at < (starts[phrase + 1] as number); at += 1)
      sum += (weights[features[at] as number] as number) * (values[at] as number);
    return sum;
  });

/** How far the chance of each phrase is from what it should be. */
const errorsOf = (example: Example, weights: Float32Array): Float64Array => {
  const scores = scoresOf(example, weights);
  const top = scores.reduce((a, b) => Math.max(a, b));
  const chances = scores.map((score) => Math.exp(score - top));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const aims = Float64Array.from(example.worths, (worth) => worth ** SHARPNESS);
  const total = aims.reduce((sum, aim) => sum + aim, 0);
  return aims.map((aim, at) => aim / total - (chances[at] as number) / all);
};

/** A softmax over the phrases of a text, made to follow the fourth power of their worth. */
export const learnPhrases = (
  examples: readonly Example[],
  numbers: ReadonlyMap<string, number>,
  random: () => number,
): Weights => {
  const common = commonOf(examples, numbers.size);
  const { weights, step } = stepper(numbers.size);
  const slopes = new Float64Array(numbers.size);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const example of shuffled(examples, random)) {
      const { starts, features, values } = example;
      const touched: number[] = [];
      for (const [phrase, error] of errorsOf(example, weights).entries()) {
        if (Math.abs(error) < 1e-4) continue;
        for (let at = starts[phrase] as number; at < (starts[phrase + 1] as number); at += 1) {
          const feature = features[at] as number;
          if (common[feature] === 0) continue;
          if (slopes[feature] === 0) touched.push(feature);
          slopes[feature] = (slopes[feature] as number) + error * (values[at] as number);
        }
      }
      for (const feature of touched) {
        step(feature, slopes[feature] as number);
        slopes[feature] = 0;
      }
    }
  return new Map([...numbers].flatMap(([name, at]) => (weights[at] === 0 ? [] : [[name, weights[at] as number]])));
};
