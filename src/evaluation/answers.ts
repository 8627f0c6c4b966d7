import { ask } from '../answering/ask/ask.ts';
import { inReadOrder } from '../answering/ask/nearest.ts';
import { chooseAnswer, type Reply } from '../answering/choice/choose.ts';
import { evidenceIn } from '../answering/evidence/evidence.ts';
import { findArticles, weighing } from '../answering/evidence/find-articles.ts';
import { askedDays } from '../answering/match/asked-days.ts';
import { type Question, takeApart } from '../answering/question/question.ts';
import type { Shelf } from '../domain/article.ts';
import { OPERATOR } from '../domain/article.ts';
import { EVER } from '../domain/period.ts';
import type { Span } from '../domain/span.ts';
import { analyse } from '../reading/core/core.ts';
import { read } from '../reading/read.ts';
import { plainArticle } from './plain-article.ts';
import { isExact, wordF1 } from './squad-scores.ts';
import { auroc, mean } from './statistics.ts';
import { pooledFiles, type Score, type Suite, type SuiteTools } from './suite.ts';

const SET = 'squad2';
const MOST_SAVED = 100;

type Asked = { readonly id: string; readonly question: string; readonly golds: readonly string[] };
type Paragraph = {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly asked: readonly Asked[];
};
type Squad = {
  readonly data: readonly {
    readonly title: string;
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly {
        readonly id: string;
        readonly question: string;
        readonly is_impossible: boolean;
        readonly answers: readonly { readonly text: string }[];
      }[];
    }[];
  }[];
};
/** `rank` of the gold paragraph among the articles found, from 1; null where it was not found or nothing is to find. */
type Outcome = Asked & {
  readonly paragraph: Paragraph;
  /** The phrase that answers best. */
  readonly chosen: string;
  /** What `/ask` answers where the gold paragraph is all it may look at; '' where it abstains or calls the premise false. */
  readonly answer: string;
  readonly sentence: string;
  readonly confidence: number;
  readonly rank: number | null;
};

const paragraphsIn = (file: string, { data }: Squad): Paragraph[] =>
  data.flatMap(({ title, paragraphs }) =>
    paragraphs.map(({ context, qas }, at) => ({
      id: `${file}/${title}/${at}`,
      file,
      text: context,
      asked: qas.map(({ id, question, is_impossible, answers }) => ({
        id,
        question,
        golds: is_impossible ? [] : answers.map(({ text }) => text),
      })),
    })),
  );

const articleOf = ({ id, text }: Pick<Paragraph, 'id' | 'text'>) => ({
  ...plainArticle(id, text),
  paragraphs: [{ start: 0, end: text.length }],
});

type Library = Awaited<ReturnType<SuiteTools['store']>>;
type Saved = Parameters<Library['articles']['save']>[0];

const saveAll = async (library: Library, articles: Saved): Promise<void> => {
  for (let at = 0; at < articles.length; at += MOST_SAVED)
    await library.articles.save(articles.slice(at, at + MOST_SAVED));
};

const shelfOf = (paragraph: number): Shelf => `guild:${paragraph}`;

/** Every paragraph an article of one library. They are searched as they stand; nothing of them needs to be read before. */
const together = (paragraphs: readonly Paragraph[]): Saved =>
  paragraphs.map((each) => ({ article: articleOf(each), reading: null, importedAtMs: 0 }));

/** Every paragraph on a shelf of its own, read as the product reads: what `/ask` knows where a paragraph is given. Words weigh what they weigh in all. */
const apart = (paragraphs: readonly Paragraph[], { core }: SuiteTools): Saved =>
  paragraphs.map((each, at) => {
    const article = { ...articleOf(each), shelf: shelfOf(at) };
    return { article, reading: read(article, core), importedAtMs: 0 };
  });

const rankOf = async (
  question: Question,
  paragraph: Paragraph,
  library: Library,
  { core }: SuiteTools,
): Promise<number | null> => {
  const { found, weigh } = await findArticles({ scope: OPERATOR, period: EVER, question }, library);
  const evidence = evidenceIn(found, question, { weigh, core, days: askedDays(question, 0, core) });
  const at = inReadOrder(found, evidence).findIndex(({ material }) => material.article.id === paragraph.id);
  return at < 0 ? null : at + 1;
};

