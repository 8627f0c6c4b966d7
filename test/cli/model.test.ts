import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { type ScriptedServer, startScriptedServer } from '../adapters/openai/scripted-server.ts';
import { answerOf, faithful, givenIn } from '../briefing/writing/writing.ts';
import { jsonLines, sitrep } from './run-sitrep.ts';
import { faultsBySchema } from './schemas.ts';

const ARTICLE = `Harbour of Ostrel shut after fire

The harbour of Ostrel was closed on Monday after a fire in a grain store. Port director Mira Solen said nine ships were waiting outside the harbour.`;

const KEY = 'sk-invented-0123456789';

describe('the command line with a language model', () => {
  let server: ScriptedServer;
  let folder: string;
  let settings: Record<string, string>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-model-'));
    server = await startScriptedServer((asked) => answerOf(givenIn(asked), faithful));
    settings = {
      DATA_DIR: join(folder, 'data'),
      OPENAI_BASE_URL: server.url,
      OPENAI_API_KEY: KEY,
      OPENAI_MODEL: 'invented-1',
      OPENAI_LOG: 'debug',
    };
    const article = join(folder, 'harbour.txt');
    await writeFile(article, ARTICLE);
    await sitrep(['import', article, '--date', '2026-03-02'], settings);
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const textOf = (report: unknown): string =>
    (report as Report).sections.flatMap(({ title, lines }) => [title, ...lines].map(({ text }) => text)).join('\n');

  test('is honest about a day on which nothing was asked', async () => {
    expect((await sitrep(['usage'], settings)).out).toContain('nothing was asked today');
  });

  test('is briefed by it and counts what that cost on the operator’s account', async () => {
    const ran = await sitrep(['brief', '--json'], settings);
    expect(textOf(jsonLines(ran)[0])).toContain('Written by invented-1');
    const [usage] = jsonLines(await sitrep(['usage', '--json'], settings));
    expect(usage).toMatchObject({
      schema: 1,
      kind: 'model',
      accounts: [{ account: 'operator', requests: 1, tokens: 160 }],
    });
    expect(faultsBySchema('usage', usage)).toEqual([]);
  });

  test('never prints the key', async () => {
    server.follow(({ key }) => ({ kind: 'status', status: 401, message: `bad ${key}` }));
    const { out, err, code } = await sitrep(['brief'], { ...settings, OPENAI_MODEL: 'invented-2' });
    expect(code).toBe(0);
    expect(out).toMatch(/does not accept\s+OPENAI_API_KEY/);
    expect(err).toContain('401');
    expect(out + err).not.toContain(KEY);
  });

  test('refuses what is no language, and says without a model that it cannot translate', async () => {
    const { code, err } = await sitrep(['brief', '--lang', 'Klingonese'], settings);
    expect(code).toBe(2);
    expect(err).toContain('--lang Klingonese: no language tag');
    const { out } = await sitrep(['brief', '--lang', 'fr'], { DATA_DIR: join(folder, 'data') });
    expect(out).toContain('there is no language model that could translate them');
    expect((await sitrep(['usage'], { DATA_DIR: join(folder, 'data') })).out).toContain(
      'No language model is configured',
    );
  });
});
