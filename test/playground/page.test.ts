import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Inline, parseInline, parseMarkdown } from '../../src/playground/page/client/markdown.ts';
import { formatSent, formatTime } from '../../src/playground/page/client/timestamps.ts';
import { IDS } from '../../src/playground/seed.ts';
import { type Playground, startPlayground } from '../../src/playground/server.ts';

const root = join(import.meta.dirname, '../..');

/** The tree in short: `bold(a italic(b))`. */
const short = (parts: readonly Inline[]): string =>
  parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if ('children' in part) return `${part.kind}${'url' in part ? `<${part.url}>` : ''}(${short(part.children)})`;
      const { kind, ...rest } = part;
      return `${kind}(${Object.values(rest).join()})`;
    })
    .join('');

describe('markdown', () => {
  test.each([
    ['**a *b* c**', 'bold(a italic(b) c)'],
    ['__a__ ~~b~~ _c_', 'underline(a) strike(b) italic(c)'],
    ['***a***', 'bold(italic(a))'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['`a **b**`', 'code(a **b**)'],
    ['||a||', 'spoiler(a)'],
    ['\\*a\\* \\[b](c)', '*a* [b](c)'],
    ['[a **b**](https://x.example/p_(q))', 'link<https://x.example/p_(q)>(a bold(b))'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['see https://x.example/a_b.', 'see link<https://x.example/a_b>(https://x.example/a_b).'],
    ['<https://x.example>', 'link<https://x.example>(https://x.example)'],
    ['<@1> <@&2> <#3> </digest add:4>', 'user(1) role(2) channel(3) command(digest add,4)'],
    ['<t:100:R> @everyone', 'time(100,R) everyone(@everyone)'],
    ['a\nb', 'abreak()b'],
    ['<script>x</script>', '<script>x</script>'],
  ])('%s', (text, expected) => {
    expect(short(parseInline(text))).toBe(expected);
  });

  test.each([
    ['# a\n## b\n### c', ['heading', 'heading', 'heading']],
    ['-# small\nplain', ['subtext', 'paragraph']],
    ['> a\n> b\nc', ['quote', 'paragraph']],
    ['a\n>>> b\n\nc', ['paragraph', 'quote']],
    ['- a\n  - b\n1. c', ['list']],
    ['a\n```ts\nlet x\n```\nb', ['paragraph', 'code', 'paragraph']],
    ['#no heading', ['paragraph']],
  ])('%j has the blocks %j', (text, kinds) => {
    expect(parseMarkdown(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('an item’s deeper lines nest under it', () => {
    const [list] = parseMarkdown('3. a\n   - b\n4. c');
    expect(list).toMatchObject({
      ordered: true,
      start: 3,
      items: [{ nested: [{ kind: 'list', ordered: false }] }, {}],
    });
  });

  test.each(['*'.repeat(3000), '['.repeat(3000), '|'.repeat(3000), '<@'.repeat(2000), `${'> '.repeat(500)}x`, '```'])(
    'hostile text is read in time (%#)',
    (text) => {
      expect(parseMarkdown(text).length).toBeGreaterThan(0);
    },
    2000,
  );
});

describe('timestamps', () => {
  const zone = { locale: 'en-GB', timeZone: 'Europe/Berlin' };
  const nowMs = Date.UTC(2026, 5, 1, 6);

  test.each([
    ['t', '08:00'],
    ['D', '1 June 2026'],
    ['f', '1 June 2026 at 08:00'],
  ])('style %s is in the viewer’s zone', (style, expected) => {
    expect(formatTime(nowMs / 1000, style, nowMs, zone)).toBe(expected);
  });

  test.each([
    [-30, '30 seconds ago'],
    [7200, 'in 2 hours'],
    [-86_400 * 3, '3 days ago'],
  ])('%i seconds away reads %s', (away, expected) => {
    expect(formatTime(nowMs / 1000 + away, 'R', nowMs, zone)).toBe(expected);
  });

  test('a message of today says so', () => {
    expect(formatSent(new Date(nowMs).toISOString(), nowMs)).toMatch(/^Today at /);
    expect(formatSent(new Date(nowMs - 86_400_000).toISOString(), nowMs)).toMatch(/^Yesterday at /);
  });
});

describe('what is served', () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground();
  });
  afterAll(() => playground.close());

  test('the page allows no inline script or style and no other address', async () => {
    const response = await fetch(playground.pageUrl);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(await response.text()).not.toMatch(/style="|onclick=|https?:\/\//);
  });

  test('client scripts come as JavaScript', async () => {
    const response = await fetch(`${playground.pageUrl}app/main.ts`);
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(await response.text()).not.toContain('import type');
  });

  test('files outside the page are not there', async () => {
    for (const path of ['app/../server.ts', 'app/%2e%2e/server.ts', 'server.ts', 'attachments/1/2/x']) {
      expect((await fetch(playground.pageUrl + path)).status).toBe(404);
    }
  });

  test('a page hears only what its person may see', async () => {
    const stop = new AbortController();
    const url = `${playground.pageUrl}playground/api/events?user=${IDS.member}`;
    const { body } = await fetch(url, { signal: stop.signal });
    const you = playground.user(IDS.admin);
    you.say(IDS.staff, 'between us');
    you.say(IDS.general, 'to all');
    let heard = '';
    for await (const chunk of body ?? []) {
      heard += new TextDecoder().decode(chunk);
      if (heard.includes('to all')) break;
    }
    stop.abort();
    expect(heard).toContain('event: message');
    expect(heard).not.toContain('between us');
  });

  test('a page elsewhere cannot listen', async () => {
    const response = await fetch(`${playground.pageUrl}playground/api/events?user=1`, {
      headers: { origin: 'http://evil.example' },
    });
    expect(response.status).not.toBe(200);
  });
});

test('the page’s TypeScript is sound', async () => {
  const { stdout } = await promisify(execFile)(
    join(root, 'node_modules/.bin/tsc'),
    ['-p', 'src/playground/page/client'],
    {
      cwd: root,
    },
  ).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});
