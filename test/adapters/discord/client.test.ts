import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { definitionOf } from '../../../src/adapters/discord/definition.ts';
import { IDS } from '../../../src/playground/seed.ts';
import { cause } from '../../../src/playground/world-faults.ts';
import { openWire, type Wire } from './wire.ts';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
});
afterEach(() => wire.close());

const registrations = (): number =>
  wire.playground.recorder
    .since(0)
    .filter((entry) => entry.kind === 'request' && entry.method === 'PUT' && entry.path.endsWith('/commands')).length;

describe('starting', () => {
  test('registers every command as it is defined', async () => {
    const { started } = await wire.bot();
    expect(started).toEqual({ kind: 'ready', user: expect.stringContaining('sitrep'), guilds: 1 });
    const names = [...wire.playground.world.commands.values()].map(({ name }) => name).sort();
    expect(names).toEqual(commands.map(({ name }) => name).sort());
  });

  test('again registers nothing while the definitions are the same', async () => {
    await (await wire.bot()).discord.stop();
    await wire.bot();
    expect(registrations()).toBe(1);
  });

  test('again registers what was changed, or lost on Discord’s side', async () => {
    await (await wire.bot()).discord.stop();
    await (await wire.bot({ commands: commands.slice(1) })).discord.stop();
    expect(registrations()).toBe(2);
    wire.playground.world.commands.clear();
    await wire.bot({ commands: commands.slice(1) });
    expect(registrations()).toBe(3);
  });

  test('with a token that Discord does not accept says so and does not throw', async () => {
    const { started } = await wire.bot({ token: 'not-the-token' });
    expect(started).toMatchObject({ kind: 'unauthorized', reason: expect.stringContaining('DISCORD_TOKEN') });
  });

  test('asks for the Guilds intent and no other', async () => {
    await wire.bot();
    expect(wire.playground.gateway.identifies()).toBe(1);
    wire.playground.user(IDS.admin).say(IDS.general, 'hello');
  });
});

describe('a connection', () => {
  test('that is cut comes back by itself', async () => {
    const bot = await wire.bot();
    cause(wire.playground, { kind: 'dropped-socket' });
    await expect.poll(() => bot.logged.join('\n'), { timeout: 10_000 }).toContain('resumed');
    expect(bot.endings).toEqual([]);
  });

  test('whose token was reset ends as unauthorized, once', async () => {
    const bot = await wire.bot();
    cause(wire.playground, { kind: 'token-reset' });
    await expect.poll(() => bot.endings, { timeout: 10_000 }).toHaveLength(1);
    expect(bot.endings[0]?.kind).toBe('unauthorized');
  });
});

describe('definitions', () => {
  test.each(commands.map((command) => [command.name, command] as const))('/%s keeps Discord’s limits', (_, command) => {
    const definition = definitionOf(command);
    const text = JSON.stringify(definition);
    expect(text.length).toBeLessThan(8000);
    for (const [, said = ''] of text.matchAll(/"description":"([^"]*)"/g)) expect(said.length).toBeLessThanOrEqual(100);
    expect(definition.contexts?.length).toBeGreaterThan(0);
    expect(definition.integration_types?.length).toBeGreaterThan(0);
  });

  test.each([
    ['settings', '32'],
    ['digest', null],
    ['source', null],
  ])('/%s lives in servers only and is shown to who has %s', (name, permissions) => {
    const command = commands.find((each) => each.name === name);
    expect(command && definitionOf(command)).toMatchObject({ default_member_permissions: permissions, contexts: [0] });
  });
});
