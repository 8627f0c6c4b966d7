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

const cell = (raw: string): string => (/^".*"$/s.test(raw) ? raw.slice(1, -1).replaceAll('""', '"') : raw);

/** Reads a PLV file (tab-separated, a header line); rows without both marks are left out. */
export const parsePlv = (file: string): PlvRow[] => {
  const [header = '', ...lines] = file.replaceAll('\r', '').split('\n');
  const columns = header.split('\t');
  return lines.flatMap((line, index): PlvRow[] => {
    const cells = line.split('\t').map(cell);
    const column = (name: string): string => cells[columns.indexOf(name)] ?? '';
    const marked = readMarks(column('marked_sentence'));
    const [root, penta] = [column('gold_root'), column('gold_penta')];
    return marked && root !== '' ? [{ id: `${index + 1}`, ...marked, root, penta }] : [];
  });
};
