import { defineCommand } from '../src/adapters/discord/command.ts';
import { FEWEST_BRIEF_WORDS, MOST_BRIEF_WORDS } from '../src/briefing/length.ts';
import { languageIn, languageOption } from './language.ts';
import { offered } from './offered.ts';
import { periodOf, sinceOption } from './since.ts';

const WORDS = 160;

export const brief = defineCommand({
  name: 'brief',
  description: 'What matters now: the main stories, every line with its source and its speaker',
  permission: null,
  where: 'anywhere',
  answers: 'public',
  options: [
    {
      kind: 'text',
      name: 'topic',
      description: 'A person, place or subject; all stories if left out',
      maxLength: 100,
      complete: offered('topics'),
    },
    sinceOption('How far back: 24h, 7d, yesterday, Monday, 2026-03-14 … (3 days if left out)'),
    {
      kind: 'whole',
      name: 'length',
      description: `Length in words (${WORDS} if left out)`,
      min: FEWEST_BRIEF_WORDS,
      max: MOST_BRIEF_WORDS,
    },
    languageOption,
  ],
  run: async (call, desk) => {
    const topic = call.values.text('topic')?.trim() ?? '';
    const report = await desk.brief({
      scope: call.scope,
      topic: topic === '' ? null : topic,
      period: periodOf(call, desk, '3d'),
      words: call.values.whole('length') ?? WORDS,
      nowMs: call.nowMs,
      language: languageIn(call),
      guildId: call.guildId,
    });
    return { kind: 'report', report };
  },
});
