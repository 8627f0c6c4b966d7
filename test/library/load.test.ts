import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../src/library/load.ts';
import type { Loaded } from '../../src/ports.ts';

const NOW_MS = Date.UTC(2031, 5, 1);

const load = (
  name: string,
  content: string | Uint8Array,
  more: { contentType?: string; url?: string; option?: string } = {},
): Loaded =>
  loadDocument(
    {
      name,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      contentType: more.contentType ?? null,
      url: more.url ?? null,
    },
    { publishedAt: more.option ?? null, nowMs: NOW_MS },
  );

const only = (loaded: Loaded) => {
  expect(loaded.faults).toEqual([]);
  expect(loaded.drafts).toHaveLength(1);
  const [draft] = loaded.drafts;
  if (draft === undefined) throw new Error('no draft');
  return draft;
};

const reasons = (loaded: Loaded): string =>
  loaded.faults.map(({ place, reason }) => `${place ?? ''} ${reason}`).join('\n');

const BODY = 'The harbour council of Ostra closed the northern pier on Monday after two cranes failed an inspection.';
const NEXT =
  'Mayor Lena Brandt said that the pier would not open before the end of the month, and that no ferry was at risk.';

describe('plain text', () => {
  test('becomes one text with spans for its title and paragraphs', () => {
    const draft = only(load('2031-03-04-pier.txt', `Ostra closes its northern pier\n\n${BODY}\n\n${NEXT}\n`));
    expect(draft).toMatchObject({
      title: 'Ostra closes its northern pier',
      publishedAt: '2031-03-04',
      publishedAtFrom: 'file-name',
      language: 'en',
    });
    expect(draft.paragraphs.map(({ start, end }) => draft.text.slice(start, end))).toEqual([
      'Ostra closes its northern pier',
      BODY,
      NEXT,
    ]);
    expect(draft.titleSpan).toEqual(draft.paragraphs[0]);
  });

  test('joins lines that were wrapped by hand', () => {
    const wrapped =
      'The harbour council of Ostra closed\nthe northern pier on Monday after two\ncranes failed an inspection.';
    expect(only(load('a.txt', wrapped)).text).toBe(BODY);
  });

  test('takes a dateline without a year only with the year of the file name', () => {
    const text = `OSTRA, March 3 (Gazette) — ${BODY}`;
    expect(only(load('2031-03-04.txt', text))).toMatchObject({
      publishedAt: '2031-03-03',
      publishedAtFrom: 'dateline',
    });
    expect(only(load('pier.txt', text))).toMatchObject({ publishedAt: null, publishedAtFrom: null });
    expect(only(load('pier.txt', text.replace('March 3', 'March 3, 2031')))).toMatchObject({
      publishedAt: '2031-03-03',
    });
  });

  test('drops what cannot be seen and keeps what can', () => {
    const draft = only(
      load('a.txt', 'The mayor\u202e\u00a0said\u200b \ufeff“no”\u0007 to the\r\nplan for a cafe\u0301.'),
    );
    expect(draft.text).toBe('The mayor said “no” to the plan for a café.');
  });

  test('notices a correction', () => {
    expect(
      only(load('a.txt', `${BODY}\n\nCorrection: An earlier version of this article named the wrong pier.`)).correction,
    ).toMatch(/^Correction/);
    expect(only(load('a.txt', `${BODY}\n\nThe council asked for a correction of the plan.`)).correction).toBeNull();
  });

  test('puts Treebank tokens back together', () => {
    const tokens =
      "`` We wo n't open it , '' said Mayor Brandt -LRB- 51 -RRB- of Ostra , pop. 9,000 . \nIt costs $ 5 a day , 20 % more . \n";
    expect(only(load('a.txt', tokens)).text).toBe(
      '"We won\'t open it," said Mayor Brandt (51) of Ostra, pop. 9,000.\n\nIt costs $5 a day, 20% more.',
    );
  });
});

describe('hyphens that tokens left apart', () => {
  test('are put back where no dash can stand, and dashes stay', () => {
    const tokens =
      'The mayor , his half - brother and two 23 - year - old cooks were seen , police said . \nHe left - and never came back - at noon , half - and only half - asleep , it said .';
    expect(only(load('a.txt', tokens)).text).toBe(
      'The mayor, his half-brother and two 23-year-old cooks were seen, police said.\n\nHe left - and never came back - at noon, half - and only half-asleep, it said.',
    );
  });
});

