import { defineCommand } from '../src/adapters/discord/command.ts';

export const quality = defineCommand({
  name: 'quality',
  description: 'How well the bot reads, finds and briefs, measured on public data sets',
  permission: null,
  where: 'anywhere',
  answers: 'ephemeral',
  options: [],
  run: async (_call, desk) => ({ kind: 'report', report: await desk.quality() }),
});
