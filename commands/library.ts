import { defineCommand } from '../src/adapters/discord/command.ts';

export const library = defineCommand({
  name: 'library',
  description: 'What the library holds here, and how fresh it is',
  permission: null,
  where: 'anywhere',
  answers: 'ephemeral',
  options: [],
  run: async (call, desk) => ({ kind: 'report', report: await desk.library(call.scope) }),
});
