/** The playground's own time: the real one plus an offset that a test or the page moves forward. */
export type PlaygroundClock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly offsetMs: () => number;
  /** Moves time forward and runs what has come due, in order. Refuses to go back. */
  readonly advance: (byMs: number) => void;
  /** Runs `task` once at that moment, whether reached by waiting or by `advance`; returns its cancellation. */
  readonly at: (momentMs: number, task: () => void) => () => void;
  readonly onAdvance: (listener: () => void) => void;
  readonly stop: () => void;
};

type Alarm = { readonly momentMs: number; readonly task: () => void };

/** `real`: where time comes from; a test gives a constant and moves time by `advance` alone. `startMs`: moved before. */
export const createClock = (real: () => number = Date.now, startMs = 0): PlaygroundClock => {
  let offset = startMs;
  let timer: NodeJS.Timeout | undefined;
  const alarms = new Set<Alarm>();
  const listeners = new Set<() => void>();
  const now = (): number => real() + offset;

  const ring = (): void => {
    const due = [...alarms].filter((alarm) => alarm.momentMs <= now()).sort((a, b) => a.momentMs - b.momentMs);
    for (const alarm of due) {
      alarms.delete(alarm);
      alarm.task();
    }
    wind();
  };
  const wind = (): void => {
    clearTimeout(timer);
    const next = Math.min(...[...alarms].map((alarm) => alarm.momentMs));
    if (Number.isFinite(next)) timer = setTimeout(ring, Math.min(Math.max(next - now(), 1), 60_000)).unref();
  };

  return {
    now,
    offsetMs: () => offset,
    advance: (byMs) => {
      if (!Number.isFinite(byMs) || byMs < 0) throw new RangeError(`time moves forward only: got ${byMs} ms`);
      offset += byMs;
      ring();
      for (const listener of listeners) listener();
    },
    at: (momentMs, task) => {
      const alarm = { momentMs, task };
      alarms.add(alarm);
      wind();
      return () => alarms.delete(alarm);
    },
    onAdvance: (listener) => listeners.add(listener),
    stop: () => {
      clearTimeout(timer);
      alarms.clear();
    },
  };
};
