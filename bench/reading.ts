import { parseArgs } from 'node:util';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readCore } from '../src/adapters/workers/weights.ts';
import type { Article } from '../src/domain/article.ts';
import { analyse } from '../src/reading/core/core.ts';
import { read } from '../src/reading/read.ts';
import { articleOf, rawFolder, textsOf } from './raw-articles.ts';
import { readThroughPool } from './reading-memory.ts';

const USAGE = `npm run bench -- reading [--articles 300] [--rounds 6] [--raw DIR] [--memory 10000]
  --raw DIR   a folder with load_entities/articles/*.jsonl; without it the bench's own seeded generator
  --memory N  instead, read N articles on two threads as the bot does and print what memory the process holds on the way
Figures are per second of processor time on one thread, the best of the rounds: the first ones go to compiling.`;

const sample = (folder: string | null, count: number): Article[] => {
  const articles: Article[] = [];
  // A few of every file, so that no one stretch of time or source stands for all.
  for (const text of textsOf(folder, Math.ceil(count / 10))) {
    articles.push(articleOf(text, articles.length));
    if (articles.length === count) break;
  }
  return articles;
};

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
    {
      // What the readings above give as well: where in the text each name stands.
      name: 'compromise: names and their places',
      one: ({ text }) => {
        const doc = compromise(text);
        doc.people().json({ offset: true });
        doc.places().json({ offset: true });
        doc.organizations().json({ offset: true });
      },
    },
  ];
};

const print = (name: string, seconds: number, sentences: number): void => {
  const rate = Math.round(sentences / seconds).toLocaleString('en-US');
  console.log(`${name.padEnd(38)} ${rate.padStart(8)} sentences/s`);
};

const isCount = (text: string): boolean => /^[1-9]\d{0,5}$/.test(text);

/** Prints sentences a second for the whole reading beside wink-nlp (tags only) and compromise (names only), on the same text. */
export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: {
      articles: { type: 'string', default: '300' },
      rounds: { type: 'string', default: '6' },
      raw: { type: 'string' },
      memory: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || ![values.articles, values.rounds, values.memory ?? '1'].every(isCount)) {
    console.log(USAGE);
    if (!values.help) process.exitCode = 2;
    return;
  }
  const folder = rawFolder(values.raw);
  if (values.memory !== undefined) return readThroughPool(folder, Number(values.memory));
  const articles = sample(folder, Number(values.articles));
  const started = performance.now();
  const load = cpuSeconds(() => void readCore());
  const waited = performance.now() - started;
  const analysed = articles.map((article) => analyse(article, readCore()));
  const sentences = analysed.reduce((sum, one) => sum + one.sentences.length, 0);
  const tokens = analysed.reduce(
    (sum, one) => sum + one.sentences.reduce((n, { tokens: own }) => n + own.length, 0),
    0,
  );
  console.log(
    `${articles.length} articles of ${folder ?? 'the generator'}: ${sentences} sentences, ${(tokens / sentences).toFixed(1)} tokens each`,
  );
  console.log(`weights loaded in ${waited.toFixed(0)} ms (${(load * 1000).toFixed(0)} ms of processor time)`);
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
