import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readCore } from '../src/adapters/workers/weights.ts';
import type { Article } from '../src/domain/article.ts';
import { analyse } from '../src/reading/core/core.ts';
import { read } from '../src/reading/read.ts';
import { generateArticle } from './generator.ts';

const USAGE = `npm run bench -- reading [--articles 300] [--rounds 3] [--raw DIR]
  --raw DIR   a folder with load_entities/articles/*.jsonl; without it the bench's own seeded generator
Figures are per second of processor time on one thread, the best of the rounds.`;

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

const textsFrom = (raw: string | undefined, count: number): { texts: string[]; from: string } => {
  const folder = raw === undefined ? null : resolve(raw, 'load_entities/articles');
  if (folder === null || !existsSync(folder)) {
    if (folder !== null) process.stderr.write(`${folder} is not there; the bench generates its articles\n`);
    return { texts: Array.from({ length: count }, (_, i) => generateArticle(i).text), from: 'generated articles' };
  }
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .slice(0, Math.ceil(count / 10)),
    )
    .filter((line) => line !== '');
  const texts = lines.slice(0, count).map((line) => detokenised((JSON.parse(line) as { text: string }).text));
  return { texts, from: folder };
};

const articleOf = (text: string, index: number): Article => ({
  id: `bench-${index}`,
  revision: 1,
  shelf: 'operator',
  title: null,
  titleSpan: null,
  url: null,
  publisher: null,
  byline: null,
  publishedAt: '2026-03-02',
  publishedAtFrom: 'option',
  language: 'en',
  text,
  paragraphs: [...text.matchAll(/[^\n]+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length })),
  origin: 'bench',
  contentHash: '',
  correction: null,
});

type Runner = { readonly name: string; readonly one: (article: Article) => void };

const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const runnersOf = (): Runner[] => {
  const core = readCore();
  const wink = winkNLP(winkModel, ['sbd', 'pos']);
  return [
    { name: 'sitrep: the whole reading', one: (article) => void read(article, core) },
    { name: 'sitrep: tokens, tags, parse, names', one: (article) => void analyse(article, core) },
    {
      name: 'wink-nlp: tags',
      one: ({ text }) => void wink.readDoc(text).tokens().out(wink.its.pos),
    },
    {
      name: 'compromise: names',
      one: ({ text }) => {
        const doc = compromise(text);
        doc.people().out('array');
        doc.places().out('array');
        doc.organizations().out('array');
      },
    },
  ];
};

const print = (name: string, seconds: number, sentences: number): void => {
  const rate = Math.round(sentences / seconds).toLocaleString('en-US');
  console.log(`${name.padEnd(38)} ${rate.padStart(8)} sentences/s`);
};

/** Prints sentences a second for the whole reading beside wink-nlp (tags only) and compromise (names only), on the same text. */
export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '300' },
      rounds: { type: 'string', default: '3' },
      raw: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || ![values.articles, values.rounds].every((count) => /^[1-9]\d{0,5}$/.test(count))) {
    console.log(USAGE);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const { texts, from } = textsFrom(values.raw, Number(values.articles));
  const articles = texts.map(articleOf);
  const load = cpuSeconds(() => void readCore());
  const analysed = articles.map((article) => analyse(article, readCore()));
  const sentences = analysed.reduce((sum, one) => sum + one.sentences.length, 0);
  const tokens = analysed.reduce(
    (sum, one) => sum + one.sentences.reduce((n, { tokens: own }) => n + own.length, 0),
    0,
  );
  console.log(
    `${articles.length} articles of ${from}: ${sentences} sentences, ${(tokens / sentences).toFixed(1)} tokens each`,
  );
  console.log(`weights loaded in ${(load * 1000).toFixed(0)} ms`);
  for (const { name, one } of runnersOf()) {
    let best = Infinity;
    for (let round = 0; round < Number(values.rounds); round += 1) {
      best = Math.min(
        best,
        cpuSeconds(() => articles.forEach(one)),
      );
    }
    print(name, best, sentences);
  }
  console.log(`memory: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB with both peers loaded`);
};
