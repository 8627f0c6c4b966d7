/**
 * A small reader of Discord's markdown, by the rules of its clients: what a text shows, and which syntax comes alive in
 * it. Written from the documented syntax, not from the escaper.
 */
export type Shown = { readonly text: string; readonly syntax: readonly string[] };

const INLINE: readonly (readonly [string, RegExp])[] = [
  ['code block', /^```[\s\S]*?```/],
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/],
  ['bold', /^\*\*(?:\\[\s\S]|[^\\])+?\*\*(?!\*)/],
  ['underline', /^__(?:\\[\s\S]|[^\\])+?__(?!_)/],
  ['italic', /^\*(?=\S)(?:\\[\s\S]|[^*\\])+?\*(?!\*)/],
  ['italic', /^_(?:\\[\s\S]|[^_\\])+?_(?!\w)/],
  ['strikethrough', /^~~[\s\S]+?~~/],
  ['spoiler', /^\|\|[\s\S]+?\|\|/],
  ['masked link', /^\[[^\]]*\]\([^)]*\)/],
  ['mention', /^<(?:@[!&]?|#)\d+>/],
  ['timestamp', /^<t:-?\d+(?::[tTdDfFR])?>/],
  ['command', /^<\/[^:>]+:\d+>/],
  ['guild link', /^<id:\w+(?::\d+)?>/],
  ['emoji', /^<a?:\w+:\d+>/],
  ['emoji name', /^:[\w+-]+:/],
  ['everyone', /^@(?:everyone|here)/],
  ['link', /^(?:https?|steam|discord):\/\/\S/],
  ['link in brackets', /^<(?:https?:\/\/|mailto:|tel:|sms:)[^>]*>/],
  ['invitation', /^(?:discord\.gg|discord(?:app)?\.com\/invite)\/\w/],
];

const AT_LINE_START: readonly (readonly [string, RegExp])[] = [
  ['heading', /^#{1,3}\s/],
  ['small print', /^-#\s/],
  ['quotation', /^>{1,3}\s?/],
  ['list', /^[-*+]\s/],
  ['numbered list', /^\d+\.\s/],
];

const ESCAPE = /^\\([^0-9A-Za-z\s])/;

const syntaxAt = (rest: string, lineStart: boolean): string | undefined =>
  [...(lineStart ? AT_LINE_START : []), ...INLINE].find(([, pattern]) => pattern.test(rest))?.[0];

export const readMarkdown = (markdown: string): Shown => {
  const syntax: string[] = [];
  let text = '';
  let at = 0;
  while (at < markdown.length) {
    const rest = markdown.slice(at);
    const escaped = ESCAPE.exec(rest);
    const lineStart = /(?:^|\n)[^\S\n]*$/.test(markdown.slice(0, at));
    const found = escaped === null ? syntaxAt(rest, lineStart) : undefined;
    if (found !== undefined) syntax.push(found);
    const character = escaped?.[1] ?? markdown[at] ?? '';
    text += character;
    at += (escaped === null ? 0 : 1) + character.length;
  }
  return { text, syntax };
};
