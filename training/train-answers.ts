import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCore } from '../src/adapters/workers/weights.ts';
import { chooseAnswer } from '../src/answering/choose.ts';
import type { Features } from '../src/answering/features.ts';
import { seeded, shuffled } from '../src/evaluation/chance.ts';
import { parseConllu } from '../src/evaluation/conllu.ts';
import { wordF1 } from '../src/evaluation/squad-scores.ts';
import { auroc } from '../src/evaluation/statistics.ts';
import { type Lesson, lessonsFrom, ownLessons, phraseExamples, weighingOf } from './answer-lessons.ts';
import { filesIn, MissingData } from './corpora.ts';

const HELP = `npm run train:answers -- --data DIR [--seed N] [--out FILE]

Learns how answers are chosen from questions made of treebank sentences, and from those of own-questions.jsonl, which a
person wrote about the same treebank.

  --data DIR   gum/*.conllu (see models/CARD.md for the source)
  --seed N     a whole number; default 7
  --out FILE   default src/answering/weights.ts
`;

type Weights = Map<string, number>;
const FOLDS = 4;
/** A question that a person wrote counts as so many made by rule. */
const OWN_WEIGHT = 4;
const PASSES = 5;
const RATE = 0.15;
const DECAY = 0.002;
/** Weights nearer to nothing than this are left out. */
const SMALLEST = 0.1;

const dot = (features: Features, weights: ReadonlyMap<string, number>): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0);

/** AdaGrad (Duchi, Hazan and Singer 2011) over sparse features. */
const learner = () => {
  const weights: Weights = new Map();
  const squares = new Map<string, number>();
  const step = (gradient: ReadonlyMap<string, number>): void => {
    for (const [name, value] of gradient) {
      const own = value - DECAY * (weights.get(name) ?? 0);
      const square = (squares.get(name) ?? 0) + own * own;
      squares.set(name, square);
      weights.set(name, (weights.get(name) ?? 0) + (RATE * own) / Math.sqrt(square + 1e-8));
    }
  };
  return { weights, step };
};

const added = (gradient: Map<string, number>, features: Features, amount: number): void => {
  if (Math.abs(amount) > 1e-5)
    for (const [name, value] of Object.entries(features))
      gradient.set(name, (gradient.get(name) ?? 0) + amount * value);
};

/** A softmax over the phrases of a text, made to follow the fourth power of their worth. */
const learnAnswers = (lessons: readonly Lesson[], weigh: (term: string) => number, random: () => number): Weights => {
  const { weights, step } = learner();
  const taught = lessons.flatMap((lesson) => {
    const examples = phraseExamples(lesson, weigh);
    return examples.length === 0 ? [] : Array.from({ length: lesson.isOwn ? OWN_WEIGHT : 1 }, () => examples);
  });
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const examples of shuffled(taught, random)) {
      const scores = examples.map(({ features }) => dot(features, weights));
      const top = Math.max(...scores);
      const chances = scores.map((score) => Math.exp(score - top));
      const all = chances.reduce((sum, chance) => sum + chance, 0);
      const worth = examples.map((example) => example.worth ** 4);
      const total = worth.reduce((sum, value) => sum + value, 0);
      const gradient = new Map<string, number>();
      for (const [at, { features }] of examples.entries())
        added(gradient, features, (worth[at] ?? 0) / total - (chances[at] ?? 0) / all);
      step(gradient);
    }
  return weights;
};

type Judged = {
  readonly assurance: number;
  readonly known: boolean;
  readonly f1: number;
  readonly isOwn: boolean;
};

const judgedWith = (lessons: readonly Lesson[], weigh: (term: string) => number, weights: Weights): Judged[] =>
  lessons.flatMap((lesson) => {
    const chosen = chooseAnswer(lesson.question, lesson.sentences, { weigh, weights: Object.fromEntries(weights) });
    if (chosen === null) return [];
    const { answer, text, isOwn } = lesson;
    const f1 = answer === null ? 0 : wordF1(text.slice(chosen.span.start, chosen.span.end), [answer]);
    return [{ assurance: chosen.assurance, known: answer !== null, f1, isOwn }];
  });

