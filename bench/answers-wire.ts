/** How soon whole answers stand over the wire: the real bot in a process of its own, against the playground. */
import type { ChildProcess } from 'node:child_process';
import { IDS } from '../src/playground/seed.ts';
import type { Playground } from '../src/playground/server.ts';
import { messageOf } from './bot-child.ts';
import type { KnownItem } from './known-items.ts';
import { percentile } from './percentiles.ts';

export const ASKED = ['ask', 'actor', 'event', 'autocompletion'] as const;
export type Asked = (typeof ASKED)[number];
export type Waits = Readonly<Record<Asked, { readonly count: number; readonly p50: number; readonly p99: number }>>;

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

/** Asks in turns while `going` says so, at least once each. */
const askAll = async (playground: Playground, items: readonly KnownItem[], going: () => boolean): Promise<Waits> => {
  const asks = asking(playground);
  const waited: Record<Asked, number[]> = { ask: [], actor: [], event: [], autocompletion: [] };
  for (const item of items) {
    for (const name of ASKED) waited[name].push(await timed(() => asks[name](item)));
    if (!going()) break;
  }
  const summary = (values: readonly number[]) => ({
    count: values.length,
    p50: percentile(values, 0.5),
    p99: percentile(values, 0.99),
  });
  return {
    ask: summary(waited.ask),
    actor: summary(waited.actor),
    event: summary(waited.event),
    autocompletion: summary(waited.autocompletion),
  };
};

const WARM_UP = 3;

/** With nothing else going on; the first questions, for which weights and caches are loaded, are not counted. */
export const measureQuiet = async (playground: Playground, items: readonly KnownItem[]): Promise<Waits> => {
  await askAll(playground, items.slice(0, WARM_UP), () => true);
  return askAll(playground, items, () => true);
};

/** While the bot imports and reads the file it was started with; stops asking when that is done. */
export const measureImporting = async (
  playground: Playground,
  items: readonly KnownItem[],
  bot: ChildProcess,
): Promise<Waits> => {
  let going = true;
  bot.send('import');
  void messageOf(bot, 'imported').then(() => {
    going = false;
  });
  const waits = await askAll(playground, items, () => going);
  return waits;
};
