import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { exportAll } from './export.ts';
import { importPaths } from './import.ts';
import { CliFault, EXIT, print, printJson } from './output.ts';
import { reportText } from './print-report.ts';
import { readFileAloud } from './read.ts';
import { OPERATOR, withSession } from './session.ts';

const checkedDate = (typed: string): string => {
  if (/^\d{4}-\d{2}-\d{2}(?:T\S+)?$/.test(typed) && !Number.isNaN(Date.parse(typed))) return typed;
  throw new CliFault(
    `--date ${typed}: give a date such as 2026-03-01, or an instant such as 2026-03-01T08:00Z`,
    EXIT.usage,
  );
};

const withdrawIt = async (id: string, options: { reason: string; dataDir?: string }, config: Config): Promise<void> => {
  await withSession(options, config, async ({ store }) => {
    const done = await store.articles.withdraw(id, { at: new Date().toISOString(), reason: options.reason });
    if (done === 'unknown')
      throw new CliFault(`The library has no article with the id "${id}". sitrep export all --json lists the ids.`);
    print(
      done === 'already'
        ? `${id} was withdrawn before; nothing changed.`
        : `${id} is withdrawn: it is told no more, and its old citations stay readable.`,
    );
  });
};

/** import, read, library, withdraw, export: what fills the library and shows what it holds. */
export const addLibraryCommands = (program: Command, config: Config): void => {
  program
    .command('import')
    .argument('<paths...>', 'files, folders, patterns, .zip archives or http(s) addresses')
    .description('store articles: text, Markdown, HTML, JSON, JSON Lines, CSV, feeds')
    .option('--date <date>', 'publication date of all of them, where they state none', checkedDate)
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .option('--json', 'print JSON instead of text')
    .action(async (paths: string[], options: { date?: string; dataDir?: string; json?: boolean }) => {
      process.exitCode = await importPaths(paths, options, config);
    });
  program
    .command('read')
    .argument('<file>')
    .description('show what is understood of a file: claims, events, actors, dates; stores nothing')
    .option('--date <date>', 'publication date to resolve dates against', checkedDate)
    .option('--json', 'print a Reading (docs/schemas/reading.json) an article')
    .option('--tokens', 'with --json: words with lemma, part of speech and syntax')
    .action(async (file: string, options: { date?: string; json?: boolean; tokens?: boolean }) => {
      process.exitCode = await readFileAloud(file, options, config);
    });
  program
    .command('library')
    .description('counts, dates, publishers, languages, size')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .option('--json', 'print JSON instead of text')
    .action((options: { dataDir?: string; json?: boolean }) =>
      withSession(options, config, async ({ desk, store }) => {
        if (options.json) printJson({ schema: 1, ...(await store.articles.summary(OPERATOR)) });
        else print(reportText(await desk.library(OPERATOR)));
      }),
    );
  program
    .command('withdraw')
    .argument('<id>', 'the article’s id')
    .description('mark an article as withdrawn: it is told no more')
    .requiredOption('--reason <text>', 'why, in words that readers will see')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .action((id: string, options: { reason: string; dataDir?: string }) => withdrawIt(id, options, config));
  program
    .command('export')
    .argument('<what>', 'all: everything stored')
    .description('print what is stored, a JSON object a line')
    .option('--json', 'JSON lines; the only format of “all”')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .action((what: string, options: { dataDir?: string }) => exportAll(what, options, config));
};
