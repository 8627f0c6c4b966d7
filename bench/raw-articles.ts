import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Article, bareArticle } from '../src/domain/article.ts';
import { generateArticle } from './generator.ts';

const PENN_MARKS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '``': '"',
  "''": '"',
};

/** Text cut up by the Penn Treebank's tokeniser, put together as people write it. */
const detokenised = (text: string): string =>
  text
    .replace(/-LRB-|-RRB-|``|''/g, (mark) => PENN_MARKS[mark] ?? mark)
    .replace(/ ([.,;:!?%)]|'s\b|n't\b)/g, '$1')
    .replace(/\( /g, '(');

/** Where real news lies under the folder given by --raw; null where the bench has to generate its own. */
export const rawFolder = (raw: string | undefined): string | null => {
  const folder = raw === undefined ? null : resolve(raw, 'load_entities/articles');
  if (folder === null || existsSync(folder)) return folder;
  process.stderr.write(`${folder} is not there; the bench generates its articles\n`);
  return null;
};

/** Texts one by one, at most `perFile` of each file, so that ten thousand need not lie in memory; generated ones never end. */
export function* textsOf(folder: string | null, perFile: number): Generator<string> {
  if (folder === null) {
    for (let index = 0; ; index += 1) yield generateArticle(index).text;
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  for (const name of names.sort()) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').slice(0, perFile);
    for (const line of lines) if (line !== '') yield detokenised((JSON.parse(line) as { text: string }).text);
  }
}

export const articleOf = (text: string, index: number): Article => ({
  ...bareArticle(`bench-${index}`, text),
  publishedAt: '2026-03-02',
  publishedAtFrom: 'option',
  paragraphs: [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length })),
});
