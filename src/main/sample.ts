import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RawDocument } from '../ports.ts';
import type { LibraryRoom } from './library-room.ts';

const SAMPLE = resolve(import.meta.dirname, '../../sample');
const FILES = ['articles.jsonl', 'later.jsonl'];

/** Where the playground's time begins: a morning with two days of news behind it and a week ahead. */
export const SAMPLE_BEGINS_MS = Date.UTC(2026, 2, 3, 7, 50);

type Timed = { readonly line: string; readonly atMs: number };

const readSample = async (): Promise<Timed[]> => {
  const texts = await Promise.all(FILES.map((file) => readFile(resolve(SAMPLE, file), 'utf8')));
  return texts
    .flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''))
    .map((line) => ({ line, atMs: Date.parse((JSON.parse(line) as { publishedAt: string }).publishedAt) }))
    .sort((a, b) => a.atMs - b.atMs);
};

async function* one(line: string): AsyncGenerator<RawDocument> {
  yield { name: 'sample/articles.jsonl', bytes: new TextEncoder().encode(line), contentType: null, url: null };
}

export type Drip = { readonly until: (nowMs: number) => Promise<void> };

/**
 * The invented library as it would have arrived: each article enters when the playground's clock reaches its time of
 * publication, and bears that moment as the moment of its arrival.
 */
export const createDrip = async (room: Pick<LibraryRoom, 'ingest'>): Promise<Drip> => {
  const waiting = await readSample();
  let pouring: Promise<void> = Promise.resolve();
  const pour = async (nowMs: number): Promise<void> => {
    while (waiting[0] !== undefined && waiting[0].atMs <= nowMs) {
      const { line, atMs } = waiting.shift() as Timed;
      await room.ingest(one(line), 'operator', { now: () => atMs });
    }
  };
  return {
    until: (nowMs) => {
      pouring = pouring.then(() => pour(nowMs));
      return pouring;
    },
  };
};
