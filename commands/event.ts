import { defineCommand } from '../src/adapters/discord/command.ts';
import { picturesOfEvent } from '../src/pictures/event.ts';
import { offered } from './offered.ts';
import { periodOf, requiredText, sinceOption } from './since.ts';

export const event = defineCommand({
  name: 'event',
  description: 'What happened: who, to whom, where and when, as each source tells it',
  permission: null,
  where: 'anywhere',
  answers: 'public',
  options: [
    {
      kind: 'text',
      name: 'query',
      description: 'The event in a few words, such as “strike on the port”',
      required: true,
      maxLength: 200,
      complete: offered('events'),
    },
    sinceOption('How far back: 24h, 7d, yesterday, Monday, 2026-03-14 … (everything if left out)'),
  ],
  run: async (call, desk) => {
    const {
      report,
      tabs,
      event: known,
    } = await desk.event(
      {
        scope: call.scope,
        query: requiredText(call, 'query'),
        period: periodOf(call, desk, null),
        nowMs: call.nowMs,
      },
      call.tell,
    );
    return { kind: 'report', report, tabs, pictures: picturesOfEvent({ report, event: known ?? null }) };
  },
});
