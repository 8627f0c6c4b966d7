import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCore } from '../../src/adapters/workers/weights.ts';
import type { Article } from '../../src/domain/article.ts';
import { instantMs } from '../../src/domain/instant.ts';
import { loadDocument } from '../../src/library/load.ts';
import { isReadable, read } from '../../src/reading/read.ts';
import type { Material } from '../../src/stories/material.ts';

/** An article as a feed gives it. */
export type Item = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string;
  readonly publisher?: string;
  readonly byline?: string;
};

const articlesIn = (lines: string): Article[] => {
  const document = { name: 'articles.jsonl', bytes: new TextEncoder().encode(lines), contentType: null, url: null };
  const { drafts } = loadDocument(document, { publishedAt: null, nowMs: Date.UTC(2030, 0) });
  return drafts.map(({ givenId, ...content }) => ({ ...content, id: givenId ?? '', revision: 1, shelf: 'operator' }));
};

const materialOf = (article: Article): Material => {
  const publishedMs = instantMs(article.publishedAt);
  return {
    article: { ...article, importedAtMs: publishedMs ?? 0, latestRevision: article.revision, withdrawal: null },
    reading: isReadable(article) ? read(article, readCore()) : null,
    publishedMs,
  };
};

/** Articles loaded and read as the product does it, in the order given; imported when they were published. */
export const materialsOf = (items: readonly Item[]): Material[] =>
  articlesIn(items.map((item) => JSON.stringify({ publisher: item.id, ...item })).join('\n')).map(materialOf);

const sampleFile = (name: string): string => readFileSync(join(import.meta.dirname, '../../sample', name), 'utf8');

const readOnce = new Map<string, Material[]>();

/** The sample library, or its later corrections; read once. */
export const sampleMaterials = (name: 'articles.jsonl' | 'later.jsonl'): readonly Material[] => {
  const known = readOnce.get(name) ?? articlesIn(sampleFile(name)).map(materialOf);
  readOnce.set(name, known);
  return known;
};
