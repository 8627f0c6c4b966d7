import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import pc from 'picocolors';
import { evalFiles } from '../adapters/files/eval-files.ts';
import { openStore } from '../adapters/sqlite/open-store.ts';
import { readCore } from '../adapters/workers/weights.ts';
import { type Scorecard, type Scored, scorecardPage, updated } from '../evaluation/scorecard.ts';
import type { EvalFiles, Prediction, Score, Suite, SuiteTools } from '../evaluation/suite.ts';
import { SUITES } from '../evaluation/suites.ts';
import { LOWER_IS_BETTER, TARGETS } from '../evaluation/targets.ts';
import type { Store } from '../ports.ts';
import { CliFault, EXIT, note, print, printJson } from './output.ts';

export type EvalOptions = {
  readonly data: string;
  readonly json: boolean;
  readonly predictions: string | null;
  /** Writes the figures into docs/. */
  readonly record: boolean;
};

/** What `--json` prints of a suite, a line each. */
export type SuiteResult = Score & {
  readonly schema: 1;
  readonly suite: string;
  readonly data: string;
  readonly seconds: number;
};

const suitesNamed = (names: readonly string[]): readonly Suite[] => {
  if (names.length === 0 || names.includes('all')) return SUITES;
  return names.map((name) => {
    const suite = SUITES.find((each) => each.name === name);
    if (suite !== undefined) return suite;
    throw new CliFault(
      `There is no suite "${name}"; the suites are ${SUITES.map((each) => each.name).join(', ')}, or all.`,
      EXIT.usage,
    );
  });
};

const missingSets = async (suite: Suite, files: EvalFiles): Promise<string[]> => {
  const absent = await Promise.all(suite.sets.map(async (set) => ((await files.list(set)).length === 0 ? [set] : [])));
  return absent.flat();
};

