/** Finding the article that holds the answer: sitrep's own search beside MiniSearch and Orama over the same articles. */
import { create, insertMultiple, search } from '@orama/orama';
import MiniSearch from 'minisearch';
import { storeOn } from '../src/adapters/sqlite/core.ts';
import { Database } from '../src/adapters/sqlite/database.ts';
import { storePath } from '../src/adapters/sqlite/open-store-here.ts';
import { readCore } from '../src/adapters/workers/weights.ts';
import { findArticles } from '../src/answering/evidence/find-articles.ts';
import { takeApart } from '../src/answering/question/question.ts';
import type { GeneratedArticle } from './generator.ts';
import type { KnownItem } from './known-items.ts';
import { percentile } from './percentiles.ts';

const FOUND = 5;
const ORAMA_BATCH = 500;

type Finder = {
  readonly name: string;
  /** Ids of the best articles. */
  readonly find: (question: string) => Promise<readonly string[]>;
};

export type Retrieval = {
  readonly name: string;
  readonly recallAt5: number;
  readonly p50: number;
  readonly p99: number;
  /** Seconds to be ready: opening for sitrep, indexing for those that live in memory. */
  readonly ready: number;
};

const sitrep = async (dataDir: string): Promise<Finder> => {
  const library = storeOn(new Database(storePath(dataDir), { readOnly: true }));
  const core = readCore();
  const anywhere = { scope: { shelves: ['operator'] }, period: { sinceMs: null, untilMs: null } } as const;
  return {
    name: 'sitrep',
    find: async (text) => {
      const { found } = await findArticles({ ...anywhere, question: takeApart(text, core) }, library);
      return found.slice(0, FOUND).map(({ material }) => material.article.id);
    },
  };
};

const miniSearch = async (articles: readonly GeneratedArticle[]): Promise<Finder> => {
  const index = new MiniSearch<GeneratedArticle>({ fields: ['title', 'text'] });
  index.addAll(articles);
  return {
    name: 'MiniSearch',
    find: async (text) =>
      index
        .search(text)
        .slice(0, FOUND)
        .map(({ id }) => String(id)),
  };
};

const orama = async (articles: readonly GeneratedArticle[]): Promise<Finder> => {
  const index = create({ schema: { id: 'string', title: 'string', text: 'string' } });
  await insertMultiple(
    index,
    articles.map(({ id, title, text }) => ({ id, title, text })),
    ORAMA_BATCH,
  );
  return {
    name: 'Orama',
    find: async (term) => {
      const { hits } = await search(index, { term, properties: ['title', 'text'], limit: FOUND });
      return hits.map(({ id }) => id);
    },
  };
};

const measure = async (
  open: () => Promise<Finder>,
  articles: readonly GeneratedArticle[],
  items: readonly KnownItem[],
): Promise<Retrieval> => {
  const textOf = new Map(articles.map(({ id, text }) => [id, text]));
  const started = performance.now();
  const finder = await open();
  const ready = (performance.now() - started) / 1000;
  for (const { question } of items.slice(0, FOUND)) await finder.find(question);
  const took: number[] = [];
  let hits = 0;
  for (const { question, sentence } of items) {
    const asked = performance.now();
    const found = await finder.find(question);
    took.push(performance.now() - asked);
    // Larger libraries hold a paragraph several times; each article that holds the sentence is right.
    if (found.some((id) => textOf.get(id)?.includes(sentence))) hits += 1;
  }
  const recallAt5 = hits / Math.max(1, items.length);
  return { name: finder.name, recallAt5, p50: percentile(took, 0.5), p99: percentile(took, 0.99), ready };
};

/** One after the other, so that none holds the memory of the next; each is told when it is measured. */
export async function* measureRetrieval(
  dataDir: string,
  articles: readonly GeneratedArticle[],
  { items, peers }: { readonly items: readonly KnownItem[]; readonly peers: boolean },
): AsyncGenerator<Retrieval> {
  const others = peers ? [() => miniSearch(articles), () => orama(articles)] : [];
  for (const open of [() => sitrep(dataDir), ...others]) yield await measure(open, articles, items);
}
