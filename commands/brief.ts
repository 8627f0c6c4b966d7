import { type Call, defineCommand, type TextOption, UserFault } from '../src/adapters/discord/command.ts';
import { FEWEST_BRIEF_WORDS, MOST_BRIEF_WORDS } from '../src/briefing/brief.ts';
import { LANGUAGE_EXAMPLES, languageTyped, OFFERED_LANGUAGES } from '../src/briefing/writing/language.ts';
import { offered } from './offered.ts';
import { periodOf, sinceOption } from './since.ts';

const WORDS = 160;

const languageOption: TextOption = {
  kind: 'text',
  name: 'language',
  description: 'Translate the lines, where there is a language model; quotations stay as they are',
  maxLength: 40,
  complete: ({ typed }) => {
    const word = typed.trim().toLowerCase();
    return OFFERED_LANGUAGES.filter(({ tag, name }) => tag.startsWith(word) || name.toLowerCase().startsWith(word)).map(
      ({ tag, name }) => ({ name, value: tag }),
    );
  },
};

const languageIn = ({ values }: Call): string | null => {
  const typed = values.text('language')?.trim() ?? '';
  if (typed === '') return null;
  const tag = languageTyped(typed);
  if (tag === null)
    throw new UserFault(`“${typed}” is no language that I know. Give one such as ${LANGUAGE_EXAMPLES}.`);
  return tag;
};

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