/** Stores made for a suite, thrown away after it. */
const throwAwayStores = () => {
  const made: { store: Store; folder: string }[] = [];
  return {
    store: async (): Promise<Store> => {
      const folder = mkdtempSync(join(tmpdir(), 'sitrep-eval-'));
      const store = await openStore({ dataDir: folder });
      made.push({ store, folder });
      return store;
    },
    close: async (): Promise<void> => {
      for (const { store, folder } of made) {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
};

const progressOf = (suite: string): SuiteTools['progress'] => {
  if (!process.stderr.isTTY) return () => undefined;
  return (done, total) => process.stderr.write(`\r${suite} ${done}/${total}   `);
};

const runSuite = async (
  suite: Suite,
  files: EvalFiles,
  emit: (prediction: Prediction) => void,
): Promise<{ score: Score; seconds: number }> => {
  const stores = throwAwayStores();
  const started = performance.now();
  try {
    const score = await suite.run({
      files,
      core: readCore(),
      store: stores.store,
      sample: () => readFile(SAMPLE),
      emit,
      progress: progressOf(suite.name),
    });
    return { score, seconds: (performance.now() - started) / 1000 };
  } finally {
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    await stores.close();
  }
};

const reached = (suite: string, metric: string, value: number): string => {
  const target = TARGETS[suite]?.[metric];
  if (target === undefined) return '';
  const lower = LOWER_IS_BETTER.has(`${suite}.${metric}`);
  const good = lower ? value <= target : value >= target;
  return `${lower ? '≤' : '≥'} ${target} ${good ? pc.green('reached') : pc.red('not reached')}`;
};

const row = (suite: string, metric: string, value: number, remark: string): string =>
  `${suite.padEnd(13)} ${metric.padEnd(26)} ${value.toFixed(4).padStart(8)}  ${remark}`;

const printScore = (suite: string, { items, metrics, baselines, files }: Score, seconds: number): void => {
  print(
    pc.bold(
      `${suite}: ${items} items from ${files.length} ${files.length === 1 ? 'file' : 'files'}, ${seconds.toFixed(1)} s`,
    ),
  );
  for (const [metric, value] of Object.entries(metrics))
    print(row(suite, metric, value, reached(suite, metric, value)));
  for (const [name, value] of Object.entries(baselines)) print(pc.dim(row(suite, name, value, 'baseline')));
};

const predictionWriter = (path: string | null) => {
  if (path === null) return { emit: () => undefined, close: async () => undefined };
  const stream = createWriteStream(resolve(path));
  return {
    emit: (prediction: Prediction): void => void stream.write(`${JSON.stringify(prediction)}\n`),
    close: async (): Promise<void> => {
      stream.end();
      await once(stream, 'finish');
    },
  };
};

const SAMPLE = resolve(import.meta.dirname, '../../sample/articles.jsonl');
const DOCS = resolve(import.meta.dirname, '../../docs');

const scoredOf = (suite: string, { items, metrics, baselines, files }: Score): Scored => ({
  suite,
  measuredOn: new Date().toISOString().slice(0, 10),
  command: `sitrep eval ${suite} --data DIR`,
  items,
  files: files.length,
  metrics,
  baselines,
});

const recordFigures = (fresh: readonly Scored[]): void => {
  const path = join(DOCS, 'evaluation.json');
  const known = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Scorecard)
    : { schema: 1 as const, suites: [] };
  const names = SUITES.map(({ name }) => name);
  const card = updated(known, fresh, names);
  writeFileSync(path, `${JSON.stringify(card, null, 2)}\n`);
  writeFileSync(join(DOCS, 'evaluation.md'), scorecardPage(card));
  note(`${join(DOCS, 'evaluation.md')} is written`);
};

/**
 * Runs suites of public data and prints one table (or a JSON line a suite). A set that is absent is skipped, with the
 * path looked for.
 */
const evaluate = async (names: readonly string[], options: EvalOptions): Promise<number> => {
  const suites = suitesNamed(names);
  const data = resolve(options.data);
  if (!existsSync(data) || !statSync(data).isDirectory()) {
    throw new CliFault(
      `No evaluation data: ${data} is not there. Give the folder that holds the sets with --data DIR.`,
    );
  }
  const files = evalFiles(data);
  const writer = predictionWriter(options.predictions);
  const fresh: Scored[] = [];
  for (const suite of suites) {
    const missing = await missingSets(suite, files);
    if (missing.length > 0)
      note(
        `${suite.name}: ${missing.map((set) => join(data, set)).join(', ')} not there; ${missing.length === suite.sets.length ? 'skipped' : 'the rest is scored'}`,
      );
    if (missing.length > 0 && missing.length === suite.sets.length) continue;
    const { score, seconds } = await runSuite(suite, files, writer.emit);
    if (score.files.length === 0) {
      note(`${suite.name}: no file of its kind in ${data}; skipped`);
      continue;
    }
    if (options.json) printJson({ schema: 1, suite: suite.name, data, ...score, seconds } satisfies SuiteResult);
    else printScore(suite.name, score, seconds);
    fresh.push(scoredOf(suite.name, score));
  }
  await writer.close();
  if (fresh.length === 0) throw new CliFault(`Nothing was scored: none of the sets asked for is in ${data}.`);
  if (options.record) recordFigures(fresh);
  return EXIT.done;
};

/** `sitrep eval SUITE… --data DIR`. */
export const addEvalCommand = (program: Command): void => {
  program
    .command('eval')
    .argument('[suites...]', `which: ${SUITES.map(({ name }) => name).join(', ')}, or all`)
    .description('score the reading, briefing and answering on public data sets with human answers')
    .requiredOption('--data <dir>', 'the folder that holds the sets')
    .option('--json', 'print a JSON line a suite (docs/schemas/eval.json)')
    .option('--record', 'write the figures into docs/evaluation.md and docs/evaluation.json')
    .option('--data-dir <dir>', 'taken as by every command; suites that need a library make their own')
    .option('--predictions <file>', 'write a JSON line an item: text, gold, predicted (docs/schemas/prediction.json)')
    .action(
      async (names: string[], options: { data: string; json?: boolean; predictions?: string; record?: boolean }) => {
        await evaluate(names, {
          data: options.data,
          json: options.json ?? false,
          predictions: options.predictions ?? null,
          record: options.record ?? false,
        });
      },
    );
};
