import { REST } from '@discordjs/rest';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPosts } from '../../../src/adapters/discord/posts.ts';
import type { RequestFaultKind } from '../../../src/playground/faults.ts';
import { IDS } from '../../../src/playground/seed.ts';
import { cause } from '../../../src/playground/world-faults.ts';
import type { PostPlace, Posts } from '../../../src/ports.ts';
import { customIdsOf, refusals, textOf } from './limits.ts';
import { line, report } from './sample-report.ts';
import { type Bot, openWire, type Wire } from './wire.ts';

let wire: Wire;
let bot: Bot;
let posts: Posts;
beforeEach(async () => {
  wire = await openWire();
  bot = await wire.bot();
  posts = bot.discord.posts;
});
afterEach(() => wire.close());

const MARKER = 'mAbCdEf0123456789';
const NONCE = 'nonce-of-this-part';
const at = (channelId: string, firstMessageId: string | null = null): PostPlace => ({ channelId, firstMessageId });
const you = () => wire.playground.user(IDS.admin);
const standing = (channel: string): number => you().messages(channel).length;
const digest = report({ title: 'Digest: harbour', sections: [{ title: { text: 'Port' }, lines: [line()] }] });
const frozen = (mentionRole: string | null = null): string[] =>
  posts.freeze(digest, {
    marker: (index) => (index === 0 ? MARKER : `${MARKER}${index}`),
    reportId: 'd-1',
    mentionRole,
  });
const body = (): string => frozen()[0] ?? '';
const nowMs = (): number => wire.playground.clock.now();
const strike = (kind: RequestFaultKind, route = '/channels/*/messages'): void =>
  wire.playground.faults.add({ kind, method: 'POST', route });
const causeWorld = (fault: Parameters<typeof cause>[1]): void => cause(wire.playground, fault);

describe('freezing', () => {
  test('makes bodies within the limits whose buttons carry the markers', () => {
    const long = Array.from({ length: 80 }, (_, index) => line({ text: `Ship ${index} waits outside. `.repeat(6) }));
    const bodies = posts
      .freeze(report({ sections: [{ title: { text: 'Port' }, lines: long }] }), {
        marker: (index) => `m${index}`,
        reportId: 'd-1',
        mentionRole: IDS.readerRole,
      })
      .map((each) => JSON.parse(each));
    expect(bodies.flatMap(refusals)).toEqual([]);
    expect(
      bodies.flatMap(customIdsOf).flatMap((id) => (id.includes(':evidence:') ? id.split(':').at(-1) : [])),
    ).toEqual(bodies.map((_, index) => `m${index}`));
    expect(bodies.map(({ allowed_mentions: { roles } }) => roles)).toEqual([
      [IDS.readerRole],
      ...bodies.slice(1).map(() => undefined),
    ]);
  });

  test('is the same each time', () => {
    expect(frozen()).toEqual(frozen());
  });
});

