import type { Claim } from '../domain/reading.ts';
import type { Line } from '../domain/report.ts';
import type { Span } from '../domain/span.ts';
import { termsOf } from '../library/terms.ts';
import { withoutDateline } from '../reading/dateline.ts';
import { lineOfSentence } from './line.ts';
import type { Material } from './material.ts';

/** A sentence of an article with what is told in it. */
export type Telling = {
  readonly material: Material;
  /** Index into the reading's sentences; −1 where the article is not read. */
  readonly index: number;
  readonly span: Span;
  readonly terms: readonly string[];
  readonly claims: readonly Claim[];
  readonly inTitle: boolean;
};

/** What speaks to the reader is blank, and tells nothing. */
const spansOf = ({ article, reading }: Material): { index: number; span: Span }[] =>
  (reading === null
    ? article.paragraphs.map((span) => ({ index: -1, span }))
    : reading.sentences.map((span, index) => ({ index, span }))
  ).filter(({ span }) => article.text.slice(span.start, span.end).trim() !== '');

const told = new WeakMap<Material, readonly Telling[]>();

/** The sentences of an article in order, without datelines; read once for each material. */
export const tellingsOf = (material: Material): readonly Telling[] => {
  const known = told.get(material);
  if (known !== undefined) return known;
  const { article, reading } = material;
  const titleEnd = article.titleSpan?.end ?? 0;
  const found = spansOf(material).map(({ index, span }) => {
    const inner = withoutDateline(article.text, span);
    return {
      material,
      index,
      span,
      terms: termsOf(article.text.slice(inner.start, inner.end)),
      claims: reading?.claims.filter(({ sentence }) => sentence === index) ?? [],
      inTitle: span.end <= titleEnd,
    };
  });
  told.set(material, found);
  return found;
};

/** A sentence as a line of a report. */
export const lineOfTelling = ({ material, index, span }: Telling): Line =>
  lineOfSentence(material.article, material.reading, index, span);

/** The sentence that a span stands in; null where it crosses two. */
export const tellingAround = (material: Material, { start, end }: Span): Telling | null =>
  tellingsOf(material).find(({ span }) => span.start <= start && end <= span.end) ?? null;
