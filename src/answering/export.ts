import { inArticles } from '../domain/counted.ts';
import { foldName } from '../domain/fold.ts';
import { type Numbering, numberCitations } from '../domain/numbering.ts';
import { type Citation, isLine, type Line, type Note, type Report } from '../domain/report.ts';
import { denierOf, statusWord } from '../domain/status-word.ts';
import { inOneLine } from '../stories/line.ts';

export const EXPORT_FORMATS = ['markdown', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A report as a file: what it says, with every citation's exact words. */
export type Exported = { readonly name: string; readonly content: string };

const ENDINGS: Readonly<Record<ExportFormat, string>> = { markdown: 'md', csv: 'csv', json: 'json' };
const LONGEST_NAME = 60;

// ---------------------------------------------------------------- Markdown (CommonMark 0.31 with footnotes)

const plainText = (text: string): string => inOneLine(text).replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&');
/** What begins a list or a heading at the head of a line. */
const markdownText = (text: string): string =>
  plainText(text)
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');

const lineMarkdown = (line: Line, { numberOf }: Numbering): string => {
  const denier = denierOf(line);
  const status = denier === null ? statusWord(line) : null;
  const said = line.attribution.map(({ name }) => markdownText(name)).join(', via ');
  const marks = line.citations.map((citation) => `[^${numberOf(citation)}]`).join('');
  return [
    markdownText(line.text),
    ...(denier !== null ? [`— denied by ${markdownText(denier)}`] : said === '' ? [] : [`— according to ${said}`]),
    ...(status === null ? [] : [`*(${status})*`]),
    marks,
  ].join(' ');
};

const itemMarkdown = (item: Line | Note, numbering: Numbering): string =>
  isLine(item) ? lineMarkdown(item, numbering) : markdownText(item.text);

const addressOf = ({ url }: Citation): string[] => {
  const parsed = url === null ? null : URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol)
    ? [`<${parsed.href.replaceAll(/[<>\s]/g, encodeURIComponent)}>`]
    : [];
};

const footnote = (citation: Citation, number: number): string => {
  const publisher = citation.publisher === null ? [] : [markdownText(citation.publisher)];
  const where = [
    ...publisher,
    ...(citation.publishedAt === null ? [] : [citation.publishedAt]),
    ...addressOf(citation),
  ];
  return `[^${number}]: ${[...where, `“${plainText(citation.text)}”`].join(', ')}`;
};

const freshWords = ({ newest, articles }: Report['freshness']): string =>
  `Drawn from ${inArticles(articles)}${newest === null ? '' : `, the newest of ${newest}`}.`;

const asMarkdown = (report: Report): string => {
  const numbering = numberCitations(report);
  const sections = report.sections.map(({ title, lines }) =>
    [`## ${itemMarkdown(title, numbering)}`, ...lines.map((item) => `- ${itemMarkdown(item, numbering)}`)].join('\n'),
  );
  const notes = numbering.citations.map((citation, index) => footnote(citation, index + 1));
  return `${[`# ${markdownText(report.title)}`, ...sections, freshWords(report.freshness), notes.join('\n')].join('\n\n').trim()}\n`;
};

// ---------------------------------------------------------------- CSV (RFC 4180)

const COLUMNS = [
  'section',
  'kind',
  'text',
  'speakers',
  'status',
  'publisher',
  'published_at',
  'url',
  'article',
  'revision',
  'start',
  'end',
  'cited',
] as const;

/** A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV injection). */
const cell = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const NOTHING_CITED = ['', '', '', '', '', '', '', ''];

const citationCells = (citation: Citation): (string | number)[] => [
  citation.publisher ?? '',
  citation.publishedAt ?? '',
  citation.url ?? '',
  citation.article,
  citation.revision,
  citation.start,
  citation.end,
  citation.text,
];

/** A row a citation, so that each stands beside the words it is cited for. */
const rowsOf = (section: string, item: Line | Note): (string | number)[][] => {
  if (!isLine(item)) return [[section, 'note', item.text, '', '', ...NOTHING_CITED]];
  const speakers = item.attribution.map(({ name }) => name).join('; ');
  return item.citations.map((citation) => [
    section,
    'line',
    item.text,
    speakers,
    item.status,
    ...citationCells(citation),
  ]);
};

const asCsv = ({ sections }: Report): string => {
  const rows = sections.flatMap(({ title, lines }) => {
    const heading = isLine(title) ? rowsOf(title.text, title) : [];
    return [...heading, ...lines.flatMap((item) => rowsOf(title.text, item))];
  });
  return [COLUMNS as readonly (string | number)[], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};

const contentOf = (report: Report, format: ExportFormat, data: object): string => {
  if (format === 'markdown') return asMarkdown(report);
  return format === 'csv' ? asCsv(report) : `${JSON.stringify({ ...report, ...data }, null, 2)}\n`;
};

/** "sitrep-strike-on-the-port.md" */
const nameOf = (title: string, format: ExportFormat): string => {
  const slug = foldName(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, '');
  return `sitrep-${slug === '' ? 'report' : slug}.${ENDINGS[format]}`;
};

/** A report as a file. `data` stands beside it in JSON, as `--json` prints it. */
export const exportReport = (report: Report, format: ExportFormat, data: object = {}): Exported => ({
  name: nameOf(report.title, format),
  content: contentOf(report, format, data),
});
