/** Discord's markdown as a tree. Pure: no document, no clock. */

export type Inline =
  | { readonly kind: 'text' | 'code' | 'everyone'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string; readonly id: string }
  | { readonly kind: 'time'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph' | 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly ListItem[] };
export type ListItem = { readonly children: readonly Inline[]; readonly nested: readonly Block[] };

const FENCE = /^```(?:([\w+.-]+)\n)?\n?([\s\S]*?)\n?```/;

/** The blocks of a text. What is no markdown of Discord’s stays text; never throws. */
export const parseMarkdown = (text: string): Block[] => {
  const blocks: Block[] = [];
  let rest = text.replace(/\r\n?/g, '\n');
  while (rest !== '') {
    const fence = FENCE.exec(rest);
    if (fence) {
      blocks.push({ kind: 'code', language: fence[1] ?? '', text: fence[2] ?? '' });
      rest = rest.slice(fence[0].length).replace(/^\n/, '');
      continue;
    }
    const next = rest.indexOf('```', 1);
    const opens = next > 0 && FENCE.test(rest.slice(next));
    blocks.push(...parseLines((opens ? rest.slice(0, next).replace(/\n$/, '') : rest).split('\n')));
    rest = opens ? rest.slice(next) : '';
  }
  return blocks;
};

const HEADING = /^(#{1,3}) +(\S.*)$/;
const SUBTEXT = /^-# +(\S.*)$/;
const QUOTE = /^> ?(.*)$/;
const QUOTE_REST = /^>>> ?([\s\S]*)$/;
const ITEM = /^( *)(?:([-*])|(\d+)\.) +(\S.*)$/;

const parseLines = (lines: readonly string[]): Block[] => {
  const blocks: Block[] = [];
  let index = 0;
  const takeWhile = (fits: (line: string) => boolean): string[] => {
    const start = index;
    while (index < lines.length && fits(lines[index] ?? '')) index += 1;
    return lines.slice(start, index);
  };
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const heading = HEADING.exec(line);
    const subtext = SUBTEXT.exec(line);
    if (QUOTE_REST.test(line)) {
      const all = lines
        .slice(index)
        .join('\n')
        .replace(/^>>> ?/, '');
      return [...blocks, { kind: 'quote', blocks: parseLines(all.split('\n')) }];
    }
    if (heading || subtext) {
      index += 1;
      const children = parseInline((heading?.[2] ?? subtext?.[1] ?? '').trim());
      blocks.push(heading ? { kind: 'heading', level: levelOf(heading[1]), children } : { kind: 'subtext', children });
    } else if (QUOTE.test(line)) {
      const inner = takeWhile((next) => QUOTE.test(next) && !QUOTE_REST.test(next)).map((next) =>
        next.replace(/^> ?/, ''),
      );
      blocks.push({ kind: 'quote', blocks: parseLines(inner) });
    } else if (ITEM.test(line)) {
      blocks.push(parseList(takeWhile((next) => ITEM.test(next))));
    } else {
      const plain = takeWhile((next) => ![HEADING, SUBTEXT, QUOTE, ITEM].some((special) => special.test(next)));
      blocks.push({ kind: 'paragraph', children: parseInline(plain.join('\n')) });
    }
  }
  return blocks;
};

const levelOf = (marks: string | undefined): 1 | 2 | 3 => (marks === '###' ? 3 : marks === '##' ? 2 : 1);

/** Lines that all are items; deeper ones nest under the one before. */
const parseList = (lines: readonly string[]): Block => {
  const first = ITEM.exec(lines[0] ?? '');
  const depth = first?.[1]?.length ?? 0;
  const items: ListItem[] = [];
  let index = 0;
  while (index < lines.length) {
    const own = ITEM.exec(lines[index] ?? '');
    index += 1;
    const start = index;
    while (index < lines.length && (ITEM.exec(lines[index] ?? '')?.[1]?.length ?? 0) > depth) index += 1;
    const nested = lines.slice(start, index);
    items.push({ children: parseInline(own?.[4] ?? ''), nested: nested.length > 0 ? [parseList(nested)] : [] });
  }
  return { kind: 'list', ordered: first?.[3] !== undefined, start: Number(first?.[3] ?? 1), items };
};

type Rule = readonly [RegExp, (match: RegExpExecArray) => Inline];

const wrap =
  (kind: 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler') =>
  (match: RegExpExecArray): Inline => ({ kind, children: parseInline(match[1] ?? '') });
const id =
  (kind: 'user' | 'role' | 'channel') =>
  (match: RegExpExecArray): Inline => ({ kind, id: match[1] ?? '' });
const plainLink = (url: string): Inline => ({ kind: 'link', url, children: [{ kind: 'text', text: url }] });

/** In the order in which they are tried at each place. */
const RULES: readonly Rule[] = [
  [/^\\([^\p{L}\p{N}\s])/u, (match) => ({ kind: 'text', text: match[1] ?? '' })],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, (match) => ({ kind: 'code', text: (match[2] ?? '').trim() })],
  [/^\|\|([\s\S]+?)\|\|/, wrap('spoiler')],
  [/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, wrap('bold')],
  [/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, wrap('underline')],
  [/^~~((?:\\[\s\S]|[^\\])+?)~~/, wrap('strike')],
  [/^\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])+?)(?<!\s)\*(?!\*)/, wrap('italic')],
  [/^_((?:__|\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}_])/u, wrap('italic')],
  [
    /^\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)>?(?: +"[^"\n]*")?\)/,
    (match) => ({ kind: 'link', url: match[2] ?? '', children: parseInline(match[1] ?? '') }),
  ],
  [/^<(https?:\/\/[^\s<>]+)>/, (match) => plainLink(match[1] ?? '')],
  [/^https?:\/\/[^\s<>"'`|*\])]*[^\s<>.,:;"'`|*\])!?]/, (match) => plainLink(match[0])],
  [/^<@!?(\d+)>/, id('user')],
  [/^<@&(\d+)>/, id('role')],
  [/^<#(\d+)>/, id('channel')],
  [/^<\/([^:>\n]+):(\d+)>/, (match) => ({ kind: 'command', name: match[1] ?? '', id: match[2] ?? '' })],
  [
    /^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/,
    (match) => ({ kind: 'time', seconds: Number(match[1]), style: match[2] ?? 'f' }),
  ],
  [/^<a?:(\w+):\d+>/, (match) => ({ kind: 'text', text: `:${match[1]}:` })],
  [/^@(everyone|here)\b/, (match) => ({ kind: 'everyone', text: match[0] })],
  [/^\n/, () => ({ kind: 'break' })],
];

/** Where a rule might begin; everything before is plain. */
const SPECIAL = /[\\`|*_~[<@\n]|https?:\/\//g;

/** What stands within a line: marks that are not closed stay text. */
export const parseInline = (text: string): Inline[] => {
  const parts: Inline[] = [];
  let rest = text;
  let plain = '';
  const flush = (): void => {
    if (plain !== '') parts.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (rest !== '') {
    const [match, make] = firstRule(rest, plain);
    if (match && make) {
      flush();
      parts.push(make(match));
      rest = rest.slice(match[0].length);
    } else {
      const length = plainLength(rest);
      plain += rest.slice(0, length);
      rest = rest.slice(length);
    }
  }
  flush();
  return parts;
};

const firstRule = (rest: string, before: string): [RegExpExecArray, Rule[1]] | [null, null] => {
  const inWord = /[\p{L}\p{N}]$/u.test(before);
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(rest);
    if (match && !(inWord && rest.startsWith('_') && !rest.startsWith('__'))) return [match, make];
  }
  return [null, null];
};

const plainLength = (rest: string): number => {
  SPECIAL.lastIndex = 1;
  return SPECIAL.exec(rest)?.index ?? rest.length;
};
