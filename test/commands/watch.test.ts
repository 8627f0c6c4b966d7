import { ChannelType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { offersOn } from '../../src/answering/actor/offers.ts';
import { RESUME_WATCH_CONTROL } from '../../src/digests/identity.ts';
import { settingsOf } from '../../src/domain/guild.ts';
import type { Reach } from '../../src/main/managers.ts';
import { createMemory } from '../../src/main/memory.ts';
import { createWatchPauseNotice } from '../../src/main/pause-notice.ts';
import { createWatchDesk } from '../../src/main/watch-desk.ts';
import { IDS } from '../../src/playground/seed.ts';
import { cause } from '../../src/playground/world-faults.ts';
import type { Posts } from '../../src/ports.ts';
import { report } from '../adapters/discord/sample-report.ts';
import { NOW, openWire, type Wire } from '../adapters/discord/wire.ts';
import { idsIn, isHidden, textIn } from './shown.ts';

let wire: Wire;
let posts: Posts;
let reach: Reach;
beforeEach(async () => {
  wire = await openWire();
  const memory = createMemory(wire.store, (shelf) => offersOn(shelf, wire.store));
  let openDirect: (userId: string) => Promise<string> = () => Promise.reject(new Error('not yet'));
  const { discord } = await wire.bot({
    desk: () => ({
      memory,
      watches: createWatchDesk({
        store: wire.store,
        memory,
        clock: { now: () => NOW },
        openDirect: (userId) => openDirect(userId),
      }),
    }),
  });
  openDirect = discord.openDirect;
  posts = discord.posts;
  reach = { tell: discord.tell, sayIn: discord.sayIn, guilds: wire.store.guilds };
});
afterEach(() => wire.close());

const as = (userId: string) => wire.playground.user(userId);
const run = async (name: string, options: Record<string, string> = {}, userId: string = IDS.admin) =>
  (await as(userId).runCommand(IDS.general, name, options)).message;
const saved = () => wire.store.watches.list(IDS.guild);
const standing = (channel: string) => wire.playground.world.messages(channel).map(({ message }) => message);
const directOf = (userId: string): string =>
  [...wire.playground.world.channels.values()].find(
    ({ type, recipients }) => type === ChannelType.DM && recipients.includes(userId),
  )?.id ?? '';
const mute = (message: Parameters<typeof idsIn>[0]): string => idsIn(message).find((id) => id.includes('mute')) ?? '';

/** An alert as the outbox posts it. */
const alerted = async () => {
  const [watch] = await saved();
  if (watch === undefined) throw new Error('nothing is watched');
  const frozen = { marker: () => 'm1', reportId: 'd-1', mentionRole: null, watchId: watch.id };
  const body = posts.freeze(report(), frozen)[0] ?? '';
  await posts.post({ channelId: watch.channelId, firstMessageId: null }, body, 'n1');
  return { watch, message: standing(watch.channelId)[0] };
};

describe('/watch', () => {
  test.each([
    ['actor', 'Tomar Velisk', 'Tomar Velisk'],
    ['topic', 'grain  export', 'grain export'],
    ['event-type', 'SANCTION', 'sanctions and broken ties'],
  ])('%s is kept and says where it is told', async (kind, what, said) => {
    const message = await run(`watch ${kind}`, { what, place: 'Halmere', channel: IDS.briefings });
    expect(isHidden(message)).toBe(true);
    expect(textIn(message)).toContain(`Watching for ${said} in Halmere.`);
    expect(textIn(message)).toContain(`told in <#${IDS.briefings}>`);
    expect(await saved()).toMatchObject([
      { kind, value: what.replace('  ', ' '), place: 'Halmere', channelId: IDS.briefings, direct: false },
    ]);
  });

  test('without a channel tells it in direct messages', async () => {
    expect(textIn(await run('watch topic', { what: 'grain' }))).toContain(`told in direct messages to <@${IDS.admin}>`);
    expect(await saved()).toMatchObject([{ direct: true, channelId: directOf(IDS.admin), createdBy: IDS.admin }]);
  });

  test('for an actor that nobody in the library is says so, since a slip would never be heard of', async () => {
    expect(textIn(await run('watch actor', { what: 'Tomar Vlisk' }))).toContain(
      'No actor that I offer is called “Tomar Vlisk” so far; check the spelling',
    );
    expect(textIn(await run('watch topic', { what: 'Tomar Vlisk' }))).not.toContain('check the spelling');
  });

  test('for what is watched already says so', async () => {
    await run('watch topic', { what: 'grain', channel: IDS.briefings });
    const again = await run('watch topic', { what: 'Grain', channel: IDS.briefings });
    expect(textIn(again)).toContain('That is watched already: grain.');
    expect(await saved()).toHaveLength(1);
  });

  test('in a channel that cannot be posted in names what is missing and saves nothing', async () => {
    cause(wire.playground, { kind: 'missing-permissions', channel: IDS.briefings });
    const text = textIn(await run('watch topic', { what: 'grain', channel: IDS.briefings }));
    expect(text).toContain('Send Messages');
    expect(await saved()).toEqual([]);
  });

  test('of nothing but spaces is told what is missing', async () => {
    expect(textIn(await run('watch topic', { what: '  ' }))).toContain('Please say something for “what”.');
  });

  test('needs a manager', async () => {
    expect(textIn(await run('watch list', {}, IDS.member))).toContain('the role that /settings managers names');
  });
});

describe('the watches of a server', () => {
  test('are listed, or how to begin', async () => {
    expect(textIn(await run('watch list'))).toMatch(
      /watches for nothing yet\.\n-# <\/watch topic:\d+> or <\/watch actor:\d+> adds a watch/,
    );
    await run('watch topic', { what: 'grain', channel: IDS.briefings });
    await run('watch actor', { what: 'Tomar Velisk' });
    const text = textIn(await run('watch list'));
    expect(text).toContain(`- grain → <#${IDS.briefings}>`);
    expect(text).toContain(`- Tomar Velisk → direct messages to <@${IDS.admin}>`);
  });

  test('are removed by choice from the list', async () => {
    await run('watch topic', { what: 'grain', channel: IDS.briefings });
    const [choice] = await as(IDS.admin).autocomplete(IDS.general, 'watch remove', { watch: 'gra' }, 'watch');
    expect(choice?.name).toBe('grain → #briefings');
    expect(textIn(await run('watch remove', { watch: 'no-such' }))).toContain('watches for no such thing');
    expect(textIn(await run('watch remove', { watch: String(choice?.value) }))).toContain(
      'No longer watching for grain.',
    );
    expect(await saved()).toEqual([]);
  });
});

describe('the Mute button under an alert', () => {
  test('silences it for a day, and Unmute lets it speak again', async () => {
    await run('watch topic', { what: 'grain', channel: IDS.briefings });
    const { message } = await alerted();
    const answer = (await as(IDS.admin).click(message?.id ?? '', mute(message))).message;
    expect(isHidden(answer)).toBe(true);
    expect(textIn(answer)).toContain(`Muted until <t:${(NOW + 86_400_000) / 1000}:f>: grain.`);
    expect(textIn(await run('watch list'))).toContain('muted until');
    await as(IDS.admin).click(answer?.id ?? '', idsIn(answer)[0] ?? '');
    await expect.poll(saved).toMatchObject([{ mutedUntilMs: NOW }]);
  });

  test('works in direct messages for who made the watch', async () => {
    await run('watch topic', { what: 'grain' });
    const { message } = await alerted();
    await as(IDS.admin).click(message?.id ?? '', mute(message));
    expect(await saved()).toMatchObject([{ mutedUntilMs: NOW + 86_400_000 }]);
  });

  test('does nothing for a reader who is no manager', async () => {
    await run('watch topic', { what: 'grain', channel: IDS.briefings });
    const { message } = await alerted();
    const answer = await as(IDS.member).click(message?.id ?? '', mute(message));
    expect(textIn(answer.message)).toContain('Only who made this watch and the managers');
    expect(await saved()).toMatchObject([{ mutedUntilMs: 0 }]);
  });

  test('of a watch that was removed says so', async () => {
    await run('watch topic', { what: 'grain', channel: IDS.briefings });
    const { watch, message } = await alerted();
    await wire.store.watches.remove(watch.id);
    expect(textIn((await as(IDS.admin).click(message?.id ?? '', mute(message))).message)).toContain('was removed');
  });
});

test('an alert in direct messages opens its evidence there', async () => {
  await run('watch topic', { what: 'grain' });
  const { watch } = await alerted();
  const opened = {
    id: 'd-1',
    subscriptionId: watch.id,
    guildId: IDS.guild,
    channelId: watch.channelId,
    localDay: 'alert',
    dueAtMs: NOW,
    createdAtMs: NOW,
    state: 'skipped' as const,
    late: false,
    reason: null,
    report: report(),
    coveredUntilMs: NOW,
  };
  await wire.store.deliveries.open(opened, []);
  const [message] = standing(watch.channelId);
  const evidence = await as(IDS.admin).click(message?.id ?? '', idsIn(message)[0] ?? '');
  expect(textIn(evidence.message)).toContain('**The harbour of Ostrel was closed.**');
});

test('a watch that is paused is told of, in the log channel where no direct message arrives, and resumed there', async () => {
  await run('watch topic', { what: 'grain', channel: IDS.briefings });
  await wire.store.guilds.put({ ...settingsOf(IDS.guild), logChannel: IDS.general });
  const [watch] = await saved();
  if (watch === undefined) throw new Error('nothing is watched');
  await wire.store.watches.update(watch.id, { state: 'paused', pausedReason: 'the channel no longer exists' });
  const deaf = { ...reach, tell: async () => false };
  await createWatchPauseNotice(deaf, () => undefined)(watch, 'the channel no longer exists');
  const notice = standing(IDS.general).find((message) => textIn(message).includes('is paused: the channel'));
  expect(textIn(await run('watch list'))).toContain('**paused**: the channel no longer exists');
  const resume = idsIn(notice).find((id) => id.includes(RESUME_WATCH_CONTROL)) ?? '';
  await as(IDS.admin).click(notice?.id ?? '', resume);
  await expect.poll(saved).toMatchObject([{ state: 'active', pausedReason: null, activeSinceMs: NOW }]);
});