describe('posting', () => {
  test('puts the digest into the channel', async () => {
    const outcome = await posts.post(at(IDS.briefings), body(), NONCE);
    const [message] = you().messages(IDS.briefings);
    expect(outcome).toEqual({ kind: 'sent', messageId: message?.id });
    expect(textOf({ components: (message?.components ?? []) as never })).toContain('## Digest\\: harbour');
    expect(message?.mention_roles ?? []).toEqual([]);
  });

  test('twice under the same nonce makes one message', async () => {
    const first = await posts.post(at(IDS.briefings), body(), NONCE);
    expect(await posts.post(at(IDS.briefings), body(), NONCE)).toEqual(first);
    expect(standing(IDS.briefings)).toBe(1);
  });

  test('mentions the role that was asked for', async () => {
    await posts.post(at(IDS.briefings), frozen(IDS.readerRole)[0] ?? '', NONCE);
    expect(you().messages(IDS.briefings)[0]?.mention_roles).toEqual([IDS.readerRole]);
  });

  test.each([
    ['500', 'unknown', 0],
    ['502', 'unknown', 0],
    ['503', 'busy', 0],
    ['reset', 'unknown', 0],
    ['truncated', 'unknown', 1],
    ['stored-then-502', 'unknown', 1],
    ['stored-then-reset', 'unknown', 1],
    ['401', 'unauthorized', 0],
    ['403', 'barred', 0],
  ] as const)('answered with %s is %s, and is not sent again by itself', async (fault, kind, stands) => {
    strike(fault);
    expect(await posts.post(at(IDS.briefings), body(), NONCE)).toMatchObject({ kind });
    expect(standing(IDS.briefings)).toBe(stands);
    const sent = wire.playground.recorder
      .since(0)
      .filter((entry) => entry.kind === 'request' && entry.method === 'POST' && entry.path.endsWith('/messages'));
    expect(sent).toHaveLength(1);
  });

  test('after a long rate limit goes back to the outbox with how long to wait', async () => {
    wire.playground.faults.add({ kind: '429', method: 'POST', route: '/channels/*/messages', retryAfterMs: 60_000 });
    const outcome = await posts.post(at(IDS.briefings), body(), NONCE);
    expect(outcome).toMatchObject({ kind: 'busy', reason: 'Discord’s rate limit' });
    expect(outcome.kind === 'busy' && outcome.afterMs).toBeGreaterThan(30_000);
    expect(standing(IDS.briefings)).toBe(0);
  });

  test('with a token that was refused stays unauthorized', async () => {
    strike('401');
    await posts.post(at(IDS.briefings), body(), NONCE);
    expect(await posts.post(at(IDS.briefings), body(), NONCE)).toMatchObject({ kind: 'unauthorized' });
  });

  test.each([
    ['deleted-channel', 10003, 'the channel no longer exists'],
    ['missing-access', 50001, 'the bot cannot see the channel'],
    ['missing-permissions', 50013, 'the bot may not post in the channel'],
  ] as const)('to a channel with %s names what is in the way', async (kind, code, reason) => {
    causeWorld({ kind, channel: IDS.briefings });
    expect(await posts.post(at(IDS.briefings), body(), NONCE)).toEqual({ kind: 'barred', code, reason });
  });

  test('where nothing listens is busy: nothing can have been posted', async () => {
    const rest = new REST({ api: 'http://127.0.0.1:1/api', retries: 0 }).setToken('none');
    const nowhere = createPosts({ rest, channelKind: async () => null, log: () => undefined });
    expect(await nowhere.post(at(IDS.briefings), body(), NONCE)).toMatchObject({ kind: 'busy' });
  });

  test('in a forum opens a post under the digest’s own title, and finds it again', async () => {
    const began = nowMs();
    const outcome = await posts.post(at(IDS.forum), body(), NONCE);
    expect(outcome.kind).toBe('sent');
    const thread = [...wire.playground.world.channels.values()].find(({ parentId }) => parentId === IDS.forum);
    expect(thread?.name).toBe('Digest: harbour');
    expect(await posts.find(at(IDS.forum), MARKER, began)).toEqual({ kind: 'found', messageId: thread?.id });
    expect(await posts.honoursNonce(at(IDS.forum))).toBe(false);
  });

  test('in a forum puts the later parts into the post of the first', async () => {
    const began = nowMs();
    const first = await posts.post(at(IDS.forum), body(), NONCE);
    const post = at(IDS.forum, first.kind === 'sent' ? first.messageId : null);
    const second = await posts.post(post, body(), `${NONCE}2`);
    const threads = [...wire.playground.world.channels.values()].filter(({ parentId }) => parentId === IDS.forum);
    expect(threads).toHaveLength(1);
    expect(standing(threads[0]?.id ?? '')).toBe(2);
    expect(second).toEqual({
      kind: 'sent',
      messageId: you()
        .messages(threads[0]?.id ?? '')
        .at(-1)?.id,
    });
    expect(await posts.find(post, MARKER, began)).toMatchObject({ kind: 'found' });
    expect(await posts.honoursNonce(post)).toBe(true);
  });
});

