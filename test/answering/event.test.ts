import { beforeAll, describe, expect, test } from 'vitest';
import { type EventReport, eventReport } from '../../src/answering/event.ts';
import { isLine } from '../../src/domain/report.ts';
import { type Item, materialsOf } from '../stories/materials.ts';
import { withLibrary } from './stored.ts';

const item = (id: string, day: string, text: string, title = `Report ${id}`): Item => ({
  id,
  title,
  text,
  publishedAt: `2029-05-${day}T08:00:00Z`,
  publisher: `Ostra ${id}`,
});

const WORLD = materialsOf([
  item('plan', '01', 'Rebels said they would attack the refinery at Calder on May 2. Police closed the road.'),
  item(
    'claim',
    '02',
    'Rebels attacked the refinery at Calder on Tuesday, killing four workers, the Harbour Ministry said.',
  ),
  item(
    'denial',
    '03',
    'The rebels denied that they had attacked the refinery at Calder. The Harbour Ministry said five workers were killed in the attack on the refinery.',
  ),
  item(
    'confirmed',
    '04',
    'President Ona Vell confirmed that rebels had attacked the refinery at Calder. The refinery will open again on May 20, she said.',
  ),
  item('other', '05', 'Drones hit a depot at Brack on Friday, three days after the attack on the refinery at Calder.'),
  item('strike', '06', 'The council of Tessaria postponed the harbour vote to June.'),
  item(
    'burst',
    '07',
    'The dam at the Lower Pell mine failed and released what its owner estimated at 900 tonnes of mud.',
  ),
]);

const EVER = { sinceMs: null, untilMs: null };

describe('the card of an event', () => {
  const reports = new Map<string, EventReport>();
  beforeAll(async () => {
    await withLibrary(WORLD, async (store) => {
      for (const query of [
        'attack on the refinery at Calder',
        'harbour vote postponed',
        'dam at the Lower Pell mine',
        'comet over Lapland',
        '?',
      ])
        reports.set(
          query,
          await eventReport({ scope: { shelves: ['operator'] }, query, period: EVER, nowMs: 0 }, store),
        );
    });
  });
  const card = (): EventReport => reports.get('attack on the refinery at Calder') as EventReport;
  const under = ({ report }: EventReport, title: string): string =>
    report.sections
      .filter((section) => !isLine(section.title) && section.title.text === title)
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join('\n');

  test('tells who did it to whom, where and when, each from a sentence', () => {
    const facts = under(card(), 'Who, where, when');
    expect(facts).toMatch(/Who: (?:the )?rebels → .*refinery/i);
    expect(facts).toMatch(/When: 2029-05-01 \(stated\)/);
  });

  test('names nobody where a word stands for what has no name', () => {
    const burst = reports.get('dam at the Lower Pell mine') as EventReport;
    expect(under(burst, 'Who, where, when')).toMatch(/^Who: (?:the )?dam$/im);
  });

  test('tells how its status changed, with who and when', () => {
    const steps =
      card().event?.history.map(({ at, status, speaker }) => `${at?.slice(8, 10)} ${status} ${speaker}`) ?? [];
    expect(steps.join('\n')).toMatch(/01 threatened Rebels/);
    expect(steps.join('\n')).toMatch(/02 (?:claimed|alleged) the Harbour Ministry/i);
    expect(steps.join('\n')).toMatch(/03 denied .*rebels/i);
    expect(steps.join('\n')).toMatch(/04 confirmed Ona Vell/);
    expect(under(card(), 'How its status changed')).toContain('2029-05-04: confirmed by Ona Vell');
  });

  test('gives figures by who gives them, in the order they were given', () => {
    expect(under(card(), 'Figures by who gives them')).toContain('4 → 5');
  });

  test('keeps accounts apart by speaker', () => {
    const titles = card().report.sections.map(({ title }) => title.text.toLowerCase());
    expect(titles.some((title) => title.includes('harbour ministry'))).toBe(true);
    expect(titles.some((title) => title.includes('rebels'))).toBe(true);
  });

  test('leaves out another event that mentions it by the way', () => {
    expect(JSON.stringify(card().event?.told)).not.toContain('Brack');
    expect(under(card(), 'What is told')).not.toContain('Brack');
  });

  test('names the days ahead and the sources', () => {
    expect(card().event?.ahead.map(({ day }) => day)).toEqual(['2029-05-20']);
    expect(under(card(), 'Sources')).toContain('independent origins');
  });

  test('shows every section on some tab', () => {
    for (const { report, tabs } of reports.values())
      if (tabs.length > 0) expect(new Set(tabs.flatMap(({ sections }) => sections)).size).toBe(report.sections.length);
  });

  test('of what was read as no event tells the sentences that hold its words', () => {
    const vote = reports.get('harbour vote postponed') as EventReport;
    expect(under(vote, 'What is told')).toContain('postponed the harbour vote');
  });

  test.each(['comet over Lapland', '?'])('of %s says that the library tells of none', (query) => {
    const { report, event } = reports.get(query) as EventReport;
    expect(report.sections[0]?.title.text).toContain(`no event that matches “${query}”`);
    expect(event).toBeNull();
  });
});
