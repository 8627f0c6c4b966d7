import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Item = Readonly<
  Record<'id' | 'url' | 'title' | 'text' | 'publisher' | 'byline' | 'publishedAt' | 'language', string>
>;

const FIELDS = ['byline', 'id', 'language', 'publishedAt', 'publisher', 'text', 'title', 'url'];
const NOTICE = 'This is an invented article from the sitrep sample library; no person, place or event in it is real.';

const linesOf = (name: string): readonly Item[] =>
  readFileSync(join(import.meta.dirname, '../sample', name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const articles = linesOf('articles.jsonl');
const later = linesOf('later.jsonl');
const all = [...articles, ...later];
const bodyOf = (item: Item): string => item.text.slice(0, -NOTICE.length);
const matching = (pattern: RegExp): number => articles.filter((item) => pattern.test(bodyOf(item))).length;
const occurrences = (pattern: RegExp): number =>
  articles.reduce((sum, item) => sum + (bodyOf(item).match(pattern)?.length ?? 0), 0);
const shinglesOf = (item: Item): ReadonlySet<string> => {
  const words = bodyOf(item).toLowerCase().split(/\W+/);
  return new Set(words.slice(0, -4).map((_, at) => words.slice(at, at + 5).join(' ')));
};
const shingles = new Map(articles.map((item) => [item, shinglesOf(item)]));
/** Share of `item`'s five-word runs that `origin` holds too. */
const sharedWith = (item: Item, origin: Item): number => {
  const own = shingles.get(item) ?? new Set<string>();
  return [...own].filter((run) => shingles.get(origin)?.has(run)).length / own.size;
};

describe('the sample library', () => {
  test('holds the eight stated fields and nothing else, each a filled string', () => {
    for (const item of all) {
      expect(Object.keys(item).sort(), item.id).toEqual(FIELDS);
      for (const value of Object.values(item)) expect(value.trim(), item.id).toBe(value);
      for (const value of Object.values(item)) expect(value, item.id).not.toBe('');
      expect(item.language).toBe('en');
    }
  });

  test('says in each article, and last, that it is invented', () => {
    for (const item of all) expect(item.text.endsWith(`\n\n${NOTICE}`), item.id).toBe(true);
  });

  test('has 120 to 320 words in each article', () => {
    for (const item of all) {
      const words = item.text.split(/\s+/).length;
      expect(words >= 120 && words <= 320, `${item.id}: ${words} words`).toBe(true);
    }
  });

  test('gives each article an id and an address of its own, under the reserved .example', () => {
    expect(new Set(articles.map((item) => item.id)).size).toBe(articles.length);
    expect(new Set(articles.map((item) => item.url)).size).toBe(articles.length);
    for (const item of all)
      expect(item.url, item.id).toMatch(/^https:\/\/[a-z-]+\.example\/2026\/03\/\d\d\/[a-z0-9-]+$/);
  });

  test('dates every article with a zone between March 1 and 10, with none on March 9', () => {
    const days = new Set(all.map((item) => item.publishedAt.slice(0, 10)));
    for (const item of all) expect(item.publishedAt).toMatch(/^2026-03-\d\dT\d\d:\d\d:00(Z|[+]\d\d:00)$/);
    expect([...days].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10].map((day) => `2026-03-${`${day}`.padStart(2, '0')}`));
  });

  test('has at least 60 articles by eight publishers', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(new Set(articles.map((item) => item.publisher)).size).toBe(8);
  });

  test('carries at least eight re-prints: half of their word runs stand in an earlier article of another publisher', () => {
    const reprints = articles.filter((item, at) =>
      articles.slice(0, at).some((origin) => origin.publisher !== item.publisher && sharedWith(item, origin) >= 0.5),
    );
    expect(reprints.length).toBeGreaterThanOrEqual(8);
  });

  test('has a key whose every article exists, and whose re-prints share most of their word runs with the origin', () => {
    const key = readFileSync(join(import.meta.dirname, '../sample/README.md'), 'utf8');
    const idsIn = (text: string): readonly string[] => text.match(/(?<=`)[a-z]+-03\d\d-[a-z-]+(?=`)/g) ?? [];
    const byId = new Map(articles.map((item) => [item.id, item]));
    for (const id of idsIn(key)) expect(byId.has(id), id).toBe(true);
    const rows = key.split('## Re-prints')[1]?.split('\n## ')[0]?.split('\n').map(idsIn) ?? [];
    const pairs = rows.flatMap(([origin = '', ...copies]) => copies.map((copy) => [copy, origin] as const));
    expect(pairs.length).toBe(22);
    for (const [copy, origin] of pairs) {
      const [item, source] = [byId.get(copy), byId.get(origin)];
      expect(item && source ? sharedWith(item, source) : 0, copy).toBeGreaterThan(0.6);
    }
  });

  test('corrects one article under its own id, and says so', () => {
    expect(later.map((item) => item.id)).toEqual(['gazette-0303-toll']);
    const first = articles.find((item) => item.id === 'gazette-0303-toll');
    expect(first?.text).toContain('31 bodies');
    expect(first?.text).not.toContain('Correction:');
    expect(later[0]?.text).toContain('13 bodies');
    expect(later[0]?.text).toContain('Correction: an earlier version of this article');
    expect(later[0]?.url).toBe(first?.url);
  });

  test('has the contested speech it is there to show', () => {
    expect(occurrences(/\b(den(y|ies|ied)|dismissed as|dismissed by|rejected)\b/g)).toBeGreaterThanOrEqual(8);
    expect(matching(/\b(will|would) \w+|\bplans? to\b|\bplanned\b/)).toBeGreaterThanOrEqual(10);
    expect(matching(/\b(threatened|vowed|warned|warning)\b/)).toBeGreaterThanOrEqual(8);
    expect(occurrences(/\b(accused|alleged|allegation)\b/g)).toBeGreaterThanOrEqual(6);
    expect(
      matching(
        /(according to|citing|reported|carried by) [^.]*(newspaper|Wire|Courier|Gazette)|newspaper, which cited/i,
      ),
    ).toBeGreaterThanOrEqual(5);
    expect(articles.filter((item) => /, Officials Say$/.test(item.title)).length).toBeGreaterThanOrEqual(3);
  });
});
