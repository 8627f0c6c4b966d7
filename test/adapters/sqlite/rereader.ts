/** A process of its own that puts better readings in the place of empty ones until it is killed, and tells each acknowledged group. */
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { reread } from '../../../src/library/reread.ts';
import { EVERYTHING } from '../../contracts/fixtures.ts';
import { betterReading } from './better-reading.ts';

const [dataDir = ''] = process.argv.slice(2);
const store = await openStore({ dataDir, readers: 1 });
const reader = { read: async (article: Parameters<typeof betterReading>[0]) => betterReading(article) };
await reread(
  { reader, store: store.articles },
  { period: EVERYTHING, concurrency: 2, onProgress: ({ read }) => process.stdout.write(`${read}\n`) },
);
await store.close();
