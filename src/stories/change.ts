import type { Line, Note } from '../domain/report.ts';

export type ChangeKind =
  | 'corrected'
  | 'withdrawn'
  | 'new-story'
  | 'figure-revised'
  | 'figure-disputed'
  | 'confirmed'
  | 'denied'
  | 'plan-carried-out'
  | 'plan-called-off'
  | 'plan-due'
  | 'new-event'
  | 'new-speaker';

/** What is told first, and kept first where there is too much. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'corrected',
  'withdrawn',
  'new-story',
  'figure-revised',
  'figure-disputed',
  'confirmed',
  'denied',
  'plan-carried-out',
  'plan-called-off',
  'plan-due',
  'new-event',
  'new-speaker',
];

/** `title`: of what came in about it, where something did. `fresh`: how many articles that were, of `articles` in all. */
export type StoryName = {
  readonly id: string;
  readonly title: Line;
  readonly fresh: number;
  readonly articles: number;
};

/**
 * One thing that is different from before. `lines` are its evidence, the new first and then what it is held against: the
 * older figure, the plan that is carried out.
 */
export type Change = {
  readonly kind: ChangeKind;
  readonly story: StoryName;
  readonly lines: readonly [Line, ...Line[]];
  /** The sentence before, where the line says too little without it ("He denied it."). */
  readonly context?: Line;
  /** Who confirms, denies, says or counts; null where nobody does. */
  readonly speaker: string | null;
  /** Of a plan: how many told of it in words of their own. */
  readonly tellers?: number;
  /** The article that brings it. */
  readonly article: string;
  /** Milliseconds: when that was published, or when a plan's day ended; null where it is not known. */
  readonly atMs: number | null;
  readonly figure?: { readonly kind: string; readonly unit: string | null; readonly from: number; readonly to: number };
};

export type Delta = {
  readonly changes: readonly Change[];
  /** How many more there were, where there were too many to tell. */
  readonly omitted: number;
  /** Says so. */
  readonly note: Note | null;
};
