import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { IDS } from '../src/playground/seed.ts';
import { startPlayground } from '../src/playground/server.ts';
import { keepAsking, messageOf, startBotChild, watchAcknowledgements } from './bot-child.ts';
import { generateArticle } from './generator.ts';
import { inMs, percentile } from './percentiles.ts';

const USAGE = `npm run bench -- ack-under-import [--articles 2000] [--raw DIR]
  --raw DIR   a folder with load_entities/articles/*.jsonl; without it the bench's own seeded generator`;

const EVERY_MS = 150;

const rawLines = async (folder: string, count: number): Promise<string[]> => {
  const lines: string[] = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort()) {
    if (lines.length >= count) break;
    lines.push(...(await readFile(join(folder, file), 'utf8')).split('\n').filter((line) => line !== ''));
  }
  return lines.slice(0, count);
};

const articleLines = async (raw: string | undefined, count: number): Promise<{ lines: string[]; from: string }> => {
  const folder = raw === undefined ? null : resolve(raw, 'load_entities/articles');
  if (folder !== null && existsSync(folder)) return { lines: await rawLines(folder, count), from: folder };
  if (folder !== null) process.stderr.write(`${folder} is not there; the bench generates its articles\n`);
  return {
    lines: Array.from({ length: count }, (_, at) => JSON.stringify(generateArticle(at))),
    from: 'the seeded generator',
  };
};

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: { articles: { type: 'string', default: '2000' }, raw: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const { lines, from } = await articleLines(values.raw, Number(values.articles));
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-bench-'));
  const file = join(folder, 'articles.jsonl');
  await writeFile(file, `${lines.join('\n')}\n`);
  const playground = await startPlayground({ rateLimits: false });
  const bot = await startBotChild({ dataDir: folder, token: playground.token, api: playground.restUrl, file });
  try {
    const acknowledgements = watchAcknowledgements(playground);
    const stopAsking = keepAsking(playground, { user: IDS.admin, channel: IDS.general, everyMs: EVERY_MS });
    bot.send('import');
    const done = await messageOf(bot, 'imported');
    stopAsking();
    acknowledgements.stop();
    if (done.kind !== 'imported') return;
    const { waited } = acknowledgements;
    process.stdout.write(
      [
        `${done.articles} articles from ${from}: ${(done.articles / done.seconds).toFixed(1)} articles a second with reading on`,
        `${waited.length} commands acknowledged over the wire meanwhile: p50 ${inMs(percentile(waited, 0.5))}, p99 ${inMs(percentile(waited, 0.99))}, worst ${inMs(Math.max(...waited))}`,
        '',
      ].join('\n'),
    );
  } finally {
    bot.kill();
    await playground.close();
    await rm(folder, { recursive: true, force: true });
  }
};
