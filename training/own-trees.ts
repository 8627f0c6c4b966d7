import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { type ConlluSentence, parseConllu } from '../src/evaluation/conllu.ts';

/**
 * 15,074 sentences of the texts of our own beside this file, with trees that nobody checked: `teacher.py` drew them. It attaches
 * better than what ships and is far too slow to ship. CoNLL-U with forms, heads and relations alone.
 */
export const readOwnTrees = (): ConlluSentence[] =>
  parseConllu(zstdDecompressSync(readFileSync(join(import.meta.dirname, 'own-trees.conllu.zst'))).toString('utf8'));
