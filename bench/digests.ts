import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openStore } from '../src/adapters/sqlite/open-store.ts';
import { IDS } from '../src/playground/seed.ts';
import { type Playground, startPlayground } from '../src/playground/server.ts';
import { cause } from '../src/playground/world-faults.ts';
import type { Store } from '../src/ports.ts';
import { keepAsking, startBotChild, watchAcknowledgements } from './bot-child.ts';
import { crowdDigest, crowdSeed } from './crowd.ts';
import { CACHE_HELP, cachedLibrary } from './library.ts';
import { inMs, percentile } from './percentiles.ts';

const USAGE = `npm run bench -- digests [--channels 1000] [--articles 10000]
  Channels of ten servers with 50 different filters, all due in one minute; Discord takes 50 requests a second, answers 2 % of
  them with 502, and 1 % of the channels do not let the bot in. Takes about four minutes.
${CACHE_HELP}`;

const MINUTE_MS = 60_000;
const REQUESTS_PER_SECOND = 50;
const ONE_IN_BROKEN = 50;
const ONE_IN_DEAD = 100;
const ASKED_EVERY_MS = 400;
/** The library must have been imported within the two days that a first digest looks back. */
const AFTER_IMPORT_MS = 60 * MINUTE_MS;
const LONGEST_MS = 10 * MINUTE_MS;

type Work = {
  readonly channels: number;
  readonly dueMs: number;
  readonly store: Store;
  readonly playground: Playground;
};

const dead = (channels: number): number[] =>
  Array.from({ length: channels }, (_, at) => at).filter((at) => at % ONE_IN_DEAD === ONE_IN_DEAD - 1);

const channelOf = (at: number): string => crowdDigest(at, { time: '00:00', nowMs: 0 }).channelId;

const prepare = async ({ channels, dueMs, store, playground }: Work, nowMs: number): Promise<void> => {
  const time = new Date(dueMs).toISOString().slice(11, 16);
  for (let at = 0; at < channels; at += 1) await store.subscriptions.add(crowdDigest(at, { time, nowMs }));
  for (const at of dead(channels)) cause(playground, { kind: 'missing-access', channel: channelOf(at) });
  const route = '/channels/*/messages';
  for (let skip = ONE_IN_BROKEN; skip < channels * 2; skip += ONE_IN_BROKEN)
    playground.faults.add({ kind: '502', method: 'POST', route, skip });
};

/** Until nothing is owed any more. */
const allDone = async ({ dueMs, store, playground }: Work): Promise<void> => {
  const opened = async (): Promise<boolean> => (await store.deliveries.pending()) > 0;
  while (!(await opened()) && playground.clock.now() < dueMs + LONGEST_MS) await wait(100);
  while (await opened()) {
    if (playground.clock.now() > dueMs + LONGEST_MS) throw new Error('digests are still waiting after ten minutes');
    await wait(200);
  }
};

const figures = ({ channels, dueMs, playground }: Work) => {
  const record = playground.recorder.since(0);
  const posting = record.flatMap((entry) =>
    entry.kind === 'request' && entry.method === 'POST' && /^\/channels\/\d+\/messages$/.test(entry.path)
      ? [entry]
      : [],
  );
  const pathOf = (at: number): string => `/channels/${channelOf(at)}/messages`;
  const paths = new Set(Array.from({ length: channels }, (_, at) => pathOf(at)));
  const digests = posting.filter(({ path }) => paths.has(path));
  const stood = digests.filter(({ status }) => status === 200);
  const deadPaths = dead(channels).map(pathOf);
  const asked = deadPaths.map((path) => digests.filter((entry) => entry.path === path).length);
  return {
    requests: digests.length,
    parts: stood.length,
    reached: new Set(stood.map(({ path }) => path)).size,
    broken: digests.filter(({ status }) => status >= 500).length,
    mostToDead: Math.max(0, ...asked),
    afterMs: stood.map(({ atMs }) => atMs - dueMs),
  };
};

const print = (work: Work, waited: readonly number[]): void => {
  const { requests, parts, reached, broken, mostToDead, afterMs } = figures(work);
  const lastMs = Math.max(...afterMs);
  const floorMs = (requests / REQUESTS_PER_SECOND) * 1000;
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
  process.stdout.write(
    [
      `${reached} of ${work.channels - dead(work.channels).length} channels reached with ${parts} messages in ${requests} requests, ${broken} of them broken`,
      `first ${seconds(Math.min(...afterMs))}, half by ${seconds(percentile(afterMs, 0.5))}, last ${seconds(lastMs)} after they fell due; ${requests} requests need at least ${seconds(floorMs)}: ${(lastMs / floorMs).toFixed(2)} × the floor`,
      `${waited.length} commands acknowledged meanwhile: p50 ${inMs(percentile(waited, 0.5))}, p99 ${inMs(percentile(waited, 0.99))}, worst ${inMs(Math.max(...waited))}`,
      `at most ${mostToDead} request to a channel that lets nobody in`,
      '',
    ].join('\n'),
  );
};

/** So that a first digest, which looks back two days by time of import, has the whole library before it. */
const clockAhead = async (store: Store): Promise<number> => {
  const period = { sinceMs: null, untilMs: null };
  const [first] = await store.articles.arrivals({ scope: { shelves: ['operator'] }, period, limit: 1 });
  const wanted = (first?.atMs ?? Date.now()) + AFTER_IMPORT_MS - Date.now();
  return Math.round(wanted / MINUTE_MS) * MINUTE_MS;
};

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: {
      channels: { type: 'string', default: '1000' },
      articles: { type: 'string', default: '10000' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const channels = Number(values.channels);
  const library = await cachedLibrary(Number(values.articles));
  const dataDir = await mkdtemp(join(tmpdir(), 'sitrep-bench-'));
  await cp(library, dataDir, { recursive: true });
  const store = await openStore({ dataDir });
  const aheadMs = await clockAhead(store);
  const nowMs = Date.now() + aheadMs;
  const playground = await startPlayground({ seed: crowdSeed(channels), realTime: () => Date.now() + aheadMs });
  const dueMs = Math.ceil(nowMs / MINUTE_MS) * MINUTE_MS + 2 * MINUTE_MS;
  const work: Work = { channels, dueMs, store, playground };
  await prepare(work, nowMs);
  const { token, restUrl: api } = playground;
  const bot = await startBotChild({ dataDir, token, api, aheadMs, requestsPerSecond: REQUESTS_PER_SECOND });
  try {
    await wait(dueMs - playground.clock.now());
    const acknowledgements = watchAcknowledgements(playground);
    const stopAsking = keepAsking(playground, { user: IDS.admin, channel: IDS.general, everyMs: ASKED_EVERY_MS });
    await allDone(work);
    stopAsking();
    acknowledgements.stop();
    print(work, acknowledgements.waited);
  } finally {
    bot.kill();
    await store.close();
    await playground.close();
    await rm(dataDir, { recursive: true, force: true });
  }
};
