import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDS } from '../../src/playground/seed.ts';
import { type ScriptedServer, startScriptedServer } from '../adapters/openai/scripted-server.ts';
import { answerOf, faithful, givenIn } from '../briefing/writing/writing.ts';
import { buttonOf, discard, type Sitrep, startSitrep, textOf } from './sitrep.ts';

describe('a bot with a language model', () => {
  let server: ScriptedServer;
  let sitrep: Sitrep;
  beforeAll(async () => {
    server = await startScriptedServer((asked) => answerOf(givenIn(asked), faithful));
    const settings = { OPENAI_BASE_URL: server.url, OPENAI_MODEL: 'invented-1', MODEL_TIMEOUT_SECONDS: '1' };
    sitrep = await startSitrep(undefined, settings);
  }, 120_000);
  afterAll(async () => {
    await sitrep.stop();
    await server.close();
    await discard(sitrep.dataDir);
  });
  const brief = async (options: Record<string, string>) =>
    (await sitrep.playground.user(IDS.admin).runCommand(IDS.general, 'brief', options)).message;
  const usage = async () =>
    textOf((await sitrep.playground.user(IDS.admin).runCommand(IDS.general, 'usage', {})).message);

  test('is briefed by it, with the evidence one click away', async () => {
    const message = await brief({ topic: 'Talmora' });
    expect(textOf(message)).toContain('Written by invented-1 from the cited sentences');
    expect(textOf(message)).toMatch(/\\\[1\\\]/);
    const evidence = buttonOf(message, 'Evidence');
    const opened = await sitrep.playground.user(IDS.admin).click(message?.id ?? '', evidence ?? '');
    expect(textOf(opened.message)).toMatch(/\*\*.+\*\*/);
  });

  test('is shown what that cost', async () => {
    expect(await usage()).toContain('This server: **160** of 200,000 tokens, 1 request');
  });

  test('is briefed in the sources’ own sentences when the model does not answer in time', async () => {
    server.follow(() => ({ kind: 'hang' }));
    const text = textOf(await brief({ topic: 'Velisk' }));
    expect(text).toContain('In the sources’ own sentences\\: the language model did not answer in time');
    expect(text).toMatch(/\\\[1\\\]/);
    expect(await usage()).toContain('2 requests');
    expect(sitrep.logged.filter((line) => line.startsWith('error'))).toEqual([]);
  });

  describe('with a digest in another language', () => {
    /** Words that French is known by; the rest is the source's own, and so are its names and numbers. */
    const frenchLike = () =>
      server.follow(({ body }) => {
        const { lines } = JSON.parse(body.messages[1]?.content ?? '') as { lines: { id: string; text: string }[] };
        const answer = { lines: lines.map(({ id, text }) => ({ id, text: `De la et dans le ${text}` })) };
        return { kind: 'content', text: JSON.stringify(answer) };
      });
    const you = () => sitrep.playground.user(IDS.admin);
    const posted = () => you().messages(IDS.briefings);
    const run = async (name: string, options: Record<string, string> = {}) =>
      textOf((await you().runCommand(IDS.general, name, options)).message);

    test('previews it translated, each line beside its source sentence', async () => {
      frenchLike();
      const options = { channel: IDS.briefings, time: '22:00', zone: 'Etc/UTC', language: 'French' };
      const saved = await run('digest add', options);
      expect(saved).toContain('told in French');
      expect(saved).not.toContain('It will stay in');
      expect(saved).toMatch(/De la et dans le .+ \\\(Original\\: /);
    });

    test('posts it at its time, once, and its evidence is the source’s', async () => {
      const nowMs = sitrep.playground.clock.now();
      sitrep.playground.clock.advance(Date.UTC(2026, 2, 3, 22, 1) - nowMs);
      await expect.poll(posted, { timeout: 120_000, interval: 200 }).not.toEqual([]);
      await sitrep.bot.pulse.now();
      const text = posted().map(textOf).join('\n');
      expect(text.split('Translated into French by invented-1')).toHaveLength(2);
      expect(text).toContain('De la et dans le');
      const [first] = posted();
      const opened = await you().click(first?.id ?? '', buttonOf(first, 'Evidence') ?? '');
      expect(textOf(opened.message)).toMatch(/\*\*.+\*\*/);
      expect(textOf(opened.message)).not.toContain('De la et dans le');
    }, 150_000);

    test('posts it as its articles are when the model does not answer in time, and says so', async () => {
      server.follow(() => ({ kind: 'hang' }));
      const before = posted().length;
      sitrep.playground.clock.advance(24 * 3_600_000);
      await expect.poll(() => posted().length, { timeout: 120_000, interval: 200 }).toBeGreaterThan(before);
      await sitrep.bot.pulse.now();
      const text = posted().slice(before).map(textOf).join('\n');
      expect(text.split('the language model did not answer in time')).toHaveLength(2);
      expect(text).not.toContain('De la et dans le');
      expect(sitrep.logged.filter((line) => line.startsWith('error'))).toEqual([]);
    }, 150_000);
  });
});
