import { defineCommand } from '../src/adapters/discord/command.ts';
import { offered } from './offered.ts';
import { periodOf, requiredText, sinceOption } from './since.ts';

export const claims = defineCommand({
  name: 'claims',
  description: 'The ledger of a topic: who claims what, and who denies it',
  permission: null,
  where: 'anywhere',
  answers: 'public',
  options: [
    {
      kind: 'text',
      name: 'topic',
      description: 'What the claims are about, such as “drones over Brack”',
      required: true,
      maxLength: 200,
      complete: offered('topics'),
    },
    {
      kind: 'text',
      name: 'speaker',
      description: 'Only what this one says or denies, with what is held against it',
      maxLength: 100,
      complete: offered('actors'),
    },
    sinceOption('How far back: 24h, 7d, yesterday, Monday, 2026-03-14 … (everything if left out)'),
  ],
  run: async (call, desk) => {
    const speaker = call.values.text('speaker')?.trim() ?? '';
    const shown = await desk.claims(
      {
        scope: call.scope,
        topic: requiredText(call, 'topic'),
        speaker: speaker === '' ? null : speaker,
        period: periodOf(call, desk, null),
        nowMs: call.nowMs,
      },
      call.tell,
    );
    return { kind: 'report', ...shown };
  },
});
