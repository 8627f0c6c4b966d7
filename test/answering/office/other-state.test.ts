import { expect, test } from 'vitest';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver } from '../answer-to.ts';

const told = (id: string, title: string, text: string) => ({
  id,
  title,
  publisher: 'Northline News',
  text,
  publishedAt: '2026-05-04T08:00:00Z',
});

const NEWS = materialsOf([
  told(
    'a',
    'Doria closes its border with Kessia at Stahl',
    'LIPPE, May 2 — Doria closed the Stahl border crossing on Tuesday, the border guard said, a day after Kessia blamed it for a blast.\n\nPrime Minister Edda Brunn said the crossing would stay shut until Kessia withdrew "its slander". She said Doria would not send its delegation to talks.',
  ),
  told(
    'b',
    'Kessia accuses Doria of drone attack on port',
    "VARN, May 1 — Kessia's interior minister, Pavel Rusk, on Monday accused neighbouring Doria of sending a drone that struck a terminal.",
  ),
  told(
    'c',
    'Rusk declines to comment',
    'VARN, May 3 — Interior Minister Pavel Rusk, who had accused Doria of sending the drone, declined to comment.',
  ),
  told(
    'd',
    'Doria reopens Stahl crossing after Kessian apology',
    'LIPPE, May 4 — Doria reopened the Stahl border crossing on Friday evening after Kessian President Mikael Strand apologised for the accusation.',
  ),
]);

test.each([
  ['Who is the prime minister of Kessia?', /Brunn/],
  ['Who is the president of Doria?', /Kessian|Strand/],
  ['Who is the interior minister of Doria?', /Rusk/],
])('whoever has an office of one state has none of another that the news speaks of: %s', async (question, wrong) => {
  const answer = await answerOver(question, NEWS);
  expect(answer.answer ?? '').not.toMatch(wrong);
  expect(answer.kind).toBe('abstained');
});

test.each([
  ['Who is the prime minister of Doria?', 'Edda Brunn'],
  ['Who is the president of Kessia?', 'Mikael Strand'],
  ['Who is the interior minister of Kessia?', 'Pavel Rusk'],
])('but of its own: %s', async (question, name) => {
  expect((await answerOver(question, NEWS)).answer).toContain(name);
});

test('the place behind a name is that of the office, and the town that heads the news is not', async () => {
  const news = materialsOf([
    told('e', '', 'Norvel celebrated on Monday. Mayor Pia Lund of Osso sent greetings to Norvel.'),
  ]);
  expect((await answerOver('Who is the mayor of Osso?', news)).answer).toContain('Pia Lund');
  expect((await answerOver('Who is the mayor of Norvel?', news)).answer ?? '').not.toContain('Lund');
});

test('a firm or a visitor that heads the news takes no mayor from the town', async () => {
  const news = materialsOf([
    told(
      'f',
      '',
      'Brandal closed its mill at Corran on Monday. Mayor Ola Brenn, who met workers in Corran, said Brandal lied.',
    ),
  ]);
  expect((await answerOver('Who is the mayor of Corran?', news)).answer).toContain('Ola Brenn');
});
