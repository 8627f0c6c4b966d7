import { ChannelType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { offersOn } from '../../src/answering/actor/offers.ts';
import { withCorrections } from '../../src/digests/amend.ts';
import type { BeatDeps } from '../../src/digests/beat.ts';
import type { Compose } from '../../src/digests/composing.ts';
import { PATIENCE } from '../../src/digests/deliver.ts';
import { settingsOf } from '../../src/domain/guild.ts';
import { createDigestDesk } from '../../src/main/digest-desk.ts';
import type { Reach } from '../../src/main/managers.ts';
import { createMemory } from '../../src/main/memory.ts';
import { createPauseNotice } from '../../src/main/pause-notice.ts';
import { createTranslator } from '../../src/main/translator.ts';
import { guildChannel, IDS } from '../../src/playground/seed.ts';
import { cause } from '../../src/playground/world-faults.ts';
import { report } from '../adapters/discord/sample-report.ts';
import { NOW, openWire, type Wire } from '../adapters/discord/wire.ts';
import { idsIn, isHidden, textIn } from './shown.ts';

/** There is no model here, and so nothing to check. */
const translator = createTranslator(null, () => undefined);
const NO_DESK = { translatedBrief: () => Promise.reject(new Error('nothing was translated')) };

let wire: Wire;
let compose: Compose;
let nowMs: number;
let reach: Reach;
beforeEach(async () => {
  nowMs = NOW;
  wire = await openWire();
  compose = async () => report({ title: 'Digest' });
  const memory = createMemory(wire.store, (shelf) => offersOn(shelf, wire.store));
  const { discord } = await wire.bot({
    desk: (posts) => {
      const deps: BeatDeps = {
        subscriptions: wire.store.subscriptions,
        watches: wire.store.watches,
        ledger: wire.store.deliveries,
        posts,
        patience: PATIENCE,
        deliversSinceMs: NOW,
        clock: { now: () => nowMs },
        compose: (subscription, period) => compose(subscription, period),
        withCorrections: withCorrections(wire.store.corrections),
        translated: (told, { language, guildId }) =>
          translator.inLanguage({ report: told, language, account: `guild:${guildId}` }, NO_DESK),
        audience: async (guildId) => guildId,
        owner: 'test',
        onPaused: async () => undefined,
        onUncertain: async () => undefined,
        onFault: () => undefined,
      };
      return { digests: createDigestDesk({ ...deps, untranslated: translator.untranslated }, memory), memory };
    },
  });
  reach = { tell: discord.tell, sayIn: discord.sayIn, guilds: wire.store.guilds };
});
afterEach(() => wire.close());

const you = () => wire.playground.user(IDS.admin);
const run = async (name: string, options: Record<string, string | number> = {}) =>
  (await you().runCommand(IDS.general, name, options)).message;
const add = (options: Record<string, string | number> = {}) =>
  run('digest add', { channel: IDS.briefings, time: '8am', zone: 'Europe/Berlin', ...options });
const saved = () => wire.store.subscriptions.list(IDS.guild);
const shownNow = (channel: string, message: string | undefined): string =>
  textIn(
    you()
      .messages(channel)
      .find(({ id }) => id === message),
  );
const unix = (iso: string): number => Date.parse(iso) / 1000;

describe('/digest add', () => {
  test.each([
    ['skips', '2027-03-27T20:00Z', ['2027-03-28T01:00Z', '2027-03-29T00:30Z', '2027-03-30T00:30Z']],
    ['doubles', '2027-10-30T20:00Z', ['2027-10-31T00:30Z', '2027-11-01T01:30Z', '2027-11-02T01:30Z']],
  ])('at an hour that the coming night %s shows one time for each day', async (_, now, next) => {
    nowMs = Date.parse(now);
    const shown = textIn(await add({ time: '02:30' }));
    expect(shown).toContain('every day at 02\\:30 (Europe/Berlin)');
    expect(shown).toContain(`Next: ${next.map((iso) => `<t:${unix(iso)}:F>`).join(' · ')}`);
  });

  test('saves what was asked and shows the next three times', async () => {
    const message = await add({ days: 'mon, wed, fri', topic: 'harbour, Ostrel ', length: 120 });
    expect(isHidden(message)).toBe(true);
    expect(textIn(message)).toContain(
      `Saved. A digest of harbour, Ostrel in <#${IDS.briefings}>, Monday, Wednesday, Friday at 08\\:00 (Europe/Berlin).`,
    );
    const next = ['2026-11-25T07:00Z', '2026-11-27T07:00Z', '2026-11-30T07:00Z'].map((iso) => `<t:${unix(iso)}:F>`);
    expect(textIn(message)).toContain(`Next: ${next.join(' · ')}`);
    expect(await saved()).toMatchObject([
      {
        channelId: IDS.briefings,
        createdBy: IDS.admin,
        time: '08:00',
        zone: 'Europe/Berlin',
        days: [1, 3, 5],
        words: 120,
        filter: { topics: ['harbour', 'Ostrel'] },
      },
    ]);
  });

  test('shows what it would say now, with evidence, before the first one comes', async () => {
    const message = await add();
    expect(textIn(message)).toContain('## Preview\\: Digest');
    expect(textIn(message).indexOf('Next:')).toBeLessThan(textIn(message).indexOf('Preview'));
    const evidence = (await you().click(message?.id ?? '', idsIn(message)[0] ?? '')).message;
    expect(textIn(evidence)).toContain('> **The harbour of Ostrel was closed.**');
    compose = async () => null;
    expect(textIn(await add({ time: '9am' }))).toContain('No preview: nothing of the last two days passes.');
  });

  test.each([
    [{ topic: 'grain' }, { filter: { topics: ['grain'] } }, 'A digest of grain in'],
    [{ actors: 'Mira Solen; Ilan Brek' }, { filter: { actors: ['Mira Solen', 'Ilan Brek'] } }, 'Mira Solen, Ilan Brek'],
    [{ places: 'Ostrel' }, { filter: { places: ['Ostrel'] } }, 'A digest of Ostrel'],
    [{ publishers: 'Meridian Wire' }, { filter: { publishers: ['Meridian Wire'] } }, 'from Meridian Wire'],
    [{ origins: 3 }, { filter: { minOrigins: 3 } }, 'on at least 3 independent reports'],
    [{ language: 'pt_br' }, { language: 'pt-BR' }, 'everything new, told in Brazilian Portuguese in'],
    [{ language: 'French' }, { language: 'fr' }, 'everything new, told in French in'],
    [{ length: 300 }, { words: 300 }, 'Saved'],
    [{ quiet: 'note' }, { quiet: 'note' }, 'When nothing changed it says so.'],
    [{ role: IDS.readerRole }, { mentionRole: IDS.readerRole }, `Each one notifies <@&${IDS.readerRole}>.`],
  ])('keeps %j and says so', async (options, kept, said) => {
    expect(textIn(await add(options as Record<string, string>))).toContain(said);
    expect(await saved()).toMatchObject([kept]);
  });

  test.each([
    [IDS.guild, 'never notifies everybody'],
    [IDS.botRole, '@Quiet'],
  ])('refuses role %s, which it may not or cannot notify', async (role, said) => {
    const guild = wire.playground.world.guilds.get(IDS.guild);
    if (guild === undefined) throw new Error('the playground has no server');
    const hushed = guild.roles.map((each) =>
      each.id === IDS.botRole ? { ...each, name: 'Quiet', mentionable: false } : each,
    );
    wire.playground.world.putGuild({ ...guild, roles: hushed });
    expect(textIn(await add({ role }))).toContain(said);
    expect(await saved()).toEqual([]);
  });

  test('notifies nobody unless a role was chosen, and then that one alone', async () => {
    compose = async () => report({ title: `Digest <@&${IDS.adminRole}> @everyone` });
    await add();
    await run('digest now');
    await run('digest edit', { digest: (await saved())[0]?.id ?? '', role: IDS.readerRole });
    await run('digest now');
    const mentioned = you()
      .messages(IDS.briefings)
      .map((message) => [message.mention_roles, message.mention_everyone]);
    expect(mentioned).toEqual([
      [[], false],
      [[IDS.readerRole], false],
    ]);
  });

  test.each([
    ['an announcement channel', IDS.announcements],
    ['a forum', IDS.forum],
    ['a thread', '1100000000000000777'],
  ])('posts in %s', async (_kind, channel) => {
    wire.playground.world.putChannel({
      ...guildChannel(IDS.guild, { id: '1100000000000000777', type: ChannelType.PublicThread, name: 'ostrel' }),
      parentId: IDS.general,
      thread: { ownerId: IDS.admin, archived: false, createdAt: new Date(NOW).toISOString(), autoArchiveMinutes: 60 },
    });
    await add({ channel });
    expect(textIn(await run('digest now'))).toBe(`Posted in <#${channel}>.`);
  });

  test('takes the operator’s zone and every day where nothing is said', async () => {
    await run('digest add', { channel: IDS.briefings, time: '20:30' });
    expect(await saved()).toMatchObject([{ time: '20:30', zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5, 6, 7] }]);
  });

  test.each([
    ['missing-permissions', 'Send Messages'],
    ['missing-access', 'View Channel'],
  ] as const)('to a channel with %s names it and saves nothing', async (kind, permission) => {
    cause(wire.playground, { kind, channel: IDS.briefings });
    const text = textIn(await add());
    expect(text).toContain(`I cannot post in \\#briefings yet`);
    expect(text).toContain(permission);
    expect(await saved()).toEqual([]);
  });

  test.each([
    [{ time: 'dawn' }, 'the time “dawn”'],
    [{ zone: 'berlin' }, 'did you mean Europe/Berlin'],
    [{ days: 'someday' }, 'the days “someday”'],
    [{ language: 'Klingonese' }, '“Klingonese” is no language that I know'],
  ])('with %j says what would be right and saves nothing', async (options, said) => {
    expect(textIn(await add(options as Record<string, string>))).toContain(said);
    expect(await saved()).toEqual([]);
  });

  test('in a language that there is no model for says so at once, and in each digest', async () => {
    const message = textIn(await add({ language: 'fr' }));
    const why = 'there is no language model that could translate them';
    expect(message).toContain(`It will stay in the sources’ own sentences: ${why}.`);
    expect(textIn(await run('digest preview')).split(why)).toHaveLength(2);
    await run('digest now');
    expect(textIn(you().messages(IDS.briefings)[0]).split(why)).toHaveLength(2);
    expect(textIn(await add({ language: 'en' }))).not.toContain(why);
  });

  test('offers the languages that a translation can be checked in', async () => {
    const typed = { channel: IDS.briefings, time: '8', language: 'sw' };
    const choices = await you().autocomplete(IDS.general, 'digest add', typed, 'language');
    expect(choices).toEqual([{ name: 'Swedish', value: 'sv' }]);
  });

  test('offers time zones while one is typed', async () => {
    const typed = { channel: IDS.briefings, time: '8', zone: 'tok' };
    const choices = await you().autocomplete(IDS.general, 'digest add', typed, 'zone');
    expect(choices[0]?.value).toBe('Asia/Tokyo');
  });
});

