import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDS } from '../../src/playground/seed.ts';
import { buttonOf, discard, type Sitrep, startSitrep, textOf } from './sitrep.ts';

const HOUR = 3_600_000;

describe('a newcomer on the playground', () => {
  let sitrep: Sitrep;
  beforeAll(async () => {
    sitrep = await startSitrep();
  }, 120_000);
  afterAll(async () => {
    await sitrep.stop();
    await discard(sitrep.dataDir);
  });
  const you = () => sitrep.playground.user(IDS.admin);

  test('is briefed with cited lines, and sees the exact sentences behind them', async () => {
    const { message } = await you().runCommand(IDS.general, 'brief', { topic: 'Talmora' });
    expect(textOf(message)).toMatch(/\\\[1\\\]/);
    const evidence = buttonOf(message, 'Evidence');
    expect(evidence).not.toBeNull();
    const opened = await you().click(message?.id ?? '', evidence ?? '');
    expect(textOf(opened.message)).toMatch(/\*\*.+\*\*/);
  });

  test('is told who said what of an actor', async () => {
    const { message } = await you().runCommand(IDS.general, 'actor', { name: 'Tomar Velisk' });
    expect(textOf(message)).toContain('Velisk');
  });

  test('is told what happened, and who denies it', async () => {
    const { message } = await you().runCommand(IDS.general, 'event', { query: 'Teke Pass clash' });
    expect(textOf(message)).toContain('Teke Pass');
  });

  test('gets an answer with its source, or that the library does not say', async () => {
    const known = await you().runCommand(IDS.general, 'ask', {
      question: 'Who is the spokesman of the Korvathi army?',
    });
    expect(textOf(known.message)).toContain('Bashko Teyr');
    const unknown = await you().runCommand(IDS.general, 'ask', { question: 'Who won the lottery in Lapland?' });
    expect(textOf(unknown.message)).toContain('does not say');
  });

  test('sees what the library holds, and nothing that has not happened yet', async () => {
    const { message } = await you().runCommand(IDS.general, 'library');
    expect(textOf(message)).toContain('Meridian Wire');
    expect(textOf(message)).not.toContain('2026-03-10');
  });

  test('subscribes to a digest and sees it arrive when its time comes, once', async () => {
    const saved = await you().runCommand(IDS.general, 'digest add', {
      channel: IDS.briefings,
      time: '09:00',
      zone: 'Etc/UTC',
    });
    expect(textOf(saved.message)).toContain('Saved');
    sitrep.playground.clock.advance(2 * HOUR);
    const posted = await you().waitForMessage(IDS.briefings);
    expect(textOf(posted)).not.toContain('late');
    expect(textOf(posted)).toMatch(/\\\[1\\\]/);
    sitrep.playground.clock.advance(HOUR);
    await sitrep.bot.pulse.now();
    expect(you().messages(IDS.briefings)).toHaveLength(1);
  }, 120_000);

  test('finds all of it again after a restart, buttons included', async () => {
    const [posted] = you().messages(IDS.briefings);
    await sitrep.stop();
    sitrep = await startSitrep(sitrep.dataDir);
    const opened = await you().click(posted?.id ?? '', buttonOf(posted, 'Evidence') ?? '');
    expect(textOf(opened.message)).toMatch(/\*\*.+\*\*/);
  }, 120_000);

  test('meets no fault of the bot on the way', () => {
    expect(sitrep.logged.filter((line) => /^(?:error|warn)/.test(line))).toEqual([]);
  });
});
