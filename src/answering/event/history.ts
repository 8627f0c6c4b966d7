import { isoDay } from '../../domain/instant.ts';
import type { Event, Status } from '../../domain/reading.ts';
import type { Line, Note } from '../../domain/report.ts';
import { isAhead } from './words.ts';

/** How an event was told at one time: by whom, and under what status. */
export type Step = {
  /** When it was published; null where that is not known. */
  readonly at: string | null;
  readonly status: Status | 'confirmed';
  readonly speaker: string | null;
  readonly line: Line;
};

const WORDS: Readonly<Record<Step['status'], string>> = {
  asserted: 'told as having happened',
  claimed: 'told as a claim',
  denied: 'denied',
  alleged: 'alleged',
  planned: 'planned',
  threatened: 'threatened',
  conditional: 'told under a condition',
  possible: 'told as possible',
  'did-not-happen': 'told as not having happened',
  confirmed: 'confirmed',
};

const placeOf = ({ line: { citations } }: Step): number => citations[0].start;

/** The oldest first; of one moment what stands higher up. */
const oldestFirst = (a: Step, b: Step): number =>
  Date.parse(a.at ?? '9999-12-31') - Date.parse(b.at ?? '9999-12-31') || placeOf(a) - placeOf(b);

const HAPPENED: ReadonlySet<Step['status']> = new Set(['asserted', 'claimed', 'alleged', 'confirmed']);
const isToCome = (status: Step['status']): boolean => status !== 'confirmed' && isAhead(status);

/** Once it is told as having happened, what is still planned or threatened is something else. */
const withoutLaterPlans = (steps: readonly Step[]): Step[] => {
  const happened = steps.findIndex(({ status }) => HAPPENED.has(status));
  return steps.filter(({ status }, at) => happened < 0 || at < happened || !isToCome(status));
};

const keyOf = ({ status, speaker }: Step): string => `${status} ${speaker?.toLowerCase() ?? ''}`;

/** Each status under each speaker once, when it was first told so; oldest first. */
export const changesOf = (steps: readonly Step[]): Step[] => {
  const seen = new Set<string>();
  return withoutLaterPlans([...steps].sort(oldestFirst)).filter(
    (step) => !seen.has(keyOf(step)) && seen.add(keyOf(step)),
  );
};

/** Words that have a capital only where they begin a sentence. */
const OPENS =
  /^(?:the|an?|one|two|three|four|five|six|several|some|many|most|both|other|another|his|her|its|their|our|this|these|those)(?= )/i;

/** "by the two sides": a name as it stands within a sentence. */
const withinSentence = (name: string): string => name.replace(OPENS, (word) => word.toLowerCase());

/** "2031-03-02: claimed by the Harbour Ministry", and the sentence that says so. */
export const historyLines = (steps: readonly Step[]): (Line | Note)[] =>
  steps.flatMap((step) => [
    {
      text: `${isoDay(step.at) ?? 'Undated'}: ${WORDS[step.status]}${step.speaker === null ? '' : ` by ${withinSentence(step.speaker)}`}`,
    },
    step.line,
  ]);

/** Which status an event has where it is told within somebody's words. */
export const toldStatus = ({ status }: Pick<Event, 'status'>, speaker: string | null): Status =>
  status === 'asserted' && speaker !== null ? 'claimed' : status;
