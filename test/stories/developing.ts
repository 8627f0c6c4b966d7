import { DAY_MS } from '../../src/domain/instant.ts';
import type { Change } from '../../src/stories/change.ts';
import { changesSince } from '../../src/stories/changes.ts';
import { type Item, materialsOf } from './materials.ts';

/** An article of a day of June 2027: [day, title, text]. */
export type Told = readonly [day: number, title: string, text: string];

/** Of the articles in their order. */
const PAPERS = ['Tarn Post', 'Quay Times', 'Vale Wire', 'Hill Herald', 'Lake Gazette'];

/** What else a library holds: words are weighed by how many articles have them. */
const ELSEWHERE = [
  'Snow closed the pass above Tellin for a second day, the road office said. Lorries waited in the valley.',
  'The bakers of Corrin raised the price of bread. A loaf now costs four crowns.',
  'Scientists found a new moth in the Marrow hills. It flies only in May.',
  'The orchestra of Lund will play in the old mill in autumn. Tickets go on sale in August.',
  'A court in Pell fined a brewer for watering beer. The brewer paid at once.',
  'The swimming team of Arden won two medals at the games in Port Sile.',
  'Beekeepers lost a third of their hives in the cold spring, their union said.',
  'A bridge over the Orm was painted green. Children had chosen the colour.',
].map(
  (text, at): Item => ({
    id: `elsewhere-${at}`,
    publisher: 'Moor Courier',
    title: `Elsewhere ${at}`,
    text,
    publishedAt: '2027-05-30T08:00:00Z',
  }),
);

const morning = (day: number): number => Date.UTC(2027, 5, day, 8);

/** What changed on a day, from one evening (20:00) to the next, by all that was told up to then, each article in the morning. */
export const changesOn = (day: number, told: readonly Told[]): readonly Change[] => {
  const elsewhere = materialsOf(ELSEWHERE);
  const materials = materialsOf(
    told.map(([on, title, text], at) => ({
      id: `a-${at}`,
      publisher: PAPERS[at] ?? 'Moor Courier',
      title,
      text,
      publishedAt: new Date(morning(on) + at * 60_000).toISOString(),
    })),
  );
  const upTo = (last: number) => [...elsewhere, ...materials.filter((_, at) => (told[at]?.[0] ?? 0) <= last)];
  const period = { sinceMs: morning(day) - DAY_MS / 2, nowMs: morning(day) + DAY_MS / 2 };
  return changesSince(upTo(day - 1), upTo(day), period).changes;
};

/** Each change as [kind, line, …lines it is held against]. */
export const shown = (changes: readonly Change[]): string[][] =>
  changes.map(({ kind, lines }) => [kind, ...lines.map(({ text }) => text)]);

export const textOf = (changes: readonly Change[], kind: Change['kind']): string[] =>
  changes.filter((change) => change.kind === kind).map(({ lines }) => lines[0].text);
