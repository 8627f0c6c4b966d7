import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStoreHere } from '../../src/adapters/sqlite/open-store-here.ts';
import { composeDigest } from '../../src/digests/compose.ts';
import { isLine, type Report } from '../../src/domain/report.ts';
import type { Filter } from '../../src/domain/subscription.ts';
import type { Store } from '../../src/ports.ts';
import { type Item, materialsOf } from '../stories/materials.ts';
import { HOUR, subscription } from './delivering.ts';

const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 2, 2, 8);
const at = (ms: number): string => new Date(ms).toISOString();

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-digest-'));
  store = openStoreHere(join(folder, 'sitrep.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const arrive = async (...items: Item[]): Promise<void> => {
  const saved = materialsOf(items).map(({ article, reading, publishedMs }) => {
    const { importedAtMs: _imported, latestRevision: _latest, withdrawal: _withdrawal, ...plain } = article;
    return { article: plain, reading, importedAtMs: publishedMs ?? 0 };
  });
  await store.articles.save(saved);
};
const filter = (part: Partial<Filter>): Filter => ({ ...subscription().filter, ...part });
const digest = (sinceMs: number | null, untilMs: number, part: Partial<Filter> = {}) =>
  composeDigest(subscription({ filter: filter(part) }), { sinceMs, untilMs }, store);
const textOf = (report: Report | null): string =>
  (report?.sections ?? []).flatMap(({ title, lines }) => [title, ...lines].map(({ text }) => text)).join('\n');

const CLOSED: Item = {
  id: 'closed',
  title: 'Harbour of Ostrel shut after fire',
  text: 'The harbour of Ostrel was closed on Monday after a fire in a grain store. Port director Mira Solen said nine ships were waiting outside.',
  publishedAt: at(MONDAY - 2 * HOUR),
};
const MORE: Item = {
  id: 'more',
  title: 'Mayor of Ostrel denies arson at harbour',
  text: 'Mayor Ilan Brek denied that the fire at the harbour of Ostrel had been laid. The harbour of Ostrel was closed on Monday after a fire in a grain store.',
  publishedAt: at(MONDAY + 4 * HOUR),
};

describe('the digest of a channel', () => {
  test('begins with what came in lately', async () => {
    await arrive(CLOSED);
    expect(textOf(await digest(null, MONDAY))).toContain('The harbour of Ostrel was closed');
  });

  test('tells the next day what is new and nothing that was told', async () => {
    await arrive(CLOSED);
    await arrive(MORE);
    const text = textOf(await digest(MONDAY, MONDAY + DAY));
    expect(text).toContain('Mayor Ilan Brek denied');
    expect(text).not.toContain('was closed on Monday');
  });

  test('cites a span for each line about the world', async () => {
    await arrive(CLOSED, MORE);
    const report = await digest(MONDAY, MONDAY + DAY);
    const lines = (report?.sections ?? []).flatMap(({ title, lines: below }) => [title, ...below]).filter(isLine);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  test('is nothing on a day without news, or with the same news printed again', async () => {
    await arrive(CLOSED);
    expect(await digest(MONDAY, MONDAY + DAY)).toBeNull();
    await arrive({ ...CLOSED, id: 'again', publisher: 'Other', publishedAt: at(MONDAY + HOUR) });
    expect(await digest(MONDAY, MONDAY + DAY)).toBeNull();
  });

  test('keeps to its topics and says which of them did not move', async () => {
    await arrive(CLOSED, MORE);
    const report = await digest(MONDAY, MONDAY + DAY, { topics: ['harbour', 'pipeline'] });
    expect(textOf(report)).toContain('Nothing new on pipeline.');
    expect(await digest(MONDAY, MONDAY + DAY, { topics: ['pipeline'] })).toBeNull();
  });
});
