/** One line of the record: what was asked and answered, which message came to stand or go. */
export type RecordEntry = {
  readonly sequence: number;
  /** The playground's time. */
  readonly atMs: number;
} & (
  | {
      readonly kind: 'request';
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly body: unknown;
      readonly fault?: string;
    }
  | {
      readonly kind: 'message';
      readonly op: 'create' | 'update' | 'delete';
      readonly channelId: string;
      readonly messageId: string;
      readonly nonce: string | null;
      readonly visibleTo: string | null;
    }
);

type Unnumbered<T> = T extends unknown ? Omit<T, 'sequence' | 'atMs'> : never;

export type Recorder = {
  readonly add: (entry: Unnumbered<RecordEntry>) => void;
  /** Entries after that sequence number, oldest first. */
  readonly since: (sequence: number) => RecordEntry[];
};

const KEPT = 20_000;

/** Append-only, for outside checkers; the last 20,000 entries are kept. Interaction tokens are not written down. */
export const createRecorder = (now: () => number): Recorder => {
  const entries: RecordEntry[] = [];
  let sequence = 0;
  return {
    add: (entry) => {
      sequence += 1;
      entries.push({ ...entry, sequence, atMs: now() } as RecordEntry);
      if (entries.length > KEPT) entries.splice(0, entries.length - KEPT);
    },
    since: (after) => entries.filter((entry) => entry.sequence > after),
  };
};
