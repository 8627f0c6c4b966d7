import { defineCommand } from '../src/adapters/discord/command.ts';
import { offered } from './offered.ts';
import { periodOf, requiredText, sinceOption } from './since.ts';

export const actor = defineCommand({
  name: 'actor',
  description: 'Who somebody is in this library: what they did, said, deny, and what is said of them',
  permission: null,
  where: 'anywhere',
  answers: 'public',
  options: [
    {
      kind: 'text',
      name: 'name',
      description: 'A person, organisation, country or group',
      required: true,
      maxLength: 100,
      complete: offered('actors'),
    },
    sinceOption('How far back: 24h, 7d, yesterday, Monday, 2026-03-14 … (everything if left out)'),
  ],
  run: async (call, desk) => {
    const report = await desk.actor({
      scope: call.scope,
      name: requiredText(call, 'name'),
      period: periodOf(call, desk, null),
      nowMs: call.nowMs,
    });
    return { kind: 'report', report };
  },
});
