import { beforeAll, describe, expect, test } from 'vitest';
import { type ClaimsReport, claimsReport, type LedgerPoint } from '../../src/answering/claims.ts';
import type { Store } from '../../src/ports.ts';
import { type Item, materialsOf } from '../stories/materials.ts';
import { reportItem, withLibrary } from './stored.ts';

/** What is claimed, what denies it, and a topic that asks for them; in one article, or in two. */
const SEEDED: readonly { topic: string; claim: string; denial: string; apart: boolean }[] = [
  {
    topic: 'bridge collapse',
    claim: 'Petra Holm said the mayor had known of the cracks in the bridge before its collapse.',
    denial: 'The mayor denied that he had known of the cracks in the bridge.',
    apart: true,
  },
  {
    topic: 'ferry fire',
    claim: 'The union accused the Calder Line of locking the ferry’s doors before the fire.',
    denial: 'The Calder Line denied it.',
    apart: false,
  },
  {
    topic: 'dust at Pell',
    claim: 'Doctors accused Lorn Copper of hiding what the dust at Pell holds.',
    denial: 'The company denied it.',
    apart: false,
  },
  {
    topic: 'bribes in the docks',
    claim: 'A clerk accused Orlo Cranes of paying bribes in the docks of Ost.',
    denial: 'The company denied it.',
    apart: false,
  },
  {
    topic: 'border shelling',
    claim: 'Tessaria said that Ostran guns had shelled the border village of Wick.',
    denial: 'Ostra denied that its guns had shelled Wick.',
    apart: true,
  },
  {
    topic: 'water contract',
    claim: 'The opposition said Minister Arlo Benn had taken money for the water contract.',
    denial: 'Arlo Benn rejected the accusation that he had taken money for the water contract.',
    apart: true,
  },
  {
    topic: 'prisoners beaten',
    claim: 'Lawyers alleged that guards had beaten prisoners at Marrow.',
    denial: 'The prison service denied that any prisoner had been beaten at Marrow.',
    apart: false,
  },
  {
    topic: 'election moved',
    claim: 'Two officials said the election would be moved to October.',
    denial: 'The government denied that the election would be moved.',
    apart: true,
  },
];

const items = SEEDED.flatMap(({ claim, denial, apart }, at): Item[] =>
  apart
    ? [reportItem(`c${at}`, '01', claim), reportItem(`d${at}`, '02', denial)]
    : [reportItem(`b${at}`, '01', `${claim} ${denial}`)],
);
/** One sentence with two claims of it, of which one is denied. */
const twofold = [
  reportItem(
    'cellar',
    '04',
    'The second fire in the cellar of Ost may have been caused by a lamp rather than by a pipe, two clerks who have seen its pictures told the Ostra Courier on Monday.',
  ),
  reportItem(
    'lamp',
    '05',
    'The brewery on Tuesday rejected a report that one of its own lamps may have caused the second fire in the cellar of Ost.',
  ),
];

const plain = [
  reportItem(
    'plain',
    '03',
    'The harbour office said 40 ships had left the harbour of Brim. A pilot said the harbour of Brim was full.',
  ),
  reportItem(
    'passing',
    '04',
    'Ada Roon, the head of the Quill bank, confirmed on Saturday that she had left, two days after the ministry called that report a fabrication.',
  ),
];

/** One sentence with two claims of it, of which none is denied. */
const nested = [
  reportItem(
    'salt',
    '03',
    'Foreign Minister Vela Brasov spoke of the salt road on Monday. Brasov said Bastane would not withdraw its guns before Quellmark reopened the salt road.',
  ),
];

const has = (rows: LedgerPoint['says'], words: string): boolean => rows.some(({ line }) => line.text.includes(words));

/** Turned down by a court, a premier and a union: what was said before is denied by nobody. */
const decided = [
  reportItem(
    'decided',
    '05',
    'Prosecutors accused the editor of the Tarn Post of taking bribes. A judge dismissed the charges against the editor of the Tarn Post.',
  ),
  reportItem(
    'polls',
    '06',
    'The opposition said that early elections in Lorm were near. The premier ruled out early elections in Lorm.',
  ),
];

