import { defineMessageCommand, UserFault } from '../src/adapters/discord/command.ts';

/** In the “Apps” menu of any message. */
export const explain = defineMessageCommand({
  kind: 'message',
  name: 'Explain with sitrep',
  permission: null,
  where: 'anywhere',
  answers: 'ephemeral',
  run: async (call, desk) => {
    if (call.text.trim() === '') throw new UserFault('That message holds no text that I could look up.');
    return {
      kind: 'report',
      report: await desk.explain({ scope: call.scope, text: call.text, nowMs: call.nowMs }, call.tell),
    };
  },
});
