import type { Boundary, Order } from './order.ts';
import { ending, HURRIED, type OrderChange, type Stage } from './stage.ts';

const TEN_MINUTES_MS = 600_000;
const DEATH_MS = 1_000;
const LONGEST_LIFE_MS = 700;
const MOST_TRIES = 60;

/** What is left out, and whether each death lasts ten minutes. */
export type Deaths = { readonly without: Order['without']; readonly forget: boolean };

/** With a guard left out no lease runs out while its child lives, so that what is found was done by deaths. */
const orderFor = ({ without }: Pick<Deaths, 'without'>): OrderChange => ({
  without,
  ...(without === 'nothing' ? {} : { patience: { ...HURRIED, leaseMs: DEATH_MS - 100 } }),
});

/** How many boundaries a day's work crosses when nothing goes wrong. */
export const countBoundaries = async (stage: Stage, options: Deaths): Promise<number> => {
  const ended = await ending(stage.spawn(orderFor(options)));
  if (ended.kind === 'idle') return ended.boundaries;
  throw new Error('a child that nobody killed did not finish its day');
};

const mourn = (stage: Stage, { forget }: Pick<Deaths, 'forget'>): void =>
  stage.pass(forget ? TEN_MINUTES_MS : DEATH_MS);

/** Lets undisturbed children work until the day is done. */
export const finishDay = async (stage: Stage, options: Pick<Deaths, 'without'>): Promise<void> => {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if ((await ending(stage.spawn(orderFor(options)))).kind === 'idle') return;
    stage.pass(DEATH_MS);
  }
  throw new Error(`the digests of ${stage.day()} were not done after ${MOST_TRIES} starts`);
};

/** A child dies there, others finish its day. Where it died; null: it came through. */
export const dieAt = async (stage: Stage, killAt: Boundary, options: Deaths): Promise<string | null> => {
  const killed = (await ending(stage.spawn({ ...orderFor(options), killAt }))).kind === 'died';
  if (killed) mourn(stage, options);
  await finishDay(stage, options);
  return killed ? stage.diedAt() : null;
};

/** Children of one day die at random moments until one comes through. How many died. */
export const dieAtRandom = async (stage: Stage, random: () => number, options: Deaths): Promise<number> => {
  for (let kills = 0; ; kills += 1) {
    const child = stage.spawn(orderFor(options));
    const timer = setTimeout(() => child.kill('SIGKILL'), random() * LONGEST_LIFE_MS);
    const ended = await ending(child);
    clearTimeout(timer);
    if (ended.kind === 'idle') return kills;
    mourn(stage, options);
  }
};
