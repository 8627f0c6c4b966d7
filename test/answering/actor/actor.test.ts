import { beforeAll, describe, expect, test } from 'vitest';
import { type ActorReport, actorReport } from '../../../src/answering/actor/actor.ts';
import { isLine, type Report } from '../../../src/domain/report.ts';
import { materialsOf } from '../../stories/materials.ts';
import { reportItem, withLibrary } from '../stored.ts';

const WORLD = materialsOf([
  reportItem(
    'one',
    '01',
    'Interior Minister Petra Holm arrested Jonas Vreel on Monday. Petra Holm said the arrest was lawful.',
  ),
  reportItem(
    'two',
    '02',
    'Petra Holm denied that police had beaten prisoners. Jonas Vreel accused Petra Holm of ordering the beatings.',
  ),
  reportItem(
    'three',
    '03',
    'Petra Holm, the former interior minister, met Iranian officials in Tehran. The judge Anders Holm freed the prisoners.',
  ),
  reportItem(
    'four',
    '04',
    'Iran attacked Israel on Tuesday. Israel said Iran had fired forty missiles. Iranian officials met Israeli diplomats.',
  ),
]);

const MORE = materialsOf([
  reportItem(
    'five',
    '05',
    'Jonas Vreel said Petra Holm had promised a new prison. Petra Holm knew that the tower leans. A fire broke out in Iran, the fire service said.',
  ),
  reportItem(
    'turned',
    '07',
    'Dario Quell ruled out early elections. Dario Quell rejected the offer of a truce. Dario Quell refused to resign. Dario Quell rejected the report that he had fled.',
  ),
  reportItem('six', '06', 'The ULF claimed the attack. The ULF said it would fight on.'),
]);

const NAMES = [
  'Petra Holm',
  'Holm',
  'person/petra-holm',
  'Jonas Vreel',
  'Dario Quell',
  'Iran',
  'Nobody Known',
  'petra',
  'Upland Liberation Front',
  'beaten prisoners',
] as const;
const EVER = { sinceMs: null, untilMs: null };
const SCOPE = { shelves: ['operator'] as const };

