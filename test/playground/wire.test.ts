import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { mentionsIn } from '../../src/playground/mentions.ts';
import { channelPermissions } from '../../src/playground/permissions.ts';
import { createRateLimits } from '../../src/playground/rate-limits.ts';
import { defaultSeed, guildChannel, IDS } from '../../src/playground/seed.ts';
import { type PlaygroundOptions, startPlayground } from '../../src/playground/server.ts';
import { createSnowflakes, momentOf } from '../../src/playground/snowflake.ts';
import { ask, post } from './rest.ts';

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const task of cleanup.splice(0).reverse()) await task();
});

const start = async (options: PlaygroundOptions = {}) => {
  const playground = await startPlayground(options);
  cleanup.push(playground.close);
  return playground;
};

describe('rate limits', () => {
  test('tell what is left in headers, then answer 429 until the window is over', () => {
    let nowMs = 0;
    const limits = createRateLimits(() => nowMs);
    const count = (major = 'a') => limits.count({ bucket: 'POST /channels/:channel/messages', major, exempt: false });
    const five = Array.from({ length: 5 }, () => count());
    expect(five.map(({ headers }) => headers['x-ratelimit-remaining'])).toEqual(['4', '3', '2', '1', '0']);
    expect(count()).toMatchObject({ kind: 'limited', global: false, retryAfterS: 5 });
    expect(count('b').kind).toBe('allowed');
    nowMs = 5000;
    expect(count().kind).toBe('allowed');
  });

  test('hold 50 a second over all, interactions aside', () => {
    const limits = createRateLimits(() => 0);
    const count = (major: number, exempt: boolean) => limits.count({ bucket: 'GET /x', major: String(major), exempt });
    for (let index = 0; index < 50; index += 1) expect(count(index, false).kind).toBe('allowed');
    expect(count(50, false)).toMatchObject({ kind: 'limited', global: true });
    expect(count(51, true).kind).toBe('allowed');
  });

  test('come over the wire as Discord words them', async () => {
    const playground = await start();
    const answers = [];
    for (let index = 0; index < 6; index += 1) answers.push(await post(playground, IDS.general, { content: 'x' }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(answers[5]?.body).toMatchObject({ message: 'You are being rate limited.', global: false });
    expect(answers[0]?.headers.get('x-ratelimit-limit')).toBe('5');
  });
});

describe('the REST side', () => {
  test('answers 401, 404 and 405, and 204 without a content type', async () => {
    const playground = await start();
    expect((await ask(playground, 'GET', '/users/@me', { token: 'stolen' })).status).toBe(401);
    expect((await ask(playground, 'GET', '/nowhere')).status).toBe(404);
    expect((await ask(playground, 'PUT', '/users/@me')).status).toBe(405);
    const { body } = await post(playground, IDS.general, { content: 'x' });
    const gone = await ask(playground, 'DELETE', `/channels/${IDS.general}/messages/${(body as { id: string }).id}`);
    expect(gone.status).toBe(204);
    expect(gone.headers.get('content-type')).toBeNull();
  });

  test('gives answers that fit Discord’s description on every route a bot reads', async () => {
    const playground = await start();
    const { guild, general, admin } = IDS;
    const paths = ['/gateway/bot', '/applications/@me', '/users/@me', `/users/${admin}`, `/guilds/${guild}`];
    const inGuild = ['channels', 'roles', 'members/@me', 'threads/active'].map((part) => `/guilds/${guild}/${part}`);
    for (const path of [...paths, ...inGuild, `/channels/${general}`]) {
      expect([path, (await ask(playground, 'GET', path)).status]).toEqual([path, 200]);
    }
  });

  test('refuses a request over 25 MiB and a file over 10 MiB', async () => {
    const playground = await start();
    const sending = async (bytes: number, files: number): Promise<{ status: number; body: unknown }> => {
      const form = new FormData();
      for (let index = 0; index < files; index += 1)
        form.append(`files[${index}]`, new Blob([new Uint8Array(bytes)]), 'a.bin');
      const url = `${playground.restUrl}/v10/channels/${IDS.general}/messages`;
      const headers = { authorization: `Bot ${playground.token}` };
      const response = await fetch(url, { method: 'POST', headers, body: form });
      return { status: response.status, body: await response.json() };
    };
    const mebibyte = 1024 * 1024;
    expect(await sending(9 * mebibyte, 3)).toMatchObject({ status: 413, body: { code: 40005 } });
    expect(await sending(10 * mebibyte + 1, 1)).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(await sending(10 * mebibyte, 1)).toMatchObject({ status: 200 });
  });

  test('refuses broken JSON and unknown hosts', async () => {
    const playground = await start();
    const url = new URL(`${playground.restUrl}/v10/channels/${IDS.general}/messages`);
    const status = (headers: Record<string, string>, body: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const options = { method: 'POST', headers: { authorization: `Bot ${playground.token}`, ...headers } };
        const sent = request(url, options, (answer) => resolve(answer.resume().statusCode));
        sent.on('error', reject);
        sent.end(body);
      });
    expect(await status({ 'content-type': 'application/json' }, '{')).toBe(400);
    expect(await status({ 'content-type': 'multipart/form-data; boundary=x' }, 'not a form')).toBe(400);
    expect(await status({ host: 'evil.example' }, '{}')).toBe(421);
  });
});

describe('permissions', () => {
  const { guilds, members } = defaultSeed();
  const [guild] = guilds;
  const member = members.find(({ userId }) => userId === IDS.member);
  if (!guild || !member) throw new Error('the seed has no guild');
  const { ViewChannel, SendMessages, AttachFiles } = PermissionFlagsBits;
  const overwrite = (id: string, type: 0 | 1, allow: bigint, deny: bigint) => ({
    id,
    type,
    allow: String(allow),
    deny: String(deny),
  });
  const held = (...overwrites: ReturnType<typeof overwrite>[]) =>
    channelPermissions(guild, member, guildChannel(guild.id, { id: '1', type: 0, name: 'x', overwrites }));

  test('follow everyone, then roles, then the member', () => {
    expect(held() & SendMessages).toBe(SendMessages);
    expect(held(overwrite(guild.id, 0, 0n, SendMessages)) & SendMessages).toBe(0n);
    const byRole = [overwrite(guild.id, 0, 0n, SendMessages), overwrite(IDS.readerRole, 0, SendMessages, 0n)];
    expect(held(...byRole) & SendMessages).toBe(SendMessages);
    expect(held(...byRole, overwrite(IDS.member, 1, 0n, SendMessages)) & SendMessages).toBe(0n);
  });

  test('imply: no view, nothing; no sending, no files', () => {
    expect(held(overwrite(guild.id, 0, 0n, ViewChannel))).toBe(0n);
    expect(held(overwrite(guild.id, 0, 0n, SendMessages)) & AttachFiles).toBe(0n);
  });
});

describe('the store', () => {
  test('keeps messages, files and commands over a restart', async () => {
    const dataDir = join(tmpdir(), `playground-${randomUUID()}`);
    cleanup.push(() => rmSync(dataDir, { recursive: true, force: true }));
    const first = await startPlayground({ dataDir });
    await post(first, IDS.general, { content: 'kept' });
    const path = `/applications/${first.applicationId}/commands`;
    await ask(first, 'PUT', path, { body: [{ name: 'brief', description: 'x' }] });
    first.clock.advance(86_400_000);
    await first.close();
    const second = await start({ dataDir });
    expect(second.clock.offsetMs()).toBe(86_400_000);
    expect(second.user(IDS.admin).messages(IDS.general)).toMatchObject([{ content: 'kept' }]);
    expect((await ask(second, 'GET', path)).body).toMatchObject([{ name: 'brief' }]);
    const { body } = await post(second, IDS.general, { content: 'newer' });
    expect(second.user(IDS.admin).messages(IDS.general).at(-1)?.id).toBe((body as { id: string }).id);
  });

  test('drops the oldest messages of a full channel', async () => {
    const playground = await start({ rateLimits: false });
    const you = playground.user(IDS.admin);
    for (let index = 0; index < 1001; index += 1) you.say(IDS.general, `m${index}`);
    const kept = you.messages(IDS.general);
    expect([kept.length, kept[0]?.content]).toEqual([1000, 'm1']);
  });
});

test.each([
  [undefined, { users: ['1'], roles: ['2'], everyone: true }],
  [{ parse: [] }, { users: [], roles: [], everyone: false }],
  [
    { parse: ['users'], roles: ['2'] },
    { users: ['1'], roles: ['2'], everyone: false },
  ],
  [{ users: ['9'] }, { users: [], roles: [], everyone: false }],
])('allowed mentions %j leave %j', (allowed, expected) => {
  expect(mentionsIn('<@1> <@&2> @everyone', allowed)).toEqual(expected);
});

test('snowflakes grow strictly and carry their moment, also where time stands still', () => {
  const source = createSnowflakes(() => 1_700_000_000_000);
  const ids = Array.from({ length: 100 }, () => BigInt(source.next()));
  expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
  expect(momentOf(String(ids[0]))).toBe(1_700_000_000_000);
});

test('a taken port is refused', async () => {
  const { pageUrl } = await start();
  await expect(startPlayground({ port: Number(new URL(pageUrl).port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
