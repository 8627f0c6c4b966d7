import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { StoreLine } from '../../../src/adapters/sqlite/store-line.ts';
import { anArticle, anItem, aSubscription } from '../../contracts/fixtures.ts';
import { aFolder } from './folder.ts';
import { refusal } from './refusal.ts';

const anyCall = { role: 'facts', method: 'get', args: ['a'] };

const aLine = (script: string): StoreLine => new StoreLine(new Worker(script, { eval: true }), 'writing');

test('closing waits for the work under way, and refuses what is asked afterwards', async () => {
  const store = await openStore({ dataDir: aFolder() });
  const save = store.articles.save([anItem(anArticle('storm', ['The ferry left.']))]);
  const closed = store.close();
  await expect(store.facts.get('a')).rejects.toEqual(refusal('closed', /closed before facts\.get/));
  expect(await save).toEqual([{ kind: 'added', id: 'storm', revision: 1 }]);
  await closed;
  await store.close();
});

test('what is acknowledged is seen by the next question, whichever thread answers it', async () => {
  const store = await openStore({ dataDir: aFolder(), readers: 3 });
  for (let nth = 0; nth < 30; nth += 1) {
    await store.facts.set('count', String(nth));
    const answers = await Promise.all([1, 2, 3].map(() => store.facts.get('count')));
    expect(answers).toEqual([nth, nth, nth].map(String));
  }
  await store.close();
});

test('an error crosses the thread with its words and its cause', async () => {
  const store = await openStore({ dataDir: aFolder() });
  const wrong = store.articles.withdraw('a', { at: 'some day', reason: '' });
  await expect(wrong).rejects.toThrow(/"some day"/);
  await store.subscriptions.add(aSubscription('one'));
  const fault: unknown = await store.subscriptions.add(aSubscription('one')).catch((error: unknown) => error);
  expect(fault).toEqual(refusal('unexpected', /UNIQUE constraint failed/));
  expect(fault).toHaveProperty('cause.message', expect.stringMatching(/^UNIQUE constraint failed/));
  await store.close();
});

test('a thread that ends rejects all that it was asked, and all that it is asked', async () => {
  const line = aLine("require('node:worker_threads').parentPort.on('message', () => process.exit(3))");
  const asked = [line.ask(anyCall), line.ask(anyCall)];
  for (const one of asked) {
    await expect(one).rejects.toEqual(refusal('dead-thread', /writing thread .*exit code 3/));
  }
  await expect(line.ask(anyCall)).rejects.toEqual(refusal('dead-thread', /exit code 3/));
  await line.close();
});

test('a thread that throws is told by what it threw', async () => {
  const line = aLine("require('node:worker_threads').parentPort.on('message', () => { throw new Error('no memory') })");
  await expect(line.ask(anyCall)).rejects.toEqual(refusal('dead-thread', /no memory/));
});
