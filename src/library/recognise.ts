export type TextFormat = 'feed' | 'opml' | 'html' | 'json' | 'json-lines' | 'csv' | 'markdown' | 'text';

const extensionOf = (name: string): string => /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';

const BY_EXTENSION: ReadonlyMap<string, TextFormat> = new Map<string, TextFormat>([
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['json', 'json'],
  ['jsonl', 'json-lines'],
  ['ndjson', 'json-lines'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['rss', 'feed'],
  ['atom', 'feed'],
  ['rdf', 'feed'],
  ['xml', 'feed'],
  ['opml', 'opml'],
]);

/** Whether a file's name says that articles may be in it. What a file that is named itself holds is looked at, whatever it is called. */
export const isKnownName = (name: string): boolean =>
  BY_EXTENSION.has(extensionOf(name)) || /\.(?:txt|text|zip)$/i.test(name);

const HEAD_LENGTH = 4096;

/** The head of a document without declaration, comments, DOCTYPE and white space before its first element. */
const bareHead = (text: string): string => {
  let head = text.slice(0, 4 * HEAD_LENGTH).trimStart();
  for (;;) {
    const end = head.startsWith('<!--') ? head.indexOf('-->') + 2 : /^<[?!]/.test(head) ? doctypeEnd(head) : -1;
    if (end < 2) return head.slice(0, HEAD_LENGTH);
    head = head.slice(end + 1).trimStart();
  }
};

/** A DOCTYPE may hold an internal subset in brackets. */
const doctypeEnd = (head: string): number => {
  const close = head.indexOf('>');
  const bracket = head.indexOf('[');
  return bracket !== -1 && bracket < close && /^<!doctype/i.test(head) ? head.indexOf(']>') + 1 : close;
};

const byMarkup = (text: string): TextFormat | null => {
  const head = bareHead(text);
  if (/^<(?:[\w-]+:)?(?:rss|feed|RDF|channel)[\s>/]/i.test(head)) return 'feed';
  if (/^<opml[\s>]/i.test(head)) return 'opml';
  if (/^<(?:html|head|body|article|main|div|p|h1|meta|title|section|table|link)[\s>/]/i.test(head)) return 'html';
  return /^\s*<!doctype\s+html/i.test(text.slice(0, 200)) ? 'html' : null;
};

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const isJsonFeed = (text: string): boolean =>
  /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(text.slice(0, HEAD_LENGTH));

/** An object whose first line is complete, followed by another, is JSON Lines, whatever the file is called. */
const byJson = (text: string, named: TextFormat | undefined): TextFormat | null => {
  const start = text.trimStart();
  if (!/^(?:\{\s*(?:"|\})|\[\s*(?:[{\]"]|$))/.test(start.slice(0, 200))) return null;
  if (isJsonFeed(start)) return 'feed';
  const end = start.indexOf('\n');
  const several = end !== -1 && start[0] === '{' && parses(start.slice(0, end));
  if (named === 'json-lines')
    return start[0] === '[' && !parses(start.slice(0, end === -1 ? undefined : end)) ? 'json' : 'json-lines';
  return several && start.slice(end).trim() !== '' ? 'json-lines' : 'json';
};

const isFrontMatter = (text: string): boolean => /^\s*---[ \t]*\r?\n[\w-]+[ \t]*:/.test(text.slice(0, 500));

const byContentType = (contentType: string | null): TextFormat | undefined => {
  const type = contentType?.toLowerCase() ?? '';
  if (/[/+]json/.test(type)) return 'json';
  if (type.startsWith('text/csv')) return 'csv';
  if (type.startsWith('text/markdown')) return 'markdown';
  return type.startsWith('text/html') ? 'html' : undefined;
};

/** The format of a text: by what stands in it; where that leaves it open, by its name, then by what the server called it. */
export const formatOf = (text: string, name: string, contentType: string | null): TextFormat => {
  const named = BY_EXTENSION.get(extensionOf(name)) ?? byContentType(contentType);
  if (named === 'csv' || named === 'markdown') return named;
  const found = byMarkup(text) ?? byJson(text, named);
  if (found !== null) return found;
  if (isFrontMatter(text)) return 'markdown';
  return named ?? 'text';
};

const ZIP = [0x50, 0x4b];

/** True for an archive in ZIP format, by its signature. */
export const isZip = (bytes: Uint8Array): boolean =>
  ZIP.every((byte, at) => bytes[at] === byte) && (bytes[2] === 3 || bytes[2] === 5);
