import type { Reading } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { wordsOf } from '../library/terms.ts';
import { withoutDateline } from '../reading/dateline.ts';
import { inOneLine } from '../stories/line.ts';
import type { Material } from '../stories/material.ts';
import { type Resolved, resolve } from '../stories/resolve.ts';
import { standsAlone } from '../stories/stands-alone.ts';
import type { Choosable } from './choose.ts';
import { conceptsOf } from './concepts.ts';

/** A sentence as it is shown. */
export type Shown = {
  readonly material: Material;
  /** Index into the reading's sentences; −1 where the article is not read. */
  readonly sentence: number;
  /** Without its dateline. */
  readonly span: Span;
  /** Its own words in one line, with names in brackets for what leans on another sentence. */
  readonly text: string;
  /** Where such a name stands; null where none was put in. */
  readonly from: Span | null;
};

/** A sentence that may become a line. */
export type Candidate = Choosable & Shown;

const sentencesOf = (material: Material): { index: number; span: Span }[] => {
  if (material.reading !== null) return material.reading.sentences.map((span, index) => ({ index, span }));
  return material.article.paragraphs.map((span) => ({ index: -1, span }));
};

const isInTitle = (material: Material, span: Span): boolean =>
  material.article.titleSpan !== null && span.end <= material.article.titleSpan.end;

/** The first sentence below the title introduces whom it names. */
const isFirst = ({ article, sentences }: Reading, index: number): boolean =>
  index === 0 || (index === 1 && article.title !== null && (sentences[0]?.end ?? 0) <= article.title.length);

/** A sentence as it can be shown without the others; what it opens with may be unclear. */
export const shownAt = (
  material: Material,
  sentence: number,
  whole: Span,
): Shown | Extract<Resolved, { kind: 'unclear' }> => {
  const { article, reading } = material;
  const span = withoutDateline(article.text, whole);
  const words = inOneLine(article.text.slice(span.start, span.end));
  if (reading === null || sentence < 0) return { material, sentence, span, text: words, from: null };
  const resolved = resolve({ reading, index: sentence, span }, words, isFirst(reading, sentence));
  if (resolved.kind === 'unclear') return resolved;
  const from = resolved.kind === 'resolved' ? resolved.from : null;
  return { material, sentence, span, text: resolved.text, from };
};

/** The sentences of an article that can stand alone as a line of a briefing. */
export const candidatesOf = (material: Material): Candidate[] => {
  const isTold = ({ start, end }: Span): boolean => material.article.text.slice(start, end).trim() !== '';
  const body = sentencesOf(material).filter(({ span }) => !isInTitle(material, span) && isTold(span));
  return body.flatMap(({ index, span }, position) => {
    const shown = shownAt(material, index, span);
    if ('kind' in shown) return [];
    const size = wordsOf(shown.text).length;
    if (!standsAlone(shown.text, size)) return [];
    return [{ ...shown, document: material.article.id, size, concepts: conceptsOf(shown.text), position }];
  });
};
