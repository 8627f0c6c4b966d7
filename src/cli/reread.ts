import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { storePath } from '../adapters/sqlite/open-store-here.ts';
import { createReadingPool } from '../adapters/workers/reading-pool.ts';
import type { Config } from '../config.ts';
import { counted } from '../domain/counted.ts';
import type { Period } from '../domain/period.ts';
import { type RereadProgress, type RereadReport, reread } from '../library/reread.ts';
import type { Store } from '../ports.ts';
import { inPeriod } from '../stories/in-period.ts';
import { noteFaults } from './faults.ts';
import { CliFault, EXIT, print, printJson } from './output.ts';
import { periodOf } from './period.ts';
import { type Progress, progressBar } from './progress.ts';
import { dataDirOf, withSession } from './session.ts';

type Options = { readonly dataDir?: string; readonly since?: string; readonly json?: boolean };

/** Opening would make an empty library of a mistyped folder. */
const requireLibrary = (options: Options, config: Config): void => {
  const dataDir = dataDirOf(options, config);
  if (existsSync(storePath(dataDir))) return;
  throw new CliFault(
    `There is no library in ${dataDir}: it holds no sitrep.db. Name its folder with --data-dir or DATA_DIR.`,
  );
};

const secondsSince = (started: number): number => Math.max(0.001, (performance.now() - started) / 1000);

/** The bar begins when it is known how many articles there are. */
const watchProgress = (
  started: number,
): { readonly at: (progress: RereadProgress) => void; readonly end: () => void } => {
  let bar: Progress | null = null;
  return {
    at: ({ articles, read, changed }) => {
      bar ??= progressBar(articles);
      const rate = Math.round(read / secondsSince(started));
      bar.at(read, `${counted(read, 'article')}, ${counted(changed, 'reading')} changed, ${rate} a second`);
    },
    end: () => bar?.end(),
  };
};

const rereadAll = async (store: Store, period: Period, config: Config): Promise<RereadReport & { seconds: number }> => {
  const reader = createReadingPool({ threads: config.readingThreads });
  const started = performance.now();
  const progress = watchProgress(started);
  try {
    const options = { period, concurrency: config.readingThreads * 2, onProgress: progress.at };
    const report = await reread({ reader, store: store.articles }, options);
    return { ...report, seconds: secondsSince(started) };
  } finally {
    progress.end();
    await reader.close();
  }
};

const summaryText = ({ read, changed, unread, seconds }: RereadReport & { seconds: number }): string => {
  const parts = [`${counted(read, 'article')} read again`, `${counted(changed, 'reading')} changed`];
  if (unread > 0) parts.push(`${counted(unread, 'article')} not read (another language)`);
  return `${parts.join(', ')} in ${seconds.toFixed(1)} s${read > 0 ? ` (${Math.round(read / seconds)} a second)` : ''}`;
};

const rereadIt = async (options: Options, config: Config): Promise<number> => {
  const period = periodOf({ since: options.since }, config.defaultZone);
  requireLibrary(options, config);
  return withSession(options, config, async ({ store }) => {
    const report = await rereadAll(store, period, config);
    const { seconds: _, ...told } = report;
    if (options.json) printJson({ schema: 1, ...told });
    else {
      print(report.articles === 0 ? `The library holds no article${inPeriod(period)}.` : summaryText(report));
      noteFaults(report.faults);
    }
    return report.faults.length > 0 ? EXIT.someUnread : EXIT.done;
  });
};

const HELP = `
After an update of sitrep, the library keeps what older code understood of its articles; importing them again changes
nothing. This reads every stored article again, of all servers and withdrawn ones too, and brings up to date what is
found by its reading. Ids, revisions, import times, withdrawals, digests and watches stay as they are, and no digest
takes an article for new because of it. It may run beside the bot and may be stopped at any time; the next run
completes it. Exit code 3: some articles could not be read (listed); they keep the reading they had.`;

/** reread: stored articles are read again by the present code. */
export const addRereadCommand = (program: Command, config: Config): void => {
  program
    .command('reread')
    .description('read every stored article again, after an update of sitrep')
    .option('--since <when>', 'only what was published since: 24h, 7d, yesterday, Monday, 2026-03-01')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .option('--json', 'print JSON (docs/schemas/reread.json) instead of text')
    .addHelpText('after', HELP)
    .action(async (options: Options) => {
      process.exitCode = await rereadIt(options, config);
    });
};
