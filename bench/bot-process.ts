/** The bot in a process of its own, so that a bench measures it from outside. */
import { setTimeout } from 'node:timers/promises';
import { findFiles, readFiles } from '../src/adapters/files/documents.ts';
import { configFrom } from '../src/config.ts';
import { type Bot, startBot } from '../src/main/bot.ts';

export type BotOrder = {
  readonly dataDir: string;
  readonly token: string;
  readonly api: string;
  /** What `import` reads; left out: nothing. */
  readonly file?: string;
  /** The bot's clock is ahead of this machine's by so much. */
  readonly aheadMs?: number;
  readonly requestsPerSecond?: number;
};
export type BotMessage =
  | { readonly kind: 'ready' }
  /** The first articles of the import are stored. */
  | { readonly kind: 'importing' }
  /** How many of the import are stored. */
  | { readonly kind: 'stored'; readonly articles: number }
  | { readonly kind: 'imported'; readonly articles: number; readonly seconds: number }
  /** Processor time of the whole process since it began. */
  | { readonly kind: 'processor'; readonly ms: number }
  | { readonly kind: 'failed'; readonly reason: string };

const MOST_BYTES = 1024 ** 3;

const tell = (message: BotMessage): void => void process.send?.(message);

const countIn = async ({ store }: Bot): Promise<number> =>
  (await store.articles.extent({ shelves: ['operator'] })).articles;

const LOOK_MS = 50;

/** Tells when the first article is stored. */
const watchImport = async (bot: Bot): Promise<void> => {
  while ((await countIn(bot)) === heldBefore) await setTimeout(LOOK_MS);
  tell({ kind: 'importing' });
};

let heldBefore = 0;

const importFile = async (bot: Bot, file: string | undefined): Promise<void> => {
  if (file === undefined) throw new Error('there is no file to import');
  heldBefore = await countIn(bot);
  void watchImport(bot);
  const onFault = ({ reason }: { reason: string }): void => tell({ kind: 'failed', reason });
  const files = await findFiles([file], { onFault });
  const started = performance.now();
  const { added, revised } = await bot.room.ingest(
    readFiles(files, { maxBytes: MOST_BYTES, onFault, base: '/' }),
    'operator',
  );
  tell({ kind: 'imported', articles: added + revised, seconds: (performance.now() - started) / 1000 });
};

const start = async ({ dataDir, file, aheadMs = 0, ...order }: BotOrder): Promise<void> => {
  const bot = await startBot({
    ...order,
    config: configFrom({ DATA_DIR: dataDir }),
    clock: { now: () => Date.now() + aheadMs },
    log: (level, message) => (level === 'error' ? tell({ kind: 'failed', reason: message }) : undefined),
    onEnd: ({ reason }) => tell({ kind: 'failed', reason }),
  });
  process.on('message', (message) => {
    if (message === 'processor') {
      const { user, system } = process.cpuUsage();
      tell({ kind: 'processor', ms: (user + system) / 1000 });
    }
    const failed = (error: unknown): void => tell({ kind: 'failed', reason: String(error) });
    if (message === 'stored')
      countIn(bot).then((held) => tell({ kind: 'stored', articles: held - heldBefore }), failed);
    if (message === 'import') importFile(bot, file).catch(failed);
  });
  tell({ kind: 'ready' });
};

process.once('message', (order) => {
  start(order as BotOrder).catch((error: unknown) => tell({ kind: 'failed', reason: String(error) }));
});
