import { defineCommand } from '../src/adapters/discord/command.ts';
import { periodOf, requiredText, sinceOption } from './since.ts';

export const ask = defineCommand({
  name: 'ask',
  description: 'A question to the library: a cited answer, both sides, or “the library does not say”',
  permission: null,
  where: 'anywhere',
  answers: 'public',
  options: [
    {
      kind: 'text',
      name: 'question',
      description: 'Who, what, when, where, how many, why …',
      required: true,
      minLength: 3,
      maxLength: 300,
    },
    sinceOption('How far back: 24h, 7d, yesterday, Monday, 2026-03-14 … (everything if left out)'),
  ],
  run: async (call, desk) => {
    const question = requiredText(call, 'question');
    const answer = await desk.ask(
      {
        scope: call.scope,
        question,
        period: periodOf(call, desk, null),
        nowMs: call.nowMs,
      },
      call.tell,
    );
    return { kind: 'answer', question, answer };
  },
});
