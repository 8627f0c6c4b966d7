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

test('who rejected an offer or a law did not deny what somebody said of it', async () => {
  const text =
    'Parliament rejected the budget on Tuesday. The finance minister, Ola Brenn, denied that the budget raised taxes.';
  expect((await answerTo('Who rejected the budget?', text)).answer).toBe('Parliament');
});

test('a denial of one thing that the ledger holds against another is not given for the other', async () => {
  const text = [
    'Nine people drowned when the ferry Sea Lark sank off Corran. The owner, Brandal Lines, denied that the ferry was overloaded. Survivors said it was overloaded.',
    'The harbour master denied that he had been drunk. Two sailors said he was drunk.',
  ].join('\n\n');
  const answer = await answerTo('Who denied that the ferry was overloaded?', text);
  expect(answer.answer).toMatch(/Brandal Lines/);
  expect(answer.lines.map((line) => line.text).join(' ')).not.toMatch(/drunk/);
});

test('who denies something else about somebody is not counted among those who deny the deed', async () => {
  const text =
    'Police said on Monday that Kellan Roth set fire to the school at Tarn. Roth denied setting fire to the school. His lawyer, Ines Varo, denied that Roth was at Tarn.';
  expect((await answerTo('Who denied setting fire to the school at Tarn?', text)).answer).toBe('Kellan Roth');
});
