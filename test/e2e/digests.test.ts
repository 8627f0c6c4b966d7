import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLine, type Line, type Note, type Report } from '../../src/domain/report.ts';
import type { Delivery } from '../../src/domain/subscription.ts';
import { IDS } from '../../src/playground/seed.ts';
import { buttonOf, discard, type Sitrep, startSitrep, textOf } from './sitrep.ts';

const EPHEMERAL = 64;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PATIENCE = { timeout: 240_000, interval: 200 };

/** The evening of a day of March 2026, a few minutes after the digest is due. */
const evening = (day: number): number => Date.UTC(2026, 2, day, 22, 5);

const itemsOf = (report: Report | null): (Line | Note)[] =>
  (report?.sections ?? []).flatMap(({ title, lines }) => [title, ...lines]);

/** What a digest tells as news: neither headlines nor what the new is held against. */
const newsIn = (report: Report | null): Line[] =>
  (report?.sections ?? []).flatMap(({ lines }) =>
    lines.filter(isLine).filter((line) => {
      const before = lines[lines.indexOf(line) - 1];
      return !(before !== undefined && !isLine(before) && before.text === 'Told before:');
    }),
  );

const placesOf = (lines: readonly Line[]): string[] =>
  lines.flatMap(({ citations }) => citations.map(({ article, revision, start }) => `${article} ${revision} ${start}`));

