import type { Command } from 'commander';
import { MOST_DATES, USUAL_DATES } from '../answering/timeline/timeline.ts';
import type { Config } from '../config.ts';
import { OPERATOR } from '../domain/article.ts';
import { CliFault, EXIT, print, printJson, someWords } from './output.ts';
import { type PeriodOptions, periodOf } from './period.ts';
import { reportText } from './print-report.ts';
import { withSession } from './session.ts';

type Options = PeriodOptions & { readonly dates: number; readonly dataDir?: string; readonly json?: boolean };

const datesOf = (typed: string): number => {
  const value = Number(typed);
  if (Number.isInteger(value) && value >= 1 && value <= MOST_DATES) return value;
  throw new CliFault(`--dates ${typed}: give a whole number from 1 to ${MOST_DATES}`, EXIT.usage);
};

/** timeline: the days that matter for an actor or a topic, each with cited lines. */
export const addTimelineCommand = (program: Command, config: Config): void => {
  program
    .command('timeline')
    .argument(
      '<query>',
      'an actor’s name, or words such as “port strike”',
      someWords('Give an actor’s name or a few words.'),
    )
    .description('the days that matter for an actor or a topic, each with the lines that tell it')
    .option('--dates <n>', `at most so many days, 1 to ${MOST_DATES}`, datesOf, USUAL_DATES)
    .option('--since <when>', 'no earlier day than this: 24h, 7d, yesterday, Monday, 2026-03-01')
    .option('--until <when>', 'only days before this; a bare date is told too')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .option('--json', 'print JSON (docs/schemas/timeline.json) instead of text')
    .action((query: string, { dates, ...options }: Options) =>
      withSession(options, config, async ({ desk }) => {
        const period = periodOf(options, config.defaultZone);
        const report = await desk.timeline({ scope: OPERATOR, query, period, dates, nowMs: Date.now() });
        if (options.json) printJson(report);
        else print(reportText(report));
      }),
    );
};
