import type { Command } from 'commander';
import { EXPORT_FORMATS } from '../answering/export.ts';
import type { Config } from '../config.ts';
import { OPERATOR } from '../domain/article.ts';
import { EXPORTS, type ExportOptions, exportIt } from './export.ts';
import { importPaths } from './import.ts';
import { CliFault, EXIT, print, printJson } from './output.ts';
import { reportText } from './print-report.ts';
import { readAloud } from './read.ts';
import { withSession } from './session.ts';

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
    .option('--json', 'print JSON (docs/schemas/import.json) instead of text')
    .action(async (paths: string[], options: { date?: string; dataDir?: string; json?: boolean }) => {
      process.exitCode = await importPaths(paths, options, config);
    });
  program
    .command('read')
    .argument('<paths...>', 'files, folders, patterns or .zip archives')
    .description('show what is understood of articles: claims, events, actors, dates; stores nothing')
    .option('--date <date>', 'publication date to resolve dates against', checkedDate)
    .option('--json', 'print a Reading (docs/schemas/reading.json) an article')
    .option('--tokens', 'with --json: words with lemma, part of speech and syntax')
    .option('--data-dir <dir>', 'taken as by every command; nothing is read from a library or put into it')
    .action(async (paths: string[], options: { date?: string; json?: boolean; tokens?: boolean }) => {
      process.exitCode = await readAloud(paths, options, config);
    });
  program
    .command('library')
    .description('counts, dates, publishers, languages, size')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .option('--json', 'print JSON (docs/schemas/library.json) instead of text')
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
    .argument('<what>', EXPORTS.join(', '))
    .argument('[about]', 'whom or what it is about; “all” and “brief” need nothing')
    .description(
      'print an answer as a file with all its citations, or every article that is not withdrawn as a JSON object a line',
    )
    .option('--format <format>', `${EXPORT_FORMATS.join(', ')} (default: markdown)`)
    .option('--json', 'the same as --format json; “all” is always JSON lines (docs/schemas/export.json)')
    .option('--since <when>', 'not before this: 24h, 7d, yesterday, Monday, 2026-03-01')
    .option('--until <when>', 'before this; a bare date means the whole day')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .action((what: string, about: string | undefined, { json, ...options }: ExportOptions & { json?: boolean }) =>
      exportIt({ what, about: about ?? '', options: json ? { ...options, format: 'json' } : options }, config),
    );
};
