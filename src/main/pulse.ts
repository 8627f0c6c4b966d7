import { schedule } from 'node-cron';
import { describeFault, type Log } from '../adapters/discord/log.ts';

export type Pulse = {
  /** Beats now, unless a beat is under way; then once more after it. */
  readonly now: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const MINUTE_MS = 60_000;

/**
 * Beats once a minute, never twice at a time, and sooner where the beat asks for it: it answers with the milliseconds until
 * then, or null. node-cron is the minute's pulse and nothing more: what is due comes from the subscriptions and the ledger,
 * so a beat that is dropped is made up for by the next.
 */
export const startPulse = (beat: () => Promise<number | null>, log: Log): Pulse => {
  let running: Promise<void> | null = null;
  let again = false;
  let sooner: NodeJS.Timeout | null = null;
  const ask = (waitMs: number | null): void => {
    if (sooner !== null) clearTimeout(sooner);
    sooner = waitMs === null || waitMs >= MINUTE_MS ? null : setTimeout(() => void now(), Math.max(waitMs, 0));
  };
  const run = async (): Promise<void> => {
    do {
      again = false;
      await beat().then(ask, (error: unknown) => log('error', `heartbeat: ${describeFault(error)}`));
    } while (again);
    running = null;
  };
  const now = (): Promise<void> => {
    if (running === null) running = run();
    else again = true;
    return running;
  };
  const task = schedule('* * * * *', () => void now());
  return {
    now,
    stop: async () => {
      await task.destroy();
      await running;
      ask(null);
    },
  };
};

/** Pulses as one; none waits for another. */
export const together = (pulses: readonly Pulse[]): Pulse => ({
  now: async () => void (await Promise.all(pulses.map((pulse) => pulse.now()))),
  stop: async () => void (await Promise.all(pulses.map((pulse) => pulse.stop()))),
});