describe('the ledger of claims', () => {
  const reports = new Map<string, ClaimsReport>();
  beforeAll(async () => {
    await withLibrary(materialsOf([...items, ...twofold, ...nested, ...plain, ...decided]), async (store: Store) => {
      const asked = async (topic: string, speaker: string | null = null): Promise<void> => {
        const period = { sinceMs: null, untilMs: null };
        const request = { scope: { shelves: ['operator'] as const }, topic, speaker, period, nowMs: 0 };
        reports.set(`${topic}|${speaker ?? ''}`, await claimsReport(request, store));
      };
      for (const { topic } of SEEDED) await asked(topic);
      for (const topic of [
        'cellar of Ost',
        'salt road',
        'harbour of Brim',
        'Quill bank',
        'comet over Lapland',
        'Tarn Post',
        'elections Lorm',
        '?',
      ])
        await asked(topic);
      await asked('bridge collapse', 'the mayor');
      await asked('bridge collapse', 'Petra Holm');
      await asked('bridge collapse', 'Queen of Brim');
    });
  });
  const of = (key: string): ClaimsReport => reports.get(key) as ClaimsReport;

  test.each(SEEDED)('on $topic shows the claim and its denial as one point', ({ topic, claim, denial }) => {
    const points = of(`${topic}|`).claims.points.filter(({ says }) => has(says, claim));
    expect(points.map(({ denies }) => has(denies, denial))).toEqual([true]);
    const section = of(`${topic}|`).report.sections.find(({ title }) => title.text.includes(claim.slice(0, 30)));
    expect(section?.lines.map(({ text }) => text).join('\n')).toContain(denial);
  });

  test('never has what is denied said by who denies it', () => {
    for (const { claims } of reports.values())
      for (const { says } of claims.points)
        for (const { line } of says) expect(line.text).not.toMatch(/^(?:The mayor|Ostra|The prison service) denied/);
  });

  test('by speaker keeps what is held against the speaker', () => {
    for (const speaker of ['the mayor', 'Petra Holm']) {
      const { points } = of(`bridge collapse|${speaker}`).claims;
      expect(points, speaker).toHaveLength(1);
      expect(points[0]?.denies, speaker).toHaveLength(1);
      expect(points[0]?.says, speaker).toHaveLength(1);
    }
  });

  test('shows a sentence once, however much it says', () => {
    const { sections } = of('cellar of Ost|').report;
    expect(sections.filter(({ title }) => title.text.startsWith('The second fire'))).toHaveLength(1);
    expect(sections[0]?.lines.map(({ text }) => text).join('\n')).toContain('rejected a report');
    const heads = of('salt road|').report.sections.map(({ title }) => title.text);
    expect(heads.filter((text) => text.startsWith('Brasov said'))).toHaveLength(1);
  });

  test('lists what nobody denies as such', () => {
    const { points } = of('harbour of Brim|').claims;
    expect(points.length).toBeGreaterThanOrEqual(2);
    expect(points.every(({ denies }) => denies.length === 0)).toBe(true);
  });

  test('does not show a sentence as the denial that it mentions in passing', () => {
    const { points } = of('Quill bank|').claims;
    expect(points.map(({ says, denies }) => [says.length > 0, denies.length])).toEqual([[true, 0]]);
  });

  test.each(['Tarn Post|', 'elections Lorm|'])('takes no decision or refusal for a denial: %s', (key) => {
    const { points } = of(key).claims;
    expect(points.length).toBeGreaterThanOrEqual(2);
    expect(points.flatMap(({ denies }) => denies)).toEqual([]);
  });

  test('of what the library has nothing on says so', () => {
    expect(of('comet over Lapland|').report.sections[0]?.title.text).toContain('no claim about “comet over Lapland”');
    expect(of('?|').claims.points).toEqual([]);
    expect(of('bridge collapse|Queen of Brim').report.sections[0]?.title.text).toContain(
      'no claim by “Queen of Brim” about “bridge collapse”',
    );
  });
});

test('a sentence that makes two claims is shown once, and once alone where it turns down another’s account by the way', async () => {
  const items: Item[] = [
    reportItem(
      'toll',
      '04',
      'At least 14 people died when the ferry Larn sank, the coast guard said on Friday, and dozens more were feared missing.',
    ),
    reportItem('denial', '05', 'The minister denied that he had ordered the ferry Larn to sail.'),
    reportItem(
      'order',
      '05',
      'The police chief told a committee that the minister had ordered the ferry Larn to sail, contradicting the minister’s account.',
    ),
  ];
  const report = await withLibrary(materialsOf(items), (store) =>
    claimsReport(
      {
        scope: { shelves: ['operator'] },
        topic: 'ferry Larn',
        speaker: null,
        period: { sinceMs: null, untilMs: null },
        nowMs: 0,
      },
      store,
    ),
  );
  const titles = report.report.sections.map(({ title }) => title.text);
  expect(titles.length).toBeGreaterThan(1);
  expect(new Set(titles).size).toBe(titles.length);
});
