import { parseArgs } from 'node:util';
import { seeded } from '../src/evaluation/chance.ts';
import { wholeNumber } from './options.ts';
import type { Order } from './order.ts';
import { ending, raiseStage, type Stage } from './stage.ts';

const USAGE = `npm run faults -- kill [--rounds 1000] [--seed 1] [--without nonce|look-up|mark-after-send] [--forget-nonces] [--json]
  --without X       leave X out: the loop must then find losses or duplicates
  --forget-nonces   every death lasts ten minutes, so that Discord has forgotten the nonces`;

const WITHOUT: readonly Order['without'][] = ['nothing', 'nonce', 'look-up', 'mark-after-send'];
const TEN_MINUTES_MS = 600_000;
const LONGEST_LIFE_MS = 700;
const MOST_TRIES = 60;

type Options = {
  readonly rounds: number;
  readonly seed: number;
  readonly without: Order['without'];
  readonly forget: boolean;
};
type Random = () => number;

/** How many boundaries a day's work crosses when nothing goes wrong. */
const countBoundaries = async (stage: Stage, without: Order['without']): Promise<number> => {
  const ended = await ending(stage.spawn({ without }));
  if (ended.kind === 'idle') return ended.boundaries;
  throw new Error('a child that nobody killed did not finish its day');
};

const mourn = (stage: Stage, { forget }: Options): void => stage.pass(forget ? TEN_MINUTES_MS : 1_000);

/** Lets undisturbed children work until the day is done. */
const finishDay = async (stage: Stage, options: Options): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if ((await ending(stage.spawn({ without: options.without }))).kind === 'idle') return;
    stage.pass(1_000);
  }
  throw new Error(`the digests of ${stage.day()} were not done after ${MOST_TRIES} starts`);
};

const killAtBoundary = async (stage: Stage, killAt: number, options: Options): Promise<boolean> => {
  const killed = (await ending(stage.spawn({ killAt, without: options.without }))).kind === 'died';
  if (killed) mourn(stage, options);
  await finishDay(stage, options);
  stage.nextDay();
  return killed;
};

/** Children of one day die at random moments until one comes through. */
const killAtRandom = async (stage: Stage, random: Random, options: Options): Promise<number> => {
  let kills = 0;
  for (;;) {
    const child = stage.spawn({ without: options.without });
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * LONGEST_LIFE_MS);
    const ended = await ending(child);
    clearTimeout(timer);
    if (ended.kind === 'idle') break;
    kills += 1;
    mourn(stage, options);
  }
  stage.nextDay();
  return kills;
};

const report = (stage: Stage, kills: { boundary: number; random: number }, options: Options, seconds: number) => ({
  schema: 1,
  loop: 'kill',
  ...options,
  killsAtBoundaries: kills.boundary,
  killsAtRandom: kills.random,
  ...stage.verdict(),
  store: stage.storeState(),
  seconds: Math.round(seconds),
});

const play = async (options: Options) => {
  const stage = await raiseStage();
  const started = performance.now();
  const random = seeded(options.seed);
  const kills = { boundary: 0, random: 0 };
  const progress = (): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${kills.boundary + kills.random} of ${options.rounds} kills`);
  };
  try {
    const boundaries = await countBoundaries(stage, options.without);
    stage.nextDay();
    for (let at = 1; at <= boundaries && kills.boundary < options.rounds; at += 1) {
      if (await killAtBoundary(stage, at, options)) kills.boundary += 1;
      progress();
    }
    while (kills.boundary + kills.random < options.rounds) {
      kills.random += await killAtRandom(stage, random, options);
      progress();
    }
    await finishDay(stage, options);
    return report(stage, kills, options, (performance.now() - started) / 1000);
  } finally {
    await stage.close();
  }
};

const optionsFrom = (args: string[]): (Options & { json: boolean }) | null => {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      without: { type: 'string', default: 'nothing' },
      'forget-nonces': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  const without = WITHOUT.find((each) => each === values.without);
  if (values.help || without === undefined) return null;
  return {
    rounds: wholeNumber('--rounds', values.rounds),
    seed: wholeNumber('--seed', values.seed),
    without,
    forget: values['forget-nonces'],
    json: values.json,
  };
};

/** True where it ended as it should: clean, or, with something left out, not clean. */
export const run = async (args: string[]): Promise<boolean> => {
  const options = optionsFrom(args);
  if (options === null) {
    process.stdout.write(`${USAGE}\n`);
    return args.includes('--help');
  }
  const { json, ...rest } = options;
  const done = await play(rest);
  const clean = done.lost === 0 && done.duplicated === 0 && done.outOfOrder === 0 && done.store === 'ok';
  const asExpected = clean === (rest.without === 'nothing');
  const verdict =
    rest.without === 'nothing'
      ? clean
        ? 'clean'
        : 'NOT CLEAN'
      : clean
        ? 'found nothing, though it should have'
        : 'found what it should';
  process.stdout.write(
    json
      ? `${JSON.stringify(done)}\n`
      : `\n${done.killsAtBoundaries} kills at boundaries, ${done.killsAtRandom} at random moments, ${done.seconds} s${rest.forget ? ', nonces forgotten each time' : ''}${rest.without === 'nothing' ? '' : `, without ${rest.without}`}\n` +
          `${done.expected} parts expected: ${done.lost} lost, ${done.duplicated} duplicated, ${done.outOfOrder} digests out of order; store ${done.store}: ${verdict}\n`,
  );
  return asExpected;
};