describe('encodings', () => {
  const text =
    'Die Mündung der Ostra wurde am Montag gesperrt, weil zwei Kräne die Prüfung nicht bestanden hatten. Größere Schäden gab es nicht, hieß es.';
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])('%s is recognised from the bytes', (encoding) => {
    const bytes = iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') });
    expect(only(load('a.txt', bytes))).toMatchObject({ text, language: 'de' });
  });

  test('the server, a declaration and a meta element are believed where the bytes allow it', () => {
    const russian = `Порт закрыт до конца месяца. ${'Мэр сообщил об этом в понедельник. '.repeat(4)}`.trim();
    const bytes = iconv.encode(russian, 'koi8-r');
    expect(only(load('a.txt', bytes, { contentType: 'text/plain; charset=koi8-r' })).text).toBe(russian);
    const page = `<html><head><meta charset="windows-1251"><title>Порт</title></head><body><p>${russian}</p></body></html>`;
    expect(only(load('a.html', iconv.encode(page, 'windows-1251'))).text).toContain(russian);
    const stale = `<html><head><meta charset="iso-8859-1"><title>x</title></head><body><p>${russian}</p></body></html>`;
    expect(only(load('a.html', stale)).text).toContain(russian);
  });
});

describe('Markdown', () => {
  test('gives its front matter and its text without marks', () => {
    const draft = only(
      load(
        'pier.md',
        `---\ntitle: Pier closed\ndate: 2031-03-04\nauthor: Jonas Vale\npublisher: Ostra Gazette\nid: pier-1\n---\n# Pier closed\n\nThe **harbour council** closed the [pier](https://x.example/a).\n\n- two cranes\n- one gate\n`,
      ),
    );
    expect(draft).toMatchObject({
      title: 'Pier closed',
      publishedAt: '2031-03-04',
      publishedAtFrom: 'stated',
      byline: 'Jonas Vale',
      publisher: 'Ostra Gazette',
      givenId: 'pier-1',
    });
    expect(draft.text).toBe('Pier closed\n\nThe harbour council closed the pier.\n\ntwo cranes\n\none gate');
  });

  test('reads on where the front matter is broken, and says so', () => {
    const loaded = load('a.md', `---\ntitle: [unclosed\n---\n${BODY}\n`);
    expect(loaded.drafts[0]?.text).toBe(BODY);
    expect(reasons(loaded)).toMatch(/front matter .*not valid YAML/);
  });
});

describe('HTML', () => {
  const page = (body: string, head = '') =>
    `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

  test('gives the article, its metadata and the canonical address', () => {
    const head = `<title>Pier closed - Ostra Gazette</title><meta property="og:site_name" content="Ostra Gazette"><link rel="canonical" href="https://gazette.example/pier?utm_source=x#top">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier closed","datePublished":"2031-03-04T09:30:00+01:00","author":{"name":"Jonas Vale"}}</script>`;
    const html = page(
      `<nav><a href="/">Home</a></nav><article><h1>Pier closed</h1><p>${BODY}</p><p>${NEXT}</p></article><script>var x = 1</script>`,
      head,
    );
    expect(only(load('page.html', html, { url: 'https://www.gazette.example/pier?utm_source=x' }))).toMatchObject({
      title: 'Pier closed',
      publisher: 'Ostra Gazette',
      byline: 'Jonas Vale',
      publishedAt: '2031-03-04T09:30:00+01:00',
      publishedAtFrom: 'metadata',
      url: 'https://gazette.example/pier',
      text: `Pier closed\n\n${BODY}\n\n${NEXT}`,
    });
  });

  test('does not believe an address on another host', () => {
    const html = page(
      `<p>${BODY}</p><p>${NEXT}</p>`,
      '<title>t</title><link rel="canonical" href="https://other.example/x">',
    );
    expect(only(load('p.html', html, { url: 'https://gazette.example/pier' })).url).toBe(
      'https://gazette.example/pier',
    );
  });

  test('says when a page is a login or holds no article', () => {
    expect(reasons(load('a.html', page('<form>Please sign in<input type="password"></form>')))).toMatch(/login page/);
    expect(reasons(load('a.html', page('<div>Please enable JavaScript to read this site.</div>')))).toMatch(
      /no article was found/,
    );
  });

  test('a piece of a page is read like a page', () => {
    const told =
      'The pier at Wick was closed on Monday after its piles were found to be rotten, the harbour master said.';
    expect(
      only(load('piece.html', `<div>\n<div><p>${told}</p><p>${told.replace('Monday', 'Friday')}</p></div></div>`)).text,
    ).toContain(told);
  });

  test('survives a page nested without end', () => {
    const loaded = load('deep.html', page('<div>'.repeat(20_000)));
    expect(loaded.drafts).toEqual([]);
    expect(loaded.faults).toHaveLength(1);
  });
});

