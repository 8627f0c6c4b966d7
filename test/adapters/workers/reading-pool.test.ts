import { readdirSync, readFileSync } from 'node:fs';
import { getPriority } from 'node:os';
import { expect, test } from 'vitest';
import { createReadingPool } from '../../../src/adapters/workers/reading-pool.ts';
import { anArticle } from '../../contracts/fixtures.ts';

const LEAST_PRIORITY = 19;

/** Linux counts niceness a thread: the 19th field of each thread's stat, the 17th behind the name in brackets. */
const nicenessOfThreads = (): number[] =>
  readdirSync('/proc/self/task').map((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
  });

const cannotTell = process.platform !== 'linux' || getPriority() >= LEAST_PRIORITY;

test.skipIf(cannotTell)('threads that read give way to all others', async () => {
  const pool = createReadingPool({ threads: 1 });
  const before = Math.max(...nicenessOfThreads());
  expect((await pool.read(anArticle('storm', ['A storm closed the port of Ostra.'])))?.sentences).toHaveLength(1);
  expect(Math.max(...nicenessOfThreads())).toBeGreaterThan(before);
  await pool.close();
});

test('an article that takes too much memory is refused in plain words', async () => {
  const pool = createReadingPool({ threads: 1, heapMb: 64 });
  const paragraphs = Array.from(
    { length: 9000 },
    (_, day) => `A storm closed the port of Ostra on day ${day}, it said.`,
  );
  await expect(pool.read(anArticle('storm', paragraphs))).rejects.toThrow(/too much memory; split it/);
  await pool.close();
}, 60_000);
