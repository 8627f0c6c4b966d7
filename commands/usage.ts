import { defineCommand, type Markup, say, timestamp, words } from '../src/adapters/discord/command.ts';
import type { Spent, UsageView } from '../src/briefing/writing/usage.ts';
import { guildOf } from './guild.ts';

const number = new Intl.NumberFormat('en');

const spent = ({ tokens, requests }: Spent, limit: number): Markup =>
  say`**${number.format(tokens)}** of ${number.format(limit)} tokens, ${requests} ${requests === 1 ? 'request' : 'requests'}`;

const nothing = (): Markup[] => [
  say`No language model is configured. Briefings are made of the sources’ own sentences; nothing is asked of anyone, and nothing is used.`,
];

const today = ({ account, all, limits, model, resetsAtMs }: Extract<UsageView, { kind: 'model' }>): Markup[] => [
  say`### Language model today`,
  say`Model: ${model}`,
  say`This server: ${spent(account, limits.account)}`,
  say`All servers together: ${spent(all, limits.all)}`,
  say`A day ends at midnight UTC, ${timestamp(resetsAtMs, 'R')}. Beyond a limit, briefings are made of the sources’ own sentences.`,
  say`-# A request under way, or one that reported nothing, counts at the most it could have used.`,
];

export const usage = defineCommand({
  name: 'usage',
  description: 'What this server used of the language model today, and what happens beyond its limit',
  permission: 'manage-guild',
  where: 'guild',
  answers: 'ephemeral',
  options: [],
  run: async (call, desk) => {
    const view = await desk.usage(guildOf(call));
    return words(...(view.kind === 'no-model' ? nothing() : today(view)));
  },
});
