import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { type ConlluSentence, parseConllu } from '../src/evaluation/conllu.ts';
import { MissingData } from './corpora.ts';

export const OWN_TREES = join(import.meta.dirname, 'own-trees.conllu.zst');

/**
 * Trees that the parser learns from beside the treebanks, from a CoNLL-U file of forms, heads and relations, compressed by zstd. Those in
 * `OWN_TREES` stand over 15,074 sentences of the texts of our own beside it, and nobody checked them: `teacher/teacher.py` drew them, which
 * attaches better than what ships and is far too slow to ship.
 */
export const readOwnTrees = (path: string): ConlluSentence[] => {
  if (!existsSync(path))
    throw new MissingData(`--trees ${path}: no such file; it should hold CoNLL-U, compressed by zstd`);
  try {
    return parseConllu(zstdDecompressSync(readFileSync(path)).toString('utf8'));
  } catch (error) {
    throw new MissingData(`--trees ${path}: it can't be read as zstd: ${String(error)}`);
  }
};
