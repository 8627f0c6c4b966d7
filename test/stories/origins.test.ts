import { describe, expect, test } from 'vitest';
import { originsNote, originsOf } from '../../src/stories/origins.ts';
import { directoryOf, restsOn } from '../../src/stories/sources.ts';
import { type Item, materialsOf, sampleMaterials } from './materials.ts';

const paper = (publisher: string, text: string, rest: Partial<Item> = {}): Item => ({
  id: publisher.toLowerCase().replaceAll(' ', '-'),
  publisher,
  title: `${publisher} on the Ollun bridge`,
  publishedAt: '2027-05-03T08:00:00Z',
  text,
  ...rest,
});
const origins = (...items: Item[]) => originsOf(materialsOf(items));

const REPORT = paper(
  'Tarn Post',
  'OLLUN — Two engineers told this newspaper on Monday that the bridge at Ollun had been closed for cracks in its second pillar.',
);

describe('the origins of a story', () => {
  test('are one, where five papers all rest on one report', () => {
    const carried = ['Quay Times', 'Elling Star', 'Sorrel Echo', 'Marlow Herald'].map((name, index) =>
      paper(
        name,
        `The bridge at Ollun is shut, ${['according to the Tarn Post', 'the Tarn Post reported', 'the Post reported', 'the Tarn Post newspaper reported'][index]}, and ferries run in its place until ${index + 2} June.`,
        { publishedAt: '2027-05-04T08:00:00Z' },
      ),
    );
    const found = origins(REPORT, ...carried);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      name: 'Tarn Post',
      carriedBy: ['Elling Star', 'Marlow Herald', 'Quay Times', 'Sorrel Echo'],
    });
    expect(originsNote(found).text).toBe('One origin (Tarn Post), carried by 4.');
  });

  test('are as many as there are papers with reports of their own', () => {
    const own = paper('Quay Times', 'OLLUN — A Quay Times reporter saw lorries turned away from the bridge at dawn.');
    const other = paper('Elling Star', 'OLLUN — Ferrymen spoke on Tuesday of queues a mile long.');
    expect(originsNote(origins(REPORT, own, other)).text).toBe(
      '3 independent origins: Elling Star, Quay Times, Tarn Post.',
    );
  });

  test('are followed along a chain to the report at its end', () => {
    const middle = paper('Quay Times', 'The bridge is shut, according to the Tarn Post.', {
      publishedAt: '2027-05-04T08:00:00Z',
    });
    const end = paper('Elling Star', 'Traffic stands still because a bridge is shut, the Quay Times reported.', {
      publishedAt: '2027-05-05T08:00:00Z',
    });
    expect(origins(REPORT, middle, end).map(({ name }) => name)).toEqual(['Tarn Post']);
  });

  test('do not go round in circles', () => {
    const one = paper('Quay Times', 'The bridge is shut, according to the Elling Star.');
    const two = paper('Elling Star', 'A bridge seems to be closed, the Quay Times reported.');
    expect(origins(one, two).length).toBeGreaterThan(0);
  });

  test('take an agency from the dateline or the byline, though its own report is not in the library', () => {
    const dateline = paper('Quay Times', 'OLLUN, May 3 (Reuters) - The bridge is shut.');
    const byline = paper('Elling Star', 'The crossing was closed on Monday.', { byline: 'Reuters and staff' });
    expect(origins(dateline, byline)).toMatchObject([{ name: 'Reuters', carriedBy: ['Elling Star', 'Quay Times'] }]);
  });

  test('count outlets of one family once', () => {
    const first = paper('RIA Novosti', 'OLLUN — The bridge is shut, officials told this agency.');
    const second = paper('Sputnik', 'OLLUN — Drivers complain of the closed crossing.');
    expect(origins(first, second)).toHaveLength(1);
  });

  test('do not take a ministry or a person for a paper', () => {
    const own = paper(
      'Quay Times',
      'The bridge is shut, according to the Transport Ministry. Mayor Una Bask told drivers to wait.',
    );
    expect(origins(own)).toMatchObject([{ name: 'Quay Times', carriedBy: [] }]);
  });
});

describe('the sample library', () => {
  const materials = sampleMaterials('articles.jsonl');
  const directory = directoryOf(materials);
  const housesBy = (id: string): string | undefined => {
    const material = materials.find(({ article }) => article.id === id);
    return material === undefined ? undefined : restsOn(material, directory)?.name;
  };

  test.each([
    ['lirue-0303-gorrin-toll', 'Osk Valley Gazette'],
    ['korvath-0304-missile', 'The Lirue Courier'],
    ['halmere-0305-courier', 'The Lirue Courier'],
    ['korvath-0305-valdane', 'Meridian Wire'],
    ['lirue-0307-seepage', 'Osk Valley Gazette'],
    ['korvath-0310-velisk', 'The Lirue Courier'],
    ['halmere-0301-teke-pass', 'Meridian Wire'],
    ['talmora-0303-sniper', undefined],
    ['meridian-0303-halmere', undefined],
  ])('%s rests on %s', (id, house) => {
    expect(housesBy(id)).toBe(house);
  });
});
