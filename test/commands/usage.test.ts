import { afterEach, beforeEach, expect, test } from 'vitest';
import { IDS } from '../../src/playground/seed.ts';
import { NOW, openWire, type Wire } from '../adapters/discord/wire.ts';
import { isHidden, textIn } from './shown.ts';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.close());

const shown = async (userId: string = IDS.admin) =>
  (await wire.playground.user(userId).runCommand(IDS.general, 'usage', {})).message;

test('/usage without a model says so, to who asks and nobody else', async () => {
  await wire.bot();
  const message = await shown();
  expect(textIn(message)).toContain('No language model is configured');
  expect(isHidden(message)).toBe(true);
});

test('/usage tells what this server and all together used, the limits, and what happens beyond them', async () => {
  const asked: string[] = [];
  await wire.bot({
    desk: {
      usage: async (guildId) => {
        asked.push(guildId);
        return {
          kind: 'model',
          model: 'invented-*1*',
          day: '2026-11-24',
          limits: { account: 200_000, all: 2_000_000 },
          account: { requests: 1, tokens: 12_345 },
          all: { requests: 40, tokens: 1_500_000 },
          accounts: [],
          resetsAtMs: NOW,
        };
      },
    },
  });
  const text = textIn(await shown());
  expect(asked).toEqual([IDS.guild]);
  expect(text).toContain('Model: invented-\\*1\\*');
  expect(text).toContain('This server: **12,345** of 200,000 tokens, 1 request');
  expect(text).toContain('All servers together: **1,500,000** of 2,000,000 tokens, 40 requests');
  expect(text).toContain(`<t:${NOW / 1000}:R>`);
  expect(text).toContain('Beyond a limit, briefings are made of the sources’ own sentences');
});
