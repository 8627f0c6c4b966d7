import pc from 'picocolors';
import { type Log, scrub } from '../adapters/discord/log.ts';
import type { Config } from '../config.ts';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
const PAINT = { debug: pc.dim, info: (text: string) => text, warn: pc.yellow, error: pc.red } as const;

/** Writes to the standard error, one line an entry, never a token. */
export const createLog = (least: Config['logLevel']): Log => {
  const from = LEVELS.indexOf(least);
  return (level, message) => {
    if (LEVELS.indexOf(level) < from) return;
    process.stderr.write(
      `${pc.dim(new Date().toISOString())} ${PAINT[level](`${level.padEnd(5)} ${scrub(message)}`)}\n`,
    );
  };
};
