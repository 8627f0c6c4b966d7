import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { TimelineReport } from '../../src/answering/timeline/timeline.ts';
import { IDS } from '../../src/playground/seed.ts';
import { citation, line, report } from '../adapters/discord/sample-report.ts';
import { NOW, openWire, type Wire } from '../adapters/discord/wire.ts';
import { idsIn, textIn } from './shown.ts';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.close());

const you = () => wire.playground.user(IDS.admin);
const run = async (options: Record<string, string | number>) =>
  (await you().runCommand(IDS.general, 'timeline', options)).message;
const now = (id: string) =>
  you()
    .messages(IDS.general)
    .find((message) => message.id === id);

const told = (days: number): TimelineReport => {
  const rows = Array.from({ length: days }, (_, at) => ({
    date: new Date(NOW + at * 86_400_000).toISOString().slice(0, 10),
    line: line({
      text: `Ferry ${at} was held in the harbour of Ostrel. `.repeat(4),
      citations: [citation({ start: at })],
      ...(at === 0 ? { status: 'denied' as const, attribution: [{ name: 'Ivo Tarn' }] } : {}),
    }),
  }));
  return {
    ...report({ sections: rows.map(({ date, line: each }) => ({ title: { text: date }, lines: [each] })) }),
    title: 'Timeline: Ostrel',
    timeline: {
      query: 'Ostrel',
      actor: null,
      days: rows.map(({ date, line: each }) => ({
        date,
        ahead: false,
        reports: 1,
        entries: [{ line: each, ground: 'stated' as const }],
      })),
    },
  };
};

type Gallery = { type: number; items: { media: { url: string }; description?: string }[] };
const GALLERY = 12;
const galleryIn = (message: ReturnType<typeof now> | null): Gallery | undefined =>
  (message?.components as Gallery[] | undefined)?.find(({ type }) => type === GALLERY);
const galleryOn = (id: string): Gallery | undefined => galleryIn(now(id));

describe('/timeline', () => {
  test('shows the lines, and below them the same as a picture with its text', async () => {
    await wire.bot({ desk: { timeline: async () => told(2) } });
    const message = await run({ topic: 'Ostrel' });
    expect(textIn(message)).toContain('Ferry 0 was held');
    await expect.poll(() => galleryOn(message?.id ?? '')?.items).toHaveLength(1);
    const [item] = galleryOn(message?.id ?? '')?.items ?? [];
    expect(item?.description).toContain('24 November 2026: Ferry 0 was held in the harbour of Ostrel.');
    expect(item?.description).toContain('(denied by Ivo Tarn) [1]');
    expect(now(message?.id ?? '')?.attachments).toMatchObject([{ filename: 'picture-1.png' }]);
  });

  test('keeps its picture when its pages are turned', async () => {
    await wire.bot({ desk: { timeline: async () => told(40) } });
    const id = (await run({ topic: 'Ostrel' }))?.id ?? '';
    await expect.poll(() => galleryOn(id)?.items.length ?? 0).toBeGreaterThan(1);
    const shown = galleryOn(id)?.items.length;
    await you().click(id, idsIn(now(id)).at(-1) ?? '');
    await expect.poll(() => textIn(now(id))).toContain('(2/');
    expect(galleryOn(id)?.items).toHaveLength(shown ?? 0);
  });

  test('still stands where the picture cannot be drawn', async () => {
    const draw = () => Promise.reject(new Error('no font'));
    const { logged } = await wire.bot({ desk: { timeline: async () => told(2), draw } });
    const message = await run({ topic: 'Ostrel' });
    await expect.poll(() => logged.join()).toContain('could not be shown');
    expect(textIn(now(message?.id ?? ''))).toContain('Ferry 1 was held');
  });

  test('offers moments for its first and last day', async () => {
    await wire.bot();
    const offered = await you().autocomplete(IDS.general, 'timeline', { topic: 'port', from: 'yes' }, 'from');
    expect(offered.map(({ value }) => value)).toEqual(['yesterday']);
    const last = await you().autocomplete(IDS.general, 'timeline', { topic: 'port', to: '2026-12-01' }, 'to');
    expect(last.map(({ value }) => value)).toEqual(['2026-12-01']);
  });

  test('of nothing has no picture', async () => {
    await wire.bot();
    const message = await run({ actor: 'Nobody' });
    expect(galleryIn(message as never)).toBeUndefined();
  });

  test('asks for the days and the number given', async () => {
    const asked: unknown[] = [];
    const timeline = async (request: unknown) => {
      asked.push(request);
      return told(1);
    };
    await wire.bot({ desk: { timeline } });
    await run({ actor: 'Tarn', from: '2026-11-01', to: '2026-12-24', dates: 7 });
    expect(asked).toMatchObject([
      {
        query: 'Tarn',
        dates: 7,
        period: { sinceMs: Date.parse('2026-11-01T00:00+01:00'), untilMs: Date.parse('2026-12-25T00:00+01:00') },
      },
    ]);
  });

  test.each([
    [{}, 'Give a topic or an actor whose days should be told'],
    [{ topic: 'port', actor: 'Tarn' }, 'not both'],
    [{ topic: 'port', from: 'soonish' }, 'is no moment that I know'],
    [{ topic: 'port', from: '2031-01-01' }, 'lies in the future'],
    [{ topic: 'port', from: '2026-11-20', to: '2026-11-01' }, 'exchange them'],
  ])('%j is told what is wrong', async (options, said) => {
    await wire.bot();
    expect(textIn(await run(options as Record<string, string>))).toContain(said);
  });
});
