import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { learnClusters, NO_CLUSTERS } from './clusters.ts';
import { MissingData } from './corpora.ts';
import { OWN_TREES } from './own-trees.ts';
import { trainAll } from './pipeline.ts';
import { modelFiles, writeModels } from './write-models.ts';

const HELP = `npm run train -- --data DIR [--raw DIR] [--seed N] [--out DIR]

Rebuilds every weight file of the reading core; the same data and seed give the same bytes.

  --data DIR   ud_ewt/train.conllu, gum/*.conllu and ner/ (see models/CARD.md for the sources)
  --raw DIR    load_entities/ and t17/ (raw news text for word clusters) and re3d/ (names); without it the parser
               loses about one point of attachment and names about two points of F1
  --trees FILE trees of our own for the parser, CoNLL-U compressed by zstd; default training/own-trees.conllu.zst
  --seed N     a whole number; default 7
  --out DIR    where the weights go; default models/
  --help       this text
`;

type Options = {
  readonly data: string;
  readonly raw: string | null;
  readonly trees: string;
  readonly seed: number;
  readonly out: string;
};

const folder = (option: string, path: string): string => {
  if (!existsSync(path)) throw new MissingData(`${option} ${path}: no such folder (looked for ${resolve(path)})`);
  return resolve(path);
};

const optionsOf = (args: string[]): Options | 'help' => {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      raw: { type: 'string' },
      trees: { type: 'string', default: OWN_TREES },
      seed: { type: 'string', default: '7' },
      out: { type: 'string', default: resolve(import.meta.dirname, '../models') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  if (values.data === undefined)
    throw new MissingData('--data DIR is missing; it names the folder of the training data');
  if (!/^\d{1,9}$/.test(values.seed))
    throw new MissingData(`--seed ${values.seed}: it should be a whole number from 0`);
  return {
    data: folder('--data', values.data),
    raw: values.raw === undefined ? null : folder('--raw', values.raw),
    trees: resolve(values.trees),
    seed: Number(values.seed),
    out: resolve(values.out),
  };
};

const train = ({ data, raw, trees, seed, out }: Options): void => {
  const started = performance.now();
  const progress = (line: string): void => {
    console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}`);
  };
  if (raw === null) progress('no --raw: no word clusters; about one point of LAS and two of name F1 are lost');
  const clusters = raw === null ? NO_CLUSTERS : learnClusters(raw, progress);
  const trained = trainAll({ data, raw, trees, seed, progress }, clusters);
  const trainedOn = new Date().toISOString().slice(0, 10);
  const manifest = writeModels(out, modelFiles(trained), { seed, trained: trainedOn, rawText: raw !== null });
  for (const [name, { bytes }] of Object.entries(manifest.files)) progress(`${out}/${name}: ${bytes} bytes`);
};

const main = (): void => {
  try {
    const options = optionsOf(process.argv.slice(2));
    if (options === 'help') console.log(HELP);
    else train(options);
  } catch (error) {
    const wrongUse = error instanceof MissingData || (error instanceof TypeError && 'code' in error);
    if (!wrongUse) throw error;
    console.error(`train: ${error.message}\n\n${HELP}`);
    process.exitCode = 2;
  }
};

main();
