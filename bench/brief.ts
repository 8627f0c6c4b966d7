import { parseArgs } from 'node:util';
import { openStore } from '../src/adapters/sqlite/open-store.ts';
import { createDeskPool, type DeskPool } from '../src/adapters/workers/desk-pool.ts';
import type { BriefRequest } from '../src/briefing/brief.ts';
import { DAY_MS } from '../src/domain/instant.ts';
import { seeded } from '../src/evaluation/chance.ts';
import { warmUp } from '../src/main/warm-up.ts';
import { cachedLibrary } from './library.ts';
import { inMs, percentile } from './percentiles.ts';

const USAGE = `npm run bench -- brief [--articles 100000] [--rounds 120]
  A briefing over the 200 most fitting articles of a library of generated ones, without a model: half of them about
  all there is in some weeks, half about a topic.`;

const FIRST_DAY_MS = Date.UTC(2024, 0, 1);
const DAYS = 365;
const CANDIDATES = 200;
/** Ended before it is measured, so that nothing is answered from what was asked before. */
const TOPICS = [
  'oil depot',
  'northern bridge',
  'prisoners',
  'power station',
  'border post',
  'airfield bombed',
  'hospital evacuated',
  'council aid',
  'relief agency',
  'port blockaded',
];

const requestFor = (round: number): BriefRequest => {
  const random = seeded(90_001 + round);
  const sinceMs = FIRST_DAY_MS + Math.floor(random() * (DAYS - 30)) * DAY_MS;
  const isTopic = round % 2 === 1;
  return {
    scope: { shelves: ['operator'] },
    topic: isTopic ? (TOPICS[Math.floor(random() * TOPICS.length)] ?? null) : null,
    period: { sinceMs, untilMs: sinceMs + (7 + Math.floor(random() * 23)) * DAY_MS },
    words: 40 + Math.floor(random() * 361),
    nowMs: sinceMs + 30 * DAY_MS,
  };
};

type Measured = { readonly ms: number; readonly articles: number; readonly about: 'all' | 'topic' };

const measure = async (desk: DeskPool, round: number): Promise<Measured> => {
  const request = requestFor(round);
  const started = performance.now();
  const { report } = await desk.explainedBrief(request);
  const about = request.topic === null ? 'all' : 'topic';
  return { ms: performance.now() - started, articles: report.freshness.articles, about };
};

const line = (name: string, measured: readonly Measured[]): string => {
  const times = measured.map(({ ms }) => ms);
  const full = measured.filter(({ articles }) => articles >= CANDIDATES).length;
  const values = [0.5, 0.9, 0.99].map((share) => `p${share * 100} ${inMs(percentile(times, share))}`).join(', ');
  return `${name}: ${values}, worst ${inMs(Math.max(...times))}; ${full} of ${measured.length} over ${CANDIDATES} articles`;
};

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '100000' },
      rounds: { type: 'string', default: '120' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return void process.stdout.write(`${USAGE}\n`);
  const articles = Number(values.articles);
  const dataDir = await cachedLibrary(articles);
  const store = await openStore({ dataDir, readers: 1 });
  const desk = createDeskPool({ dataDir, threads: 1 });
  try {
    // As the bot does when it starts.
    await warmUp({
      desk,
      store,
      dataDir,
      clock: { now: () => FIRST_DAY_MS + DAYS * DAY_MS },
      signal: new AbortController().signal,
    });
    const measured: Measured[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) measured.push(await measure(desk, round));
    process.stdout.write(
      [
        `${articles.toLocaleString('en')} articles, ${measured.length} briefings without a model, one after the other`,
        line(
          'all there is',
          measured.filter(({ about }) => about === 'all'),
        ),
        line(
          'a topic',
          measured.filter(({ about }) => about === 'topic'),
        ),
        line('together', measured),
        '',
      ].join('\n'),
    );
  } finally {
    await desk.close();
    await store.close();
  }
};
