import { parseArgs } from 'node:util';
import { seeded } from '../src/evaluation/chance.ts';
import type { Verdict } from './checker.ts';
import { frozenPastLease, twoProcesses } from './doubles.ts';
import { wholeNumber } from './options.ts';
import { progressOf } from './progress.ts';
import { raiseStage, type Stage } from './stage.ts';
import { strikeAnswers, strikes } from './struck-answers.ts';
import { refusingStore } from './struck-store.ts';

const USAGE = `npm run faults -- http [--rounds 1000] [--seed 1] [--only NAME] [--json]
  --rounds N   broken answers of each kind; processes are doubled and frozen a fifth as often
  --only NAME  one of them alone`;

/** One way to go wrong, on a stage of its own. Tells how often it struck, and of what else went wrong. */
export type Trial = (
  stage: Stage,
  chance: () => number,
  rounds: number,
  progress: (struck: number) => void,
) => Promise<{ readonly struck: number; readonly falselyDelivered?: number }>;

const A_FIFTH = 5;
const rarely =
  (trial: Trial): Trial =>
  (stage, chance, rounds, progress) =>
    trial(stage, chance, Math.ceil(rounds / A_FIFTH), progress);

const TRIALS: Readonly<Record<string, Trial>> = {
  ...Object.fromEntries(strikes.map((strike) => [strike.name, strikeAnswers(strike)])),
  'frozen past its lease': rarely(frozenPastLease),
  'two processes': rarely(twoProcesses),
  'busy store': refusingStore('busy'),
  'full disk': refusingStore('full'),
};

type Row = Verdict & {
  readonly name: string;
  readonly struck: number;
  readonly falselyDelivered: number;
  readonly store: string;
  readonly unsettled: number;
  readonly seconds: number;
};

const play = async (name: string, trial: Trial, { rounds, seed }: { rounds: number; seed: number }): Promise<Row> => {
  const stage = await raiseStage();
  const started = performance.now();
  const progress = progressOf(started);
  try {
    const { struck, falselyDelivered = 0 } = await trial(stage, seeded(seed), rounds, (times) =>
      progress(`${name} ×${times}`),
    );
    const seconds = Math.round((performance.now() - started) / 1000);
    return {
      name,
      struck,
      falselyDelivered,
      ...stage.verdict(),
      store: stage.storeState(),
      unsettled: stage.unsettled(),
      seconds,
    };
  } finally {
    await stage.close();
  }
};

const isClean = (row: Row): boolean =>
  row.lost + row.duplicated + row.outOfOrder + row.falselyDelivered === 0 && row.store === 'ok';

const lineOf = (row: Row): string =>
  `${row.name.padEnd(22)} ×${row.struck}: of ${row.expected} parts ${row.lost} lost, ${row.duplicated} duplicated, ` +
  `${row.outOfOrder} digests out of order, ${row.falselyDelivered} falsely "delivered", ${row.unsettled} uncertain or given up; store ${row.store} ` +
  `(${row.seconds} s)${isClean(row) ? '' : '  NOT CLEAN'}`;

/** True where nothing was lost, doubled or said to be delivered that was not. */
export const run = async (args: string[]): Promise<boolean> => {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\nThe trials: ${Object.keys(TRIALS).join(', ')}\n`);
    return true;
  }
  const chosen = Object.entries(TRIALS).filter(([name]) => values.only === undefined || name === values.only);
  if (chosen.length === 0)
    throw new RangeError(`--only is "${values.only}"; give one of ${Object.keys(TRIALS).join(', ')}`);
  const options = { rounds: wholeNumber('--rounds', values.rounds), seed: wholeNumber('--seed', values.seed) };
  let clean = true;
  for (const [name, trial] of chosen) {
    const row = await play(name, trial, options);
    process.stdout.write(values.json ? `${JSON.stringify({ schema: 1, loop: 'http', ...row })}\n` : `${lineOf(row)}\n`);
    clean &&= isClean(row);
  }
  return clean;
};
