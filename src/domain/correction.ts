import type { Citations, Line } from './report.ts';

/**
 * Why a line that was posted no longer stands as it did. `changed`: its article was changed without a word, and the cited words are
 * gone; `reported`: a reader said it is wrong and a manager agreed.
 */
export type CorrectionKind = 'corrected' | 'withdrawn' | 'changed' | 'reported';

/** `waiting`: its message still has to be edited. */
export type EditState = 'waiting' | 'edited' | 'failed';

/** Something that was posted and has to be put right where it stands. */
export type Correction = {
  /** The same for the same cause, so that it is recorded once. */
  readonly id: string;
  readonly deliveryId: string;
  readonly subscriptionId: string;
  readonly guildId: string;
  readonly kind: CorrectionKind;
  /** As it was told. */
  readonly line: Line;
  /** Every place in the digest that it concerns. */
  readonly cited: Citations;
  /** Its publisher's own words about it; null where it has none. */
  readonly notice: Line | null;
  /** Why it was withdrawn, or what the reader said. */
  readonly reason: string | null;
  readonly atMs: number;
  /** Who agreed; null where nobody had to. */
  readonly by: string | null;
  readonly state: EditState;
  /** Why the message could not be edited. */
  readonly fault: string | null;
};

export type Wrong = 'speaker' | 'fact' | 'unsupported' | 'other';

/** What a reader says is wrong with a posted line. */
export type ReaderReport = {
  readonly id: string;
  readonly deliveryId: string;
  readonly subscriptionId: string;
  readonly guildId: string;
  readonly line: Line;
  readonly wrong: Wrong;
  /** In the reader's words, where they gave any. */
  readonly words: string | null;
  readonly by: string;
  readonly atMs: number;
  readonly state: 'open' | 'accepted' | 'rejected';
  readonly decidedBy: string | null;
  readonly decidedAtMs: number | null;
};

export type Verdict = { readonly state: 'accepted' | 'rejected'; readonly by: string; readonly atMs: number };
