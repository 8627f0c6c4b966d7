import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { titlesIn } from '../../../src/answering/office/titles.ts';
import { analyse } from '../../../src/reading/core/core.ts';

const core = readCore();

/** "Pavo Rend: mayor, holds" for each title of a sentence. */
const told = (text: string): string[] => {
  const { sentences } = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core);
  return sentences.flatMap((sentence) =>
    titlesIn(sentence).map(({ name, noun, tenure, of }) => {
      const formAt = (at: number): string => sentence.tokens[at]?.form ?? '';
      return `${name.map(formAt).join(' ')}: ${formAt(noun)}${of.size > 0 ? ` of ${[...of].join(' ')}` : ''}, ${tenure}`;
    }),
  );
};

test.each([
  ['Pavo Rend, the harbour master, said that the ferry had sailed.', 'Pavo Rend: master, holds'],
  ['The harbour master, Pavo Rend, said that the ferry had sailed.', 'Pavo Rend: master, holds'],
  ["Ostia's interior minister, Pavo Rend, said that the ferry had sailed.", 'Pavo Rend: minister of ostia, holds'],
  ['Acting Prime Minister Mina Sohl met the crews on Sunday.', 'Mina Sohl: Minister, holds'],
  ['Rebel commander Mina Sohl met the crews on Sunday.', 'Mina Sohl: commander, holds'],
  ['Mr Rend, a former mayor, met the crews on Sunday.', 'Rend: mayor, held'],
  ['Mina Sohl becomes transport minister.', 'Mina Sohl: minister, takes'],
  ['The council named Mina Sohl as acting mayor on Sunday.', 'Mina Sohl: mayor, takes'],
  ['A spokesman for the ferry company, Pavo Rend, denied it.', 'Pavo Rend: spokesman, holds'],
  ['A pilot named Pavo Rend is alive.', 'Pavo Rend: pilot, holds'],
  ["The mine's owner, Ostby Copper, denied it.", 'Ostby Copper: owner, holds'],
])('a sentence tells what somebody is: %s', (text, title) => {
  expect(told(text)).toContain(title);
});

test.each([
  'Pavo Rend is not the harbour master.',
  'Pavo Rend met the harbour master on Sunday.',
  'A strike called by the Pilots’ Union closed the port.',
])('a sentence tells nothing of the sort: %s', (text) => {
  expect(told(text)).toEqual([]);
});
