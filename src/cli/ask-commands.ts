import type { Command } from 'commander';
import { FEWEST_BRIEF_WORDS, MOST_BRIEF_WORDS } from '../briefing/length.ts';
import { LANGUAGE_EXAMPLES, languageTyped } from '../briefing/writing/language.ts';
import type { Config } from '../config.ts';
import { OPERATOR } from '../domain/article.ts';
import type { Report, Tabbed } from '../domain/report.ts';
import { answerBatch } from './ask-batch.ts';
import { CliFault, EXIT, print, printJson, someWords } from './output.ts';
import { type PeriodOptions, periodOf } from './period.ts';
import { editsText } from './print-edits.ts';
import { answerText, reportText } from './print-report.ts';
import { withSession } from './session.ts';

type Common = PeriodOptions & { readonly dataDir?: string; readonly json?: boolean };

const show = (report: Report, { json }: Common): void => {
  if (json) printJson(report);
  else print(reportText(report));
};

/** The report, and in JSON what it was made from beside it. */
const showWith = ({ report, tabs: _, ...data }: Tabbed, options: Common): void => {
  if (options.json) printJson({ ...report, ...data });
  else print(reportText(report));
};

const shared = (command: Command): Command =>
  command
    .option('--since <when>', 'not before this: 24h, 7d, yesterday, Monday, 2026-03-01')
    .option('--until <when>', 'before this; a bare date means the whole day')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .option('--json', 'print JSON (docs/schemas) instead of text');

const wholeNumber =
  (option: string, min: number, max: number) =>
  (typed: string): number => {
    const value = Number(typed);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    throw new CliFault(`${option} ${typed}: give a whole number from ${min} to ${max}`, EXIT.usage);
  };

const languageOption = (typed: string): string => {
  const tag = languageTyped(typed);
  if (tag === null)
    throw new CliFault(`--lang ${typed}: no language tag (BCP 47); give one such as ${LANGUAGE_EXAMPLES}`, EXIT.usage);
  return tag;
};

const NO_QUESTION = 'Give a question, or --batch FILE.';
const aName = someWords('Give a name.');
const aFewWords = someWords('Give a few words.');

const addBriefCommand = (program: Command, config: Config): void => {
  shared(program.command('brief').argument('[topic]', 'what it should be about; all there is, if left out', aFewWords))
    .description('a short briefing, each line with its evidence')
    .option(
      '--words <n>',
      `length, ${FEWEST_BRIEF_WORDS} to ${MOST_BRIEF_WORDS} words`,
      wholeNumber('--words', FEWEST_BRIEF_WORDS, MOST_BRIEF_WORDS),
      200,
    )
    .option('--lang <tag>', `translate with the language model: ${LANGUAGE_EXAMPLES}`, languageOption)
    .option('--explain', 'also what was made shorter, replaced or left out, and why')
    .action((topic: string | undefined, options: Common & { words: number; lang?: string; explain?: boolean }) =>
      withSession(options, config, async ({ writer }) => {
        const request = {
          scope: OPERATOR,
          topic: topic ?? null,
          period: periodOf(options, config.defaultZone),
          words: options.words,
          language: options.lang ?? null,
          nowMs: Date.now(),
        };
        const { report, edits } = await writer.brief(request, 'operator');
        if (options.explain !== true) return show(report, options);
        if (options.json) return printJson({ ...report, edits });
        show(report, options);
        print(`\n${editsText(edits)}`);
      }),
    );
};

const addActorCommand = (program: Command, config: Config): void => {
  shared(
    program
      .command('actor')
      .argument('<name>', 'a person, organisation, armed group, country or place', aName)
      .argument('[other]', 'a second one: what the two did to and say of each other', aName),
  )
    .description('who somebody is here, what they did, said and deny, what is said of them, whom they dealt with')
    .action((name: string, other: string | undefined, options: Common) =>
      withSession(options, config, async ({ desk }) => {
        const period = periodOf(options, config.defaultZone);
        showWith(await desk.actor({ scope: OPERATOR, name, other: other ?? null, period, nowMs: Date.now() }), options);
      }),
    );
};

const addEventCommand = (program: Command, config: Config): void => {
  shared(program.command('event').argument('<query>', 'words that tell the event', aFewWords))
    .description('what is told of an event, by whom, and who denies it')
    .action((query: string, options: Common) =>
      withSession(options, config, async ({ desk }) => {
        showWith(
          await desk.event({
            scope: OPERATOR,
            query,
            period: periodOf(options, config.defaultZone),
            nowMs: Date.now(),
          }),
          options,
        );
      }),
    );
};

const addClaimsCommand = (program: Command, config: Config): void => {
  shared(program.command('claims').argument('<topic>', 'words that the claims are about', aFewWords))
    .description('who claims what about a topic, and who denies it')
    .option('--speaker <name>', 'only what this one says or denies, with what is held against it')
    .action((topic: string, options: Common & { speaker?: string }) =>
      withSession(options, config, async ({ desk }) => {
        const period = periodOf(options, config.defaultZone);
        const speaker = options.speaker ?? null;
        showWith(await desk.claims({ scope: OPERATOR, topic, speaker, period, nowMs: Date.now() }), options);
      }),
    );
};

const addAskCommand = (program: Command, config: Config): void => {
  shared(program.command('ask').argument('[question]', 'a question in English', someWords(NO_QUESTION)))
    .description('a cited answer, or that the library does not say')
    .option('--batch <file>', 'answer many: JSON lines of {"id", "question"}')
    .action(async (question: string | undefined, options: Common & { batch?: string }) => {
      if (options.batch !== undefined && question !== undefined)
        throw new CliFault('Give a question or --batch FILE, not both.', EXIT.usage);
      if (options.batch !== undefined) return answerBatch(options.batch, options, config);
      if (question === undefined) throw new CliFault(NO_QUESTION, EXIT.usage);
      return withSession(options, config, async ({ desk }) => {
        const answer = await desk.ask({
          scope: OPERATOR,
          question,
          period: periodOf(options, config.defaultZone),
          nowMs: Date.now(),
        });
        if (options.json) printJson(answer);
        else print(answerText(answer));
      });
    });
};

/** brief, actor, event, claims, ask: the same answers as in Discord. */
export const addAskCommands = (program: Command, config: Config): void => {
  addBriefCommand(program, config);
  addActorCommand(program, config);
  addEventCommand(program, config);
  addClaimsCommand(program, config);
  addAskCommand(program, config);
};
