import { defineCommand } from '../src/adapters/discord/command.ts';
import { offered } from './offered.ts';
import { requiredText } from './since.ts';

export const why = defineCommand({
  name: 'why',
  description: 'Why articles are grouped as one story, and which reports it rests on',
  permission: null,
  where: 'anywhere',
  answers: 'ephemeral',
  options: [
    {
      kind: 'text',
      name: 'query',
      description: 'An article’s id, or the story in a few words',
      required: true,
      maxLength: 200,
      complete: offered('events'),
    },
  ],
  run: async (call, desk) => {
    const request = { scope: call.scope, query: requiredText(call, 'query'), nowMs: call.nowMs };
    return { kind: 'report', report: await desk.why(request, call.tell) };
  },
});
