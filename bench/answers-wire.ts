/** How soon whole answers stand over the wire: the real bot in a process of its own, against the playground. */
import type { ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { IDS } from '../src/playground/seed.ts';
import type { Playground } from '../src/playground/server.ts';
import { messageOf } from './bot-child.ts';
import type { KnownItem } from './known-items.ts';
import { percentile } from './percentiles.ts';

export const ASKED = ['ask', 'actor', 'event', 'autocompletion'] as const;
export type Asked = (typeof ASKED)[number];
/**
 * Milliseconds. `processor`: what the bot's process used until the answer stood, which depends little on what else the machine
 * does; `after`: what it used then, for pictures; the middle ones.
 */
export type Wait = {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly processor: number;
  readonly processorP99: number;
  readonly after: number;
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

const storedBy = async (bot: ChildProcess): Promise<number> => {
  const told = messageOf(bot, 'stored');
  bot.send('stored');
  const message = await told;
  return message.kind === 'stored' ? message.articles : Number.NaN;
};

const PAUSE_MS = 30;
/** A process that waits still uses a little, for its timers and our asking. */
const AT_REST_MS = 2;
/** On a busy machine one that has work may get no turn for a while. */
const LOOKS = 3;
const LOOKS_AT_START = 20;
const LONGEST_REST_MS = 10_000;

/** When the bot has nothing to do any more (pictures are drawn after the answer); the processor time it had used by then. */
const atRest = async (bot: ChildProcess, looks = LOOKS): Promise<number> => {
  const until = performance.now() + LONGEST_REST_MS;
  let used = await processorMs(bot);
  for (let quiet = 0; quiet < looks && performance.now() < until; ) {
    await setTimeout(PAUSE_MS);
    const before = used;
    used = await processorMs(bot);
    quiet = used - before < AT_REST_MS ? quiet + 1 : 0;
  }
  return used;
};

type Asking = { readonly playground: Playground; readonly bot: ChildProcess; readonly items: readonly KnownItem[] };
type Measured = { readonly waited: number; readonly used: number; readonly after: number };
/** `rest`: each is asked when the bot is at rest from the one before. */
type Manner = { readonly rest: boolean; readonly going: () => boolean };

const summaryOf = (measured: readonly Measured[]): Wait => {
  const waited = measured.map((each) => each.waited);
  const used = measured.map((each) => each.used);
  return {
    count: measured.length,
    p50: percentile(waited, 0.5),
    p99: percentile(waited, 0.99),
    processor: percentile(used, 0.5),
    processorP99: percentile(used, 0.99),
    after: percentile(
      measured.map(({ after }) => after),
      0.5,
    ),
  };
};

/** Asks in turns while `going` says so, at least once each. */
const askAll = async ({ playground, bot, items }: Asking, { rest, going }: Manner): Promise<Waits> => {
  const asks = asking(playground);
  const measured: Record<Asked, Measured[]> = { ask: [], actor: [], event: [], autocompletion: [] };
  for (const item of items) {
    for (const name of ASKED) {
      const before = await processorMs(bot);
      const waited = await timed(() => asks[name](item));
      const answered = await processorMs(bot);
      const after = rest ? (await atRest(bot)) - answered : 0;
      measured[name].push({ waited, used: answered - before, after });
    }
    if (!going()) break;
  }
  return {
    ask: summaryOf(measured.ask),
    actor: summaryOf(measured.actor),
    event: summaryOf(measured.event),
    autocompletion: summaryOf(measured.autocompletion),
  };
};

/** With nothing else going on, from the first question on that comes when the bot has settled in. */
export const measureQuiet = async (asked: Asking): Promise<Waits> => {
  await atRest(asked.bot, LOOKS_AT_START);
  return askAll(asked, { rest: true, going: () => true });
};

/**
 * While the bot imports and reads the file it was started with, from the first article it has stored until that is done. One
 * command after the other: the pictures of the last are drawn beside the next.
 */
export const measureImporting = async (asked: Asking): Promise<Waits & { readonly stored: number }> => {
  let going = true;
  asked.bot.send('import');
  await messageOf(asked.bot, 'importing');
  void messageOf(asked.bot, 'imported').then(() => {
    going = false;
  });
  const waits = await askAll(asked, { rest: false, going: () => going });
  return { ...waits, stored: await storedBy(asked.bot) };
};
