/**
 * The one escaper of text that others wrote. Discord's clients take a backslash before any character that is no letter,
 * digit or space as "show that character"; so every character that can begin or end syntax gets one.
 */

/** Markup, mentions, timestamps, command links, emoji and the colon of an address. */
const SYNTAX = /[\\*_~`|>#<@[\]():]/g;
/** At the head of a line: list bullets and small print. */
const BULLET = /^([^\S\n]*)([-+])/gm;
/** At the head of a line: numbered lists. */
const NUMBERED = /^([^\S\n]*\d+)\./gm;
/** "discord.gg/x", "example.com": never a link or an invitation. */
const DOTTED = /(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu;

/** Controls, bidirectional overrides, fillers, tags and other characters that show nothing but change what is shown. */
const UNSEEN = /[[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]--[\n\u200c\u200d\ufe0e\ufe0f]]/gv;
/** Joiners that scripts other than Latin spell with stay between two of their letters and inside emoji. */
const STRAY_JOINER = /(?<![\u{250}-\u{10ffff}])(?:\u200c|\u200d)|(?:\u200c|\u200d)(?![\u{250}-\u{10ffff}])/gu;

/** What is left to see of a text: without controls, every line break "\n", every other space " ". */
export const visibleText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\t\v\f]/g, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[^\S\n]/g, ' ')
    .replaceAll(STRAY_JOINER, '');

/** Markdown that shows exactly `visibleText(text)`, whatever the text holds. */
export const escapeText = (text: string): string =>
  visibleText(text)
    .replaceAll(NUMBERED, '$1\u0000')
    .replaceAll(DOTTED, '\u0000')
    .replaceAll(SYNTAX, '\\$&')
    .replaceAll(BULLET, '$1\\$2')
    .replaceAll('\u0000', '\\.');

/** The same in one line. */
export const escapeLine = (text: string): string => escapeText(visibleText(text).replaceAll(/\s+/g, ' ').trim());

/** Longer addresses are not linked: they would eat the message's 4000 characters. */
const LONGEST_LINK = 500;

const UNSAFE_IN_LINK = /[\s<>()[\]"'\\`*|]/g;
const percent = (character: string): string =>
  [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** An http(s) address in the form that Discord's link syntax holds, with its host; null for anything else. */
export const safeLink = (url: string | null): { readonly href: string; readonly host: string } | null => {
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '')
    return null;
  const href = parsed.href.replaceAll(UNSAFE_IN_LINK, percent);
  return href.length > LONGEST_LINK ? null : { href, host: parsed.host };
};

/** A masked link; brackets in the label become round ones, since clients nest them. */
export const maskedLink = (label: string, href: string): string =>
  `[${escapeLine(label.replaceAll('[', '(').replaceAll(']', ')'))}](<${href}>)`;
