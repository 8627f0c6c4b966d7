import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { ask } from '../../../src/answering/ask/ask.ts';
import { answerOver, daily } from '../answer-to.ts';
import { withLibrary } from '../stored.ts';

const RESIGNED =
  'Prime Minister Ada Brul said on Tuesday that Interior Minister Oskar Hale had resigned and named Mina Sohl to succeed him.';

test('an office that one state alone has is held by whoever was told of last and has not left it', async () => {
  const { kind, answer } = await answerOver(
    'Who is the interior minister?',
    daily(
      'Interior Minister Oskar Hale denied on Monday that he would resign.',
      RESIGNED,
      'Interior Minister Mina Sohl told parliament on Wednesday that the police would be reformed.',
    ),
  );
  expect([kind, answer]).toEqual(['answered', 'Interior Minister Mina Sohl']);
});

test('of an office that two states have, neither holder is passed over', async () => {
  const { lines } = await answerOver(
    'Who is the interior minister?',
    daily(
      'Interior Minister Oskar Hale of Sarn met officials in Norby on Monday.',
      'Interior Minister Mina Sohl of Pell met officials in Corran on Tuesday.',
    ),
  );
  const told = lines.map(({ text }) => text).join('\n');
  expect(told).toContain('Oskar Hale');
  expect(told).toContain('Mina Sohl');
});

test('what is found of all time is not looked for again among the newest where it is all new', async () => {
  const searched = async (days: readonly string[]): Promise<number> =>
    withLibrary(
      daily(...days.map((day) => `Interior Minister Oskar Hale of Sarn opened the port on ${day}.`)),
      async (store) => {
        let searches = 0;
        const passages: typeof store.finder.passages = (query) => {
          searches += query.all.length === 0 ? 1 : 0;
          return store.finder.passages(query);
        };
        const finder = new Proxy(store.finder, {
          get: (own, name) => {
            const found: unknown = name === 'passages' ? passages : Reflect.get(own, name);
            return typeof found === 'function' && name !== 'passages' ? found.bind(own) : found;
          },
        });
        await ask(
          {
            scope: { shelves: ['operator'] },
            question: 'Who is the interior minister of Sarn?',
            period: { sinceMs: null, untilMs: null },
            nowMs: Date.UTC(2026, 4, 8),
          },
          { articles: store.articles, finder } as unknown as typeof store,
          readCore(),
        );
        return searches;
      },
    );
  // One for the question, one for whether he has resigned since.
  expect(await searched(['Monday', 'Tuesday'])).toBe(2);
});

test('the director of one house is not that of another in the same town', async () => {
  const library = daily(
    'Residents of Norby blocked the gates of the mill on Monday. The mill’s director, Oskar Hale, said the smoke was harmless.',
    'The hospital in Norby treated 30 people on Tuesday, the mayor said.',
  );
  expect((await answerOver('Who is the director of the Norby hospital?', library)).kind).toBe('abstained');
  expect((await answerOver('Who is the director of the Norby mill?', library)).answer).toContain('Oskar Hale');
});
