/** Exit codes of the command line, stable across releases. */
export const EXIT = { done: 0, failed: 1, usage: 2, someUnread: 3 } as const;

/** A fault the user can mend; its message is shown as it is, without a stack. */
export class CliFault extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number = EXIT.failed) {
    super(message);
    this.name = 'CliFault';
    this.exitCode = exitCode;
  }
}

/** Reads an argument that must hold a word. Throws `CliFault` with the cure where it is blank. */
export const someWords =
  (cure: string) =>
  (typed: string): string => {
    if (typed.trim() !== '') return typed;
    throw new CliFault(cure, EXIT.usage);
  };

/** For programs and people: the output proper. */
export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/** For people, beside the output proper. */
export const note = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** One JSON value on one line of standard output. */
export const printJson = (value: unknown): void => print(JSON.stringify(value));
