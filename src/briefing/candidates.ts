import type { Span } from '../domain/span.ts';
import { allTermsOf, wordsOf } from '../library/terms.ts';
import { withoutDateline } from '../reading/dateline.ts';
import type { Material } from '../stories/material.ts';
import type { Choosable } from './choose.ts';
import { conceptsOf } from './concepts.ts';

/** A sentence that may become a line. */
export type Candidate = Choosable & {
  readonly material: Material;
  /** Index into the reading's sentences; −1 where the article is not read. */
  readonly sentence: number;
  readonly span: Span;
};

const FEWEST_WORDS = 7;
const MOST_WORDS = 60;
/** A sentence that opens so leans on the one before it and says little alone. */
const LEANS =
  /^["“'‘(]*(?:(?:but|and|so|or|yet|also|then|meanwhile|however|still|instead),? )?(?:he|she|they|it|this|that|these|those|his|her|their|its|there|here|both|another|others|such|some|the (?:two|three|latter|former|same|other)|neither|either|one of them)\b/i;
/** "…, it added." names nobody. */
const SPEAKS_UNNAMED =
  /,["”’]? (?:he|she|it|they) (?:said|says|added|told|wrote|claimed|insisted|warned|noted|continued)\b[^,]{0,30}\.?["”]?$/i;
/** Talk, not report: a presenter or a writer addressing the reader, outside any quotation. */
const CHATS = /\b(?:I|I['’](?:m|ll|d|ve)|we|we['’](?:re|ll|ve)|you|you['’](?:re|ll)|us|let['’]s|my|your)\b/;
/** What outlets print around their articles. */
const BOILERPLATE =
  /\b(?:all rights reserved|click here|sign up|read more|follow us|subscribe|copyright|reporting by|editing by)\b|https?:\/\//i;

const sentencesOf = (material: Material): { index: number; span: Span }[] => {
  if (material.reading !== null) return material.reading.sentences.map((span, index) => ({ index, span }));
  return material.article.paragraphs.map((span) => ({ index: -1, span }));
};

const isInTitle = (material: Material, span: Span): boolean =>
  material.article.titleSpan !== null && span.end <= material.article.titleSpan.end;

const unquoted = (words: string): string => words.replaceAll(/["“][^"”]*(?:["”]|$)/g, '');

const stands = (words: string, count: number): boolean =>
  count >= FEWEST_WORDS &&
  count <= MOST_WORDS &&
  /[.!?]["”’')\]]*$/.test(words) &&
  !words.trimEnd().endsWith('?') &&
  !LEANS.test(words) &&
  !SPEAKS_UNNAMED.test(words) &&
  !CHATS.test(unquoted(words)) &&
  !BOILERPLATE.test(words);

/** The sentences of an article that can stand alone as a line of a briefing. */
export const candidatesOf = (material: Material): Candidate[] => {
  const body = sentencesOf(material).filter(({ span }) => !isInTitle(material, span));
  return body.flatMap(({ index, span }, position) => {
    const cited = withoutDateline(material.article.text, span);
    const text = material.article.text.slice(cited.start, cited.end);
    const words = wordsOf(text).length;
    if (!stands(text, words)) return [];
    return [
      {
        material,
        document: material.article.id,
        sentence: index,
        span: cited,
        size: words,
        concepts: conceptsOf(text),
        position,
      },
    ];
  });
};

/** Sentences that stand word for word in more than half of many articles are furniture, not news. */
export const withoutFurniture = (candidates: readonly Candidate[], articles: number): Candidate[] => {
  if (articles < 4) return [...candidates];
  const keyOf = ({ material, span }: Candidate) =>
    allTermsOf(material.article.text.slice(span.start, span.end)).join(' ');
  const counts = new Map<string, number>();
  for (const candidate of candidates) counts.set(keyOf(candidate), (counts.get(keyOf(candidate)) ?? 0) + 1);
  return candidates.filter((candidate) => (counts.get(keyOf(candidate)) ?? 0) <= articles / 2);
};
