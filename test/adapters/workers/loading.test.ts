import { expect, test } from 'vitest';
import { createLoadingPool } from '../../../src/adapters/workers/loading.ts';

const clock = { now: () => Date.UTC(2031, 5, 1) };
const document = (name: string, text: string) => ({
  name,
  bytes: new TextEncoder().encode(text),
  contentType: null,
  url: null,
});

test('documents are loaded off this thread', async () => {
  const pool = createLoadingPool({ threads: 1, clock });
  const loaded = await pool.load(document('a.txt', 'The council closed the pier.'), { publishedAt: '2031-03-04' });
  expect(loaded.drafts[0]).toMatchObject({
    text: 'The council closed the pier.',
    publishedAt: '2031-03-04',
    publishedAtFrom: 'option',
  });
  await pool.close();
});

test('documents that take too long are faults, each with its own thread taken away', async () => {
  const pool = createLoadingPool({ threads: 1, clock, limitMs: 1 });
  const names = ['a.txt', 'b.txt'];
  const loaded = await Promise.all(names.map((name) => pool.load(document(name, 'x'), { publishedAt: null })));
  expect(loaded.flatMap(({ faults }) => faults)).toEqual(
    names.map((origin) => ({ origin, place: null, reason: expect.stringContaining('took longer than') })),
  );
  await pool.close();
});
