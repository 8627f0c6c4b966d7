import { expect, test } from 'vitest';
import { openStore } from '../../src/adapters/sqlite/open-store.ts';
import { createDeskPool, type DeskPool } from '../../src/adapters/workers/desk-pool.ts';
import { warmUp } from '../../src/main/warm-up.ts';
import { aFolder } from '../adapters/sqlite/folder.ts';
import { anActor, anArticle, anItem } from '../contracts/fixtures.ts';

const ASKED = ['ask', 'event', 'actor', 'explainedBrief'] as const;

/** The same desk; notes what it is asked, and how much at once. */
const noting = (desk: DeskPool) => {
  const asked: string[] = [];
  let [now, most] = [0, 0];
  const watched = ASKED.map((name) => [
    name,
    async (request: { query?: string; question?: string; name?: string; topic?: string | null }) => {
      asked.push(`${name} ${request.query ?? request.question ?? request.name ?? request.topic}`);
      now += 1;
      most = Math.max(most, now);
      const answer = await (desk[name] as (given: unknown) => Promise<unknown>)(request);
      now -= 1;
      return answer;
    },
  ]);
  return { desk: Object.fromEntries(watched) as Pick<DeskPool, (typeof ASKED)[number]>, asked, most: () => most };
};

test('the first questions are asked by the bot itself, one at a time, of what the library is about', async () => {
  const dataDir = aFolder();
  const store = await openStore({ dataDir, readers: 1 });
  const pool = createDeskPool({ dataDir, threads: 1 });
  const clock = { now: () => Date.UTC(2031, 3, 1) };
  const warm = async () => {
    const noted = noting(pool);
    await warmUp({ desk: noted.desk, store, dataDir, clock, signal: new AbortController().signal });
    return noted;
  };
  try {
    expect((await warm()).asked).toEqual(['explainedBrief null']);
    const article = anArticle('a', ['Marek Vell met them.'], { title: 'Talks' });
    await store.articles.save([anItem(article, { actors: [anActor(article, 'person/marek-vell', 'Marek Vell')] })]);
    const { asked, most } = await warm();
    expect(asked).toEqual([
      'ask Who said on Monday: Talks?',
      'event Talks',
      'actor person/marek-vell',
      'explainedBrief null',
      'explainedBrief Talks',
    ]);
    expect(most()).toBe(1);
  } finally {
    await pool.close();
    await store.close();
  }
});

test('a library that cannot be read through is told to who waits, however long a question takes', async () => {
  const dataDir = aFolder();
  const store = await openStore({ dataDir, readers: 1 });
  const pool = createDeskPool({ dataDir, threads: 1 });
  const slow = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    throw new Error('asked too late');
  };
  const desk = { ask: slow, event: slow, actor: slow, explainedBrief: slow };
  const clock = { now: () => Date.UTC(2031, 3, 1) };
  try {
    const { signal } = new AbortController();
    await expect(warmUp({ desk, store, dataDir: `${dataDir}/nowhere`, clock, signal })).rejects.toThrow('ENOENT');
    const ended = AbortSignal.abort();
    await expect(warmUp({ desk, store, dataDir, clock, signal: ended })).resolves.toBeUndefined();
  } finally {
    await pool.close();
    await store.close();
  }
});
