import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createDiscord, type Discord } from '../../src/adapters/discord/client.ts';
import { beat } from '../../src/digests/beat.ts';
import { createPresence, type Presence } from '../../src/main/presence.ts';
import { IDS } from '../../src/playground/seed.ts';
import { cause } from '../../src/playground/world-faults.ts';
import { deskOver } from '../adapters/discord/wire.ts';
import { aSource, aWatch } from '../contracts/fixtures.ts';
import { type Delivering, HOUR, openDelivering, subscription } from '../digests/delivering.ts';

const DAY = 24 * HOUR;

let stage: Delivering;
let presence: Presence;
let discord: Discord;
let logged: string[] = [];
let refreshed = 0;
beforeEach(async () => {
  logged = [];
  refreshed = 0;
  stage = await openDelivering();
  const { store } = stage.wire;
  presence = createPresence({
    store,
    clock: stage.deps.clock,
    log: (_level, message) => void logged.push(message),
    onChange: async () => {
      refreshed += 1;
    },
  });
  await store.watches.add(aWatch('w', { guildId: IDS.guild }));
  await store.sources.add(aSource('feed', { shelf: `guild:${IDS.guild}` }));
  await start();
});
afterEach(async () => {
  await discord.stop();
  await stage.wire.close();
});

const start = async (): Promise<void> => {
  const { playground, store } = stage.wire;
  discord = createDiscord({
    token: playground.token,
    api: playground.restUrl,
    log: () => undefined,
    onEnd: () => undefined,
    onServers: presence.onServers,
  });
  await discord.start({ commands, desk: deskOver(store), facts: store.facts, devGuildId: null });
  await presence.settled();
};
const home = () => {
  const { world } = stage.wire.playground;
  const guild = world.guilds.get(IDS.guild);
  if (guild === undefined) throw new Error('the bot is in no server');
  return { guild, parts: { channels: world.channelsOf(IDS.guild), members: world.members(IDS.guild) } };
};
const awaySince = async () => (await stage.wire.store.guilds.find(IDS.guild)).awaySinceMs;
const pulse = () => beat({ ...stage.deps, subscriptions: presence.subscriptions });

describe('a server that puts the bot out', () => {
  test('keeps everything for 30 days; its digests are neither posted nor paused', async () => {
    cause(stage.wire.playground, { kind: 'removed-from-guild', guild: IDS.guild });
    await expect.poll(awaySince).not.toBeNull();
    const asked = stage.wire.playground.recorder.since(0).length;
    stage.pass(29 * DAY);
    await pulse();
    await presence.forgetGone();
    expect(stage.wire.playground.recorder.since(asked).filter(({ kind }) => kind === 'request')).toEqual([]);
    expect(await stage.wire.store.subscriptions.list(IDS.guild)).toMatchObject([{ state: 'active' }]);
    expect(await presence.watches.list(null)).toEqual([]);
    expect([await presence.watches.find('w'), await presence.subscriptions.find('harbour')]).toEqual([null, null]);
    expect(await presence.sources.list(null)).toEqual([]);
    expect(stage.paused).toEqual([]);
  });

  test('has nothing left after them', async () => {
    cause(stage.wire.playground, { kind: 'removed-from-guild', guild: IDS.guild });
    await expect.poll(awaySince).not.toBeNull();
    stage.pass(30 * DAY);
    await presence.forgetGone();
    const { store } = stage.wire;
    expect(await store.subscriptions.list(IDS.guild)).toEqual([]);
    expect(await store.watches.list(IDS.guild)).toEqual([]);
    expect(await store.sources.list(`guild:${IDS.guild}`)).toEqual([]);
    expect(refreshed).toBe(1);
    expect(logged.at(-1)).toContain('all that was kept for it is gone');
  });

  test('and lets it in again has its digests go on, and owes nothing for the time between', async () => {
    const { guild, parts } = home();
    cause(stage.wire.playground, { kind: 'removed-from-guild', guild: IDS.guild });
    await expect.poll(awaySince).not.toBeNull();
    stage.pass(3 * DAY + HOUR);
    stage.wire.playground.world.joinGuild(guild, parts);
    await expect.poll(awaySince).toBeNull();
    await presence.settled();
    await pulse();
    expect(stage.posted()).toBe(0);
    expect(await stage.wire.store.deliveries.history({ subscriptionId: 'harbour', limit: 9 })).toEqual([]);
    stage.pass(23 * HOUR);
    await pulse();
    expect(stage.posted()).toBe(1);
  });

  test('while the bot is not running is noticed at its next start', async () => {
    await discord.stop();
    const { guild, parts } = home();
    stage.wire.playground.world.removeGuild(guild);
    await start();
    expect(await awaySince()).not.toBeNull();
    await discord.stop();
    stage.wire.playground.world.joinGuild(guild, parts);
    await start();
    expect(await awaySince()).toBeNull();
    expect(await presence.sources.list(null)).toMatchObject([{ id: 'feed' }]);
  });
});

test('an outage of Discord puts the bot out of no server', async () => {
  cause(stage.wire.playground, { kind: 'guild-outage', guild: IDS.guild });
  // What was sent after it has arrived once the bot has answered it.
  await stage.wire.playground.user(IDS.admin).runCommand(IDS.general, 'digest list');
  await presence.settled();
  expect(await awaySince()).toBeNull();
  await pulse();
  expect(stage.posted()).toBe(1);
});

test('a server that the bot is not in when it starts counts as left', async () => {
  await stage.wire.store.subscriptions.add(subscription({ id: 'other', guildId: '999' }));
  await discord.stop();
  await start();
  expect((await stage.wire.store.guilds.find('999')).awaySinceMs).not.toBeNull();
  expect(await awaySince()).toBeNull();
});