describe('the digests of a server', () => {
  test('are listed with their next times, or how to make one', async () => {
    expect(textIn(await run('digest list'))).toMatch(
      /This server has no digest yet\.\n-# <\/digest add:\d+> makes one/,
    );
    await add();
    expect(textIn(await run('digest list'))).toContain(`- <#${IDS.briefings}> · every day at 08\\:00 (Europe/Berlin)`);
  });

  test('that are paused say why', async () => {
    await add();
    const [first] = await saved();
    if (first)
      await wire.store.subscriptions.replace({
        ...first,
        state: 'paused',
        pausedReason: 'the channel no longer exists',
      });
    expect(textIn(await run('digest list'))).toContain('**paused**: the channel no longer exists');
  });

  test('are removed by choice from the list', async () => {
    await add();
    const [choice] = await you().autocomplete(IDS.general, 'digest remove', { digest: 'every' }, 'digest');
    expect(choice?.name).toBe('#briefings · 08:00 Europe/Berlin, every day: everything new');
    const asked = await run('digest remove', { digest: String(choice?.value) });
    expect(textIn(asked)).toContain('Remove 08\\:00 Europe/Berlin');
    expect(await saved()).toHaveLength(1);
    const [removes = '', keeps = ''] = idsIn(asked);
    await you().click(asked?.id ?? '', removes);
    await expect.poll(() => shownNow(IDS.general, asked?.id)).toContain('Removed');
    expect(await saved()).toEqual([]);
    expect(keeps).toBe('1:digest-keep');
  });

  test.each(['digest remove', 'digest preview', 'digest now'])('%s of one that is not there says so', async (name) => {
    expect(textIn(await run(name, { digest: 'no-such' }))).toContain('has no digest yet');
    await add();
    expect(textIn(await run(name, { digest: 'no-such' }))).toContain('has no digest “no-such”');
    expect(await saved()).toHaveLength(1);
  });

  test('are refused where the channel would have the same twice, and taken where they differ', async () => {
    await add({ days: 'weekdays', topic: 'Harbour, grain' });
    const again = textIn(await add({ days: 'mon', topic: 'grain, harbour', length: 300 }));
    expect(again).toMatch(/was not saved\\: that channel has the same digest at that time already; \/digest edit/);
    expect(await saved()).toHaveLength(1);
    await add({ days: 'weekends', topic: 'Harbour, grain' });
    await add({ channel: IDS.general, days: 'weekdays', topic: 'Harbour, grain' });
    await add({ days: 'weekdays', topic: 'Harbour' });
    expect(await saved()).toHaveLength(4);
    const choices = await you().autocomplete(IDS.general, 'digest remove', { digest: '#general' }, 'digest');
    expect(choices.map(({ name }) => name.split(' · ')[0])).toEqual(['#general']);
  });

  test('of which there are several must be told apart', async () => {
    await add();
    await add({ time: '9am' });
    expect(textIn(await run('digest preview'))).toContain('several digests; choose one');
  });
});

