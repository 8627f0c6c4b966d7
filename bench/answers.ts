import { cp, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../src/adapters/sqlite/open-store.ts';
import { storePath } from '../src/adapters/sqlite/open-store-here.ts';
import { startPlayground } from '../src/playground/server.ts';
import { measureRetrieval, type Retrieval } from './answers-retrieval.ts';
import { ASKED, measureImporting, measureQuiet, type Waits } from './answers-wire.ts';
import { startBotChild } from './bot-child.ts';
import { generateArticle } from './generator.ts';
import { firstArticles, type KnownItem, knownItems } from './known-items.ts';
import { CACHE_HELP, cachedLibrary } from './library.ts';
import { inMs } from './percentiles.ts';

const USAGE = `npm run bench -- answers [--articles 10000,100000] [--questions 100] [--no-peers]
  From the command on the wire to the whole answer: /ask, /actor, /event and autocompletion, alone and while articles are
  imported; then the search itself beside MiniSearch and Orama, on questions to which the article is known. Alone, each is
  asked when the bot has drawn the pictures of the one before, which it sends after the words; during an import they are
  drawn beside the next.
  --no-peers   leaves MiniSearch and Orama out (at 100,000 articles they take minutes and gigabytes)
${CACHE_HELP}`;

const LONGEST_MS: Readonly<Record<string, number>> = { autocompletion: 60 };
const LONGEST_ANSWER_MS = 400;
const IMPORTED = 2000;
/** Less is the bot's own timers. */
const LEAST_PICTURE_MS = 10;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const printWaits = (when: string, waits: Waits, alone: boolean): void => {
  print(`  ${when}`);
  for (const name of ASKED) {
    const { count, p50, p99, processor, processorP99, after } = waits[name];
    const used = `, p50 ${inMs(processor)} and p99 ${inMs(processorP99)} of processor time`;
    const pictures = after >= LEAST_PICTURE_MS ? `, then ${inMs(after)} for pictures` : '';
    const longest = LONGEST_MS[name] ?? LONGEST_ANSWER_MS;
    const verdict = p99 <= longest ? 'within' : 'over';
    print(
      `    ${name.padEnd(15)} p50 ${inMs(p50).padStart(10)}  p99 ${inMs(p99).padStart(10)}  ${verdict} ${longest} ms, ${count} asked${alone ? `${used}${pictures}` : ''}`,
    );
  }
};

const printRetrieval = ({ name, recallAt5, p50, p99, ready }: Retrieval): void =>
  print(
    `    ${name.padEnd(15)} recall@5 ${recallAt5.toFixed(3)}  p50 ${inMs(p50).padStart(10)}  p99 ${inMs(p99).padStart(10)}  ready in ${ready.toFixed(1)} s`,
  );

/** Articles that the library does not hold yet. */
const importFile = async (folder: string): Promise<string> => {
  const lines = Array.from({ length: IMPORTED }, (_, at) => JSON.stringify(generateArticle(at, { seed: 2 })));
  const file = join(folder, 'more.jsonl');
  await writeFile(file, `${lines.join('\n')}\n`);
  return file;
};

/** A copy that is on the disk: else the bot's first commit waits for gigabytes of it to be written. */
const copyOf = async (library: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-bench-'));
  await cp(library, folder, { recursive: true });
  const file = await open(storePath(folder), 'r+');
  await file.sync();
  await file.close();
  return folder;
};

const measureWire = async (library: string, items: readonly KnownItem[]): Promise<void> => {
  const dataDir = await copyOf(library);
  const playground = await startPlayground({ rateLimits: false });
  const order = { dataDir, token: playground.token, api: playground.restUrl, file: await importFile(dataDir) };
  const bot = await startBotChild(order);
  try {
    printWaits('over the wire, nothing else going on', await measureQuiet({ playground, bot, items }), true);
    const importing = await measureImporting({ playground, bot, items });
    printWaits(`over the wire, while ${importing.stored} articles are imported`, importing, false);
  } finally {
    bot.kill();
    await playground.close();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const sizesIn = (typed: string): number[] => {
  const sizes = typed.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new RangeError(`--articles ${typed}: give whole numbers with commas between, such as 10000,100000`);
};

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      articles: { type: 'string', default: '10000,100000' },
      questions: { type: 'string', default: '100' },
      peers: { type: 'boolean', default: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return print(USAGE);
  for (const size of sizesIn(values.articles)) {
    const library = await cachedLibrary(size);
    // One made by an earlier version gets the tables of this one.
    await (await openStore({ dataDir: library })).close();
    const articles = firstArticles(size);
    const items = knownItems(articles, Number(values.questions));
    print(`${size.toLocaleString('en-US')} articles, ${items.length} questions`);
    await measureWire(library, items);
    print('  the search alone, on questions whose article is known');
    const { peers } = values;
    for await (const result of measureRetrieval(library, articles, { items, peers })) printRetrieval(result);
  }
};
