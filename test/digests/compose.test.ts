import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStoreHere } from '../../src/adapters/sqlite/open-store-here.ts';
import { composeDigest } from '../../src/digests/compose.ts';
import { isLine, type Report } from '../../src/domain/report.ts';
import type { Filter } from '../../src/domain/subscription.ts';
import type { Store, StoredArticle } from '../../src/ports.ts';
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

const arrive = async (...items: (Item & { readonly revision?: number })[]): Promise<void> => {
  const saved = materialsOf(items).map(({ article, reading, publishedMs }, index) => {
    const { importedAtMs: _imported, latestRevision: _latest, withdrawal: _withdrawal, ...plain } = article;
    const revision = items[index]?.revision ?? 1;
    return { article: { ...plain, revision }, reading, importedAtMs: publishedMs ?? 0 };
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

  test('is nothing after all was read again, the same or better than before, and later ones tell what they would have told', async () => {
    const readAgain = async (better: boolean): Promise<void> => {
      for (const { article, reading } of materialsOf([CLOSED])) {
        const { id, revision } = article;
        const poor = reading && {
          ...reading,
          sentences: reading.sentences.slice(0, 1),
          actors: [],
          claims: [],
          events: [],
        };
        await store.articles.replaceReadings([{ id, revision, reading: better ? reading : poor }]);
      }
    };
    await arrive(CLOSED);
    await readAgain(true);
    expect(await digest(MONDAY, MONDAY + DAY)).toBeNull();
    await readAgain(false);
    expect(await store.articles.readings(['closed'])).toMatchObject([{ claims: [] }]);
    await readAgain(true);
    expect(await digest(MONDAY, MONDAY + DAY)).toBeNull();
    await arrive(MORE);
    expect(textOf(await digest(MONDAY, MONDAY + DAY))).not.toContain('was closed on Monday');
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

  test('tells of a correction that took out the very words which were asked for', async () => {
    await arrive({ ...CLOSED, text: `${CLOSED.text} Smugglers were blamed.` });
    const corrected = { ...CLOSED, text: `${CLOSED.text}\n\nCorrection: nobody was blamed for the fire.` };
    await arrive({ ...corrected, publishedAt: at(MONDAY + HOUR), revision: 2 });
    const text = textOf(await digest(MONDAY, MONDAY + DAY, { topics: ['smugglers'] }));
    expect(text).toContain('Correction: nobody was blamed');
  });
});

describe('in a library that takes in hundreds of articles a day', () => {
  type Plain = Omit<StoredArticle, 'importedAtMs' | 'latestRevision' | 'withdrawal'>;
  const noise = async (count: number, atMs: number, part: Partial<Plain> = {}): Promise<void> => {
    const [one] = materialsOf([
      { ...MORE, id: 'noise', title: 'Weather', text: 'Sun in the hills. Rain by the evening.' },
    ]);
    if (one === undefined) throw new Error('nothing was loaded');
    const { importedAtMs: _imported, latestRevision: _latest, withdrawal: _withdrawal, ...plain } = one.article;
    const items = Array.from({ length: count }, (_, index) => ({
      article: {
        ...plain,
        publishedAt: at(atMs),
        ...part,
        id: `noise-${part.publisher}-${index}`,
        contentHash: `${part.publisher} ${index}`,
      },
      reading: null,
      importedAtMs: atMs,
    }));
    await store.articles.save(items);
  };

  test('a topic is told however much came in before and after it', async () => {
    await arrive(CLOSED);
    await noise(600, MONDAY + HOUR);
    await arrive(MORE);
    const text = textOf(await digest(MONDAY, MONDAY + DAY, { topics: ['harbour'] }));
    expect(text).toContain('Mayor Ilan Brek denied');
    expect(text).not.toContain('was closed on Monday');
    const named = textOf(await digest(MONDAY, MONDAY + DAY, { actors: ['Ilan Brek'] }));
    expect(named).toContain('Mayor Ilan Brek denied');
    expect(textOf(await digest(null, MONDAY + DAY, { topics: ['harbour'] }))).toContain('harbour of Ostrel');
  });

  test('the newest are told where nothing is asked for, and how many were not looked at', async () => {
    await noise(600, MONDAY + HOUR);
    await arrive(MORE);
    const next = textOf(await digest(MONDAY, MONDAY + DAY));
    expect(next).toContain('Mayor Ilan Brek denied');
    expect(next).toContain('101 articles were not looked at');
    expect(textOf(await digest(null, MONDAY + DAY))).toContain('101 articles were not looked at');
  });

  test('what was not looked at is said even where the rest brings nothing', async () => {
    await arrive({ ...MORE, publishedAt: at(MONDAY + HOUR) });
    await noise(600, MONDAY + 2 * HOUR);
    const text = textOf(await digest(MONDAY, MONDAY + DAY, { minOrigins: 3 }));
    expect(text).toContain('101 articles were not looked at');
  });

  test('a publisher is told however much others bring', async () => {
    await arrive({ ...MORE, publisher: 'Quay Times', publishedAt: at(MONDAY + HOUR) });
    await noise(600, MONDAY + 2 * HOUR);
    const text = textOf(await digest(MONDAY, MONDAY + DAY, { publishers: ['quay times'] }));
    expect(text).toContain('Mayor Ilan Brek denied');
    expect(text).not.toContain('not looked at');
  });

  test('what a publisher brought before is known however much it brought since', async () => {
    const [first, more] = [CLOSED, MORE].map((item) => ({ ...item, publisher: 'Quay Times' }));
    if (first === undefined || more === undefined) throw new Error('nothing to tell');
    await arrive(first);
    await noise(600, MONDAY + HOUR, { publisher: 'Quay Times' });
    await arrive(more);
    const text = textOf(await digest(MONDAY, MONDAY + DAY, { publishers: ['quay times'] }));
    expect(text).toContain('Newly denied\nMayor Ilan Brek denied');
  });

  test('what a publisher brought without a date, or long after its day, is counted like the rest', async () => {
    await noise(510, MONDAY + HOUR, { publisher: 'Quay Times', publishedAt: null });
    await noise(10, MONDAY + 2 * HOUR, { publisher: 'quay times', publishedAt: at(MONDAY - 40 * DAY) });
    await noise(30, MONDAY + 3 * HOUR, { publisher: 'Hill Post', publishedAt: null });
    const text = textOf(await digest(MONDAY, MONDAY + DAY, { publishers: ['quay times'] }));
    expect(text).toContain('20 articles were not looked at');
  });

  test('a topic of one publisher is told however much others bring on that topic', async () => {
    const told = { ...MORE, text: `${MORE.text} Smoke hung over the hills.`, publishedAt: at(MONDAY + HOUR) };
    await arrive({ ...told, publisher: 'Quay Times' });
    await noise(600, MONDAY + 2 * HOUR);
    const text = textOf(await digest(MONDAY, MONDAY + DAY, { topics: ['hills'], publishers: ['Quay Times'] }));
    expect(text).toContain('Mayor Ilan Brek denied');
    expect(text).not.toContain('not looked at');
  });
});

describe('each part of a filter', () => {
  const UN: Item = {
    id: 'un',
    title: 'United Nations sends tents to Besk',
    text: 'BESK — The United Nations (UN) sent tents and doctors to Besk, a mountain town. Envoy Rhea Tolland said that two more convoys would follow.',
    publishedAt: at(MONDAY - 3 * HOUR),
    publisher: 'Quay Times',
  };
  const told = async (part: Partial<Filter>): Promise<string> => textOf(await digest(null, MONDAY, part));
  beforeEach(() => arrive(CLOSED, UN));

  test.each<[string, Partial<Filter>, string, string]>([
    [
      'a topic, in whatever form of the word',
      { topics: ['harbours'] },
      'harbour of Ostrel',
      'tents and doctors to Besk',
    ],
    ['an actor', { actors: ['Mira Solen'] }, 'harbour of Ostrel', 'tents and doctors to Besk'],
    ['an actor by its short name', { actors: ['UN'] }, 'tents and doctors to Besk', 'harbour of Ostrel'],
    ['a person by the last name alone', { actors: ['tolland'] }, 'tents and doctors to Besk', 'harbour of Ostrel'],
    ['a place', { places: ['Besk'] }, 'tents and doctors to Besk', 'harbour of Ostrel'],
    [
      'a publisher, in small letters too',
      { publishers: ['quay times'] },
      'tents and doctors to Besk',
      'harbour of Ostrel',
    ],
  ])('lets through %s and nothing else', async (_what, part, wanted, unwanted) => {
    const text = await told(part);
    expect(text).toContain(wanted);
    expect(text).not.toContain(unwanted);
  });

  test('must hold beside the others; within one, any of several is enough', async () => {
    expect(await told({ topics: ['tents'], places: ['Ostrel'] })).not.toContain('Besk');
    expect(await told({ topics: ['tents'], publishers: ['Nobody'] })).toBe('');
    expect(await told({ actors: ['Mira Solen', 'Rhea Tolland'] })).toContain('Besk');
  });

  test('takes no other person of the same first name for the one that was asked for', async () => {
    expect(await told({ actors: ['Mira Tolland'] })).toBe('');
  });

  test('waits until a story rests on so many reports that do not rest on each other', async () => {
    const wanted = { minOrigins: 2, topics: ['harbour'] };
    expect(await told(wanted)).toBe('');
    await arrive({ ...CLOSED, id: 'copy', publisher: 'Copyist', publishedAt: at(MONDAY - HOUR) });
    expect(await told(wanted)).toBe('');
    await arrive({
      id: 'own',
      publisher: 'Harbour Herald',
      title: 'Fire shuts harbour of Ostrel',
      text: 'A fire in a grain store shut the harbour of Ostrel on Monday, our reporter saw. Firemen from three towns fought it, and nine ships lay outside the harbour.',
      publishedAt: at(MONDAY + HOUR),
    });
    expect(textOf(await digest(MONDAY, MONDAY + DAY, wanted))).toContain('harbour of Ostrel');
  });

  test('takes articles in whatever language they are, and leaves theirs to be translated', async () => {
    const inPortuguese = composeDigest(subscription({ language: 'pt' }), { sinceMs: null, untilMs: MONDAY }, store);
    expect(textOf(await inPortuguese)).toContain('The harbour of Ostrel was closed');
  });
});
