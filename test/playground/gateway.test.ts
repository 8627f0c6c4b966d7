import { Events, GatewayIntentBits, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { IDS } from '../../src/playground/seed.ts';
import { type Playground, startPlayground } from '../../src/playground/server.ts';
import { cause } from '../../src/playground/world-faults.ts';
import { clientFor, ready, type Setup, startBot } from './bot.ts';

const cleanup: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const task of cleanup.splice(0).reverse()) await task();
});

const bot = async (...options: Parameters<typeof startBot>): Promise<Setup> => {
  const setup = await startBot(...options);
  cleanup.push(setup.stop);
  return setup;
};
const bare = async (): Promise<Playground> => {
  const playground = await startPlayground();
  cleanup.push(playground.close);
  return playground;
};

/** Connects, sends one packet after HELLO and tells the code the server closes with. */
const closeCode = (playground: Playground, packet: unknown, query = '?v=10&encoding=json'): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(playground.gatewayUrl + query);
    socket.on('message', () => socket.send(typeof packet === 'string' ? packet : JSON.stringify(packet)));
    socket.on('close', resolve);
    socket.on('error', reject);
  });

const identify = (playground: Playground, over: Record<string, unknown> = {}) => ({
  op: 2,
  d: { token: playground.token, intents: 1, properties: {}, ...over },
});

describe('the gateway', () => {
  test('closes with the codes that Discord gives', async () => {
    const playground = await bare();
    expect(await closeCode(playground, identify(playground, { token: 'stolen' }))).toBe(4004);
    expect(await closeCode(playground, 'not json')).toBe(4002);
    expect(await closeCode(playground, { op: 3, d: {} })).toBe(4003);
    expect(await closeCode(playground, identify(playground, { shard: [2, 1] }))).toBe(4010);
    expect(await closeCode(playground, identify(playground), '?v=8')).toBe(4012);
    expect(await closeCode(playground, identify(playground, { intents: 2 ** 30 }))).toBe(4013);
    expect(await closeCode(playground, identify(playground, { intents: 1 << 15 }))).toBe(4014);
  });

  test('refuses a wrong token at login', async () => {
    const client = clientFor(await bare());
    cleanup.push(() => client.destroy());
    await expect(client.login('stolen')).rejects.toMatchObject({ code: 'TokenInvalid' });
  });

  test('replays what a client missed while its socket was down', async () => {
    const { playground, client } = await bot();
    await client.application.commands.set([new SlashCommandBuilder().setName('brief').setDescription('Reads')]);
    const resumed = new Promise<number>((resolve) => {
      client.once(Events.ShardResume, (_shard, replayed) => resolve(replayed));
    });
    const arrived = new Promise((resolve) => client.once(Events.InteractionCreate, resolve));
    playground.gateway.dropSockets();
    playground.user(IDS.admin).command(IDS.general, 'brief');
    await arrived;
    expect(await resumed).toBeGreaterThanOrEqual(1);
    expect(playground.gateway.identifies()).toBe(1);
  });

  test('has a client reconnect by op 7 and resume', async () => {
    const { playground, client } = await bot();
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    playground.gateway.askReconnect();
    await resumed;
    expect(playground.gateway.identifies()).toBe(1);
  });

  test('has a client identify anew by op 9', async () => {
    const { playground, client } = await bot();
    const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
    playground.gateway.invalidate(false);
    await again;
    expect(playground.gateway.identifies()).toBe(2);
  });

  test('tells of deleted channels and of guilds that put the bot out', async () => {
    const { playground, client } = await bot();
    const deleted = new Promise((resolve) => client.once(Events.ChannelDelete, resolve));
    const left = new Promise((resolve) => client.once(Events.GuildDelete, resolve));
    const [guild] = playground.world.guilds.values();
    const channel = playground.world.channels.get(IDS.briefings);
    if (!guild || !channel) throw new Error('the seed has no guild');
    playground.world.removeChannel(channel);
    expect(await deleted).toMatchObject({ id: IDS.briefings });
    playground.world.removeGuild(guild);
    expect(await left).toMatchObject({ id: IDS.guild });
  });

  test('sends messages only to those who asked for them, and content only with its intent', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    const { playground, client } = await bot({}, { intents });
    const seen = new Promise<string>((resolve) => client.once(Events.MessageCreate, ({ content }) => resolve(content)));
    playground.user(IDS.admin).say(IDS.general, 'hello');
    expect(await seen).toBe('');
  });

  test('tells nobody of ephemeral messages', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
    const { playground, client } = await bot({}, { intents });
    await client.application.commands.set([new SlashCommandBuilder().setName('brief').setDescription('Reads')]);
    client.once(Events.InteractionCreate, (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      interaction.reply({ content: 'between us', flags: MessageFlags.Ephemeral }).catch(() => undefined);
    });
    const first = new Promise<string>((resolve) =>
      client.once(Events.MessageCreate, ({ author }) => resolve(author.id)),
    );
    const answered = await playground.user(IDS.admin).runCommand(IDS.general, 'brief');
    expect(answered.message?.content).toBe('between us');
    playground.user(IDS.member).say(IDS.general, 'to all');
    expect(await first).toBe(IDS.member);
  });

  test('ends every connection for good when the token is reset', async () => {
    const { playground, client } = await bot();
    const dead = new Promise<number>((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(code)));
    cause({ ...playground }, { kind: 'token-reset' });
    expect(await dead).toBe(4004);
  });

  test('gives each guild to its shard', async () => {
    const playground = await bare();
    const home = Number((BigInt(IDS.guild) >> 22n) % 2n);
    for (const shard of [0, 1]) {
      const client = clientFor(playground, { shards: [shard], shardCount: 2 });
      cleanup.push(() => client.destroy());
      const { guilds } = await ready(client, playground.token);
      expect(guilds.cache.size).toBe(shard === home ? 1 : 0);
    }
  });
});