const table = (name: string, weights: Weights, least: number): string => {
  const rows = [...weights]
    .filter(([, value]) => Math.abs(value) >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `  ${/^[a-z]\w*$/i.test(key) ? key : `'${key}'`}: ${Number(value.toFixed(2))},`);
  return `export const ${name}: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
};

/**
 * The assurance from which answering earns most: word F1 where there is an answer, silence where there is none. Half of
 * the questions count as unanswerable, and those made by rule as much as those a person wrote.
 */
const thresholdOf = (judged: readonly Judged[]): number => {
  const sizes = Map.groupBy(judged, ({ known, isOwn }) => `${known} ${isOwn}`);
  const weightOf = ({ known, isOwn }: Judged): number => 1 / (sizes.get(`${known} ${isOwn}`)?.length ?? 1);
  let [earned, most, threshold] = [0, 0, 1];
  for (const each of [...judged].sort((a, b) => b.assurance - a.assurance)) {
    earned += weightOf(each) * (each.known ? each.f1 : -1);
    if (earned > most) [most, threshold] = [earned, each.assurance];
  }
  return threshold;
};

const written = (answers: Weights, figures: string): string => `/**
 * Learned weights, by the names that features.ts gives; written by \`npm run train:answers\`, which tells how.
 *
 * Learned on questions made by rule from the sentences of UD English GUM (Zeldes 2017; CC BY 4.0) and on 478 that were
 * written about it for this purpose; no question or text of a set that scores answers was used. ${figures}
 */
${table('ANSWER_WEIGHTS', answers, SMALLEST)}`;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const train = (data: string, seed: number, out: string): void => {
  const random = seeded(seed);
  const treebank = filesIn(join(data, 'gum'), '.conllu', 'the files of UD English GUM').flatMap((path) =>
    parseConllu(readFileSync(path, 'utf8')),
  );
  const weigh = weighingOf(treebank);
  const core = readCore();
  const own = readFileSync(join(import.meta.dirname, 'own-questions.jsonl'), 'utf8');
  const lessons = [...lessonsFrom(treebank, core, random), ...ownLessons(treebank, own, core)];
  const documents = shuffled([...new Set(lessons.map(({ document }) => document))], random);
  const foldOf = new Map(documents.map((document, at) => [document, at % FOLDS]));
  const said = lessons.filter(({ answer }) => answer !== null);
  console.log(`${lessons.length} questions, ${said.length} of which are answered`);
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const inside = ({ document }: Lesson) => foldOf.get(document) === fold;
    const outside = said.filter((lesson) => !inside(lesson));
    return judgedWith(lessons.filter(inside), weigh, learnAnswers(outside, weigh, random));
  }).flat();
  const told = `On documents not learned from: ${toldOf(judged)}.`;
  console.log(`${told}\nanswering earns most from an assurance of ${thresholdOf(judged).toFixed(2)} on`);
  writeFileSync(out, written(learnAnswers(said, weigh, random), told));
};

/** Word F1 of the chosen phrase where there is an answer, and how well assurance tells those from the rest. */
const toldOf = (judged: readonly Judged[]): string => {
  const f1Of = (isOwn: boolean) =>
    mean(judged.filter((each) => each.known && each.isOwn === isOwn).map(({ f1 }) => f1));
  const area = auroc(
    judged.map(({ assurance }) => assurance),
    judged.map(({ known }) => known),
  );
  return `word F1 of\n * the chosen phrase ${f1Of(false).toFixed(2)} (made) and ${f1Of(true).toFixed(2)} (written), area under the ROC curve of assurance ${area.toFixed(2)}`;
};

const main = (): void => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      seed: { type: 'string', default: '7' },
      out: { type: 'string', default: resolve(import.meta.dirname, '../src/answering/weights.ts') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  try {
    if (values.data === undefined)
      throw new MissingData('--data DIR is missing; it names the folder of the training data');
    train(values.data, Number(values.seed), values.out);
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.error(`train-answers: ${error.message}\n\n${HELP}`);
    process.exitCode = 2;
  }
};

main();
