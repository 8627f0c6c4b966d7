import type { Evidence, Fault } from './verdict.ts';

const QUOTED = /[“"]([^“”"]+)[”"]|‘([^‘’]+)’(?!\p{L})/gu;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

/** What stands between quotation marks, in order. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(QUOTED)].flatMap(([, double, single]) => {
    const words = double ?? single ?? '';
    return plain(words) === '' ? [] : [words];
  });

const stands = (quoted: string, passages: readonly string[]): boolean =>
  passages.some((passage) => ` ${plain(passage)} `.includes(` ${plain(quoted)} `));

/** Every quotation must stand, word for word, in the cited spans. */
export const quotationFaults = (text: string, evidence: readonly Evidence[]): Fault[] => {
  const passages = evidence.map(({ article, span }) => article.text.slice(span.start, span.end));
  return quotedIn(text)
    .filter((quoted) => !stands(quoted, passages))
    .map((quoted) => ({ rule: 'quotation', detail: `“${quoted}” does not stand in the cited text` }));
};
