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
});
