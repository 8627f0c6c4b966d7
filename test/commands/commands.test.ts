import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { actionsOf, type Desk, isMessageCommand } from '../../src/adapters/discord/command.ts';
import type { Source } from '../../src/domain/source.ts';
import { IDS } from '../../src/playground/seed.ts';
import { report } from '../adapters/discord/sample-report.ts';
import { NO_MEMORY, NOW, openWire, type Wire } from '../adapters/discord/wire.ts';
import { isHidden, textIn } from './shown.ts';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.close());

const you = () => wire.playground.user(IDS.admin);
const run = async (name: string, options: Record<string, string | number> = {}) =>
  (await you().runCommand(IDS.general, name, options)).message;

const feed: Source = {
  id: 's-1',
  shelf: `guild:${IDS.guild}`,
  url: 'https://meridian.example/feed.xml',
  title: 'Meridian *Wire*',
  addedBy: IDS.admin,
  addedAtMs: NOW,
  etag: null,
  lastModified: null,
  checkedAtMs: NOW,
  reachedAtMs: NOW,
  fault: null,
  articles: 3,
};

const sources = (part: Partial<Desk['sources']> = {}): Desk['sources'] => ({
  add: async (_, url) => ({ kind: 'added', source: { ...feed, url }, articles: 1 }),
  list: async () => [feed, { ...feed, id: 's-2', url: 'https://x.example/rss', title: null, fault: 'it answers 404.' }],
  remove: async () => true,
  check: async () => ({ kind: 'checked', source: feed, articles: 2 }),
  ...part,
});

describe('reading commands', () => {
  test.each([
    ['actor', { name: 'Ivo Tarn' }],
    ['event', { query: 'harbour closed' }],
    ['claims', { topic: 'harbour' }],
    ['library', {}],
  ])('/%s shows its report', async (name, options) => {
    await wire.bot();
    expect(textIn(await run(name, options))).toContain('Harbour shut');
  });

  test('/ask says that the library does not say', async () => {
    await wire.bot();
    const text = textIn(await run('ask', { question: 'Who shut the harbour?' }));
    expect(text).toContain('## Who shut the harbour?');
    expect(text).toContain('The library does not say.');
  });

  test('without `since` look at everything, /brief at three days', async () => {
    const periods: unknown[] = [];
    const keep = async ({ period }: { period: unknown }) => {
      periods.push(period);
      return { report: report(), tabs: [] };
    };
    const brief = async (request: { period: unknown }) => (await keep(request)).report;
    await wire.bot({ desk: { actor: keep, event: keep, brief } });
    await run('actor', { name: 'Tarn' });
    await run('event', { query: 'strike' });
    await run('brief');
    const everything = { sinceMs: null, untilMs: null };
    expect(periods).toEqual([everything, everything, { sinceMs: NOW - 3 * 86_400_000, untilMs: null }]);
  });

  test.each([
    ['actor', { name: '   ' }, 'say something for “name”'],
    ['event', { query: ' ' }, 'say something for “query”'],
    ['claims', { topic: ' ' }, 'say something for “topic”'],
    ['brief', { since: '2031-01-01' }, 'lies in the future'],
    ['ask', { question: 'Who?', since: '7 moons' }, 'is no moment that I know'],
  ])('/%s %j is told what is wrong', async (name, options, said) => {
    await wire.bot();
    expect(textIn(await run(name, options as Record<string, string>))).toContain(said);
  });

  test('offer periods while one is typed', async () => {
    await wire.bot();
    const offered = await you().autocomplete(IDS.general, 'brief', { since: '' }, 'since');
    expect(offered.map(({ value }) => value)).toContain('yesterday');
    expect(await you().autocomplete(IDS.general, 'brief', { since: '36h' }, 'since')).toEqual([
      { name: '36h', value: '36h' },
    ]);
  });
});

test('/help mentions every command so that it can be clicked, and the menu’s by name', async () => {
  await wire.bot();
  const message = await run('help');
  const ids = new Map([...wire.playground.world.commands.values()].map(({ name, id }) => [name, id]));
  const shown = you().messages(IDS.general).map(textIn).join('\n');
  for (const { path } of commands.flatMap(actionsOf))
    if (path !== 'help') expect(shown).toContain(`</${path}:${ids.get(path.split(' ')[0] ?? '')}>`);
  for (const { name } of commands.filter(isMessageCommand)) expect(shown).toContain(`**${name}**`);
  expect(isHidden(message)).toBe(true);
});

