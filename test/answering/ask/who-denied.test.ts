import { expect, test } from 'vitest';
import { answerOver, answerTo, daily } from '../answer-to.ts';

const RAID =
  'Drones struck the Carrow mill on Sunday night. Mayor Pavo Rend accused Ostia of launching the drones. Ostia denied any part in it. "Ostia did not attack Carrow," said its foreign minister, Mina Sohl.';
const GAS = 'Witnesses said guards had fired tear gas in Quay Street. The police chief, Ola Brenn, denied it.';

test('who denied a deed is told by the ledger, with what they deny behind them', async () => {
  const answer = await answerOver('Who denied the strike on the Carrow mill?', daily(RAID, GAS));
  expect([answer.kind, answer.answer]).toEqual(['answered', 'Ostia; Mina Sohl']);
  expect(answer.lines.map(({ text }) => text)).toEqual([
    'Ostia denied any part in it.',
    '"Ostia did not attack Carrow," said its foreign minister, Mina Sohl.',
    'Mayor Pavo Rend accused Ostia of launching the drones.',
  ]);
});

test('a bare denial answers where what stands before it is asked about', async () => {
  const answer = await answerOver('Who denied firing tear gas?', daily(RAID, GAS));
  expect([answer.kind, answer.answer]).toEqual(['answered', expect.stringContaining('Ola Brenn')]);
});

test('a denial of something else answers nothing', async () => {
  const answer = await answerTo('Who denied that Ostia launched stolen drones?', RAID);
  expect(answer.answer).not.toBe('Ostia; Mina Sohl');
});