describe('JSON, JSON Lines and CSV', () => {
  test.each([
    [
      'a list',
      JSON.stringify([
        {
          title: 'A',
          body: BODY,
          published_at: '2031-03-04',
          link: 'https://g.example/a',
          source: { name: 'Gazette' },
        },
      ]),
    ],
    [
      'a wrapped list',
      JSON.stringify({
        status: 'ok',
        articles: [
          {
            title: 'A',
            content: BODY,
            publishedAt: '2031-03-04',
            url: 'https://g.example/a',
            source: { id: null, name: 'Gazette' },
          },
        ],
      }),
    ],
    [
      'one object',
      JSON.stringify({
        title: 'A',
        maintext: BODY,
        date_publish: '2031-03-04',
        url: 'https://g.example/a',
        publisher: 'Gazette',
      }),
    ],
  ])('%s is read under the usual names', (_what, json) => {
    expect(only(load('a.json', json))).toMatchObject({
      title: 'A',
      text: `A\n\n${BODY}`,
      publishedAt: '2031-03-04',
      publishedAtFrom: 'stated',
      url: 'https://g.example/a',
      publisher: 'Gazette',
    });
  });

  test('good lines are kept where others are broken, and the broken ones are named', () => {
    const loaded = load(
      'a.jsonl',
      `{"id":"one","title":"A","text":"${BODY}"}\n{"id":"two","title"\n\n{"id":"four","text":"${NEXT}"}`,
    );
    expect(loaded.drafts.map(({ givenId }) => givenId)).toEqual(['one', 'four']);
    expect(loaded.faults).toEqual([
      { origin: 'a.jsonl', place: 'line 2', reason: expect.stringContaining('not valid JSON') },
    ]);
  });

  test('lines before one in which the file breaks off are kept, and it is said that it does', () => {
    const torn = load('a.jsonl', `{"id":"one","title":"A","text":"${BODY}"}\n{"id":"two","title":"B","text":"The co`);
    expect(torn.drafts.map(({ givenId }) => givenId)).toEqual(['one']);
    expect(torn.faults).toEqual([
      {
        origin: 'a.jsonl',
        place: 'line 2',
        reason: expect.stringContaining('cut off in this line; the lines before it'),
      },
    ]);
  });

  test('of a list that breaks off anywhere, the articles before the tear are kept', () => {
    const items = [BODY, NEXT].map((text, at) => ({
      id: `${at}`,
      title: 'A "quoted" [title]',
      text,
      tags: ['a', 'b'],
    }));
    for (const whole of [JSON.stringify(items), JSON.stringify({ status: 'ok', response: { docs: items } }, null, 1)]) {
      const [first = -1, second = -1] = [...whole.matchAll(/"b"\s*\]\s*\}/g)].map(
        (found) => found.index + found[0].length,
      );
      for (let end = first; end < whole.trimEnd().length; end += 1) {
        const torn = load('a.json', whole.slice(0, end));
        expect(torn.drafts.map(({ givenId }) => givenId)).toEqual(end < second ? ['0'] : ['0', '1']);
        expect(reasons(torn)).toContain(`the list is cut off after ${end} characters`);
      }
    }
  });

  test('a list that is wrong in the middle is no list that breaks off', () => {
    const wrong = load('a.json', `[{"id":"one","text":"${BODY}"} oops,\n{"id":"two","text":"${NEXT}"},{`);
    expect(wrong.drafts).toEqual([]);
    expect(reasons(wrong)).toContain('not valid JSON');
  });

  test('says where JSON ends too early', () => {
    expect(reasons(load('a.json', '{\n"articles": [\n{"title": "A"},\n'))).toMatch(/line 3 the list is cut off/);
    expect(reasons(load('a.json', `{\n"title": "A",\n"text": "${BODY}`))).toMatch(/line 3 the JSON ends too early/);
  });

  test('takes CSV by its header, quoted line breaks included', () => {
    const csv = `title;text;date;url\r\n"Pier; closed";"${BODY}\r\n\r\n${NEXT}";4 March 2031;https://g.example/a\r\n`;
    expect(only(load('a.csv', csv))).toMatchObject({
      title: 'Pier; closed',
      publishedAt: '2031-03-04',
      text: `Pier; closed\n\n${BODY}\n\n${NEXT}`,
    });
    expect(reasons(load('a.csv', 'a,b\n1,2\n'))).toMatch(/names no column/);
  });

  test('rows before one in which a CSV breaks off are kept, and its line is named', () => {
    const torn = load('a.csv', `title,text\n"Pier closed","${BODY}"\n"Bridge opened","The mayor op`);
    expect(torn.drafts.map(({ title }) => title)).toEqual(['Pier closed']);
    expect(torn.faults).toEqual([
      { origin: 'a.csv', place: 'line 3', reason: expect.stringContaining('the rows before it are kept') },
    ]);
  });

  test('an article that was exported is the same when it is imported again', () => {
    const first = only(load('a.txt', `Pier closed\n\n${BODY}`, { option: '2031-03-04' }));
    const again = only(load('export.jsonl', JSON.stringify(first)));
    expect(again.contentHash).toBe(first.contentHash);
  });
});

