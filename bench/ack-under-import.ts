import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { IDS } from '../src/playground/seed.ts';
import { type Playground, startPlayground } from '../src/playground/server.ts';
import type { BotMessage, BotOrder } from './bot-process.ts';
import { generateArticle } from './generator.ts';
import { inMs, percentile } from './percentiles.ts';

const USAGE = `npm run bench -- ack-under-import [--articles 2000] [--raw DIR]
  --raw DIR   a folder with load_entities/articles/*.jsonl; without it the bench's own seeded generator`;

const COMMANDS = ['brief', 'library', 'ask', 'actor', 'event'] as const;
const OPTIONS: Readonly<Record<string, Record<string, string>>> = {
  brief: { topic: 'talks' },
  ask: { question: 'Who visited the port?' },
  actor: { name: 'Merkel' },
  event: { query: 'talks on aid' },
};
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

const messageOf = async (bot: ChildProcess, kind: BotMessage['kind']): Promise<BotMessage> => {
  for (;;) {
    const [message] = (await once(bot, 'message')) as [BotMessage];
    if (message.kind === 'failed') throw new Error(message.reason);
    if (message.kind === kind) return message;
  }
};

/** From INTERACTION_CREATE on the wire to the bot's first answer, by command. */
const watchAcknowledgements = (playground: Playground) => {
  const opened = new Map<string, number>();
  const waited: number[] = [];
  const stop = playground.world.listen((change) => {
    if (change.kind !== 'interaction') return;
    const { token, state } = change.interaction;
    if (change.op === 'create') opened.set(token, performance.now());
    const at = opened.get(token);
    if (change.op === 'create' || at === undefined || state.kind === 'pending') return;
    waited.push(state.kind === 'failed' ? Number.POSITIVE_INFINITY : performance.now() - at);
    opened.delete(token);
  });
  return { waited, stop };
};

/** A command every now and then until the import is done. */
const keepAsking = (playground: Playground): (() => void) => {
  let at = 0;
  const timer = setInterval(() => {
    const name = COMMANDS[at % COMMANDS.length] as string;
    at += 1;
    playground.user(IDS.admin).command(IDS.general, name, OPTIONS[name] ?? {});
  }, EVERY_MS);
  return () => clearInterval(timer);
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
  const bot = fork(new URL('./bot-process.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  try {
    const order: BotOrder = { dataDir: folder, token: playground.token, api: playground.restUrl, file };
    bot.send(order);
    await messageOf(bot, 'ready');
    const acknowledgements = watchAcknowledgements(playground);
    const stopAsking = keepAsking(playground);
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
