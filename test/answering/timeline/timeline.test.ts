import { describe, expect, test } from 'vitest';
import { type TimelineReport, timelineReport } from '../../../src/answering/timeline/timeline.ts';
import { isLine } from '../../../src/domain/report.ts';
import { type Item, materialsOf } from '../../stories/materials.ts';
import { withLibrary } from '../stored.ts';

const NOW = Date.UTC(2026, 5, 30);
const ALWAYS = { sinceMs: null, untilMs: null };

const articles: readonly Item[] = [
  {
    id: 'strike',
    publishedAt: '2026-05-04',
    title: 'Dockers of Varn lay down work',
    text: 'Dockers in the port of Varn stopped work on Monday over unpaid wages. Harbour chief Ona Brell said the port of Varn would reopen on May 20. Ships waited outside the breakwater all day.',
  },
  {
    id: 'blockade',
    publishedAt: '2026-05-08',
    title: 'Police clear the gates of Varn',
    text: 'Police cleared the gates of the port of Varn on Friday and arrested eleven dockers. The strike in the port of Varn had begun on May 4. Union leader Tel Marrow denied that dockers of Varn had thrown stones on Friday.',
  },
  {
    id: 'pact',
    publishedAt: '2026-05-12',
    title: 'Dockers of Varn sign',
    text: 'The dockers of Varn and the port company signed a pact on Tuesday. The strike in the port of Varn began on May 4. The port of Varn will be inspected on July 2, the harbour office said.',
  },
  {
    id: 'elsewhere',
    publishedAt: '2026-05-06',
    title: 'Orchard fair opens',
    text: 'The orchard fair in Lower Hasp opened on Wednesday with forty growers. Visitors came from three valleys to taste the early cherries.',
  },
];

const ask = (query: string, part: Partial<Parameters<typeof timelineReport>[0]> = {}, stored = articles) =>
  withLibrary(materialsOf(stored), (store) =>
    timelineReport({ scope: { shelves: ['operator'] }, query, period: ALWAYS, dates: 12, nowMs: NOW, ...part }, store),
  );

const datesIn = ({ timeline }: TimelineReport): string[] => timeline.days.map(({ date }) => date);
const textsOn = ({ timeline }: TimelineReport, date: string): string[] =>
  timeline.days.filter((day) => day.date === date).flatMap(({ entries }) => entries.map(({ line }) => line.text));