describe('feeds', () => {
  const rss = (items: string) =>
    `<?xml version="1.0"?><!DOCTYPE rss><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Ostra Gazette</title><link>https://gazette.example/</link>${items}</channel></rss>`;

  test('full content goes before the summary, and markup becomes text', () => {
    const draft = only(
      load(
        'feed.xml',
        rss(
          `<item><title>Pier &amp;amp; gate closed</title><link>/pier#x</link><description>Short.</description><content:encoded><![CDATA[<p>${BODY}</p><script>x()</script><p>${NEXT}</p>]]></content:encoded><pubDate>Tue, 04 Mar 2031 09:30:00 +0100</pubDate></item>`,
        ),
      ),
    );
    expect(draft).toMatchObject({
      title: 'Pier & gate closed',
      url: 'https://gazette.example/pier',
      publisher: 'Ostra Gazette',
      publishedAt: '2031-03-04T09:30:00+01:00',
      text: `Pier & gate closed\n\n${BODY}\n\n${NEXT}`,
    });
  });

  test('an entry that leads to another site cannot take that site’s place', () => {
    const item = '<item><title>A</title><link>https://other.example/a</link><description>Short.</description></item>';
    expect(
      only(load('https://gazette.example/feed', rss(item), { url: 'https://gazette.example/feed' })).givenId,
    ).toMatch(/^item-/);
  });

  test('JSON Feed and Atom are feeds too', () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Gazette',
      items: [{ id: '1', title: 'A', content_html: `<p>${BODY}</p>` }],
    });
    expect(only(load('feed.json', json)).text).toBe(`A\n\n${BODY}`);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>G</title><entry><title>A</title><link href="https://g.example/a"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${BODY}</p></div></content></entry></feed>`;
    expect(only(load('a.xml', atom))).toMatchObject({ url: 'https://g.example/a', text: `A\n\n${BODY}` });
  });

  test.each([
    [
      'RSS',
      `<?xml version="1.0"?>\n<!-- <item> --><rss version="2.0"><channel><title>Ostra Gazette</title>\n<item><title>First</title><link>https://gazette.example/1</link><description>${BODY}</description></item>\n<item><title>Second</title><link>https://gazette.example/2</link><description><![CDATA[<item>${NEXT}</item>]]></description></item>\n</channel></rss>`,
      '</item>\n',
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Ostra Gazette</title><entry><id>1</id><title>First</title><summary>${BODY}</summary></entry>\n<entry><id>2</id><title>Second</title><content type="html">&lt;p&gt;${NEXT}&lt;/p&gt;</content></entry>\n</feed>`,
      '</entry>\n',
    ],
    [
      'RDF',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>Ostra Gazette</title><items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel><item rdf:about="a"><title>First</title><description>${BODY}</description></item>\n<item rdf:about="b"><title>Second</title><description>${NEXT}</description></item>\n</rdf:RDF>`,
      '</item>\n',
    ],
    [
      'JSON Feed',
      `{"version":"https://jsonfeed.org/version/1.1","title":"Ostra Gazette","items":[{"id":"1","title":"First","content_text":"${BODY}"}\n,{"id":"2","title":"Second","content_text":"${NEXT}"}\n]}`,
      '}\n',
    ],
  ])(
    'of %s that breaks off anywhere, the entries before the tear are kept as they are, and the tear is told',
    (_what, whole, close) => {
      const all = load('feed.xml', whole);
      expect(all.faults).toEqual([]);
      expect(all.feed?.torn).toBeNull();
      const ends = [...whole.matchAll(new RegExp(close, 'g'))].map(({ index }) => index + close.length - 1);
      for (let end = whole.indexOf('Ostra'); end < whole.length; end += 1) {
        const torn = load('feed.xml', whole.slice(0, end));
        expect(torn.drafts).toEqual(all.drafts.slice(0, ends.filter((at) => at <= end).length));
        expect(torn.faults).toEqual([
          {
            origin: 'feed.xml',
            place: `line ${whole.slice(0, end).trimEnd().split('\n').length}`,
            reason: expect.stringContaining(`the feed is cut off after ${end.toLocaleString('en-US')} characters`),
          },
        ]);
        if (torn.feed !== undefined) expect(torn.feed.torn).toBe(torn.faults[0]?.reason);
      }
    },
  );

  test('entities that a feed declares are refused, as is endless nesting', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${rss('<item><title>&b;</title></item>').slice(21)}`;
    expect(reasons(load('feed.xml', bomb))).toMatch(/declares entities/);
    expect(reasons(load('feed.xml', rss('<a>'.repeat(600))))).toMatch(/nested more than/);
  });

  test('a list of feeds is no article', () => {
    expect(
      reasons(load('feeds.opml', '<opml version="2.0"><body><outline xmlUrl="https://g.example/feed"/></body></opml>')),
    ).toMatch(/FEEDS_FILE/);
  });
});

describe('archives', () => {
  test('hold any of these; hidden files are left out and archives inside refused', () => {
    const inner = zipSync({ 'a.txt': strToU8(BODY) });
    const loaded = load(
      'all.zip',
      zipSync({
        'news/a.txt': strToU8(BODY),
        '.DS_Store': strToU8('x'),
        'b/c.zip': inner,
        'empty.txt': new Uint8Array(),
      }),
    );
    expect(loaded.drafts.map(({ origin }) => origin)).toEqual(['all.zip/news/a.txt']);
    expect(reasons(loaded)).toMatch(/archive inside an archive/);
    expect(reasons(loaded)).toMatch(/empty/);
  });

  test('a member that unpacks beyond reason is refused', () => {
    const loaded = load('bomb.zip', zipSync({ 'a.txt': new Uint8Array(8 * 1024 * 1024).fill(97) }));
    expect(loaded.drafts).toEqual([]);
    expect(reasons(loaded)).toMatch(/unpacks to \d+ times its size/);
  });

  test('a damaged archive is a fault', () => {
    expect(reasons(load('a.zip', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])))).toMatch(/damaged/);
  });
});

describe('bad input', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256);
  test.each([
    ['a binary file named .txt', 'a.txt', noise, /looks binary/],
    ['a picture named .html', 'a.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /looks binary/],
    ['an empty file', 'a.txt', new Uint8Array(), /empty/],
    ['a file of blanks', 'a.txt', strToU8(' \n\n '), /empty/],
    ['punctuation only', 'a.txt', strToU8('... --- ...'), /holds no text/],
  ])('%s is a fault with its reason', (_what, name, bytes, reason) => {
    const loaded = load(name, bytes);
    expect(loaded.drafts).toEqual([]);
    expect(reasons(loaded)).toMatch(reason);
  });

  test('a date in the future is not believed, and said so', () => {
    const loaded = load('a.json', JSON.stringify({ title: 'A', text: BODY, date: '2041-01-01' }));
    expect(only(loaded)).toMatchObject({ publishedAt: null, publishedAtFrom: null });
    expect(loaded.notes[0]?.reason).toMatch(/2041-01-01, lies in the future/);
  });

  test('an article without a date is stored without one, and listed', () => {
    const loaded = load('a.txt', BODY);
    expect(only(loaded).publishedAt).toBeNull();
    expect(loaded.notes).toEqual([{ origin: 'a.txt', place: null, reason: 'it has no date; stored without one' }]);
  });
});
