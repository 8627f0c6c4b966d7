import { ChannelType, type TextChannel, ThreadAutoArchiveDuration } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NONCE_LIVES_MS } from '../../src/playground/nonces.ts';
import { IDS } from '../../src/playground/seed.ts';
import { type Setup, startBot } from './bot.ts';
import { ask, post } from './rest.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await startBot({ rateLimits: false });
});
afterEach(() => setup.stop());

const channel = async (id: string): Promise<TextChannel> => (await setup.client.channels.fetch(id)) as TextChannel;
const texts = (body: unknown): string[] => (body as { content: string }[]).map(({ content }) => content);
const you = () => setup.playground.user(IDS.admin);

describe('messages', () => {
  test('are posted, edited, read and deleted', async () => {
    const general = await channel(IDS.general);
    const message = await general.send({ content: 'one', files: [{ attachment: Buffer.from('x'), name: 'x.txt' }] });
    expect(message.attachments.first()?.name).toBe('x.txt');
    await message.edit({ content: 'two' });
    const read = await general.messages.fetch({ message: message.id, force: true });
    expect(read.content).toBe('two');
    expect(read.attachments.size).toBe(1);
    expect(read.editedTimestamp).not.toBeNull();
    await message.delete();
    await expect(general.messages.fetch({ message: message.id, force: true })).rejects.toMatchObject({ code: 10008 });
  });

  test('are listed newest first, before, after and around one', async () => {
    for (const content of ['a', 'b', 'c', 'd', 'e']) await post(setup.playground, IDS.general, { content });
    const { body } = await ask(setup.playground, 'GET', `/channels/${IDS.general}/messages?limit=3`);
    expect(texts(body)).toEqual(['e', 'd', 'c']);
    const { id } = (body as { id: string }[])[2] ?? { id: '' };
    const at = (query: string) => ask(setup.playground, 'GET', `/channels/${IDS.general}/messages?${query}`);
    expect(texts((await at(`before=${id}`)).body)).toEqual(['b', 'a']);
    expect(texts((await at(`after=${id}&limit=1`)).body)).toEqual(['d']);
    expect(texts((await at(`around=${id}&limit=3`)).body)).toEqual(['d', 'c', 'b']);
    expect((await at('limit=101')).status).toBe(400);
  });

  test('with the same enforced nonce are one, until it is forgotten', async () => {
    const body = { content: 'once', nonce: 'slot-1', enforce_nonce: true };
    const first = await post(setup.playground, IDS.briefings, body);
    const again = await post(setup.playground, IDS.briefings, body);
    expect((again.body as { id: string }).id).toBe((first.body as { id: string }).id);
    const elsewhere = await post(setup.playground, IDS.general, body);
    expect((elsewhere.body as { id: string }).id).not.toBe((first.body as { id: string }).id);
    setup.playground.clock.advance(NONCE_LIVES_MS + 1);
    await post(setup.playground, IDS.briefings, body);
    expect(you().messages(IDS.briefings)).toHaveLength(2);
  });

  test('with the same nonce not enforced are two', async () => {
    const body = { content: 'twice', nonce: 'slot-1' };
    await post(setup.playground, IDS.briefings, body);
    await post(setup.playground, IDS.briefings, body);
    expect(you().messages(IDS.briefings)).toHaveLength(2);
  });

  test('are published in announcement channels only, and once', async () => {
    const announcements = await channel(IDS.announcements);
    const message = await announcements.send('news');
    await message.crosspost();
    const published = await announcements.messages.fetch({ message: message.id, force: true });
    expect(published.flags.has('Crossposted')).toBe(true);
    await expect(message.crosspost()).rejects.toMatchObject({ code: 40033 });
    const plain = await (await channel(IDS.general)).send('talk');
    const path = `/channels/${IDS.general}/messages/${plain.id}/crosspost`;
    expect(await ask(setup.playground, 'POST', path)).toMatchObject({ status: 400, body: { code: 50024 } });
  });

  test('ping nobody where allowed_mentions says so, and never everyone without the right to', async () => {
    const content = `<@${IDS.admin}> <@&${IDS.readerRole}> @everyone`;
    const quiet = await post(setup.playground, IDS.general, { content, allowed_mentions: { parse: [] } });
    expect(quiet.body).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
    const loud = await post(setup.playground, IDS.general, { content });
    expect(loud.body).toMatchObject({ mention_roles: [IDS.readerRole], mention_everyone: false });
  });

  test('of others cannot be edited, nor deleted without Manage Messages', async () => {
    const { id } = you().say(IDS.general, 'mine');
    const path = `/channels/${IDS.general}/messages/${id}`;
    const edit = await ask(setup.playground, 'PATCH', path, { body: { content: 'yours' } });
    expect(edit).toMatchObject({ status: 403, body: { code: 50005 } });
    expect((await ask(setup.playground, 'DELETE', path)).status).toBe(204);
  });

  test('cannot be empty', async () => {
    expect(await post(setup.playground, IDS.general, { content: ' ' })).toMatchObject({ body: { code: 50006 } });
  });
});

describe('threads, forum posts and direct messages', () => {
  test('a thread is opened on a message and beside one', async () => {
    const general = await channel(IDS.general);
    const message = await general.send('root');
    const thread = await message.startThread({ name: 'more', autoArchiveDuration: ThreadAutoArchiveDuration.OneDay });
    expect(thread.parentId).toBe(IDS.general);
    await thread.send('inside');
    expect(
      you()
        .messages(thread.id)
        .map(({ content }) => content),
    ).toEqual(['inside']);
    const loose = await general.threads.create({ name: 'loose' });
    expect((await general.threads.fetchActive()).threads.has(loose.id)).toBe(true);
  });

  test('a forum post is a thread with its first message', async () => {
    const forum = await setup.client.channels.fetch(IDS.forum);
    if (forum?.type !== ChannelType.GuildForum) throw new Error('the seed has no forum');
    const thread = await forum.threads.create({ name: 'Harbour', message: { content: 'first' } });
    const starter = await thread.fetchStarterMessage();
    expect(starter?.content).toBe('first');
    expect(starter?.id).toBe(thread.id);
    expect(await post(setup.playground, IDS.forum, { content: 'x' })).toMatchObject({ body: { code: 50008 } });
  });

  test('a direct message reaches that person alone', async () => {
    const user = await setup.client.users.fetch(IDS.admin);
    const message = await user.send('paused');
    expect(
      you()
        .messages(message.channelId)
        .map(({ content }) => content),
    ).toEqual(['paused']);
    const stranger = await ask(setup.playground, 'POST', '/users/@me/channels', { body: { recipient_id: '42' } });
    expect(stranger.body).toMatchObject({ code: 50007 });
  });
});
