import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStoreHere, storePath } from '../src/adapters/sqlite/open-store-here.ts';
import { readCore } from '../src/adapters/workers/weights.ts';
import { reviewArticles } from '../src/answering/evidence/find-articles.ts';
import { RANKING, SIGNS } from '../src/answering/evidence/rank-articles.ts';
import { takeApart } from '../src/answering/question/question.ts';
import { seeded, shuffled } from '../src/evaluation/chance.ts';
import { plainArticle } from '../src/evaluation/plain-article.ts';
import type { Store } from '../src/ports.ts';
import { analyse } from '../src/reading/core/core.ts';
import { linesOf, OWN_TEXTS, type OwnText } from './written-lessons.ts';

const HELP = `npm run train:ranking [-- --questions N] [--seed N]

Learns how much each sign of an article counts when a question is looked up (RANKING in src/answering/evidence/rank-articles.ts), from the
answered questions of ${OWN_TEXTS.map(([file]) => file).join(', ')}.
Prints the weights and how often the article that answers comes first; it writes nothing. About five minutes.

  --questions N   how many questions, drawn at random; default 6000
  --seed N        a whole number; default 7
`;

/** An article of the library that is searched: some sentences of a text, so that others stand near that tell of the same. */
type Part = { readonly id: string; readonly text: string };
type Asked = { readonly question: string; readonly part: string };
/** Of each reviewed article its signs, in the order of `SIGNS`; `gold` is the place of the one that answers. */
type Example = { readonly articles: readonly (readonly number[])[]; readonly gold: number };

const SENTENCES_A_PART = 3;
const MOST_SAVED = 500;

const core = readCore();

const partsOf = ({ id, text }: OwnText): Part[] => {
  const { sentences } = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core);
  const parts: Part[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES_A_PART) {
    const held = sentences.slice(at, at + SENTENCES_A_PART);
    parts.push({ id: `${id}/${at}`, text: text.slice(held[0]?.span.start, held.at(-1)?.span.end) });
  }
  return parts;
};

/** Questions whose answer stands in one part alone. */
const askedOf = (text: OwnText, parts: readonly Part[]): Asked[] =>
  text.questions.flatMap(({ q, a }): Asked[] => {
    const holding = a === null ? [] : parts.filter((part) => part.text.includes(a));
    return holding.length === 1 ? [{ question: q, part: (holding[0] as Part).id }] : [];
  });

const articleOf = ({ id, text }: Part) => ({
  article: { ...plainArticle(id, text), paragraphs: [{ start: 0, end: text.length }] },
  reading: null,
  importedAtMs: 0,
});

const exampleOf = async ({ question, part }: Asked, store: Store): Promise<Example> => {
  const search = {
    scope: { shelves: ['operator'] as const },
    period: { sinceMs: null, untilMs: null },
    question: takeApart(question, core),
  };
  const { reviewed } = await reviewArticles(search, store);
  return {
    articles: reviewed.map(({ signs }) => SIGNS.map((name) => signs[name])),
    gold: reviewed.findIndex(({ id }) => id === part),
  };
};

const scoresOf = (articles: Example['articles'], weights: readonly number[]): number[] =>
  articles.map((signs) => signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0));

/** What raises the chance of the article that answers, in a softmax over all that were reviewed. */
const slopeOf = ({ articles, gold }: Example, weights: readonly number[]): number[] => {
  const scores = scoresOf(articles, weights);
  const most = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - most));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  return weights.map(
    (_, at) =>
      (articles[gold]?.[at] ?? 0) -
      articles.reduce((sum, signs, article) => sum + ((chances[article] ?? 0) / all) * (signs[at] ?? 0), 0),
  );
};

const ROUNDS = 600;
const RATE = 0.05;
const DECAY = { first: 0.9, second: 0.99 };

/** Adam (Kingma and Ba 2015) over all examples at once. */
const learn = (examples: readonly Example[]): number[] => {
  let weights = SIGNS.map((name) => RANKING[name] / 4);
  let [first, second] = [weights.map(() => 0), weights.map(() => 0)];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = examples.map((example) => slopeOf(example, weights));
    const slope = weights.map((_, at) => slopes.reduce((sum, own) => sum + (own[at] ?? 0), 0) / examples.length);
    first = first.map((own, at) => DECAY.first * own + (1 - DECAY.first) * (slope[at] ?? 0));
    second = second.map((own, at) => DECAY.second * own + (1 - DECAY.second) * (slope[at] ?? 0) ** 2);
    const rate = RATE * (1 - round / ROUNDS);
    weights = weights.map((own, at) => own + (rate * (first[at] ?? 0)) / (Math.sqrt(second[at] ?? 0) + 1e-8));
  }
  const words = weights[SIGNS.indexOf('words')] ?? 1;
  return weights.map((weight) => weight / words);
};

const isFirst = ({ articles, gold }: Example, weights: readonly number[]): boolean => {
  const scores = scoresOf(articles, weights);
  return gold >= 0 && scores.every((score, at) => at === gold || score < (scores[gold] as number));
};

const firstShare = (examples: readonly Example[], weights: readonly number[]): string =>
  (examples.filter((example) => isFirst(example, weights)).length / examples.length).toFixed(3);

const examplesFrom = async (most: number, seed: number): Promise<Example[]> => {
  const texts = OWN_TEXTS.flatMap(([file]) =>
    linesOf<OwnText>(readFileSync(join(import.meta.dirname, file), 'utf8')),
  ).map((text) => ({ text, parts: partsOf(text) }));
  const parts = texts.flatMap((each) => each.parts);
  const asked = texts.flatMap((each) => askedOf(each.text, each.parts));
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-ranking-'));
  const store = openStoreHere(storePath(folder));
  try {
    for (let at = 0; at < parts.length; at += MOST_SAVED)
      await store.articles.save(parts.slice(at, at + MOST_SAVED).map(articleOf));
    const examples: Example[] = [];
    for (const each of shuffled(asked, seeded(seed)).slice(0, most)) examples.push(await exampleOf(each, store));
    console.log(`${parts.length} articles, ${asked.length} questions, ${examples.length} of them looked up`);
    return examples;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      questions: { type: 'string', default: '6000' },
      seed: { type: 'string', default: '7' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const examples = await examplesFrom(Number(values.questions), Number(values.seed));
  const half = Math.floor(examples.length / 2);
  const [learning, kept] = [examples.slice(0, half), examples.slice(half)];
  const found = (some: readonly Example[]) => some.filter(({ gold }) => gold >= 0);
  const shipped = SIGNS.map((name) => RANKING[name]);
  console.log(
    `of ${kept.length} kept apart the right article comes first: shipped ${firstShare(kept, shipped)}, learned from the others ${firstShare(kept, learn(found(learning)))}`,
  );
  const weights = learn(found(examples));
  for (const [at, name] of SIGNS.entries())
    console.log(`${name}: ${weights[at]?.toFixed(2)} (shipped ${RANKING[name]})`);
};

await main();
