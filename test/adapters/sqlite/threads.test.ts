import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { LastingLine } from '../../../src/adapters/sqlite/lasting-line.ts';
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { openStoreHere, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import { StoreLine } from '../../../src/adapters/sqlite/store-line.ts';
import type { Store } from '../../../src/ports.ts';
import {
  aClaim,
  anActor,
  anArticle,
  anEvent,
  anItem,
  aSubscription,
  EVERYTHING,
  OPERATOR,
} from '../../contracts/fixtures.ts';
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

test('threads find what is found without them', async () => {
  const dataDir = aFolder();
  const here = openStoreHere(storePath(dataDir));
  const article = anArticle('storm', ['The ferry left Ostra.', 'Mira Kolt denied it.']);
  const kolt = anActor(article, 'person/mira-kolt', 'Mira Kolt');
  const claims = [aClaim(article, 'denied it', [kolt.id])];
  const events = [anEvent(article, 'left', { actor: kolt.id })];
  await here.articles.save([anItem(article, { actors: [kolt], claims, events })]);
  const there = await openStore({ dataDir });
  const scope = { scope: OPERATOR, period: EVERYTHING, limit: 9 };
  const answers = ({ finder }: Store) => [
    finder.passages({ ...scope, all: [['ferry']], any: ['ostra'] }),
    finder.frequencies(['ferry', 'ostra']),
    finder.actorsByPrefix({ ...scope, prefix: 'mi' }),
    finder.actorsByName({ ...scope, name: 'mira kolt' }),
    finder.events({ ...scope, actors: [kolt.id] }),
    finder.claims({ ...scope, speakers: [kolt.id] }),
  ];
  const found = await Promise.all<unknown>(answers(there));
  expect(found).toEqual(await Promise.all<unknown>(answers(here)));
  expect(found.filter((answer) => Array.isArray(answer) && answer.length === 1)).toHaveLength(5);
  await here.close();
  await there.close();
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

/** Answers what it is asked with the method's name; of `end` it dies. */
const MORTAL = `
  const { parentPort } = require('node:worker_threads');
  let opened = false;
  parentPort.on('message', ({ id, ask }) => {
    if (ask.method === 'end') process.exit(3);
    parentPort.postMessage({ kind: 'answer', id, value: opened && ask.method });
    opened ||= ask === 'open';
    if (ask === 'close') parentPort.close();
  });
`;

test('a thread that cannot be started anew is asked last, and no more so once it can', async () => {
  const DEAD = 'process.exit(4)';
  const entries = [MORTAL, DEAD, MORTAL];
  const line = new LastingLine(() => aLine(entries.shift() ?? DEAD));
  const call = (method: string) => ({ role: 'facts', method, args: [] });
  await line.ask('open');
  await expect(line.ask(call('end'))).rejects.toEqual(refusal('dead-thread', /exit code 3/));
  await expect(line.ask(call('one'))).rejects.toEqual(refusal('dead-thread', /exit code 4/));
  expect(line.load).toBe(Number.POSITIVE_INFINITY);
  expect(await line.ask(call('two'))).toBe('two');
  expect(line.load).toBe(0);
  await line.close();
});

test('a thread that ended is started anew and opened for what is asked next', async () => {
  let started = 0;
  const line = new LastingLine(() => {
    started += 1;
    return aLine(MORTAL);
  });
  const call = (method: string) => ({ role: 'facts', method, args: [] });
  await line.ask('open');
  const asked = [
    line.ask(call('before')),
    line.ask(call('end')),
    line.ask(call('behind')),
    line.askInTurn(call('too')),
  ];
  const fates = await Promise.allSettled(asked);
  expect(fates.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
  const again = [line.ask(call('one')), line.askInTurn(call('two')), line.ask(call('three'))];
  expect(await Promise.all(again)).toEqual(['one', 'two', 'three']);
  expect(await line.ask(call('four'))).toBe('four');
  expect(started).toBe(2);
  await expect(line.ask(call('end'))).rejects.toEqual(refusal('dead-thread', /exit code 3/));
  await line.close();
});

/** Answers what it is asked with how many it was asked before. */
const COUNTING = `
  const { parentPort } = require('node:worker_threads');
  let asked = 0;
  parentPort.on('message', ({ id, ask }) => {
    parentPort.postMessage({ kind: 'answer', id, value: [ask.method, asked++] });
    if (ask === 'close') parentPort.close();
  });
`;

test('what is asked in turn waits, one at a time, for what is asked meanwhile', async () => {
  const line = aLine(COUNTING);
  const call = (method: string) => ({ role: 'articles', method, args: [] });
  const answers = Promise.all([
    line.askInTurn(call('first')),
    line.askInTurn(call('second')),
    line.askInTurn({ ...call('broken'), args: [() => undefined] }).catch(() => 'cannot be sent'),
    line.askInTurn(call('third')),
    line.ask(call('at once')),
  ]);
  expect(line.load).toBe(5);
  expect(await answers).toEqual([['first', 0], ['second', 2], 'cannot be sent', ['third', 3], ['at once', 1]]);
  expect(line.load).toBe(0);
  const [last] = await Promise.all([line.askInTurn(call('last')), line.close()]);
  expect(last).toEqual(['last', 4]);
});

test('an import leaves what is written meanwhile the next turn', async () => {
  const store = await openStore({ dataDir: aFolder() });
  const order: string[] = [];
  const note = (name: string) => () => void order.push(name);
  const saves = ['a', 'b', 'c'].map((id) => store.articles.save([anItem(anArticle(id, ['The ferry left.']))]));
  await Promise.all([
    ...saves.map((save, at) => save.then(note(`save ${at}`))),
    store.articles.withdraw('b', { at: '2031-04-01', reason: 'made up' }).then(note('withdrawal')),
    store.facts.set('a', 'b').then(note('fact')),
  ]);
  expect(order).toEqual(['save 0', 'fact', 'save 1', 'save 2', 'withdrawal']);
  await store.close();
});
