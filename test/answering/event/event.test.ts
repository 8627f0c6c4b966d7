import { beforeAll, describe, expect, test } from 'vitest';
import { type EventReport, eventReport } from '../../../src/answering/event/event.ts';
import { isLine } from '../../../src/domain/report.ts';
import { materialsOf } from '../../stories/materials.ts';
import { reportItem, withLibrary } from '../stored.ts';

const WORLD = materialsOf([
  reportItem('plan', '01', 'Rebels said they would attack the refinery at Calder on May 2. Police closed the road.'),
  reportItem(
    'claim',
    '02',
    'Rebels attacked the refinery at Calder on Tuesday, killing four workers, the Harbour Ministry said.',
  ),
  reportItem(
    'denial',
    '03',
    'The rebels denied that they had attacked the refinery at Calder. The Harbour Ministry said five workers were killed in the attack on the refinery.',
  ),
  reportItem(
    'confirmed',
    '04',
    'President Ona Vell confirmed that rebels had attacked the refinery at Calder. The refinery will open again on May 20, she said.',
  ),
  reportItem(
    'other',
    '05',
    'Drones hit a depot at Brack on Friday, three days after the attack on the refinery at Calder.',
  ),
  reportItem('strike', '06', 'The council of Tessaria postponed the harbour vote to June.'),
  reportItem(
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

const TARN = materialsOf([
  reportItem(
    'wire',
    '08',
    `TARN, May 8 — Drones struck the country's largest mill on the night of May 7, killing three people, the Harbour Ministry said on Tuesday.

Ostvia denied any part in it. "Ostvia did not attack Tarn," said its envoy, Nessa Vole.`,
    'Drone Strike Sets Fire to Mill, Killing Three, Officials Say',
  ),
  reportItem(
    'toll',
    '09',
    'The number of people killed in the strike on the mill at Tarn has risen to six, the Harbour Ministry said on Wednesday.',
  ),
  reportItem(
    'relayed',
    '09',
    'Six people are known to have died in the strike at Tarn, nurses in Ostra said, according to Tidewater Wire.',
  ),
  reportItem(
    'brack',
    '10',
    `Guns shelled a barracks at Brack on Thursday in answer to the strike on Tarn. In Brack, two cooks were killed, the army said.

The toll at Calder, meanwhile, rose to nine, the Harbour Ministry said. In Calder the school will reopen on May 30, it said.`,
  ),
  reportItem(
    'person',
    '11',
    'Ada Tarn denied on Friday that she owned anything abroad. She spoke after the strike on the mill.',
  ),
  reportItem('threat', '12', 'The general said that Ostvia would attack Tarn again on May 20.'),
  reportItem(
    'talks',
    '13',
    'The two sides did not agree on who was responsible for the strike on Tarn. They will meet in Lirre on May 28.',
  ),
]);

describe('the card of a strike that other articles tell of by the way', () => {
  let card: EventReport;
  beforeAll(async () => {
    await withLibrary(TARN, async (store) => {
      const request = { scope: { shelves: ['operator' as const] }, query: 'Tarn strike', period: EVER, nowMs: 0 };
      card = await eventReport(request, store);
    });
  });
  const under = (title: string): string =>
    card.report.sections
      .filter((section) => section.title.text === title)
      .flatMap(({ lines }) => lines.map(({ text }) => text))
      .join('\n');

  test('begins with the report that names the place only where it was filed', () => {
    expect(under('What is told').split('\n')[0]).toMatch(/^Drones struck the country's largest mill/);
    expect(under('Who, where, when')).toContain('Who: Drones →');
    expect(under('Who, where, when')).toContain('When: 2029-05-07, at night (stated)');
    expect(under('Who, where, when')).not.toMatch(/Where: TARN/);
  });

  test('counts nobody who was killed elsewhere', () => {
    expect(
      card.event?.figures.map(({ speaker, points }) => [speaker, points.map(({ value }) => value)]),
    ).toContainEqual(['the Harbour Ministry', [3, 6]]);
    const values = card.event?.figures.flatMap(({ points }) => points.map(({ value }) => value)) ?? [];
    expect(values).not.toContain(9);
    expect(values).not.toContain(2);
  });

  test('strings no numbers of articles together whose paper nobody knows', async () => {
    const plain = (id: string, day: string, toll: number) => ({
      ...reportItem(
        id,
        day,
        `Drones struck the mill at Tarn, killing ${toll} people.`,
        `Drones strike mill, ${toll} killed`,
      ),
      publisher: null as unknown as string,
    });
    await withLibrary(materialsOf([plain('x', '08', 3), plain('y', '09', 60)]), async (store) => {
      const request = { scope: { shelves: ['operator' as const] }, query: 'Tarn strike', period: EVER, nowMs: 0 };
      const { event } = await eventReport(request, store);
      expect(event?.figures.map(({ points }) => points.length)).toEqual([1, 1]);
    });
  });

  test('names no day ahead that is another matter’s', () => {
    expect(card.event?.ahead.map(({ day }) => day)).not.toContain('2029-05-30');
    expect(card.event?.ahead.map(({ day }) => day)).not.toContain('2029-05-28');
  });

  test('takes no denial for one of it because the denier’s name is in the query', () => {
    expect(JSON.stringify(card.event?.history)).not.toContain('anything abroad');
    expect(JSON.stringify(card.event?.accounts)).not.toContain('anything abroad');
    expect(card.event?.history.map(({ status, speaker }) => `${status} ${speaker}`)).toContain('denied Nessa Vole');
  });

  test('has no threat as its status once it was told as done, and tells the steps in the order of the text', () => {
    const steps = card.event?.history.map(({ status }) => status) ?? [];
    expect(steps.slice(0, 2)).toEqual(['claimed', 'denied']);
    expect(steps).not.toContain('threatened');
    expect(steps).not.toContain('planned');
  });

  test('gives no account to an agency that passes on another’s', () => {
    const speakers = card.event?.accounts.map(({ speaker }) => speaker) ?? [];
    expect(speakers).toContain('nurses in Ostra');
    expect(speakers).not.toContain('Tidewater Wire');
  });
});
