/** What a catcher can tell apart; each message says what happened to which file, and the cure. */
export type StoreFault =
  | 'cannot-open'
  | 'not-a-database'
  | 'newer-schema'
  | 'not-writable'
  | 'full'
  | 'busy'
  | 'damaged'
  | 'closed'
  | 'dead-thread'
  | 'unexpected';

/** Why the store could not do what it was asked; the message names the file and the cure. "unexpected" is a defect of ours. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreFault;

  constructor(kind: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

type Cure = readonly [kind: StoreFault, what: string, cure: string];

/** By primary result code (https://www.sqlite.org/rescode.html). */
const CURES: ReadonlyMap<number, Cure> = new Map<number, Cure>([
  [5, ['busy', 'is held by another process', 'Wait until that one has finished, or stop it, then try again.']],
  [6, ['busy', 'is held by another connection', 'Try again.']],
  [8, ['not-writable', 'cannot be written', 'Give this user the right to write it, or name another DATA_DIR.']],
  [10, ['damaged', 'could not be read or written by the disk', 'Check the disk and its mount, then start again.']],
  [11, ['damaged', 'is damaged', 'Put back a copy of it, or move it away and import again.']],
  [13, ['full', 'has no room left to grow', 'Free space on that disk; what was being saved is not in the library.']],
  [
    14,
    [
      'cannot-open',
      'cannot be opened',
      'Name a DATA_DIR that is a folder in which this user may create and write files.',
    ],
  ],
  [26, ['not-a-database', 'is no SQLite database', 'Move that file away, or name another DATA_DIR.']],
]);

const resultCode = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;

/** A fault of SQLite on the file at `path`, in words for people; what is no such fault comes back as it is. */
export const storeFault = (error: unknown, path: string): unknown => {
  const code = resultCode(error);
  if (code === null || error instanceof StoreError) return error;
  const [kind, what, cure] = CURES.get(code) ?? ['unexpected', 'met a fault', 'This is a defect of sitrep: report it.'];
  const detail = error instanceof Error ? error.message : String(error);
  return new StoreError(kind, `The library ${path} ${what} (${detail}). ${cure}`, { cause: error });
};