describe('what is told of an actor', () => {
  const reports = new Map<string, ActorReport>();
  beforeAll(async () => {
    await withLibrary([...WORLD, ...MORE], async (store) => {
      const asked = (name: string, other: string | null = null) =>
        actorReport({ scope: SCOPE, name, other, period: EVER, nowMs: 0 }, store);
      for (const name of NAMES) reports.set(name, await asked(name));
      reports.set('pair', await asked('Iran', 'Israel'));
      reports.set('twice', await asked('Petra Holm', 'person/petra-holm'));
      reports.set('half', await asked('Iran', 'Nobody Known'));
      const late = { sinceMs: Date.UTC(2029, 4, 3), untilMs: null };
      reports.set(
        'late',
        await actorReport({ scope: SCOPE, name: 'Petra Holm', other: null, period: late, nowMs: 0 }, store),
      );
    });
  });

  const of = (name: string): ActorReport => reports.get(name) as ActorReport;
  const linesUnder = (report: Report, title: string): string[] =>
    report.sections.flatMap((section) =>
      !isLine(section.title) &&
      (section.title.text === title || (section.title.text.startsWith(`${title} `) && title.split(' ').length > 1))
        ? section.lines.map(({ text }) => text)
        : [],
    );
  const under = (name: string, title: string): string => linesUnder(of(name).report, title).join('\n');

  test('is the same under two names of theirs', () => {
    expect(of('twice').report).toEqual(of('Petra Holm').report);
    expect(of('twice').relation).toBeUndefined();
  });

  test('says who it is here: roles with their dates, and where it was named first and last', () => {
    const who = under('Petra Holm', 'Person');
    expect(who).toContain('Called “former interior minister” in 1 article, on 2029-05-03');
    expect(who).toContain('Called “interior minister” in 1 article, on 2029-05-01');
    expect(who).toContain('Named in 4 articles, from 2029-05-01 to 2029-05-05');
  });

  test('leaves to others what they say that somebody said, and what only names a place', () => {
    expect(under('Petra Holm', 'Said')).not.toContain('had promised a new prison');
    expect(under('Iran', 'Said of them')).not.toContain('A fire broke out in Iran');
  });

  test('finds a body by its initials, and shows what comes nearest where it finds nobody', () => {
    expect(of('Upland Liberation Front').report.title).toBe('ULF');
    expect(under('beaten prisoners', 'The nearest it has')).toContain('had beaten prisoners');
  });

  test('keeps what was done, said, denied and said of them apart', () => {
    expect(under('Petra Holm', 'Did')).toContain('arrested Jonas Vreel');
    expect(under('Petra Holm', 'Said')).toContain('the arrest was lawful');
    expect(under('Petra Holm', 'Deny')).toContain('denied that police had beaten prisoners');
    expect(under('Petra Holm', 'Did')).not.toContain('denied');
    expect(under('Petra Holm', 'Said of them')).toContain('accused Petra Holm');
  });

  test('leaves out what they only knew', () => {
    expect(under('Petra Holm', 'Said')).not.toContain('the tower leans');
  });

  test('takes nothing for a denial that only turns something down', () => {
    expect(under('Dario Quell', 'Deny')).toContain('rejected the report that he had fled');
    expect(under('Dario Quell', 'Deny')).not.toMatch(/elections|truce|resign/);
  });

  test('counts whom they dealt with, by kind of event', () => {
    const [vreel] = of('Petra Holm').actor?.dealings.filter(({ name }) => name === 'Jonas Vreel') ?? [];
    expect(vreel?.counts).toMatchObject({ COERCE: 1, ACCUSE: 1 });
    expect(of('Petra Holm').report.sections.map(({ title }) => title.text)).toContainEqual(
      expect.stringMatching(/^With Jonas Vreel: .*1 coercion/),
    );
  });

  test('names others of the same name with their roles, and does not mix them', () => {
    expect(under('Petra Holm', 'Person')).toContain('Of the same name, and kept apart: Anders Holm (judge)');
    expect(JSON.stringify(of('Petra Holm').actor?.did)).not.toContain('freed the prisoners');
  });

  test('relates a state with what is named after it without making them one', () => {
    expect(under('Iran', 'Country')).toMatch(/Related, and kept apart: .*Iran/);
    expect(under('Iran', 'Did')).not.toContain('Iranian officials');
  });

  test('is found by alias, id and the beginning of a name', () => {
    for (const name of ['Holm', 'person/petra-holm', 'petra']) expect(of(name).report.title, name).toBe('Petra Holm');
  });

  test('looks only at the period that was asked for', () => {
    expect(under('late', 'Did')).not.toContain('arrested');
    expect(under('late', 'Deny')).toContain('No denial of theirs in this period.');
  });

  test('speaks of a period only where one was asked for', () => {
    const texts = of('Petra Holm').report.sections.flatMap(({ title, lines }) =>
      [title, ...lines].map(({ text }) => text),
    );
    expect(texts.join(' ')).not.toContain('in this period');
  });

  test('of a name the library does not know says so', () => {
    expect(of('Nobody Known').actor).toBeNull();
    expect(under('Nobody Known', 'Not in the library')).toContain('knows no actor called “Nobody Known”');
    expect(under('half', 'Not in the library')).toContain('“Nobody Known”');
  });

  test('of two names is what they did to and say of each other', () => {
    expect(under('pair', 'What Iran did to Israel')).toContain('Iran attacked Israel');
    expect(under('pair', 'What Israel says of Iran')).toContain('Israel said Iran had fired forty missiles');
    expect(under('pair', 'Between others named after')).toContain('Iranian officials met Israeli diplomats');
    expect(of('pair').relation?.between.map(({ name }) => name)).toEqual(['Iran', 'Israel']);
  });

  test('shows every section on some tab', () => {
    for (const [name, { report, tabs }] of reports) {
      const shown = new Set(tabs.flatMap(({ sections }) => sections));
      if (tabs.length > 0) expect(shown.size, name).toBe(report.sections.length);
    }
  });
});