describe('/digest preview', () => {
  test('shows only the asker what it would say, with evidence', async () => {
    await add();
    const message = await run('digest preview');
    expect(isHidden(message)).toBe(true);
    expect(textIn(message)).toContain('## Digest \\(preview\\)');
    expect(idsIn(message)[0]).toMatch(/^1:evidence:r-\d+:1$/);
    expect(you().messages(IDS.briefings)).toEqual([]);
  });

  test('without news says so', async () => {
    await add();
    compose = async () => null;
    expect(textIn(await run('digest preview'))).toContain('Nothing new for this digest');
  });
});

describe('/digest now', () => {
  test('posts one that is paused too: it was asked for by hand', async () => {
    await add();
    await run('digest pause');
    expect(textIn(await run('digest now'))).toBe(`Posted in <#${IDS.briefings}>.`);
    expect(you().messages(IDS.briefings)).toHaveLength(1);
  });

  test('posts it, and its evidence opens from the ledger', async () => {
    await add();
    expect(textIn(await run('digest now'))).toBe(`Posted in <#${IDS.briefings}>.`);
    const [posted] = you().messages(IDS.briefings);
    const evidence = (await you().click(posted?.id ?? '', idsIn(posted)[0] ?? '')).message;
    expect(textIn(evidence)).toContain('> **The harbour of Ostrel was closed.**');
  });

  test('without news posts nothing and says so', async () => {
    await add();
    compose = async () => null;
    expect(textIn(await run('digest now'))).toContain('nothing was posted');
    expect(you().messages(IDS.briefings)).toEqual([]);
  });

  test('that Discord refuses says why', async () => {
    await add();
    cause(wire.playground, { kind: 'deleted-channel', channel: IDS.briefings });
    expect(textIn(await run('digest now'))).toContain('It could not be posted\\: the channel no longer exists');
  });
});

