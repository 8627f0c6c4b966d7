import type { Line } from '../domain/report.ts';
import type { Core } from '../reading/core/core.ts';
import type { Telling } from '../stories/telling.ts';
import { type StoryPlan, wordsIn } from './plan.ts';
import { type Edit, tighten } from './tighten.ts';

/** Accounts that are told side by side, whole or not at all. `sentences`: where they stand. */
type Sides = {
  readonly lines: readonly Line[];
  readonly sentences: readonly Telling[];
  readonly edits: readonly Edit[];
};

export type Accounts = { readonly lines: readonly Line[]; readonly edits: readonly Edit[] };

/** So many disputes are looked at; a story has seldom room for two. */
const MOST_LOOKED_AT = 5;

const leftOut = (lines: readonly Line[], reason: string): Edit[] =>
  lines.map(({ text }) => ({ kind: 'left-out', text, instead: null, reason }));

const NO_ROOM = 'accounts differ on it, and there is no room for all sides';

const sidesIn = ({ disputes, figures }: StoryPlan, core: Core | null): Sides[] => [
  ...figures.filter(({ differ }) => differ).map(({ line }) => ({ lines: [line], sentences: [], edits: [] })),
  ...disputes.slice(0, MOST_LOOKED_AT).flatMap(({ accounts }): Sides[] => {
    const told = accounts.map(({ telling, line }) => tighten(line, telling.material, core));
    const lines = told.flatMap(({ line }) => line ?? []);
    const edits = told.flatMap((each) => each.edits);
    return lines.length < told.length ? [] : [{ lines, sentences: accounts.map(({ telling }) => telling), edits }];
  }),
];

/** The accounts of a story that fit into so many words, each with all its sides, most told first. */
export const accountsWithin = (plan: StoryPlan, words: number, core: Core | null): Accounts => {
  const told: Sides[] = [];
  const edits: Edit[] = [];
  let left = words;
  for (const sides of sidesIn(plan, core)) {
    const size = wordsIn(sides.lines);
    const repeats = sides.sentences.some((sentence) => told.some(({ sentences }) => sentences.includes(sentence)));
    if (size > left || repeats) edits.push(...leftOut(sides.lines, NO_ROOM));
    else {
      told.push(sides);
      edits.push(...sides.edits);
      left -= size;
    }
  }
  return { lines: told.flatMap(({ lines }) => lines), edits };
};