describe('looking for a part', () => {
  test('finds it by its marker among other messages', async () => {
    const began = nowMs();
    const sent = await posts.post(at(IDS.briefings), body(), NONCE);
    for (let index = 0; index < 130; index += 1) you().say(IDS.briefings, `talk ${index}`);
    expect(await posts.find(at(IDS.briefings), MARKER, began)).toMatchObject({
      kind: 'found',
      messageId: sent.kind === 'sent' ? sent.messageId : '',
    });
  });

  test('pages past much talk before it', async () => {
    const began = nowMs();
    for (let index = 0; index < 230; index += 1) you().say(IDS.briefings, `talk ${index}`);
    await posts.post(at(IDS.briefings), body(), NONCE);
    expect((await posts.find(at(IDS.briefings), MARKER, began)).kind).toBe('found');
  });

  test('says that it is absent where it is', async () => {
    you().say(IDS.briefings, `1:evidence:d-1:1:${MARKER}`);
    expect(await posts.find(at(IDS.briefings), MARKER, nowMs())).toEqual({ kind: 'absent' });
  });

  test('does not look before the moment of the attempt', async () => {
    await posts.post(at(IDS.briefings), body(), NONCE);
    wire.playground.clock.advance(2 * 3_600_000);
    expect(await posts.find(at(IDS.briefings), MARKER, nowMs())).toEqual({ kind: 'absent' });
  });

  test('in a channel whose history is closed to it says so, though Discord answers that there are no messages', async () => {
    const began = nowMs();
    await posts.post(at(IDS.briefings), body(), NONCE);
    const { world } = wire.playground;
    const channel = world.channels.get(IDS.briefings);
    const deny = String(PermissionFlagsBits.ReadMessageHistory);
    if (channel !== undefined)
      world.putChannel({ ...channel, overwrites: [{ id: world.bot.id, type: 1, allow: '0', deny }] });
    await expect
      .poll(() => posts.find(at(IDS.briefings), MARKER, began))
      .toEqual({
        kind: 'unreadable',
        reason: 'the bot may not read the channel’s history',
      });
  });

  test('in a channel that cannot be read says why', async () => {
    causeWorld({ kind: 'missing-access', channel: IDS.briefings });
    expect(await posts.find(at(IDS.briefings), MARKER, nowMs())).toEqual({
      kind: 'unreadable',
      reason: 'the bot cannot see the channel',
    });
  });
});

describe('publishing', () => {
  const CROSSPOSTED = 1;
  const post = async (channel: string): Promise<string> => {
    const outcome = await posts.post(at(channel), body(), NONCE);
    return outcome.kind === 'sent' ? outcome.messageId : '';
  };

  test('carries a message of an announcement channel to its followers', async () => {
    await posts.publish(IDS.announcements, await post(IDS.announcements));
    expect((you().messages(IDS.announcements)[0]?.flags ?? 0) & CROSSPOSTED).toBe(CROSSPOSTED);
  });

  test('twice is harmless and silent', async () => {
    const id = await post(IDS.announcements);
    await posts.publish(IDS.announcements, id);
    await posts.publish(IDS.announcements, id);
    expect(bot.logged.filter((entry) => entry.startsWith('warn'))).toEqual([]);
  });

  test('does nothing in other channels', async () => {
    await posts.publish(IDS.briefings, await post(IDS.briefings));
    const asked = wire.playground.recorder
      .since(0)
      .filter((entry) => entry.kind === 'request' && entry.path.includes('crosspost'));
    expect(asked).toEqual([]);
  });

  test('that fails is logged and does not undo the posting', async () => {
    const id = await post(IDS.announcements);
    strike('500', '/channels/*/messages/*/crosspost');
    await posts.publish(IDS.announcements, id);
    expect(bot.logged.join('\n')).toContain('was not published');
  });
});
