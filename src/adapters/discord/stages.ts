import { inArticles } from '../../domain/counted.ts';
import type { Stage, Tell } from '../../ports.ts';

/** Does some work after so many milliseconds, unless it is called off before. */
export type Later = (ms: number, work: () => void) => () => void;

/** Real time; tests give their own. */
export const later: Later = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

/** An answer that takes no longer than this shows no stages, and then they change no oftener. */
const BETWEEN_STAGES_MS = 2000;

export type StagesDeps = {
  readonly now: () => number;
  readonly later: Later;
  /** Never rejects. */
  readonly show: (stage: Stage) => Promise<void>;
};

export type Stages = {
  readonly tell: Tell;
  /** Shows nothing more; resolves when what is being shown stands. */
  readonly stop: () => Promise<void>;
};

/** Shows how far some work is: at most every two seconds, always the newest stage. */
export const createStages = ({ now, later: wait, show }: StagesDeps): Stages => {
  let shownAtMs = now();
  let newest: Stage | null = null;
  let cancel: (() => void) | null = null;
  let showing: Promise<void> = Promise.resolve();
  let stopped = false;
  const showNewest = (): void => {
    cancel = null;
    const stage = newest;
    newest = null;
    if (stage === null || stopped) return;
    shownAtMs = now();
    showing = showing.then(() => show(stage));
  };
  return {
    tell: (stage) => {
      if (stopped) return;
      newest = stage;
      cancel ??= wait(Math.max(0, shownAtMs + BETWEEN_STAGES_MS - now()), showNewest);
    },
    stop: () => {
      stopped = true;
      cancel?.();
      return showing;
    },
  };
};

/** "Reading 12 articles …" */
export const stageWords = ({ name, articles }: Stage): string => {
  if (name === 'finding') return 'Finding articles …';
  if (name === 'checking') return 'Checking each line against its source …';
  return articles === null ? 'Reading …' : `Reading ${inArticles(articles)} …`;
};
