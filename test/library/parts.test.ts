import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../src/library/canonical-url.ts';
import { containment, shingles } from '../../src/library/fingerprint.ts';
import { feedsIn } from '../../src/library/formats/opml.ts';
import { articleId } from '../../src/library/identity.ts';
import { composeText } from '../../src/library/paragraphs.ts';
import { parseStatedDate } from '../../src/library/stated-date.ts';

describe('dates as they are written', () => {
  test.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T09:30:00.123Z', '2031-03-04T09:30:00Z'],
    ['2031-03-04 09:30:00+0100', '2031-03-04T09:30:00+01:00'],
    ['Tue, 04 Mar 2031 09:30:00 EST', '2031-03-04T09:30:00-05:00'],
    ['Tue Mar  4 09:30:00 UTC 2031', '2031-03-04T09:30:00Z'],
    ['4 March 2031', '2031-03-04'],
    ['March 4th, 2031, 9:30 p.m.', '2031-03-04T21:30:00Z'],
    ['20310304', '2031-03-04'],
    ['25/12/2030', '2030-12-25'],
    [1930383000, '2031-03-04T09:30:00Z'],
    ['1930383000000', '2031-03-04T09:30:00Z'],
    ['02/03/2031', null],
    ['2031-02-30', null],
    ['0001-01-01T00:00:00', null],
    ['Tue, 04 Mar 2031 09:30:00 CONSTRUCTOR', '2031-03-04T09:30:00Z'],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (written, iso) => {
    expect(parseStatedDate(written)).toBe(iso);
  });
});

describe('addresses', () => {
  test.each([
    ['HTTPS://Gazette.Example:443/a?utm_source=x&id=3&fbclid=y#top', 'https://gazette.example/a?id=3'],
    ['http://anna:secret@gazette.example/', 'http://gazette.example/'],
    ['mailto:anna@gazette.example', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s is known as %s', (written, url) => {
    expect(canonicalUrl(written)).toBe(url);
  });
});

describe('ids', () => {
  test('are given, else made of the address, else of the origin; a server has its own', () => {
    const draft = { givenId: 'pier-1', url: 'https://g.example/a', origin: 'a.txt' };
    expect(articleId(draft, 'operator')).toBe('pier-1');
    expect(articleId(draft, 'guild:7')).toBe('guild:7/pier-1');
    expect(articleId({ ...draft, givenId: null }, 'operator')).toMatch(/^url-[0-9a-f]{20}$/);
    expect(articleId({ ...draft, givenId: null, url: null }, 'operator')).toMatch(/^at-[0-9a-f]{20}$/);
    expect(articleId({ ...draft, givenId: 'a b\nc' }, 'operator')).toMatch(/^id-/);
  });

  test('no given id reaches a server’s name space', () => {
    expect(articleId({ givenId: 'guild:7/pier-1', url: null, origin: 'a' }, 'operator')).not.toBe('guild:7/pier-1');
  });
});

describe('headlines', () => {
  test('are not doubled where the body repeats them, even over two lines', () => {
    const composed = composeText('Ostra closes pier after failed test', [
      'OSTRA CLOSES PIER',
      'after failed test',
      'The pier is closed.',
    ]);
    expect(composed.text).toBe('Ostra closes pier after failed test\n\nThe pier is closed.');
  });

  test('stay where the body only begins alike', () => {
    expect(composeText('Pier', ['Pier closed.', 'More.']).paragraphs).toHaveLength(3);
  });
});

describe('fingerprints', () => {
  test('contain what was copied, whatever stands around it', () => {
    const short = shingles('The council of Ostra closed the northern pier on Monday');
    const long = shingles(
      'OSTRA (Gazette) - The council of Ostra closed the northern pier on Monday, it said, and more.',
    );
    expect(containment(short, long)).toBe(1);
    expect(containment(short, shingles('Something else entirely was said that day'))).toBe(0);
    expect(containment(short, shingles(''))).toBe(0);
  });
});

describe('lists of feeds', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test('are lines with comments, or OPML however nested', () => {
    expect(feedsIn(bytes('# news\nhttps://a.example/f # daily\n\nnonsense\nhttps://a.example/f\n'))).toEqual({
      urls: ['https://a.example/f'],
      faults: [expect.stringMatching(/^line 4: "nonsense" is no web address/)],
    });
    const opml =
      '<opml version="2.0"><head/><body><outline text="x"><outline text="A" type="rss" xmlUrl="https://a.example/f"/></outline></body></opml>';
    expect(feedsIn(bytes(opml))).toEqual({ urls: ['https://a.example/f'], faults: [] });
  });
});
