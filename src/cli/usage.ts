import type { Command } from 'commander';
import type { UsageView } from '../briefing/writing/usage.ts';
import type { Config } from '../config.ts';
import { print, printJson } from './output.ts';
import { withSession } from './session.ts';

type Options = { readonly dataDir?: string; readonly json?: boolean };

const NO_MODEL =
  'No language model is configured: briefings are made of the sources’ own sentences. OPENAI_MODEL in .env names one (see .env.example).';

const number = new Intl.NumberFormat('en');
const tokens = (used: number, limit: number): string => `${number.format(used)} of ${number.format(limit)} tokens`;

const usageText = ({ model, day, accounts, all, limits }: Extract<UsageView, { kind: 'model' }>): string =>
  [
    `${model}, ${day} (UTC)`,
    ...accounts.map((each) => `  ${each.account}: ${tokens(each.tokens, limits.account)}, requests: ${each.requests}`),
    accounts.length === 0 ? '  nothing was asked today' : '',
    `All together: ${tokens(all.tokens, limits.all)}. Beyond a limit, briefings are made of the sources’ own sentences.`,
  ]
    .filter((line) => line !== '')
    .join('\n');

/** Times are ISO 8601 in all that is printed for programs. */
const forPrograms = (view: UsageView): object => {
  if (view.kind === 'no-model') return { schema: 1, ...view };
  const { resetsAtMs, ...rest } = view;
  return { schema: 1, ...rest, resetsAt: new Date(resetsAtMs).toISOString() };
};

/** usage: what the language model was asked today, by account. */
export const addUsageCommand = (program: Command, config: Config): void => {
  program
    .command('usage')
    .description('tokens of the language model used today, by server, and the limits')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .option('--json', 'print JSON (docs/schemas/usage.json) instead of text')
    .action((options: Options) =>
      withSession(
        options,
        config,
        async ({ writer }) => {
          const view = await writer.usage('operator');
          if (options.json) printJson(forPrograms(view));
          else print(view.kind === 'no-model' ? NO_MODEL : usageText(view));
        },
        { mayBeEmpty: true },
      ),
    );
};
