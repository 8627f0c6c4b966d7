import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { OPERATOR } from '../domain/article.ts';
import { inPeriod } from '../stories/in-period.ts';
import { listStories, type StoryRow } from '../stories/listing.ts';
import { print, printJson } from './output.ts';
import { type PeriodOptions, periodOf } from './period.ts';
import { withSession } from './session.ts';

type Options = PeriodOptions & { readonly dataDir?: string; readonly json?: boolean };

const originText = ({ name, carriedBy }: StoryRow['origins'][number]): string =>
  carriedBy.length === 0 ? name : `${name} (carried by ${carriedBy.join(', ')})`;

const storyText = ({ id, title, articles, origins }: StoryRow): string =>
  [
    `${title.text}\n  ${id} · origins: ${origins.length === 0 ? 'none named' : origins.map(originText).join('; ')}`,
    ...articles.map((article) => `  - ${article.id}: ${article.reason}`),
  ].join('\n');

/** stories: which articles tell the same story, why, and what they rest on. */
export const addStoriesCommand = (program: Command, config: Config): void => {
  program
    .command('stories')
    .description('which articles tell the same story, why each belongs to it, and which reports it rests on')
    .option('--since <when>', 'not before this: 24h, 7d, yesterday, Monday, 2026-03-01')
    .option('--until <when>', 'before this; a bare date means the whole day')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .option('--json', 'print JSON (docs/schemas) instead of text')
    .action((options: Options) =>
      withSession(options, config, async ({ store }) => {
        const period = periodOf(options, config.defaultZone);
        const list = await listStories({ scope: OPERATOR, period }, store);
        if (options.json) return printJson(list);
        print(
          list.stories.length === 0
            ? `The library holds no article${inPeriod(period)}.`
            : list.stories.map(storyText).join('\n\n'),
        );
      }),
    );
};