describe('/digest edit', () => {
  test('changes what is given and leaves the rest', async () => {
    await add({ topic: 'harbour', length: 120 });
    const [first] = await saved();
    const text = textIn(await run('digest edit', { digest: first?.id ?? '', time: '21:15', actors: 'Ostrel Port' }));
    expect(text).toContain('A digest of harbour, Ostrel Port');
    expect(await saved()).toMatchObject([
      { id: first?.id, time: '21:15', zone: 'Europe/Berlin', words: 120, filter: { actors: ['Ostrel Port'] } },
    ]);
  });

  test.each([
    ['topic', { filter: { topics: [] } }],
    ['actors', { filter: { actors: [] } }],
    ['places', { filter: { places: [] } }],
    ['publishers', { filter: { publishers: [] } }],
    ['language', { language: null }],
    ['role', { mentionRole: null }],
  ])('takes %s away and leaves the rest', async (what, left) => {
    const all = { topic: 'a', actors: 'b', places: 'c', publishers: 'd', language: 'en', role: IDS.readerRole };
    await add(all);
    const [before] = await saved();
    await run('digest edit', { digest: before?.id ?? '', clear: what });
    const [after] = await saved();
    expect(after).toMatchObject(left);
    expect(after?.time).toBe(before?.time);
    const kept = [
      ...(after?.filter.topics ?? []),
      ...(after?.filter.actors ?? []),
      after?.language,
      after?.mentionRole,
    ];
    expect(kept.filter((each) => each !== null)).toHaveLength(['places', 'publishers'].includes(what) ? 4 : 3);
  });

  test('to a channel that cannot be posted in saves nothing', async () => {
    await add();
    const before = await saved();
    cause(wire.playground, { kind: 'missing-permissions', channel: IDS.general });
    const text = textIn(await run('digest edit', { digest: before[0]?.id ?? '', channel: IDS.general }));
    expect(text).toContain('Nothing was saved');
    expect(await saved()).toEqual(before);
  });
});