describe('/source', () => {
  test('add says what came of it', async () => {
    await wire.bot({ desk: { sources: sources() } });
    const text = textIn(await run('source add', { url: 'https://meridian.example/feed.xml' }));
    expect(text).toContain('Added Meridian \\*Wire\\* \\(https\\://meridian\\.example/feed\\.xml\\): 1 article read.');
  });

  test.each(['meridian.example', 'file:///etc/passwd', 'javascript:alert(1)'])(
    'add of %s asks for an address',
    async (url) => {
      await wire.bot({ desk: { sources: sources({ add: () => Promise.reject(new Error('must not be asked')) }) } });
      expect(textIn(await run('source add', { url }))).toContain('is no web address');
    },
  );

  test('add that is refused says why, and one that is there already says so', async () => {
    let outcome: Awaited<ReturnType<Desk['sources']['add']>> = { kind: 'refused', reason: 'it is a login page.' };
    await wire.bot({ desk: { sources: sources({ add: async () => outcome }) } });
    expect(textIn(await run('source add', { url: feed.url }))).toContain(
      'The feed was not added\\: it is a login page.',
    );
    outcome = { kind: 'exists', source: feed };
    expect(textIn(await run('source add', { url: feed.url }))).toContain('has that feed already');
  });

  test('list shows how each fares', async () => {
    await wire.bot({ desk: { sources: sources() } });
    const text = textIn(await run('source list'));
    expect(text).toContain(`3 articles · checked <t:${NOW / 1000}:R>`);
    expect(text).toContain('**failing**: it answers 404.');
  });

  test('list of none says how to add one', async () => {
    await wire.bot();
    expect(textIn(await run('source list'))).toMatch(/no feeds of its own.*\n-# <\/source add:\d+> adds one/);
  });

  test('remove takes an address too, and knows what is not there', async () => {
    const removed: string[] = [];
    const remove = async (_: string, id: string) => {
      removed.push(id);
      return true;
    };
    await wire.bot({ desk: { sources: sources({ remove }) } });
    expect(textIn(await run('source remove', { feed: feed.url }))).toContain('Its articles stay stored');
    expect(textIn(await run('source remove', { feed: 'https://other.example' }))).toContain('has no feed “https');
    expect(removed).toEqual(['s-1']);
  });

  test.each([
    [{ kind: 'checked', source: feed, articles: 2 }, '2 articles new or changed'],
    [{ kind: 'failed', source: feed, reason: 'no answer within 10 s.' }, 'could not be read: no answer'],
    [{ kind: 'unknown' }, 'removed already'],
  ] as const)('check answers %j', async (outcome, said) => {
    await wire.bot({ desk: { sources: sources({ check: async () => outcome }) } });
    expect(textIn(await run('source check', { feed: 's-1' }))).toContain(said);
  });

  test('offers this server’s feeds from memory', async () => {
    const memory = { ...NO_MEMORY, sources: () => [feed] };
    await wire.bot({ desk: { memory, sources: sources() } });
    const choices = await you().autocomplete(IDS.general, 'source check', { feed: 'mer' }, 'feed');
    expect(choices).toEqual([{ name: 'Meridian *Wire* (https://meridian.example/feed.xml)', value: 's-1' }]);
  });
});

describe('/brief in another language', () => {
  test('hands the tag on, whether it was chosen or typed, and the server that pays', async () => {
    const asked: unknown[] = [];
    const brief: Desk['brief'] = async ({ language, guildId }) => {
      asked.push({ language, guildId });
      return report();
    };
    await wire.bot({ desk: { brief } });
    for (const options of [{ language: 'pt-br' }, { language: 'Swedish' }, {}]) await run('brief', options);
    expect(asked.map((each) => (each as { language: string | null }).language)).toEqual(['pt-BR', 'sv', null]);
    expect(asked[0]).toMatchObject({ guildId: IDS.guild });
  });

  test('offers the languages that can be checked, and says what is none', async () => {
    await wire.bot();
    const offered = await you().autocomplete(IDS.general, 'brief', { language: 'sw' }, 'language');
    expect(offered).toEqual([{ name: 'Swedish', value: 'sv' }]);
    expect(textIn(await run('brief', { language: 'Klingonese' }))).toContain('“Klingonese” is no language that I know');
  });
});
