import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the files of WordNet's `dict` folder. */
const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Part = keyof typeof PARTS;

export const PLAIN_WORD = /^[a-z]{2,}$/;

export type Sense = {
  readonly word: string;
  readonly part: Part;
  readonly offset: string;
  readonly number: number;
  /** How often it was met in WordNet's tagged texts. */
  readonly met: number;
};

export const sensesIn = (text: string): Sense[] =>
  text.split('\n').flatMap((line): Sense[] => {
    const [key = '', offset = '', number = '', met = ''] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const part = ({ 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' } as const)[rest[0] ?? ''] as Part | undefined;
    if (part === undefined) return [];
    return [{ word, part, offset, number: Number(number), met: Number(met) }];
  });

export type Pointer = {
  readonly mark: string;
  readonly offset: string;
  readonly part: string;
  readonly from: number;
  readonly to: number;
};
export type Synset = { readonly words: readonly string[]; readonly pointers: readonly Pointer[] };

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

/** A synset, by its part of speech and place; the satellites of an adjective are adjectives. */
export const keyOf = (part: string, offset: string): string => `${part === 's' ? 'a' : part}${offset}`;

export const synsetsIn = (folder: string): Map<string, Synset> =>
  new Map(
    Object.entries(PARTS).flatMap(([part, name]) =>
      readFileSync(join(folder, `data.${name}`), 'utf8')
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line): [string, Synset] => [keyOf(part, line.slice(0, 8)), synsetOf(line)]),
    ),
  );
