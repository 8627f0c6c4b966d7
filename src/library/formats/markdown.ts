import { parse as parseYaml } from 'yaml';
import { NOTHING_FOUND } from '../draft.ts';
import { articleFromFields } from './fields.ts';
import { type Found, foundOne, isRecord, joinFound, messageOf, type TextDocument } from './found.ts';
import { htmlParagraphs } from './html-text.ts';

const FRONT = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

type Front = {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly fault: string | null;
  readonly body: string;
};

const frontOf = (text: string): Front => {
  const match = FRONT.exec(text);
  if (match === null) return { fields: {}, fault: null, body: text };
  const body = text.slice(match[0].length);
  try {
    const fields: unknown = parseYaml(match[1] ?? '', { maxAliasCount: 10 });
    return { fields: isRecord(fields) ? fields : {}, fault: null, body };
  } catch (error) {
    const [first = ''] = messageOf(error).split('\n');
    return {
      fields: {},
      fault: `its front matter is not valid YAML (${first.slice(0, 160)}); the text was read without it`,
      body,
    };
  }
};

const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]\n]{0,500})\]\([^()\n]{0,2000}\)/g, ''],
  [/\[([^\]\n]{1,1000})\]\([^()\n]{0,2000}\)/g, '$1'],
  [/\[([^\]\n]{1,1000})\]\[[^\]\n]{0,200}\]/g, '$1'],
  [/\[\^[^\]\n]{1,50}\]/g, ''],
  [/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1'],
  [/(\*\*\*|___|\*\*|__)(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1/g, '$2'],
  [/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,2000}?)(?<=\S)\*(?!\*)/gu, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/~~([^~\n]{1,2000})~~/g, '$1'],
  [/(`{1,3})([^`\n]{1,2000})\1/g, '$2'],
  [/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1'],
];

const plainLine = (line: string): string => INLINE.reduce((text, [mark, plain]) => text.replace(mark, plain), line);

const RULE = /^\s{0,3}(?:(?:[-*_]\s*){3,}|=+\s*)$/;
const FENCE = /^\s*(?:```|~~~)/;
const DEFINITION = /^\s{0,3}\[[^\]\n]{1,200}\]:\s/;
const HEADING = /^\s{0,3}#{1,6}\s(.*)$/;
const CELLS = /^\s*\|(.*)\|\s*$/;
const CELL_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*\|?\s*$/;

const withoutClosingMarks = (heading: string): string => {
  const text = heading.trimEnd();
  const bare = text.replace(/#{1,20}$/, '');
  return /\s$/.test(bare) ? bare.trim() : text.trim();
};

/** Comments go, an unclosed one to the end, as a browser would have it. */
const withoutComments = (text: string): string => {
  let out = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open !== -1; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open + 4);
    out += text.slice(at, open);
    if (close === -1) return out;
    at = close + 3;
  }
  return out + text.slice(at);
};

const blockLine = (line: string): string | null => {
  if (DEFINITION.test(line) || CELL_RULE.test(line) || FENCE.test(line)) return null;
  if (RULE.test(line)) return '';
  const heading = HEADING.exec(line);
  if (heading !== null) return `\n${plainLine(withoutClosingMarks(heading[1] ?? ''))}\n`;
  const cells = CELLS.exec(line)?.[1];
  const unquoted = (
    cells === undefined
      ? line
      : cells
          .split('|')
          .map((cell) => cell.trim())
          .join(', ')
  ).replace(/^\s{0,3}(?:>\s?)+/, '');
  const item = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?(.*)$/.exec(unquoted);
  return item === null ? plainLine(unquoted) : `\n${plainLine(item[1] ?? '')}`;
};

/** Paragraphs of Markdown (CommonMark's commonest forms) without its marks; wrapped lines are joined. */
const markdownParagraphs = (markdown: string): string[] =>
  withoutComments(markdown)
    .split(/\r?\n/)
    .map(blockLine)
    .filter((line) => line !== null)
    .join('\n')
    .split(/\n[ \t]*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .flatMap((block) => (/<\/?[a-z][^<>]{0,500}>/i.test(block) ? htmlParagraphs(block) : [block]))
    .filter((block) => block !== '');

const headingOf = (markdown: string): string | null => {
  const first = /^\s*#\s+([^\n]+)/.exec(markdown)?.[1] ?? /^\s*([^\n#>*-][^\n]*)\n=+\s*(?:\n|$)/.exec(markdown)?.[1];
  return first === undefined ? null : plainLine(withoutClosingMarks(first));
};

/** Markdown with or without front matter, which states title, date, url, publisher, author, language and id under the usual names. */
export const loadMarkdown = ({ name, url, text }: TextDocument): Found => {
  const front = frontOf(text);
  const body = markdownParagraphs(front.body);
  const stated = articleFromFields({ ...front.fields, text: body }, { name, place: 'front matter', alone: true });
  const base = stated ?? { ...NOTHING_FOUND, origin: name, fileName: name, body };
  const found = foundOne({ ...base, body, title: base.title ?? headingOf(front.body), url: base.url ?? url });
  const faults = front.fault === null ? [] : [{ origin: name, place: 'front matter', reason: front.fault }];
  return joinFound([found, { articles: [], faults }]);
};
