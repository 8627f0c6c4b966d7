import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Playground } from '../src/playground/server.ts';
import type { BotMessage, BotOrder } from './bot-process.ts';

/** @throws {Error} with the bot's own reason, where it fails first. */
export const messageOf = async (bot: ChildProcess, kind: BotMessage['kind']): Promise<BotMessage> => {
  for (;;) {
    const [message] = (await once(bot, 'message')) as [BotMessage];
    if (message.kind === 'failed') throw new Error(message.reason);
    if (message.kind === kind) return message;
  }
};

/** The real bot in a process of its own, when it takes commands. */
export const startBotChild = async (order: BotOrder): Promise<ChildProcess> => {
  const bot = fork(new URL('./bot-process.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  bot.send(order);
  await messageOf(bot, 'ready');
  return bot;
};

/** From INTERACTION_CREATE on the wire to the bot's first answer, in milliseconds; Infinity where none came in time. */
export const watchAcknowledgements = (playground: Playground) => {
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

const COMMANDS = ['brief', 'library', 'ask', 'actor', 'event'] as const;
const OPTIONS: Readonly<Record<string, Record<string, string>>> = {
  brief: { topic: 'talks' },
  ask: { question: 'Who visited the port?' },
  actor: { name: 'Merkel' },
  event: { query: 'talks on aid' },
};

/** One command after another, at that pace, until it is stopped. */
export const keepAsking = (playground: Playground, place: { user: string; channel: string; everyMs: number }) => {
  let at = 0;
  const timer = setInterval(() => {
    const name = COMMANDS[at % COMMANDS.length] as string;
    at += 1;
    playground.user(place.user).command(place.channel, name, OPTIONS[name] ?? {});
  }, place.everyMs);
  return () => clearInterval(timer);
};
