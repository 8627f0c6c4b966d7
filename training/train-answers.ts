import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCore } from '../src/adapters/workers/weights.ts';
import type { Calibration } from '../src/answering/choice/assure.ts';
import { chooseAnswer } from '../src/answering/choice/choose.ts';
import { packWeights, type Weights } from '../src/answering/choice/packed-weights.ts';
import { packTrees } from '../src/answering/choice/trees.ts';
import { seeded, shuffled } from '../src/evaluation/chance.ts';
import { parseConllu } from '../src/evaluation/conllu.ts';
import { wordF1 } from '../src/evaluation/squad-scores.ts';
import { auroc } from '../src/evaluation/statistics.ts';
import { type Lesson, weighingOf } from './answer-lessons.ts';
import { filesIn, MissingData } from './corpora.ts';
import {
  type Assurance,
  type Assured,
  assuredBy,
  calibrate,
  type Judged,
  learnAssurance,
  scoredBy,
} from './learn-assurance.ts';
import { learnPhrases } from './learn-phrases.ts';
import { type Example, exampleOf, numbering } from './phrase-examples.ts';
import { OWN_TEXTS, treebankLessons, twinsOf, writtenLessons } from './written-lessons.ts';

const HELP = `npm run train:answers -- --data DIR [--seed N] [--out DIR]

Learns how answers are chosen, and how surely they answer, from the questions of own-questions.jsonl (about GUM) and of
${OWN_TEXTS.map(([file]) => file).join(', ')}
(about texts that were written for it).

  --data DIR   gum/*.conllu (see models/CARD.md for the source)
  --seed N     a whole number; default 7
  --out DIR    default src/answering/choice
`;

const FOLDS = 4;
/** Weights nearer to nothing than this are left out. */
const SMALLEST = 0.03;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

type Weigh = (term: string) => number;

const judgedWith = (lessons: readonly Lesson[], weigh: Weigh, weights: Weights): Judged[] =>
  lessons.flatMap(({ question, sentences, answer, text, source, document, isSpoilt }): Judged[] => {
    const chosen = chooseAnswer(question, sentences, { weigh, weights });
    if (chosen === null) return [];
    const f1 = answer === null ? 0 : wordF1(text.slice(chosen.span.start, chosen.span.end), [answer]);
    return [{ signs: chosen.doubts, known: answer !== null, f1, source, document, isSpoilt }];
  });

/**
 * By phrases alone: word F1 where there is an answer, 1 for silence where there is none, when only what may be expected to earn more
 * than silence is answered.
 */
const earned = ({ assurance, aptness, f1, known }: Assured): number =>
  assurance * aptness > 1 - assurance ? f1 : known ? 0 : 1;

const toldOf = (name: string, assured: readonly Assured[]): string => {
  const area = auroc(
    assured.map(({ assurance }) => assurance),
    assured.map(({ known }) => known),
  );
  const f1 = mean(assured.filter(({ known }) => known).map((each) => each.f1));
  const silent = mean(assured.map(({ known }) => (known ? 0 : 1)));
  return `${name}: ${assured.length} questions, word F1 of the chosen phrase ${f1.toFixed(3)}, area under the ROC curve ${area.toFixed(3)}, earned ${mean(assured.map(earned)).toFixed(3)} (silence ${silent.toFixed(3)})`;
};

const header = (figures: readonly string[]): string => `/**
 * Learned by \`npm run train:answers\`, which tells how, on questions about UD English GUM (Zeldes 2017) and about
 * news and entries of reference works, which this project wrote for this purpose; no question or text of a set that
 * scores answers was used. CC BY-SA 4.0 (models/LICENSE). On documents not learned from:
${figures.map((figure) => ` * ${figure}`).join('\n')}
 */
`;

const treesWritten = (
  { assuring, apt }: Assurance,
  { scale, shift }: Calibration,
): string => `/** Whether a text answers a question. */
export const ASSURANCE = \`
${packTrees(assuring)}
\`;

/** How near the chosen phrase comes to the answer, where there is one. */
export const APTNESS = \`
${packTrees(apt)}
\`;

/** Of what the trees of \`ASSURANCE\` and the weights of doubt-weights.ts say together. */
export const CALIBRATION = { scale: ${scale.toFixed(3)}, shift: ${shift.toFixed(3)} };
`;

const foldsOf = (lessons: readonly Lesson[], random: () => number): ((document: string) => number) => {
  const documents = shuffled([...new Set(lessons.map(({ document }) => document))], random);
  const folds = new Map(documents.map((document, at) => [document, at % FOLDS]));
  return (document) => folds.get(document) ?? 0;
};

const byFold = <Found>(learn: (fold: number) => readonly Found[]): Found[] =>
  Array.from({ length: FOLDS }, (_, fold) => learn(fold)).flat();

const lessonsIn = (data: string, chance: () => number) => {
  const treebank = filesIn(join(data, 'gum'), '.conllu', 'the files of UD English GUM').flatMap((path) =>
    parseConllu(readFileSync(path, 'utf8')),
  );
  const core = readCore();
  const own = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
  const written = [
    ...treebankLessons(treebank, own('own-questions.jsonl'), core),
    ...OWN_TEXTS.flatMap(([file, source]) => writtenLessons(source, own(file), core)),
  ];
  return { written, twins: twinsOf(written, core, chance), weigh: weighingOf(treebank) };
};

const train = (data: string, seed: number, out: string): void => {
  const random = seeded(seed);
  const { written, twins, weigh } = lessonsIn(data, random);
  const foldOf = foldsOf(written, random);
  const { numbers, numberOf } = numbering();
  const examples = written.flatMap((lesson): Example | never[] => exampleOf(lesson, weigh, numberOf) ?? []);
  console.log(`${written.length} questions written, ${examples.length} answered; ${numbers.size} features`);
  const judged = byFold((own) => {
    const others = examples.filter(({ lesson }) => foldOf(lesson.document) !== own);
    const weights = learnPhrases(others, numbers, random);
    return judgedWith(
      [...written, ...twins].filter(({ document }) => foldOf(document) === own),
      weigh,
      weights,
    );
  });
  const scored = byFold((own) =>
    scoredBy(
      learnAssurance(
        judged.filter(({ document }) => foldOf(document) !== own),
        random,
      ),
      judged.filter(({ document }) => foldOf(document) === own),
    ),
  );
  const calibration = calibrate(scored);
  const assured = assuredBy(calibration, scored);
  const asWritten = assured.filter(({ isSpoilt }) => !isSpoilt);
  const figures = (['treebank', 'news', 'reference'] as const).map((source) =>
    toldOf(
      source,
      asWritten.filter((each) => each.source === source),
    ),
  );
  console.log(figures.join('\n'));
  const answers = packWeights(learnPhrases(examples, numbers, random), SMALLEST);
  const { assuring, apt } = learnAssurance(judged, random);
  const top = header(figures);
  writeFileSync(join(out, 'weights.ts'), `${top}export const ANSWER_WEIGHTS = \`\n${answers}\n\`;\n`);
  writeFileSync(join(out, 'assurance-trees.ts'), `${top}${treesWritten({ assuring, apt }, calibration)}`);
};

const main = (): void => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      seed: { type: 'string', default: '7' },
      out: { type: 'string', default: resolve(import.meta.dirname, '../src/answering/choice') },
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