const chosenIn = ({ text }: Paragraph, reply: Reply | null) => {
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  return {
    chosen: words(reply?.span),
    sentence: words(reply?.beside.sentence.span),
    confidence: reply?.assurance ?? 0,
  };
};

const answerOn = async (shelf: Shelf, question: string, library: Library, { core }: SuiteTools): Promise<string> => {
  const request = { scope: { shelves: [shelf] }, question, period: EVER, nowMs: 0 };
  const { kind, answer } = await ask(request, library, core);
  return kind === 'answered' || kind === 'disputed' ? (answer ?? '') : '';
};

type Libraries = { readonly together: Library; readonly apart: Library };

const answerAll = async (
  { paragraph, shelf }: { readonly paragraph: Paragraph; readonly shelf: Shelf },
  libraries: Libraries,
  tools: SuiteTools,
): Promise<Outcome[]> => {
  const { sentences } = analyse(articleOf(paragraph), tools.core);
  const outcomes: Outcome[] = [];
  for (const asked of paragraph.asked) {
    const question = takeApart(asked.question, tools.core);
    const chosen = chooseAnswer(question, sentences, { weigh: await weighing(question, libraries.together) });
    const rank = asked.golds.length === 0 ? null : await rankOf(question, paragraph, libraries.together, tools);
    const answer = await answerOn(shelf, asked.question, libraries.apart, tools);
    outcomes.push({ ...asked, paragraph, rank, answer, ...chosenIn(paragraph, chosen) });
  }
  return outcomes;
};

const metricsOf = (outcomes: readonly Outcome[]): Score['metrics'] => {
  const answerable = outcomes.filter(({ golds }) => golds.length > 0);
  const within = (most: number) => mean(answerable.map(({ rank }) => (rank !== null && rank <= most ? 1 : 0)));
  const inSentence = ({ golds, sentence }: Outcome) => golds.some((gold) => sentence.includes(gold));
  return {
    recallAt1: within(1),
    recallAt5: within(5),
    sentenceAccuracy: mean(answerable.map((outcome) => (inSentence(outcome) ? 1 : 0))),
    f1: mean(outcomes.map((outcome) => wordF1(outcome.answer, outcome.golds))),
    f1Unabstained: mean(answerable.map(({ chosen, golds }) => wordF1(chosen, golds))),
    exact: mean(outcomes.map((outcome) => (isExact(outcome.answer, outcome.golds) ? 1 : 0))),
    auroc: auroc(
      outcomes.map(({ confidence }) => confidence),
      outcomes.map(({ golds }) => golds.length > 0),
    ),
  };
};

const run = async (tools: SuiteTools): Promise<Score> => {
  const files = pooledFiles((await tools.files.list(SET)).filter((path) => path.endsWith('.json')));
  const texts = await Promise.all(
    files.map(async (file) => paragraphsIn(file, JSON.parse(await tools.files.text(file)) as Squad)),
  );
  const paragraphs = texts.flat();
  const libraries = { together: await tools.store(), apart: await tools.store() };
  await saveAll(libraries.together, together(paragraphs));
  await saveAll(libraries.apart, apart(paragraphs, tools));
  const outcomes: Outcome[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    outcomes.push(...(await answerAll({ paragraph, shelf: shelfOf(at) }, libraries, tools)));
    tools.progress(at + 1, paragraphs.length);
  }
  for (const outcome of outcomes) {
    const { id, paragraph, golds, answer, sentence, confidence, rank } = outcome;
    tools.emit({
      suite: 'answers',
      set: SET,
      file: paragraph.file,
      item: id,
      text: paragraph.text,
      gold: golds,
      predicted: { answer, sentence, confidence, rank },
    });
  }
  const silent = mean(outcomes.map(({ golds }) => (golds.length === 0 ? 1 : 0)));
  return { files, items: outcomes.length, metrics: metricsOf(outcomes), baselines: { alwaysAbstainF1: silent } };
};

/** SQuAD 2.0: each paragraph an article of one library; finding it, answering from it, and knowing when it is silent. */
export const answersSuite: Suite = { name: 'answers', sets: [SET], run };