describe('a timeline', () => {
  test('leaves out what an article says of its own mistakes', async () => {
    const timeline = await ask('port of Varn', {}, [
      {
        id: 'corrected',
        publishedAt: '2026-05-12',
        title: 'Dockers of Varn sign',
        text: 'The dockers of the port of Varn signed a pact on Tuesday.\n\nCorrection: An earlier version of this report said that the port of Varn had reopened on Sunday.',
      },
    ]);
    expect(datesIn(timeline)).toEqual(['2026-05-12']);
    expect(JSON.stringify(timeline)).not.toContain('earlier version');
  });

  test('tells the days that are named, in their order, and leaves out other news', async () => {
    const timeline = await ask('port of Varn');
    expect(datesIn(timeline)).toEqual(['2026-05-04', '2026-05-08', '2026-05-12', '2026-05-20', '2026-07-02']);
    expect(JSON.stringify(timeline)).not.toContain('cherries');
  });

  test('cites the words of every line as they stand in the article', async () => {
    const { sections } = await ask('port of Varn');
    const texts = new Map(materialsOf(articles).map(({ article }) => [article.id, article.text]));
    const lines = sections.flatMap((section) => section.lines.filter(isLine));
    expect(lines.length).toBeGreaterThan(4);
    for (const { citations } of lines)
      for (const { article, start, end, text } of citations) expect(texts.get(article)?.slice(start, end)).toBe(text);
  });

  test('prefers a day that later reports go back to where few are asked for', async () => {
    expect(datesIn(await ask('port of Varn', { dates: 1 }))).toEqual(['2026-05-04']);
  });

  test('keeps what was said of a day before it came as a plan', async () => {
    const { timeline } = await ask('port of Varn');
    const plan = timeline.days.find(({ date }) => date === '2026-05-20');
    expect(plan?.entries[0]?.line).toMatchObject({
      status: 'planned',
      attribution: [{ name: 'Harbour chief Ona Brell' }],
    });
  });

  test('says of a day to come that it is ahead, and of one that went by unreported that nothing followed', async () => {
    const titles = (await ask('port of Varn')).sections.map(({ title }) => title.text);
    expect(titles).toContain('20 May 2026 · announced; no report since');
    expect(titles).toContain('2 July 2026 · still ahead');
  });

  test('of a sentence that tells both what happened and what is to come gives a day gone by what happened', async () => {
    const vow = {
      id: 'vow',
      publishedAt: '2026-05-21',
      title: 'Toll in Varn',
      text: 'The number of dockers hurt in the port of Varn has risen to nine, the harbour clinic said on Thursday, as the union vowed to strike again within days.',
    };
    const { timeline } = await ask('port of Varn', {}, [...articles, vow]);
    const day = timeline.days.find(({ date }) => date === '2026-05-21');
    expect(day?.entries[0]?.line).toMatchObject({ status: 'claimed', attribution: [{ name: 'the harbour clinic' }] });
  });

  test('keeps a denial a denial, with its speaker', async () => {
    const { timeline } = await ask('port of Varn');
    const lines = timeline.days.flatMap(({ entries }) => entries.map(({ line }) => line));
    const denial = lines.find(({ text }) => text.includes('denied'));
    expect(denial).toMatchObject({ status: 'denied', attribution: [{ name: expect.stringContaining('Tel Marrow') }] });
  });

  test('counts a re-print once', async () => {
    const [first] = articles as [Item];
    const copies = ['copy-1', 'copy-2'].map((id) => ({ ...first, id, publishedAt: '2026-05-05' }));
    const { timeline } = await ask('port of Varn', {}, [...articles, ...copies]);
    expect(timeline.days.find(({ date }) => date === '2026-05-04')).toMatchObject({ reports: 3 });
    expect(datesIn({ timeline } as TimelineReport)).not.toContain('2026-05-05');
  });

  test('tells only the days asked for', async () => {
    const period = { sinceMs: Date.UTC(2026, 4, 5), untilMs: Date.UTC(2026, 4, 13) };
    expect(datesIn(await ask('port of Varn', { period }))).toEqual(['2026-05-08', '2026-05-12']);
  });

  test('of an actor is made of the articles that name it', async () => {
    const timeline = await ask('Tel Marrow');
    expect(timeline.timeline.actor).toContain('tel-marrow');
    expect(textsOn(timeline, '2026-05-08').join(' ')).toContain('denied that dockers of Varn had thrown stones');
    expect(datesIn(timeline)).not.toContain('2026-05-20');
  });

  test('that the library cannot tell says so and shows the nearest', async () => {
    const { sections, timeline } = await ask('port of Varn', {
      period: { sinceMs: Date.UTC(2026, 4, 25), untilMs: Date.UTC(2026, 4, 30) },
    });
    expect(timeline.days).toEqual([]);
    expect(sections[0]?.title.text).toBe('The library tells of no day of “port of Varn” in this period.');
  });

  test('names whom a sentence points at, with the sentence that names them beside it, or tells another', async () => {
    const monitor = {
      id: 'monitor',
      publishedAt: '2026-05-13',
      title: 'Gate of Varn opens',
      text: 'The harbour minister, Ada Brul, said the port of Varn was safe. She will open the northern gate in the port of Varn on May 15.',
    };
    const { timeline } = await ask('port of Varn', {}, [...articles, monitor]);
    const [entry] = timeline.days.find(({ date }) => date === '2026-05-15')?.entries ?? [];
    expect(entry?.line.text).toBe('[Ada Brul] will open the northern gate in the port of Varn on May 15.');
    expect(entry?.line.citations.map(({ text }) => text)).toHaveLength(2);
    const unnamed = {
      ...monitor,
      text: 'Rain fell in the port of Varn. It will be published in Varn on May 15, they said.',
    };
    const dropped = await ask('port of Varn', {}, [...articles, unnamed]);
    expect(textsOn(dropped, '2026-05-15')).toEqual([]);
  });

  test('does not say of a day that nothing was reported since where other articles are newer than it', async () => {
    const fair = { ...(articles[3] as Item), id: 'late-fair', publishedAt: '2026-05-21' };
    const titles = (await ask('port of Varn', {}, [...articles, fair])).sections.map(({ title }) => title.text);
    expect(titles).toContain('20 May 2026 · announced; what came of it is not in these articles');
  });
});
