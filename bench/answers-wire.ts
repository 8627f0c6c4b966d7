/** How soon whole answers stand over the wire: the real bot in a process of its own, against the playground. */
import type { ChildProcess } from 'node:child_process';
import { IDS } from '../src/playground/seed.ts';
import type { Playground } from '../src/playground/server.ts';
import { messageOf } from './bot-child.ts';
import type { KnownItem } from './known-items.ts';
import { percentile } from './percentiles.ts';

export const ASKED = ['ask', 'actor', 'event', 'autocompletion'] as const;
export type Asked = (typeof ASKED)[number];
/** Milliseconds; `processor`: what the bot's process used, the middle one, which does not depend on what else the machine does. */
export type Wait = {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly processor: number;
};
export type Waits = Readonly<Record<Asked, Wait>>;

type Ask = (item: KnownItem) => Promise<unknown>;

const asking = (playground: Playground): Readonly<Record<Asked, Ask>> => {
  const you = playground.user(IDS.admin);
  return {
    ask: ({ question }) => you.runCommand(IDS.general, 'ask', { question }),
    actor: ({ who }) => you.runCommand(IDS.general, 'actor', { name: who }),
    event: ({ event }) => you.runCommand(IDS.general, 'event', { query: event }),
    autocompletion: ({ who }) => you.autocomplete(IDS.general, 'actor', { name: who.slice(0, 3) }, 'name'),
  };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  try {
    await work();
    return performance.now() - started;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
};

const processorMs = async (bot: ChildProcess): Promise<number> => {
  const answered = messageOf(bot, 'processor');
  bot.send('processor');
  const message = await answered;
  return message.kind === 'processor' ? message.ms : Number.NaN;
};

type Asking = { readonly playground: Playground; readonly bot: ChildProcess; readonly items: readonly KnownItem[] };
type Measured = { readonly waited: number; readonly used: number };

/** Asks in turns while `going` says so, at least once each. */
const askAll = async ({ playground, bot, items }: Asking, going: () => boolean): Promise<Waits> => {
  const asks = asking(playground);
  const measured: Record<Asked, Measured[]> = { ask: [], actor: [], event: [], autocompletion: [] };
  for (const item of items) {
    for (const name of ASKED) {
      const before = await processorMs(bot);
      const waited = await timed(() => asks[name](item));
      measured[name].push({ waited, used: (await processorMs(bot)) - before });
    }
    if (!going()) break;
  }
  const summary = (name: Asked): Wait => {
    const waited = measured[name].map((each) => each.waited);
    const used = measured[name].map((each) => each.used);
    return {
      count: waited.length,
      p50: percentile(waited, 0.5),
      p99: percentile(waited, 0.99),
      processor: percentile(used, 0.5),
    };
  };
  return {
    ask: summary('ask'),
    actor: summary('actor'),
    event: summary('event'),
    autocompletion: summary('autocompletion'),
  };
};

const WARM_UP = 3;

/** With nothing else going on; the first questions, for which weights and caches are loaded, are not counted. */
export const measureQuiet = async (asked: Asking): Promise<Waits> => {
  await askAll({ ...asked, items: asked.items.slice(0, WARM_UP) }, () => true);
  return askAll(asked, () => true);
};

/** While the bot imports and reads the file it was started with; stops asking when that is done. */
export const measureImporting = async (asked: Asking): Promise<Waits> => {
  let going = true;
  asked.bot.send('import');
  void messageOf(asked.bot, 'imported').then(() => {
    going = false;
  });
  return askAll(asked, () => going);
};
