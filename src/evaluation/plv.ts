import type { Span } from '../domain/span.ts';

/** A row of PLV: a sentence with a source and a target marked, and what the one does to the other. */
export type PlvRow = {
  readonly id: string;
  readonly text: string;
  readonly source: Span;
  readonly target: Span;
  /** A PLOVER root, CONCEDE and RETREAT together as YIELD. */
  readonly root: string;
  /** "1" to "4": verbal and material cooperation, verbal and material conflict. */
  readonly penta: string;
};

const MARK = /<(\/?)([st])>/g;

/** The text without its marks and the first stretch that each of them holds; null where one is missing. */
export const readMarks = (marked: string): Pick<PlvRow, 'text' | 'source' | 'target'> | null => {
  const spans: Partial<Record<string, { start: number; end: number }>> = {};
  let removed = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, closes, side = ''] = match;
    const at = match.index - removed;
    const open = spans[side];
    if (!closes && !open) spans[side] = { start: at, end: -1 };
    if (closes && open?.end === -1) open.end = at;
    removed += whole.length;
  }
  const { s: source, t: target } = spans;
  const text = marked.replace(MARK, '');
  return source && target && source.end >= 0 && target.end >= 0 ? { text, source, target } : null;
};

const spanOf = (text: string, words: string): Span => {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0 ? { start: 0, end: text.length } : { start, end: start + words.length };
};

/** Where a mark is missing: the sides by their words, or the whole sentence for one that is not in it; null without a text. */
const findSides = (text: string, source: string, target: string): Pick<PlvRow, 'text' | 'source' | 'target'> | null =>
  text === '' ? null : { text, source: spanOf(text, source), target: spanOf(text, target) };

const cell = (raw: string): string => (/^".*"$/s.test(raw) ? raw.slice(1, -1).replaceAll('""', '"') : raw);

/** Reads a PLV file (tab-separated, a header line); rows without a sentence or a root are left out. */
export const parsePlv = (file: string): PlvRow[] => {
  const [header = '', ...lines] = file.replaceAll('\r', '').split('\n');
  const columns = header.split('\t');
  return lines.flatMap((line, index): PlvRow[] => {
    const cells = line.split('\t').map(cell);
    const column = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const marked =
      readMarks(column('marked_sentence')) ??
      findSides(column('marked_sentence').replace(MARK, ''), column('source'), column('target'));
    const [root, penta] = [column('gold_root'), column('gold_penta')];
    return marked && root !== '' ? [{ id: `${index + 1}`, ...marked, root, penta }] : [];
  });
};
