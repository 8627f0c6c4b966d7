import { beforeAll, describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { explain } from '../../src/answering/explain.ts';
import type { Report } from '../../src/domain/report.ts';
import { materialsOf } from '../stories/materials.ts';
import { reportItem, withLibrary } from './stored.ts';

const WORLD = materialsOf([
  reportItem(
    'one',
    '01',
    'A ferry sank off Calder on Monday. The coast guard said 12 people were killed in the ferry accident off Calder.',
  ),
  reportItem(
    'two',
    '02',
    'The union accused the Calder Line of locking the ferry doors. The Calder Line denied that it had locked the ferry doors.',
  ),
]);

const SAID = {
  same: 'A ferry sank off Calder yesterday!!',
  denied: 'The Calder Line locked the ferry doors.',
  counted: 'At least 30 people were killed in the ferry accident off Calder.',
  nothing: 'Penguins in Lapland prefer violins.',
  short: 'ok',
  empty: '   ',
} as const;

describe('what the library has on a message', () => {
  const reports = new Map<string, Report>();
  beforeAll(async () => {
    await withLibrary(WORLD, async (store) => {
      for (const [name, text] of Object.entries(SAID))
        reports.set(name, await explain({ scope: { shelves: ['operator'] }, text, nowMs: 0 }, store, readCore()));
      const both = `${SAID.denied} ${SAID.nothing}`;
      reports.set('both', await explain({ scope: { shelves: ['operator'] }, text: both, nowMs: 0 }, store, readCore()));
    });
  });
  const linesOf = (name: string): string[] =>
    (reports.get(name)?.sections ?? []).flatMap(({ lines }) => lines.map(({ text }) => text));
  const titles = (name: string): string[] => (reports.get(name)?.sections ?? []).map(({ title }) => title.text);

  test('is what is told of the same there, cited', () => {
    expect(titles('same')).toEqual([`“${SAID.same}”`]);
    expect(linesOf('same')).toEqual(['The library has:', 'A ferry sank off Calder on Monday.']);
  });

  test('is who denies it', () => {
    const lines = linesOf('denied');
    expect(lines.slice(lines.indexOf('Denied there:'))).toContain(
      'The Calder Line denied that it had locked the ferry doors.',
    );
  });

  test('is what counts otherwise', () => {
    const lines = linesOf('counted');
    expect(lines.slice(lines.indexOf('Counted otherwise there:'))).toContain(
      'The coast guard said 12 people were killed in the ferry accident off Calder.',
    );
  });

  test('is said sentence by sentence, and where it is nothing, that', () => {
    expect(titles('both')).toEqual([`“${SAID.denied}”`, `“${SAID.nothing}”`]);
    expect(linesOf('both').at(-1)).toBe('The library has nothing on this.');
  });

  test.each(['nothing', 'short', 'empty'])('is nothing for “%s”', (name) => {
    expect(titles(name)).toEqual(['The library has nothing on this message.']);
  });
});
