/** A field that a feed's test names, and the value it expects there. */
export type Expectation = {
  readonly entry: number | null;
  readonly field: 'title' | 'link' | 'summary' | 'content' | 'published' | 'updated';
  readonly value: string;
  /** Seconds count; false where only the written form is given. */
  readonly parsed: boolean;
};

export type FeedTest = { readonly contentType: string | null; readonly expectations: readonly Expectation[] };

const FIELDS: Readonly<Record<string, Expectation['field']>> = {
  title: 'title',
  'title_detail.value': 'title',
  link: 'link',
  summary: 'summary',
  description: 'summary',
  subtitle: 'summary',
  tagline: 'summary',
  'summary_detail.value': 'summary',
  'tagline_detail.value': 'summary',
  'subtitle_detail.value': 'summary',
  'content.0.value': 'content',
  published: 'published',
  published_parsed: 'published',
  updated: 'updated',
  updated_parsed: 'updated',
};

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
  '\n': '',
};

const unescaped = (literal: string): string =>
  literal.replace(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[\s\S])/g, (_all, code: string) =>
    code.length > 1 ? String.fromCodePoint(Number.parseInt(code.slice(1), 16)) : (ESCAPES[code] ?? code),
  );

const LITERAL = /^\s*\+?\s*u?(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)")/;

/** A Python string, or several joined by `+`, up to the end of the operand; null for anything else. */
const stringIn = (operand: string): string | null => {
  let rest = operand.trim();
  let value = '';
  for (let match = LITERAL.exec(rest); match !== null; match = LITERAL.exec(rest)) {
    value += unescaped(match[1] ?? match[2] ?? '');
    rest = rest.slice(match[0].length);
  }
  return rest.trim() === '' && operand.trim() !== '' ? value : null;
};

/** A `time.struct_time` as feedparser gives it, in UTC. */
const timeIn = (operand: string): string | null => {
  const numbers = /^\s*\((\d+(?:,\s*\d+){8})\)\s*$/.exec(operand)?.[1]?.split(',').map(Number);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers ?? [];
  return numbers === undefined ? null : new Date(Date.UTC(year, month - 1, day, hour, minute, second)).toISOString();
};

const pathIn = (operand: string): { entry: number | null; path: string } | null => {
  const match = /^\s*(?:feed|entries\[(\d+)\])((?:\[(?:'\w+'|"\w+"|\d+)\]|\.\w+)+)\s*$/.exec(operand);
  if (match === null) return null;
  const path = [...(match[2] ?? '').matchAll(/\w+/g)].map(([name]) => name).join('.');
  return { entry: match[1] === undefined ? null : Number(match[1]), path };
};

const expectationIn = (comparison: string): Expectation | null => {
  const at = comparison.indexOf('==');
  if (at === -1) return null;
  const place = pathIn(comparison.slice(0, at));
  const field = place === null ? undefined : FIELDS[place.path];
  if (place === null || field === undefined) return null;
  const operand = comparison.slice(at + 2);
  const parsed = place.path.endsWith('_parsed');
  const value = parsed ? timeIn(operand) : stringIn(operand);
  return value === null ? null : { entry: place.entry, field, value, parsed };
};

const PIECE = /\band\b|'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*"|[\s\S]/g;

/** Splits at `and` outside of strings. */
const conjuncts = (expression: string): string[] => {
  const parts = [''];
  for (const [piece] of expression.matchAll(PIECE)) {
    if (piece === 'and') parts.push('');
    else parts.push(`${parts.pop()}${piece}`);
  }
  return parts.map((part) => part.trim());
};

/** What a file of feedparser's test suite expects, as its first comment says; comparisons of other fields are left out. */
export const feedTestIn = (text: string): FeedTest => {
  const comment = text.slice(0, text.indexOf('-->'));
  const expression = /^Expect:([\s\S]*)$/m.exec(comment)?.[1] ?? '';
  const contentType = /^Header:\s*Content-type:\s*(\S.*)$/im.exec(comment)?.[1]?.trim() ?? null;
  return {
    contentType,
    expectations: conjuncts(expression)
      .map(expectationIn)
      .filter((found) => found !== null),
  };
};
