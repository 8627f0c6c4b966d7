import type { Span } from '../domain/span.ts';
import { allTermsOf, wordsOf } from '../library/terms.ts';
import { withoutDateline } from '../reading/dateline.ts';
import type { Material } from '../stories/material.ts';
import { standsAlone } from '../stories/stands-alone.ts';
import type { Choosable } from './choose.ts';
import { conceptsOf } from './concepts.ts';

/** A sentence that may become a line. */
export type Candidate = Choosable & {
  readonly material: Material;
  /** Index into the reading's sentences; −1 where the article is not read. */
  readonly sentence: number;
  readonly span: Span;
};

const sentencesOf = (material: Material): { index: number; span: Span }[] => {
  if (material.reading !== null) return material.reading.sentences.map((span, index) => ({ index, span }));
  return material.article.paragraphs.map((span) => ({ index: -1, span }));
};

const isInTitle = (material: Material, span: Span): boolean =>
  material.article.titleSpan !== null && span.end <= material.article.titleSpan.end;

/** The sentences of an article that can stand alone as a line of a briefing. */
export const candidatesOf = (material: Material): Candidate[] => {
  const body = sentencesOf(material).filter(({ span }) => !isInTitle(material, span));
  return body.flatMap(({ index, span }, position) => {
    const cited = withoutDateline(material.article.text, span);
    const text = material.article.text.slice(cited.start, cited.end);
    const words = wordsOf(text).length;
    if (!standsAlone(text, words)) return [];
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
