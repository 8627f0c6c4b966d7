import { type Citation, isLine, type Line, type Note, type Report } from './report.ts';

/** The citations of a report, each once, in the order in which a reader meets them; number n is at n − 1. */
export type Numbering = { readonly citations: readonly Citation[]; readonly numberOf: (citation: Citation) => number };

const keyOf = ({ article, revision, start, end }: Citation): string => JSON.stringify([article, revision, start, end]);

const itemsOf = ({ sections }: Report): readonly (Line | Note)[] =>
  sections.flatMap(({ title, lines }) => [title, ...lines]);

/** Numbers each citation of a report once, in the order of its lines. */
export const numberCitations = (report: Report): Numbering => {
  const numbers = new Map<string, number>();
  const citations: Citation[] = [];
  for (const citation of itemsOf(report).flatMap((item) => (isLine(item) ? item.citations : []))) {
    if (numbers.has(keyOf(citation))) continue;
    citations.push(citation);
    numbers.set(keyOf(citation), citations.length);
  }
  return { citations, numberOf: (citation) => numbers.get(keyOf(citation)) ?? 0 };
};
