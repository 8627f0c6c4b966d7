import { describe, expect, test } from 'vitest';
import { feedTestIn } from '../../src/evaluation/feed-expectation.ts';
import { ingestSuite, tokenF1 } from '../../src/evaluation/ingest.ts';
import type { SuiteTools } from '../../src/evaluation/suite.ts';

const feed = (expect: string, title: string) =>
  `<!--\nDescription: made up\nExpect:      not bozo and ${expect}\n-->\n<rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;

describe('what a feed’s test expects', () => {
  test('is read from its comment, strings decoded, other fields left out', () => {
    const comment = `entries[0]['title'] == u'Caf\\u00e9 \\'and\\' bar' and feed['link'] == "http://a.example/" and feed['id'] == 'x'`;
    expect(feedTestIn(feed(comment, '')).expectations).toEqual([
      { entry: 0, field: 'title', value: "Café 'and' bar", parsed: false },
      { entry: null, field: 'link', value: 'http://a.example/', parsed: false },
    ]);
  });

  test('may be a time', () => {
    const comment = "entries[0]['updated_parsed'] == (2031, 3, 4, 9, 30, 0, 1, 63, 0)";
    expect(feedTestIn(feed(comment, '')).expectations[0]).toMatchObject({
      field: 'updated',
      value: '2031-03-04T09:30:00.000Z',
    });
  });
});

test('token F1 counts words as often as they stand there', () => {
  expect(tokenF1('the pier the gate', 'the pier')).toBeCloseTo(2 / 3);
  expect(tokenF1('pier', 'pier')).toBe(1);
  expect(tokenF1('pier', 'gate')).toBe(0);
});

test('the suite scores hand-made feeds as counted by hand', async () => {
  const files: Record<string, string> = {
    'feedparser_tests/a.xml': feed("entries[0]['title'] == 'Pier'", 'Pier'),
    'feedparser_tests/b.xml': feed("entries[0]['title'] == 'Gate'", 'Pier'),
    'feedparser_tests/c.xml': feed("feed['id'] == 'x'", 'Pier'),
  };
  const tools = {
    files: {
      list: async (folder: string) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)),
      text: async (path: string) => files[path] ?? '',
      bytes: async (path: string) => new TextEncoder().encode(files[path]),
    },
    emit: () => undefined,
    progress: () => undefined,
  } as unknown as SuiteTools;
  expect(await ingestSuite.run(tools)).toMatchObject({ items: 2, metrics: { feedFields: 0.5 } });
});
