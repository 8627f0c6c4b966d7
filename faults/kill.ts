import { parseArgs } from 'node:util';
import { seeded, shuffled } from '../src/evaluation/chance.ts';
import { countBoundaries, type Deaths, dieAt, dieAtRandom, finishDay } from './deaths.ts';
import { wholeNumber } from './options.ts';
import type { Order } from './order.ts';
import { progressOf } from './progress.ts';
import { raiseStage, type Stage } from './stage.ts';

const USAGE = `npm run faults -- kill [--rounds 1000] [--seed 1] [--without nonce|look-up|mark-after-send] [--forget-nonces] [--json]
  --rounds N        N deaths at random moments, and one at each boundary of store and HTTP (at N of them, where there are more)
  --forget-nonces   every death lasts ten minutes, so that Discord has forgotten the nonces: the look-up stands alone
  --without X       leaves a guard out; the loop must then find what it guards against (60 rounds, unless told otherwise):
    nonce             duplicates. Deaths of a second: an attempt younger than a minute is sent again, trusting the nonce.
                      Not with --forget-nonces, where old attempts are looked up first and no nonce is needed.
    look-up           duplicates. Implies --forget-nonces, since until then the nonce stands in for it.
    mark-after-send   losses: a part is marked as sent before Discord has answered ("mark before send").`;

const WITHOUT: readonly Order['without'][] = ['nothing', 'nonce', 'look-up', 'mark-after-send'];
const AT_RANDOM = 'a random moment';

type KillOptions = Deaths & { readonly rounds: number; readonly seed: number };

/** What went wrong on days on which a child died there. */
type Harm = { readonly deaths: number; readonly lost: number; readonly duplicated: number };
type Tally = Map<string, Harm>;

const note = (tally: Tally, place: string, deaths: number, stage: Stage): void => {
  const { lost, duplicated } = stage.verdictOfDay();
  const known = tally.get(place) ?? { deaths: 0, lost: 0, duplicated: 0 };
  tally.set(place, {
    deaths: known.deaths + deaths,
    lost: known.lost + lost,
    duplicated: known.duplicated + duplicated,
  });
};

const play = async (options: KillOptions) => {
  const stage = await raiseStage();
  const started = performance.now();
  const random = seeded(options.seed);
  const tally: Tally = new Map();
  const kills = { boundaries: 0, random: 0 };
  const seconds = (): number => Math.round((performance.now() - started) / 1000);
  const tell = progressOf(started);
  const progress = (): void => tell(`${kills.boundaries} kills at boundaries, ${kills.random} at random moments`);
  try {
    const boundaries = await countBoundaries(stage, options);
    stage.nextDay();
    const order = shuffled(
      Array.from({ length: boundaries }, (_, at) => at + 1),
      random,
    );
    for (const nth of order.slice(0, options.rounds)) {
      const place = await dieAt(stage, { nth }, options);
      if (place !== null) note(tally, place, 1, stage);
      if (place !== null) kills.boundaries += 1;
      progress();
      stage.nextDay();
    }
    while (kills.random < options.rounds) {
      const died = await dieAtRandom(stage, random, options);
      note(tally, AT_RANDOM, died, stage);
      kills.random += died;
      progress();
      stage.nextDay();
    }
    await finishDay(stage, options);
    return {
      schema: 2,
      loop: 'kill',
      ...options,
      boundaries,
      killsAtBoundaries: kills.boundaries,
      killsAtRandom: kills.random,
      ...stage.verdict(),
      store: stage.storeState(),
      places: Object.fromEntries([...tally].sort(([a], [b]) => a.localeCompare(b))),
      seconds: seconds(),
    };
  } finally {
    await stage.close();
  }
};

type Done = Awaited<ReturnType<typeof play>>;

const optionsFrom = (args: string[]): (KillOptions & { json: boolean }) | null => {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      without: { type: 'string', default: 'nothing' },
      'forget-nonces': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const without = WITHOUT.find((each) => each === values.without);
  if (without === undefined)
    throw new RangeError(`--without is "${values.without}"; give one of ${WITHOUT.join(', ')}`);
  if (without === 'nonce' && values['forget-nonces'])
    throw new RangeError(
      '--without nonce shows nothing with --forget-nonces: old attempts are looked up, not sent again',
    );
  return {
    rounds: wholeNumber('--rounds', values.rounds ?? (without === 'nothing' ? '1000' : '60')),
    seed: wholeNumber('--seed', values.seed),
    without,
    forget: values['forget-nonces'] || without === 'look-up',
    json: values.json,
  };
};

const isClean = ({ lost, duplicated, outOfOrder, store }: Done): boolean =>
  lost === 0 && duplicated === 0 && outOfOrder === 0 && store === 'ok';

/** What the guard that was left out is there for. */
const foundWhatItShould = (done: Done): boolean => {
  if (done.without === 'nothing') return isClean(done);
  return done.without === 'mark-after-send' ? done.lost > 0 : done.duplicated > 0;
};

const words = (done: Done): string => {
  const harmed = Object.entries(done.places).filter(([, { lost, duplicated }]) => lost + duplicated > 0);
  const fine = foundWhatItShould(done);
  const verdict =
    done.without === 'nothing'
      ? fine
        ? 'clean'
        : 'NOT CLEAN'
      : fine
        ? 'found what it should'
        : 'found nothing, though it should have';
  return [
    `${done.killsAtBoundaries} kills at boundaries (of ${done.boundaries}), ${done.killsAtRandom} at random moments, ${done.seconds} s` +
      (done.forget ? ', nonces forgotten each time' : '') +
      (done.without === 'nothing' ? '' : `, without ${done.without}`),
    ...harmed.map(
      ([place, { deaths, lost, duplicated }]) =>
        `  ${deaths} × dead at ${place}: ${lost} lost, ${duplicated} duplicated`,
    ),
    `${done.expected} parts expected: ${done.lost} lost, ${done.duplicated} duplicated, ${done.outOfOrder} digests out of order; store ${done.store}: ${verdict}`,
  ].join('\n');
};

/** True where it ended as it should: clean, or, with a guard left out, with what that guards against. */
export const run = async (args: string[]): Promise<boolean> => {
  const options = optionsFrom(args);
  if (options === null) {
    process.stdout.write(`${USAGE}\n`);
    return true;
  }
  const { json, ...rest } = options;
  const done = await play(rest);
  process.stdout.write(json ? `${JSON.stringify(done)}\n` : `\n${words(done)}\n`);
  return foundWhatItShould(done);
};
