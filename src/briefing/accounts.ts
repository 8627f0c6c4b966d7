import type { Line } from '../domain/report.ts';
import type { Telling } from '../stories/telling.ts';
import { type StoryPlan, wordsIn } from './plan.ts';

/** Accounts that are told side by side, whole or not at all. `sentences`: where they stand. */
type Sides = { readonly lines: readonly Line[]; readonly sentences: readonly Telling[] };

export type Accounts = {
  readonly lines: readonly Line[];
  /** The accounts that had no room. */
  readonly untold: readonly (readonly Line[])[];
};

const sidesOf = ({ disputes, figures }: StoryPlan): Sides[] => [
  ...figures.filter(({ differ }) => differ).map(({ line }) => ({ lines: [line], sentences: [] })),
  ...disputes.map(({ accounts }) => ({
    lines: accounts.map(({ line }) => line),
    sentences: accounts.map(({ telling }) => telling),
  })),
];

/** The accounts of a story that fit into so many words, each with all its sides, most told first. */
export const accountsWithin = (plan: StoryPlan, words: number): Accounts => {
  const told: Sides[] = [];
  const untold: Sides[] = [];
  let left = words;
  for (const sides of sidesOf(plan)) {
    const size = wordsIn(sides.lines);
    const repeats = sides.sentences.some((sentence) => told.some(({ sentences }) => sentences.includes(sentence)));
    if (size > left || repeats) untold.push(sides);
    else {
      told.push(sides);
      left -= size;
    }
  }
  return {
    lines: told.flatMap(({ lines }) => lines),
    untold: untold.map(({ lines }) => lines),
  };
};
