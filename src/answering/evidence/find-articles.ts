import type { Period } from '../../domain/period.ts';
import { withoutAddressed } from '../../library/addressed.ts';
import type { LibraryAccess, Passage, Scope } from '../../ports.ts';
import { gather, type Material } from '../../stories/material.ts';
import { findPassages } from '../find.ts';
import type { Weigh } from '../match/beside.ts';
import type { Question } from '../question/question.ts';
import { synonymsOf } from '../words/likeness.ts';
import { candidateOf, lensOf, type RankingSigns, scoreOf, sharing, signsOf } from './rank-articles.ts';

export type Found = {
  readonly material: Material;
  readonly score: number;
  /** Its sentences that the search met, best first. */
  readonly passages: readonly Passage[];
};

export type Findings = {
  readonly found: readonly Found[];
  readonly passages: readonly Passage[];
  readonly weigh: Weigh;
};

/** Articles whose whole text is looked at again, and the best of them that are handed on with their readings. */
const MOST_REVIEWED = 60;
const MOST_FOUND = 20;
/** Sentences that hold any of the words: an answer may be spread over several. */
const MOST_SCATTERED = 300;
/** "the" stands in about this share of English sentences; its count tells how many there are. */
const SHARE_WITH_THE = 0.75;

/** Weights by the library's own frequencies; a word it does not know weighs most. */
export const weighing = async (question: Question, library: LibraryAccess): Promise<Weigh> => {
  const counts = await library.finder.frequencies([...question.words.map(({ word }) => word), 'the']);
  const sentences = Math.max(1, (counts.get('the') ?? 0) / SHARE_WITH_THE);
  const weights = new Map(
    question.words.map(({ term, word }) => [term, Math.log(1 + sentences / ((counts.get(word) ?? 0) + 0.5))]),
  );
  return (term) => weights.get(term) ?? Math.log(1 + sentences);
};

const distinct = (passages: readonly Passage[]): Passage[] => [
  ...new Map(passages.map((passage) => [`${passage.article.id} ${passage.sentence}`, passage])).values(),
];

const byArticle = (passages: readonly Passage[]): Map<string, Passage[]> =>
  Map.groupBy(passages, ({ article }) => article.id);

/** Ids of the articles whose met sentences together hold most of the question. */
const likeliest = (grouped: ReadonlyMap<string, readonly Passage[]>, shareOfText: (text: string) => number): string[] =>
  [...grouped]
    .map(([id, own]) => ({ id, share: shareOfText(own.map(({ text }) => text).join(' ')) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_REVIEWED)
    .map(({ id }) => id);

export type ArticleSearch = { readonly scope: Scope; readonly period: Period; readonly question: Question };

type Reviewed = { readonly id: string; readonly passages: readonly Passage[]; readonly signs: RankingSigns };

/** The articles whose sentences hold most of the question, and what speaks for each by its whole text. */
export const reviewArticles = async (
  { scope, period, question }: ArticleSearch,
  library: LibraryAccess,
): Promise<Pick<Findings, 'passages' | 'weigh'> & { readonly reviewed: readonly Reviewed[] }> => {
  const weigh = await weighing(question, library);
  const groups = question.words.map(({ word }) => [word]);
  const similar = [...new Set(question.words.flatMap(({ word }) => synonymsOf(word.toLowerCase())))];
  const [together, apart] = await Promise.all([
    findPassages({ scope, period, groups, similar }, library),
    library.finder.passages({ scope, period, all: [], any: groups.flat(), limit: MOST_SCATTERED }),
  ]);
  const shareOfText = sharing(question, weigh);
  const lens = lensOf(question, weigh);
  const passages = distinct([...together, ...apart]);
  const grouped = byArticle(
    passages
      .map((passage) => ({ passage, share: shareOfText(passage.text) }))
      .sort((a, b) => b.share - a.share)
      .map(({ passage }) => passage),
  );
  const articles = (await library.articles.articles(likeliest(grouped, shareOfText))).map((article) => ({
    id: article.id,
    candidate: candidateOf(withoutAddressed(article), lens),
  }));
  const mean = articles.reduce((sum, { candidate }) => sum + candidate.length, 0) / Math.max(1, articles.length);
  const reviewed = articles.map(({ id, candidate }) => ({
    id,
    passages: grouped.get(id) ?? [],
    signs: signsOf(candidate, lens, mean),
  }));
  return { reviewed, passages, weigh };
};

/** Articles that may answer, best first: found by their sentences, ranked by their whole text. */
export const findArticles = async (search: ArticleSearch, library: LibraryAccess): Promise<Findings> => {
  const { reviewed, passages, weigh } = await reviewArticles(search, library);
  const best = reviewed
    .map(({ id, signs, ...rest }) => ({ id, ...rest, score: scoreOf(signs) }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, MOST_FOUND);
  const bestOf = new Map(best.map((each) => [each.id, each]));
  const materials = await gather(library, [...bestOf.keys()]);
  const found = materials.flatMap((material) => {
    const ranked = bestOf.get(material.article.id);
    return ranked === undefined ? [] : [{ material, passages: ranked.passages, score: ranked.score }];
  });
  return { found, passages, weigh };
};
