import { afterEach, beforeEach, expect, test } from 'vitest';
import { IDS } from '../../src/playground/seed.ts';
import { line, report } from '../adapters/discord/sample-report.ts';
import { openWire, type Wire } from '../adapters/discord/wire.ts';
import { idsIn, isHidden, textIn } from './shown.ts';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.close());
const you = () => wire.playground.user(IDS.admin);
const NAME = 'Explain with sitrep';

test('Explain with sitrep reads the message it was chosen on and answers its reader alone', async () => {
  const asked: unknown[] = [];
  const explain = async ({ text, scope }: { text: string; scope: unknown }) => {
    asked.push([text, scope]);
    return report({ sections: [{ title: { text: '“The harbour is shut.”' }, lines: [line()] }] });
  };
  await wire.bot({ desk: { explain } });
  const said = you().say(IDS.general, 'The harbour is shut.');
  const { message } = await you().runOn(IDS.general, NAME, said.id);
  expect(asked).toEqual([['The harbour is shut.', { shelves: ['operator', `guild:${IDS.guild}`] }]]);
  expect(isHidden(message)).toBe(true);
  expect(textIn(message)).toContain('- The harbour of Ostrel was closed. \\[1\\]');
  expect(idsIn(message)[0]).toMatch(/^1:evidence:/);
});

test('Explain with sitrep reads the bot’s own messages too', async () => {
  const asked: string[] = [];
  await wire.bot({
    desk: {
      explain: async ({ text }) => {
        asked.push(text);
        return report();
      },
    },
  });
  const { message } = await you().runCommand(IDS.general, 'brief');
  await you().runOn(IDS.general, NAME, message?.id ?? '');
  expect(asked.join('')).toContain('The harbour of Ostrel was closed.');
});

test('Explain with sitrep on a message without text says so', async () => {
  await wire.bot({ desk: { explain: () => Promise.reject(new Error('must not be asked')) } });
  const said = you().say(IDS.general, 'Look:');
  const entry = wire.playground.world.message(IDS.general, said.id);
  if (entry) wire.playground.world.putMessage({ ...entry, message: { ...entry.message, content: '' } });
  const { message } = await you().runOn(IDS.general, NAME, said.id);
  expect(textIn(message)).toContain('holds no text');
  expect(isHidden(message)).toBe(true);
});
