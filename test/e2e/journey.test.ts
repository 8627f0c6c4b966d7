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

  test('picks an actor from what is offered, and turns to what they said and deny', async () => {
    const offered = await you().autocomplete(IDS.general, 'actor', { name: 'velisk' }, 'name');
    expect(offered[0]?.name).toContain('Tomar Velisk · defence minister');
    const { message } = await you().runCommand(IDS.general, 'actor', { name: String(offered[0]?.value) });
    expect(textOf(message)).toContain('Tomar Velisk');
    const now = () =>
      you()
        .messages(IDS.general)
        .find(({ id }) => id === message?.id);
    await you().click(message?.id ?? '', buttonOf(message, 'Said') ?? '');
    await expect.poll(() => textOf(now())).toContain('### Deny');
    expect(textOf(now())).toContain('denied');
  });

  test('sees a claim with its denial, and takes the ledger away as a file', async () => {
    const { message } = await you().runCommand(IDS.general, 'claims', { topic: 'Teke Pass' });
    expect(textOf(message)).toContain('Denied');
    const file = await you().runCommand(IDS.general, 'export', { what: 'claims', format: 'csv', about: 'drones' });
    expect(JSON.stringify(file.message)).toContain('sitrep-claims-about-drones.csv');
  });

  test('has a message of somebody explained, with who denies it', async () => {
    const said = you().say(IDS.general, 'Korvath launched the drones that struck the Halmere oil terminal.');
    const { message } = await you().runOn(IDS.general, 'Explain with sitrep', said.id);
    expect(textOf(message)).toContain('Korvath launched the drones');
    expect(textOf(message)).toMatch(/The library has|nothing on this/);
  });

  test('is told of what the library has nothing on that it has nothing', async () => {
    const about = 'penguins of Lapland';
    for (const [name, options] of [
      ['actor', { name: about }],
      ['event', { query: about }],
      ['claims', { topic: about }],
    ] as const) {
      const { message } = await you().runCommand(IDS.general, name, options);
      expect(textOf(message), name).toMatch(/The library (?:knows no actor called|tells of no event|holds no claim)/);
    }
    const velisk = async (options: object) =>
      textOf((await you().runCommand(IDS.general, 'actor', { name: 'Tomar Velisk', ...options })).message);
    expect(await velisk({}), 'nobody asked for a period').toContain('No event with them as its actor.');
    expect(await velisk({ since: '7d' })).toContain('No event with them as its actor in this period.');
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
