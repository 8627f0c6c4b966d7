import type { Span } from '../domain/span.ts';

export type NamedSpan = Span & { readonly type: 'PER' | 'ORG' | 'LOC' };

export type NamedDocument = { readonly id: string; readonly text: string; readonly names: readonly NamedSpan[] };

const CLOSING = /^(?:[,.;:?!%)\]]|['’](?:s|S|m|d|ll|re|ve|)|n['’]t)$/;
const OPENING = /^(?:[([$])$/;

type Row = { readonly form: string; readonly tag: string };

/** Words of a sentence as running text, each with its place in it. */
const joined = (rows: readonly Row[]): { text: string; places: Span[] } => {
  let text = '';
  let quoted = false;
  let glued = true;
  const places = rows.map(({ form }) => {
    const closes = CLOSING.test(form) || (form === '"' && quoted);
    if (!glued && !closes) text += ' ';
    glued = OPENING.test(form) || (form === '"' && !quoted);
    if (form === '"') quoted = !quoted;
    const start = text.length;
    text += form;
    return { start, end: text.length };
  });
  return { text, places };
};

const typeOf = (tag: string): NamedSpan['type'] | null => {
  const type = tag.slice(2);
  return type === 'PER' || type === 'ORG' || type === 'LOC' ? type : null;
};

/** IOB1: B- only parts a name from one of its kind just before. */
const namesOf = (rows: readonly Row[], places: readonly Span[]): NamedSpan[] => {
  const names: (NamedSpan & { last: number })[] = [];
  rows.forEach(({ tag }, index) => {
    const type = typeOf(tag);
    const place = places[index];
    if (!type || !place) return;
    const before = names.at(-1);
    if (before?.last === index - 1 && before.type === type && tag.startsWith('I-')) {
      names[names.length - 1] = { ...before, end: place.end, last: index };
    } else names.push({ ...place, type, last: index });
  });
  return names.map(({ start, end, type }) => ({ start, end, type }));
};

const documentOf = (id: string, sentences: readonly (readonly Row[])[]): NamedDocument => {
  let text = '';
  const names: NamedSpan[] = [];
  for (const rows of sentences) {
    const sentence = joined(rows);
    const base = text === '' ? 0 : text.length + 2;
    text = text === '' ? sentence.text : `${text}\n\n${sentence.text}`;
    for (const { start, end, type } of namesOf(rows, sentence.places))
      names.push({ start: base + start, end: base + end, type });
  }
  return { id, text, names };
};

const rowsOf = (block: string): Row[] =>
  block
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const columns = line.trim().split(/\s+/);
      return { form: columns[0] ?? '', tag: columns.at(-1) ?? 'O' };
    });

/**
 * Documents of a CoNLL-2003 file (Tjong Kim Sang and De Meulder 2003), parted at `-DOCSTART-`, as running text: a sentence
 * a paragraph. A file without marks is one document.
 */
export const parseConll = (file: string): NamedDocument[] => {
  const documents: Row[][][] = [];
  let open: Row[][] = [];
  for (const block of file.replace(/\r/g, '').split(/\n\s*\n/)) {
    const rows = rowsOf(block);
    const starts = rows[0]?.form === '-DOCSTART-';
    if (starts && open.length > 0) documents.push(open);
    if (starts) open = [];
    const words = starts ? rows.slice(1) : rows;
    if (words.length > 0) open.push(words);
  }
  if (open.length > 0) documents.push(open);
  return documents.map((sentences, index) => documentOf(`${index + 1}`, sentences));
};
