import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Child = {
  /** The lines it has printed so far. */
  readonly lines: readonly string[];
  /** Resolves when it has printed so many lines, or has ended. */
  readonly printed: (count: number) => Promise<void>;
  readonly kill: () => void;
  /** Resolves with all that it wrote to standard error. */
  readonly ended: Promise<string>;
};

/** Starts a script of this folder as a process of its own. */
export const startChild = (script: string, args: readonly string[]): Child => {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const faults: string[] = [];
  child.stderr.on('data', (chunk) => faults.push(String(chunk)));
  const reader = createInterface(child.stdout);
  reader.on('line', (line) => lines.push(line));
  const closed = Promise.all([once(child, 'close'), once(reader, 'close')]);
  const printed = async (count: number): Promise<void> => {
    let over = false;
    const end = closed.then(() => {
      over = true;
    });
    while (lines.length < count && !over) await Promise.race([once(reader, 'line'), end]);
  };
  return { lines, printed, kill: () => child.kill('SIGKILL'), ended: closed.then(() => faults.join('')) };
};