describe('a digest that is paused', () => {
  test('by hand stays so until it is resumed, and owes nothing for the time between', async () => {
    await add();
    expect(textIn(await run('digest pause'))).toContain('Paused');
    expect(await saved()).toMatchObject([{ state: 'paused', pausedReason: 'by hand' }]);
    expect(textIn(await run('digest pause'))).toContain('paused already');
    expect(textIn(await run('digest resume'))).toContain('Resumed');
    expect(await saved()).toMatchObject([{ state: 'active', pausedReason: null, activeSinceMs: NOW }]);
    expect(textIn(await run('digest resume'))).toContain('not paused');
  });

  test('for its channel is told of in a direct message whose button resumes it', async () => {
    await add();
    const [subscription] = await saved();
    if (subscription === undefined) throw new Error('nothing was saved');
    await wire.store.subscriptions.replace({ ...subscription, state: 'paused', pausedReason: 'no access' });
    await createPauseNotice(reach, () => undefined)(subscription, 'the channel no longer exists');
    const direct = [...wire.playground.world.channels.values()].find(({ type }) => type === ChannelType.DM);
    const [notice] = you().messages(direct?.id ?? '');
    expect(textIn(notice)).toContain('is paused: the channel no longer exists');
    await you().click(notice?.id ?? '', idsIn(notice)[0] ?? '');
    await expect.poll(() => shownNow(direct?.id ?? '', notice?.id)).toContain('Resumed');
    expect(await saved()).toMatchObject([{ state: 'active', pausedReason: null }]);
  });
});

test('a pause that cannot be told in person is told in the log channel, where a manager resumes it', async () => {
  await add();
  const [subscription] = await saved();
  if (subscription === undefined) throw new Error('nothing was saved');
  await wire.store.guilds.put({ ...settingsOf(IDS.guild), logChannel: IDS.general });
  await wire.store.subscriptions.replace({
    ...subscription,
    createdBy: IDS.owner,
    state: 'paused',
    pausedReason: 'gone',
  });
  const deaf: Reach = { ...reach, tell: async () => false };
  await createPauseNotice(deaf, () => undefined)({ ...subscription, createdBy: IDS.owner }, 'gone');
  const notice = you().messages(IDS.general).at(-1);
  expect(textIn(notice)).toContain('is paused: gone');
  await wire.playground.user(IDS.member).click(notice?.id ?? '', idsIn(notice)[0] ?? '');
  expect(await saved()).toMatchObject([{ state: 'paused' }]);
  await you().click(notice?.id ?? '', idsIn(notice)[0] ?? '');
  await expect.poll(saved).toMatchObject([{ state: 'active', pausedReason: null }]);
});

describe('/digest history and why', () => {
  test('tell what fell due, what came of it, and the next time', async () => {
    await add();
    expect(textIn(await run('digest history'))).toContain('Nothing has fallen due yet.');
    compose = async () => null;
    await run('digest now');
    const past = `<t:${NOW / 1000}:f> · not posted\\: nothing changed`;
    expect(textIn(await run('digest history'))).toContain(past);
    expect(textIn(await run('digest why'))).toContain(past);
    await run('digest pause');
    expect(textIn(await run('digest why'))).toContain('It is **paused**: by hand');
  });
});
