import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeLine, escapeText, maskedLink, safeLink, visibleText } from '../../../src/adapters/discord/escape.ts';
import { readMarkdown } from './discord-markdown.ts';

/** Pieces that syntax is made of, and ordinary words between. */
const pieces = fc.constantFrom(
  ...['*', '**', '_', '__', '~~', '||', '`', '```', '\\', '[', ']', '(', ')', '<', '>', '#', '-', '-#', '+', '1.'],
  ...['@everyone', '@here', '<@1234>', '<@&1234>', '<#1234>', '<t:1700000000:R>', '</brief:1>', '<id:customize>'],
  ...['<:x:1>', '<a:x:1>', ':smile:', 'https://a.example/b', 'http://x', 'discord.gg/abc', '<https://a.example>'],
  ...['[Bank](https://evil.example)', '\u202e', '\u200b', '\u2066', '\u00ad', '\u200d', ' ', '  ', '\n', '\t'],
  ...['word', 'Ørsted', 'كلمة', '漢字', '🙂', 'a', '0', '12', '.', ':', '/', '|', '!', '¯\\_(ツ)_/¯'],
);
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('text of others', () => {
  test('shows what it said, and none of it acts', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = readMarkdown(escapeText(text));
        expect(shown.syntax).toEqual([]);
        expect(shown.text).toBe(visibleText(text));
      }),
      { numRuns: 4000 },
    );
  });

  test('stays harmless between words of ours', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readMarkdown(`Said by ${escapeLine(text)}. Next`).syntax).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a\u202eb\u2069c', 'abc'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['tag\u{e0041}s', 'tags'],
    ['nul\u0000 bell\u0007', 'nul bell'],
    ['half \ud800', 'half \ufffd'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['a\u200cb', 'ab'],
    ['line\r\nbreak\u2028more', 'line\nbreak\nmore'],
  ])('%j keeps only what can be seen', (text, seen) => {
    expect(visibleText(text)).toBe(seen);
  });

  test('a reader without escapes would be fooled: the check has teeth', () => {
    expect(readMarkdown('**x** <@1> [a](https://b.example)').syntax).toEqual(
      expect.arrayContaining(['bold', 'mention', 'masked link']),
    );
  });
});

describe('a link', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', 'not a link', '//a.example', ''])(
    'is not made of %j',
    (url) => expect(safeLink(url)).toBeNull(),
  );

  test('hides no name and password before its host', () => {
    expect(safeLink('https://bank.example@evil.example/')).toBeNull();
  });

  test('cannot be left before its end', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), pieces, (url, piece) => {
        const link = safeLink(`${url}${piece}`);
        if (link !== null) expect(link.href).not.toMatch(/[\s<>()[\]"\\`*|]/);
      }),
    );
  });

  test('shows its host in its own spelling', () => {
    expect(safeLink('https://MERIDIAN.example:8443/a(b)')).toEqual({
      href: 'https://meridian.example:8443/a%28b%29',
      host: 'meridian.example:8443',
    });
    expect(safeLink('https://bаnk.example/')?.host).toMatch(/^xn--/);
  });

  test('is left out where it would fill the message', () => {
    expect(safeLink(`https://a.example/${'x'.repeat(600)}`)).toBeNull();
  });

  test('keeps its label from closing it', () => {
    expect(maskedLink('a](https://evil.example) [b', 'https://a.example/')).toBe(
      '[a\\)\\(https\\://evil\\.example\\) \\(b](<https://a.example/>)',
    );
  });
});
