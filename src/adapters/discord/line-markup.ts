import { namedIn, ownVoiceOf } from '../../domain/as-shown.ts';
import type { Numbering } from '../../domain/numbering.ts';
import type { Citation, Line } from '../../domain/report.ts';
import { denierOf } from '../../domain/status-word.ts';
import { escapeLine, maskedLink, safeLink } from './escape.ts';

/** Who says or denies it, outwards, where the line's own words leave that out; empty otherwise. */
export const speakerWords = (line: Line): string => {
  const denier = denierOf(line);
  if (denier !== null) return `denied by ${escapeLine(denier)}`;
  const { text, attribution } = line;
  const own = ownVoiceOf(line);
  if (own !== null) return namedIn(text, own) ? '' : `according to ${escapeLine(own)}`;
  if (attribution.every(({ name }) => namedIn(text, name))) return '';
  const names = attribution.map(({ name }) => escapeLine(name)).filter((name) => name !== '');
  return names.length === 0 ? '' : `according to ${names.join(', via ')}`;
};

/** Publisher with its link; the host is shown wherever `showHost` says so, so that a name cannot pretend to be another site. */
export const publisherMarkup = ({ publisher, url }: Pick<Citation, 'publisher' | 'url'>, showHost: boolean): string => {
  const linked = safeLink(url);
  const host = linked?.host ?? null;
  const name = publisher ?? host ?? 'publisher unknown';
  const shown = linked === null ? escapeLine(name) : maskedLink(name, linked.href);
  return showHost && host !== null && host !== name ? `${shown} (${escapeLine(host)})` : shown;
};

/** Remembers which publishers were introduced with their host in this report. */
export type Introduced = Set<string>;

const sourceWords = (citation: Citation, numbers: readonly number[], introduced: Introduced): string[] => {
  const key = `${citation.publisher} ${safeLink(citation.url)?.host}`;
  const first = !introduced.has(key);
  introduced.add(key);
  return [numbers.map((number) => `\\[${number}\\]`).join(''), publisherMarkup(citation, first)];
};

const bySource = (citations: readonly Citation[], numbering: Numbering): Map<string, [Citation, number[]]> => {
  const groups = new Map<string, [Citation, number[]]>();
  for (const citation of citations) {
    const key = JSON.stringify([citation.publisher, citation.url]);
    const numbers = groups.get(key)?.[1] ?? [];
    groups.set(key, [citation, [...numbers, numbering.numberOf(citation)]]);
  }
  return groups;
};

/** "[1] Publisher · [2][3] Other": what stands at a line's end. Words that may be parted between each other. */
export const citationWords = (line: Line, numbering: Numbering, introduced: Introduced): string[] =>
  [...bySource(line.citations, numbering).values()].flatMap(([citation, numbers]) =>
    sourceWords(citation, [...new Set(numbers)], introduced),
  );

/** The numbers that a line’s citations have in its report, each once. */
export const numbersOf = (line: Line, numbering: Numbering): number[] => [
  ...new Set(line.citations.map((citation) => numbering.numberOf(citation))),
];
