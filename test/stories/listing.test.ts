import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/adapters/sqlite/open-store.ts';
import type { Scope, Store } from '../../src/ports.ts';
import { changesSince } from '../../src/stories/changes.ts';
import { printsOf } from '../../src/stories/copies.ts';
import { figuresOf, seriesOf } from '../../src/stories/figures.ts';
import { listStories, rowsOf } from '../../src/stories/listing.ts';
import type { Material } from '../../src/stories/material.ts';
import { momentsOf } from '../../src/stories/moments.ts';
import { whyReport } from '../../src/stories/why.ts';
import { faultsBySchema } from '../cli/schemas.ts';
import { sampleMaterials } from './materials.ts';

const OPERATOR: Scope = { shelves: ['operator'] };
const EVER = { sinceMs: null, untilMs: null };
const NOW = Date.parse('2026-03-11');
const at = (iso: string): number => Date.parse(iso);

const save = (store: Store, { article, reading }: Material, importedAtMs: number) => {
  const { importedAtMs: _, latestRevision: __, withdrawal: ___, ...content } = article;
  return store.articles.save([{ article: content, reading, importedAtMs }]);
};

describe('the stories of a library', () => {
  let folder: string;
  let store: Store;
  const materials = sampleMaterials('articles.jsonl');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-stories-'));
    store = await openStore({ dataDir: folder, readers: 1 });
    for (const material of materials) await save(store, material, material.publishedMs ?? 0);
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('are listed in the shape that others rely on, every article once, each with a reason', async () => {
    const list = await listStories({ scope: OPERATOR, period: EVER }, store);
    expect(faultsBySchema('stories', list)).toEqual([]);
    const ids = list.stories.flatMap(({ articles }) => articles.map(({ id }) => id));
    expect(ids.sort()).toEqual(materials.map(({ article }) => article.id).sort());
  });

  test('are none in a period without articles, or on another shelf', async () => {
    const period = { sinceMs: at('2026-03-09'), untilMs: at('2026-03-10') };
    expect((await listStories({ scope: OPERATOR, period }, store)).stories).toEqual([]);
    expect((await listStories({ scope: { shelves: ['guild:7'] }, period: EVER }, store)).stories).toEqual([]);
  });

  test('are the same whatever the order in which articles came', () => {
    const sets = (rows: ReturnType<typeof rowsOf>) =>
      rows.map(({ id, articles }) => [id, ...articles.map((article) => article.id).sort()].join(' ')).sort();
    expect(sets(rowsOf([...materials].reverse()))).toEqual(sets(rowsOf(materials)));
  });

  test('keep the three crises apart', () => {
    const crises = [
      /teke|halmere|ulmek|dorn|brack|velisk|talks|truce|beskan|courier|missile/,
      /tasco|fountain|valdane|sanctions|election|acting|cabinet|plot/,
      /gorrin|osk|seepage|shelters|aid|brandt/,
    ];
    for (const { articles } of rowsOf(materials)) {
      const held = crises.filter((crisis) => articles.some(({ id }) => crisis.test(id.split('-').slice(1).join('-'))));
      expect(held.length, articles.map(({ id }) => id).join(' ')).toBeLessThan(2);
    }
  });

  test('keep the shelling of Ulmek and the drones over Brack apart from the strike on Halmere, and chess from football', () => {
    const storyOf = (id: string) => rowsOf(materials).find(({ articles }) => articles.some((one) => one.id === id))?.id;
    const ids = ['meridian-0303-halmere', 'meridian-0305-ulmek', 'meridian-0308-talks', 'meridian-0306-velisk'];
    expect(new Set(ids.map(storyOf)).size).toBe(ids.length);
    expect(storyOf('army-0308-brack')).not.toBe(storyOf('meridian-0303-halmere'));
    expect(storyOf('korvath-0306-chess')).not.toBe(storyOf('lirue-0302-football'));
    expect(storyOf('meridian-0304-toll')).toBe(storyOf('meridian-0303-halmere'));
  });

  test('keep the clash at Teke Pass apart from the strike on Halmere from the day of the strike, with what follows each', () => {
    for (const day of ['2026-03-04', '2026-03-05', '2026-03-07']) {
      const then = materials.filter(({ publishedMs }) => (publishedMs ?? 0) < at(day));
      const rows = rowsOf(then);
      const storyOf = (id: string) => rows.find(({ articles }) => articles.some((one) => one.id === id))?.id;
      expect(storyOf('meridian-0301-teke-pass'), day).not.toBe(storyOf('meridian-0303-halmere'));
      expect(storyOf('halmere-0302-council'), day).toBe(storyOf('meridian-0301-teke-pass'));
      expect(storyOf('army-0303-halmere'), day).toBe(storyOf('meridian-0303-halmere'));
    }
  });

  test('say why an article belongs: the same words, or shared actors, days and words', async () => {
    const report = await whyReport({ scope: OPERATOR, query: 'halmere-0308-talks', nowMs: NOW }, store);
    const told = report.sections.flatMap(({ title, lines }) => [title, ...lines].map(({ text }) => text)).join('\n');
    expect(told).toContain('One origin (Meridian Wire), carried by 3.');
    expect(told).toContain('prints the same words as Meridian Wire.');
  });

  test('are explained without an id of ours, even to who asks by one or where nobody publishes', async () => {
    const ids = sampleMaterials('articles.jsonl').map(({ article }) => article.id);
    for (const query of ['halmere-0308-talks', 'Gorrin dam seepage note']) {
      const report = await whyReport({ scope: OPERATOR, query, nowMs: NOW }, store);
      const told = JSON.stringify([
        report.title,
        report.sections.map(({ title, lines }) => [title.text, ...lines.map(({ text }) => text)]),
      ]);
      expect(ids.filter((id) => told.includes(id))).toEqual([]);
    }
  });

  test('find an article by its words, say so where there is none, and know nothing of tomorrow', async () => {
    const found = await whyReport({ scope: OPERATOR, query: 'Gorrin dam seepage note', nowMs: NOW }, store);
    expect(found.freshness.articles).toBeGreaterThan(3);
    const none = await whyReport({ scope: OPERATOR, query: 'zebra lottery', nowMs: NOW }, store);
    expect(none.sections[0]?.title.text).toContain('no article about “zebra lottery”');
    const early = await whyReport({ scope: OPERATOR, query: 'lirue-0310-truce', nowMs: at('2026-03-05') }, store);
    expect(early.sections[0]?.title.text).toContain('no article about');
  });

  test('have figures as series by speaker, never one for all', () => {
    const halmere = materials.filter(({ article }) => /0303-halmere|0304-toll|0303-wire/.test(article.id));
    const series = seriesOf(halmere).filter(({ kind }) => kind === 'killed');
    const ofMinistry = series.filter(({ speaker }) => /Health Ministry/.test(speaker ?? ''));
    expect(ofMinistry.map(({ points }) => points.map(({ value }) => value))).toContainEqual([3, 6]);
    const shown = figuresOf(printsOf(halmere).map(({ first }) => first)).find(({ differ }) => differ);
    expect(shown?.line.text).toMatch(/^Killed: 3 → 6, .*Health Ministry; 2 \(soldier\), (?:the )?army$/i);
    expect(shown?.line).toMatchObject({ status: 'claimed' });
    expect(shown?.line.citations.map(({ text }) => /killed|killing/.test(text))).toEqual([true, true, true]);
  });

  test('change by what was imported between two moments: added, corrected, withdrawn', async () => {
    const request = { scope: OPERATOR, sinceMs: at('2026-03-10T19:30:00Z'), untilMs: at('2026-03-12') };
    const quiet = await momentsOf(request, store);
    expect(quiet.after.length).toBe(materials.length);
    expect(changesSince(quiet.before, quiet.after, { ...request, nowMs: request.sinceMs }).changes).toEqual([]);
    const [later] = sampleMaterials('later.jsonl') as readonly [Material];
    await save(store, { ...later, article: { ...later.article, revision: 2 } }, at('2026-03-11T01:00:00Z'));
    await store.articles.withdraw('korvath-0306-chess', { at: '2026-03-11T02:00:00.000Z', reason: 'taken back' });
    const { before, after } = await momentsOf(request, store);
    const { changes } = changesSince(before, after, { sinceMs: request.sinceMs, nowMs: request.sinceMs });
    expect(changes.map(({ kind }) => kind)).toContain('corrected');
    expect(
      changes.find(({ kind }) => kind === 'corrected')?.lines.map(({ citations }) => citations[0].revision),
    ).toEqual([2, 1]);
  });
});
