import type { Ending } from '../adapters/discord/client.ts';
import { type Beat, type BeatDeps, createBeat } from '../digests/beat.ts';
import { mayWait } from '../digests/turns.ts';
import { openAlerts, type WatchDeps } from '../digests/watching.ts';
import { DAY_MS, dayOfMs } from '../domain/instant.ts';
import type { Clock, Store } from '../ports.ts';
import type { Amending } from './amending.ts';
import type { KeptMemory } from './memory.ts';
import type { Presence } from './presence.ts';
import type { SourceDesk } from './source-desk.ts';

const REPORTS_KEPT_MS = 90 * DAY_MS;
const DELIVERIES_KEPT_MS = 180 * DAY_MS;
/** A minute. */
const MOST_PRUNED = 200;
const USAGE_KEPT_MS = 400 * DAY_MS;
const REFUSED: Ending = { kind: 'unauthorized', reason: 'Discord does not accept the bot’s token (401)' };

export type RoundsDeps = {
  readonly beatDeps: BeatDeps;
  readonly watchDeps: WatchDeps;
  readonly amending: Amending;
  readonly sources: Pick<SourceDesk, 'poll'>;
  readonly presence: Pick<Presence, 'forgetGone'>;
  readonly memory: Pick<KeptMemory, 'keepUp'>;
  readonly store: Store;
  readonly clock: Clock;
  readonly onEnd: (ending: Ending) => void;
};

/** What the bot does again and again; each answers in how many milliseconds it wants to be called before the minute is over, or null. */
export type Rounds = Readonly<
  Record<'deliver' | 'deliverTranslated' | 'alert' | 'fetch' | 'offer' | 'tidy', () => Promise<number | null>>
>;

/** The rounds of a bot; `onEnd` is called where Discord no longer takes its posts. */
export const createRounds = ({ beatDeps, watchDeps, amending, sources, presence, ...deps }: RoundsDeps): Rounds => {
  const { store, clock, memory, onEnd } = deps;
  const deliverBy = async (beat: Beat): Promise<number | null> => {
    const { results, againAtMs } = await beat();
    if (results.some(({ kind }) => kind === 'unauthorized')) onEnd(REFUSED);
    return againAtMs === null ? null : againAtMs - clock.now();
  };
  const beat = createBeat(beatDeps, (subscription) => !mayWait(subscription));
  const translatedBeat = createBeat(beatDeps, mayWait);
  const sending = createBeat(beatDeps, () => false);
  return {
    deliver: async () => {
      await amending.find();
      const againMs = await deliverBy(beat);
      if ((await amending.apply()).unauthorized) onEnd(REFUSED);
      return againMs;
    },
    deliverTranslated: () => deliverBy(translatedBeat),
    alert: async () => {
      await openAlerts(watchDeps);
      return deliverBy(sending);
    },
    fetch: async () => {
      await sources.poll();
      return null;
    },
    offer: async () => {
      await memory.keepUp();
      return null;
    },
    tidy: async () => {
      await presence.forgetGone();
      await store.reports.forget(clock.now() - REPORTS_KEPT_MS);
      await store.deliveries.prune({ beforeMs: clock.now() - DELIVERIES_KEPT_MS, limit: MOST_PRUNED });
      await store.usage.forget(dayOfMs(clock.now() - USAGE_KEPT_MS));
      return null;
    },
  };
};