/** The sample library (sample/README.md is its key), with the playground's clock moved day by day. */
describe('a channel with a digest each evening', () => {
  let sitrep: Sitrep;
  beforeAll(async () => {
    sitrep = await startSitrep();
  }, 120_000);
  afterAll(async () => {
    await sitrep.stop();
    await discard(sitrep.dataDir);
  });
  const you = () => sitrep.playground.user(IDS.admin);
  /** What everybody sees. */
  const messages = () =>
    you()
      .messages(IDS.briefings)
      .filter(({ flags = 0 }) => (flags & EPHEMERAL) === 0);
  const run = async (name: string, options: Record<string, string | number> = {}) =>
    textOf((await you().runCommand(IDS.general, name, options)).message);
  const goTo = async (ms: number): Promise<void> => {
    sitrep.playground.clock.advance(ms - sitrep.playground.clock.now());
    const reached = async (): Promise<number> => Number(await sitrep.bot.store.facts.get('playground.now'));
    await expect.poll(reached, PATIENCE).toBeGreaterThanOrEqual(ms);
  };
  /** Deliveries, oldest first; the day of the month in front. */
  const told = async (): Promise<ReadonlyMap<number, Delivery>> => {
    const [subscription] = await sitrep.bot.store.subscriptions.list(IDS.guild);
    const rows = await sitrep.bot.store.deliveries.history({ subscriptionId: subscription?.id ?? '', limit: 20 });
    return new Map(rows.map((row) => [Number(row.localDay.slice(-2)), row]));
  };
  /** What stands in the channel for the digest of a day, its messages in order. */
  const standing = async (day: number) => {
    const found = await sitrep.bot.store.deliveries.find((await told()).get(day)?.id ?? '');
    const ids = (found?.parts ?? []).map(({ messageId }) => messageId);
    return ids.map((id) => messages().find((message) => message.id === id));
  };
  const textOn = async (day: number): Promise<string> => (await standing(day)).map(textOf).join('\n');
  const edits = () => messages().map(({ edited_timestamp: edited }) => edited);
  const reportOf = async (day: number): Promise<Report | null> => (await told()).get(day)?.report ?? null;

  test('is told on the first day of the three crises, each line with its evidence', async () => {
    const saved = await run('digest add', { channel: IDS.briefings, time: '22:00', zone: 'Etc/UTC', length: 300 });
    expect(saved).toContain('Preview');
    await goTo(evening(3));
    const text = await textOn(3);
    expect(messages()).toHaveLength((await standing(3)).length);
    for (const crisis of [/Halmere|oil terminal/i, /Fountain Square|Tasco|Talmor/, /Gorrin|mine dam/i])
      expect(text).toMatch(crisis);
    expect(text).toContain('31');
    const lines = itemsOf(await reportOf(3)).filter(isLine);
    expect(lines.length).toBeGreaterThan(6);
    const evidence = await you().click(messages()[0]?.id ?? '', buttonOf(messages()[0], 'Evidence') ?? '');
    expect(textOf(evidence.message)).toMatch(/\*\*.+\*\*/);
  }, 300_000);

  test('is told on the second day only what changed', async () => {
    await goTo(evening(4));
    const [before, after] = [await reportOf(3), await reportOf(4)];
    const news = newsIn(after);
    expect(news.length).toBeGreaterThan(3);
    const known = new Set(placesOf(itemsOf(before).filter(isLine)));
    expect(placesOf(news).filter((place) => known.has(place))).toEqual([]);
    const old = news.filter(
      ({ citations: [{ publishedAt }] }) => Date.parse(publishedAt ?? '') < evening(3) - 6 * MINUTE,
    );
    expect(old.map(({ text }) => text)).toEqual([]);
    expect(await textOn(4)).toMatch(/Valdane/);
  }, 300_000);

  test('sees the first day’s message edited when its source corrects itself, and the next digest says so', async () => {
    await goTo(evening(5));
    const first = await textOn(3);
    expect(first).toContain('Corrected since this was posted');
    expect(first).toMatch(/corrected by its publisher: “Correction\\: an earlier version of this article/);
    expect((await standing(3)).some((message) => message?.edited_timestamp)).toBe(true);
    expect(await textOn(5)).toContain('Corrected by its publisher');
    expect(await run('digest audit')).toContain('corrected by its publisher · the digest is edited');
  }, 300_000);

  test('finds the correction again after a restart, and edits nothing twice', async () => {
    const before = edits();
    await sitrep.stop();
    sitrep = await startSitrep(sitrep.dataDir);
    await sitrep.bot.pulse.now();
    expect(edits()).toEqual(before);
    expect(await textOn(3)).toContain('Corrected since this was posted');
  }, 120_000);

  test('is told at once of what it watches for, with evidence, and a story at most once an hour', async () => {
    const kept = await run('watch event-type', { what: 'SANCTION', channel: IDS.general });
    expect(kept).toContain('Watching for sanctions and broken ties');
    await goTo(evening(6));
    const alerts = you()
      .messages(IDS.general)
      .filter((message) => buttonOf(message, 'Mute for a day') !== null);
    expect(alerts.map(textOf).join('\n')).toMatch(/imposed sanctions on Friday/);
    const [alert] = alerts;
    const evidence = await you().click(alert?.id ?? '', buttonOf(alert, 'Evidence') ?? '');
    expect(textOf(evidence.message)).toMatch(/\*\*.*sanctions.*\*\*/);
    const muted = await you().click(alert?.id ?? '', buttonOf(alert, 'Mute for a day') ?? '');
    expect(textOf(muted.message)).toContain('Muted until');
  }, 300_000);

  test('hears nothing on the day without news, and history says why', async () => {
    await goTo(evening(8));
    const before = messages().length;
    await goTo(evening(9));
    expect(messages()).toHaveLength(before);
    expect((await told()).get(9)).toMatchObject({ state: 'skipped', reason: 'nothing changed' });
    expect(await run('digest history')).toContain('not posted\\: nothing changed');
  }, 300_000);

  test('is told again on the day after', async () => {
    await goTo(evening(10));
    expect((await standing(10)).length).toBeGreaterThan(0);
    const texts = newsIn(await reportOf(10)).map(({ text }) => text);
    expect(texts.join('\n')).toMatch(/truce|house arrest|Brandt/);
  }, 300_000);

  test('never had a slot twice, nor a fault on the way', async () => {
    const days = [...(await told()).keys()].sort((a, b) => a - b);
    expect(days).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    const posted = await Promise.all(days.map(standing));
    expect(posted.flat()).toHaveLength(messages().length);
    expect(sitrep.playground.clock.now() - evening(3)).toBeLessThan(8 * DAY);
    expect(sitrep.logged.filter((entry) => /^(?:error|warn)/.test(entry))).toEqual([]);
  });
});
