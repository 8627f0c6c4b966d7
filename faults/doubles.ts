import { setTimeout as sleep } from 'node:timers/promises';
import type { Trial } from './http.ts';
import { ending, HURRIED } from './stage.ts';

const LONGEST_BEFORE_STOP_MS = 350;

/** One process is stopped (SIGSTOP) in the middle of its work, another does the work, the first goes on. */
export const frozenPastLease: Trial = async (stage, chance, rounds, progress) => {
  let struck = 0;
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) stage.nextDay();
    const first = stage.spawn({});
    const firstEnded = ending(first);
    await sleep(chance() * LONGEST_BEFORE_STOP_MS);
    if (first.kill('SIGSTOP')) struck += 1;
    stage.pass(HURRIED.leaseMs * 10);
    await ending(stage.spawn({}));
    first.kill('SIGCONT');
    await firstEnded;
    progress(struck);
  }
  return { struck };
};

/** Two processes begin the same day's work on one store at once. */
export const twoProcesses: Trial = async (stage, _chance, rounds, progress) => {
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) stage.nextDay();
    await Promise.all([ending(stage.spawn({})), ending(stage.spawn({}))]);
    progress(round + 1);
  }
  return { struck: rounds };
};
