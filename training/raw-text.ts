import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../src/reading/core/tokenize.ts';
import { wordKey } from '../src/reading/core/words.ts';
import { filesIn } from './corpora.ts';

const FOLDERS = ['load_entities/articles', 't17/articles'];

/** The marks of the Penn Treebank's tokeniser, as people write them. */
const MARKS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '-LSB-': '[',
  '-RSB-': ']',
  '-LCB-': '{',
  '-RCB-': '}',
  '``': '"',
  "''": '"',
};

const unmarked = (line: string): string => line.replace(/-[LR][RSC]B-|``|''/g, (mark) => MARKS[mark] ?? mark);

/** Lines of news below the raw folder, a sentence a line. */
export function* rawSentences(raw: string): Generator<string> {
  for (const folder of FOLDERS) {
    if (!existsSync(join(raw, folder))) continue;
    for (const path of filesIn(join(raw, folder), '.jsonl', 'articles with a "text"')) {
      for (const line of readFileSync(path, 'utf8').split('\n')) {
        if (line.trim() === '') continue;
        yield* unmarked((JSON.parse(line) as { text: string }).text).split('\n');
      }
    }
  }
}

/** Word types by number, most frequent first; 0 is the edge of a sentence and every rare word. */
export type Stream = { readonly words: readonly string[]; readonly ids: Int32Array };

const LEAST_SEEN = 8;
const MOST_WORDS = 40_000;

/** Raw text as a stream of word numbers, sentences apart by 0. */
export const readStream = (raw: string): Stream => {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const stream: number[] = [];
  for (const sentence of rawSentences(raw)) {
    for (const { form } of tokenize(sentence)) {
      const key = wordKey(form);
      const id = numbers.get(key) ?? numbers.size;
      if (id === numbers.size) numbers.set(key, id);
      counts[id] = (counts[id] ?? 0) + 1;
      stream.push(id);
    }
    stream.push(-1);
  }
  return ranked([...numbers.keys()], counts, stream);
};

const ranked = (keys: readonly string[], counts: readonly number[], stream: readonly number[]): Stream => {
  const order = keys
    .map((_, id) => id)
    .filter((id) => (counts[id] ?? 0) >= LEAST_SEEN && !/\s/.test(keys[id] ?? ''))
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_WORDS);
  const rank = new Int32Array(keys.length);
  for (const [place, id] of order.entries()) rank[id] = place + 1;
  return {
    words: ['', ...order.map((id) => keys[id] ?? '')],
    ids: Int32Array.from(stream, (id) => (id < 0 ? 0 : (rank[id] as number))),
  };
};
