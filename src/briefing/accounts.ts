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

/** After the first accounts, others leave so many words for the story itself. */
const LEFT_FOR_STORY = 22;

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

/** All sides, or where there is no room for all, the claim and the first who denies it. */
const fitting = ({ lines, sentences, edits }: Sides, words: number): Sides | null => {
  if (wordsIn(lines) <= words) return { lines, sentences, edits };
  const denied = lines.findIndex(({ status }) => status === 'denied');
  const two = denied > 0 ? [lines[0], lines[denied]].flatMap((line) => line ?? []) : [];
  if (two.length < 2 || lines.length === 2 || wordsIn(two) > words) return null;
  return {
    lines: two,
    sentences,
    edits: [
      ...edits,
      ...leftOut(
        lines.filter((line) => !two.includes(line)),
        NO_ROOM,
      ),
    ],
  };
};

/** The accounts of a story that fit into so many words, each with both sides at least, most told first. */
export const accountsWithin = (plan: StoryPlan, words: number, core: Core | null): Accounts => {
  const told: Sides[] = [];
  const edits: Edit[] = [];
  let left = words;
  for (const sides of sidesIn(plan, core)) {
    const repeats = sides.sentences.some((sentence) => told.some(({ sentences }) => sentences.includes(sentence)));
    const fit = repeats ? null : fitting(sides, told.length === 0 ? left : left - LEFT_FOR_STORY);
    if (fit === null) edits.push(...leftOut(sides.lines, NO_ROOM));
    else {
      told.push(fit);
      edits.push(...fit.edits);
      left -= wordsIn(fit.lines);
    }
  }
  return { lines: told.flatMap(({ lines }) => lines), edits };
};
