import { ChannelType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '../../src/adapters/discord/command.ts';
import { offersOn } from '../../src/answering/actor/offers.ts';
import { withCorrections } from '../../src/digests/amend.ts';
import { type BeatDeps, beat } from '../../src/digests/beat.ts';
import { PATIENCE } from '../../src/digests/deliver.ts';
import { settingsOf } from '../../src/domain/guild.ts';
import { createAmending } from '../../src/main/amending.ts';
import { createDigestDesk } from '../../src/main/digest-desk.ts';
import { createMemory } from '../../src/main/memory.ts';
import { createReaderReportDesk } from '../../src/main/reader-report-desk.ts';
import { IDS } from '../../src/playground/seed.ts';
import { line, report } from '../adapters/discord/sample-report.ts';
import { NOW, openWire, type Wire } from '../adapters/discord/wire.ts';
import { subscription } from '../digests/delivering.ts';
import { idsIn, isHidden, textIn } from './shown.ts';

const LINE = 'The harbour of Ostrel was closed.';
const HOUR = 3_600_000;

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
  const clock = { now: () => NOW };
  const { store } = wire;
  let deps: BeatDeps | null = null;
  let readerReports: Desk['readerReports'] | null = null;
  const { discord } = await wire.bot({
    desk: (posts) => {
      deps = {
        subscriptions: store.subscriptions,
        watches: store.watches,
        ledger: store.deliveries,
        posts,
        patience: PATIENCE,
        deliversSinceMs: NOW,
        clock,
        compose: async () => report({ title: 'Digest' }),
        withCorrections: withCorrections(store.corrections),
        translated: async (report) => report,
        audience: async () => 'all',
        owner: 'test',
        onPaused: async () => undefined,
        onUncertain: async () => undefined,
        onFault: () => undefined,
      };
      return {
        digests: createDigestDesk(
          { ...deps, untranslated: () => null },
          createMemory(store, (shelf) => offersOn(shelf, store)),
        ),
        readerReports: {
          file: async (filed) => readerReports?.file(filed) ?? 'exists',
          decide: async (filed, verdict) => readerReports?.decide(filed, verdict),
          mayDecide: async (filed, userId) => (await readerReports?.mayDecide(filed, userId)) ?? false,
        },
      };
    },
  });
  const reach = { tell: discord.tell, sayIn: discord.sayIn, guilds: store.guilds };
  const amending = createAmending({ store, posts: discord.posts, clock, log: () => undefined });
  readerReports = createReaderReportDesk({ store, reach, amend: amending.apply, standingOf: discord.standingOf });
  await store.subscriptions.add(subscription({ activeSinceMs: NOW - 2 * HOUR, createdBy: IDS.admin }));
  if (deps !== null) await beat(deps);
});
afterEach(() => wire.close());

const as = (userId: string) => wire.playground.user(userId);
const standing = (channel: string) => wire.playground.world.messages(channel).map(({ message }) => message);
const digest = () => standing(IDS.briefings)[0];
const button = (message: Parameters<typeof idsIn>[0], prefix: string): string =>
  idsIn(message).find((id) => id.split(':')[1] === prefix) ?? '';
const shownNow = (channel: string, id: string | undefined): string =>
  textIn(standing(channel).find((message) => message.id === id));
const logTo = (channel: string) => wire.store.guilds.put({ ...settingsOf(IDS.guild), logChannel: channel });
const reports = () => wire.store.readerReports.list({ guildId: IDS.guild, limit: 9 });
const directOf = (userId: string) =>
  [...wire.playground.world.channels.values()].find(
    ({ type, recipients }) => type === ChannelType.DM && recipients.includes(userId),
  )?.id ?? '';

/** As far as the four buttons. */
const chooseLine = async (userId: string = IDS.member) => {
  const { message } = await as(userId).click(digest()?.id ?? '', button(digest(), 'report'));
  expect(isHidden(message)).toBe(true);
  await as(userId).select(message?.id ?? '', button(message, 'report-line'), ['0']);
  await expect.poll(() => shownNow(IDS.briefings, message?.id)).toContain('What is wrong with it?');
  return message?.id ?? '';
};
const press = async (id: string, userId: string, prefix: string, last?: string) => {
  const message = standing(IDS.briefings).find((each) => each.id === id);
  const control = idsIn(message).find(
    (each) => each.split(':')[1] === prefix && (last === undefined || each.endsWith(`:${last}`)),
  );
  return as(userId).click(id, control ?? '');
};
const reportFact = async (userId: string = IDS.member) => {
  const id = await chooseLine(userId);
  await press(id, userId, 'report-wrong', 'fact');
  await expect.poll(() => shownNow(IDS.briefings, id)).toMatch(/Thank you|before/);
  return id;
};

describe('the Report button', () => {
  test('lets a reader choose a line and say what is wrong; nobody else sees it', async () => {
    await logTo(IDS.general);
    await reportFact();
    expect(await reports()).toMatchObject([
      { wrong: 'fact', by: IDS.member, state: 'open', line: { text: LINE }, words: null },
    ]);
  });

  test.each(['speaker', 'unsupported'])('takes %s too', async (wrong) => {
    await logTo(IDS.general);
    await press(await chooseLine(), IDS.member, 'report-wrong', wrong);
    await expect.poll(reports).toMatchObject([{ wrong }]);
  });

  test('takes something else in the reader’s own words', async () => {
    await logTo(IDS.general);
    const opened = await press(await chooseLine(), IDS.member, 'report-other');
    const sent = await as(IDS.member).submitModal(opened.interaction, { words: 'It was <@&1> the **other** harbour' });
    expect(textIn(sent.message)).toContain('Thank you');
    expect(await reports()).toMatchObject([{ wrong: 'other', words: 'It was <@&1> the **other** harbour' }]);
    const [notice] = standing(IDS.general);
    expect(textIn(notice)).toContain('\\<\\@&1\\> the \\*\\*other\\*\\* harbour');
    expect(notice?.mention_roles).toEqual([]);
  });

  test('takes one report of a line from each reader', async () => {
    await logTo(IDS.general);
    await reportFact();
    const again = await reportFact();
    expect(shownNow(IDS.briefings, again)).toContain('You reported this line before');
    await reportFact(IDS.owner);
    expect(await reports()).toHaveLength(2);
    expect(standing(IDS.general)).toHaveLength(2);
  });
});

describe('a reader’s report', () => {
  test('goes to the log channel, where a manager accepts it and the digest is edited', async () => {
    await logTo(IDS.general);
    await reportFact();
    const [notice] = standing(IDS.general);
    expect(textIn(notice)).toContain(`<@${IDS.member}> reported a line of the digest in <#${IDS.briefings}>`);
    await as(IDS.admin).click(notice?.id ?? '', button(notice, 'report-accept'));
    await expect
      .poll(() => shownNow(IDS.general, notice?.id))
      .toContain(`Accepted by <@${IDS.admin}>; the digest is edited.`);
    expect(textIn(digest())).toContain('reported by a reader, and a manager of this server agreed: wrong fact');
    const trail = textIn((await as(IDS.admin).runCommand(IDS.general, 'digest audit')).message);
    expect(trail).toContain(`reported and accepted (wrong fact) · by <@${IDS.admin}> · the digest is edited`);
    expect(trail).toContain(`reported by <@${IDS.member}> · wrong fact · accepted by <@${IDS.admin}>`);
  });

  test('that is accepted for a digest that somebody deleted is not said to be in it', async () => {
    await logTo(IDS.general);
    await reportFact();
    const [notice] = standing(IDS.general);
    const [entry] = wire.playground.world.messages(IDS.briefings);
    if (entry) wire.playground.world.removeMessage(entry);
    await as(IDS.admin).click(notice?.id ?? '', button(notice, 'report-accept'));
    await expect
      .poll(() => shownNow(IDS.general, notice?.id))
      .toContain('the digest could not be edited\\: the message was deleted');
  });

  test('that is rejected leaves the digest as it is', async () => {
    await logTo(IDS.general);
    await reportFact();
    const [notice] = standing(IDS.general);
    await as(IDS.admin).click(notice?.id ?? '', button(notice, 'report-reject'));
    await expect.poll(() => shownNow(IDS.general, notice?.id)).toContain(`Rejected by <@${IDS.admin}>`);
    expect(textIn(digest())).not.toContain('Corrected since');
    expect(await reports()).toMatchObject([{ state: 'rejected', decidedBy: IDS.admin }]);
  });

  test('is decided by managers only', async () => {
    await logTo(IDS.general);
    await reportFact();
    const [notice] = standing(IDS.general);
    await as(IDS.member).click(notice?.id ?? '', button(notice, 'report-accept'));
    await expect
      .poll(() => as(IDS.member).messages(IDS.general).map(textIn).join('\n'))
      .toContain('Only the managers of this server decide this.');
    expect(await reports()).toMatchObject([{ state: 'open' }]);
  });

  test('goes in person to who made the digest where there is no log channel', async () => {
    await reportFact();
    const direct = directOf(IDS.admin);
    const [notice] = standing(direct);
    await as(IDS.admin).click(notice?.id ?? '', button(notice, 'report-accept'));
    await expect.poll(() => shownNow(direct, notice?.id)).toContain('Accepted by');
    expect(textIn(digest())).toContain('Corrected since this was posted');
  });
});

describe('who made the digest', () => {
  const loseRoles = (roles: readonly string[] = []) => {
    const { world } = wire.playground;
    const member = world.member(IDS.guild, IDS.admin);
    if (member !== undefined) world.putMember({ ...member, roles });
  };
  const accept = async () => {
    const direct = directOf(IDS.admin);
    const [notice] = standing(direct);
    await as(IDS.admin).click(notice?.id ?? '', button(notice, 'report-accept'));
    return direct;
  };
  const refused = (direct: string) =>
    expect
      .poll(() => as(IDS.admin).messages(direct).map(textIn).join('\n'))
      .toContain('Only the managers of this server');

  test('and manages the server no more decides nothing', async () => {
    await reportFact();
    loseRoles();
    await refused(await accept());
    expect(await reports()).toMatchObject([{ state: 'open' }]);
  });

  test('and has the role of /settings managers decides', async () => {
    await wire.store.guilds.put({ ...settingsOf(IDS.guild), managersRole: IDS.readerRole });
    await reportFact();
    loseRoles([IDS.readerRole]);
    await accept();
    await expect.poll(reports).toMatchObject([{ state: 'accepted', decidedBy: IDS.admin }]);
  });
});

describe('a report that reaches nobody', () => {
  test('is decided under /digest audit', async () => {
    wire.playground.faults.add({ kind: '403', method: 'POST', route: '/users/@me/channels' });
    await reportFact();
    expect(directOf(IDS.admin)).toBe('');
    const { message } = await as(IDS.admin).runCommand(IDS.general, 'digest audit');
    expect(textIn(message)).toContain('wrong fact · open (1)');
    await as(IDS.admin).click(message?.id ?? '', button(message, 'report-accept'));
    await expect.poll(reports).toMatchObject([{ state: 'accepted' }]);
    expect(textIn(digest())).toContain('Corrected since this was posted');
  });
});

describe('/digest audit', () => {
  test('stands again when one report of several is decided there, with the buttons of the others', async () => {
    await logTo(IDS.general);
    await reportFact();
    await reportFact(IDS.owner);
    const { message } = await as(IDS.admin).runCommand(IDS.briefings, 'digest audit');
    expect(textIn(message)).toContain('open (2)');
    await as(IDS.admin).click(message?.id ?? '', button(message, 'report-accept'));
    await expect.poll(() => shownNow(IDS.briefings, message?.id)).toContain(`accepted by <@${IDS.admin}>`);
    expect(shownNow(IDS.briefings, message?.id)).toContain('open (1)');
    await press(message?.id ?? '', IDS.admin, 'report-reject');
    await expect.poll(() => shownNow(IDS.briefings, message?.id)).toContain(`rejected by <@${IDS.admin}>`);
    expect((await reports()).map(({ state }) => state).sort()).toEqual(['accepted', 'rejected']);
  });

  test('says that nothing was corrected yet', async () => {
    const { message } = await as(IDS.admin).runCommand(IDS.general, 'digest audit');
    expect(textIn(message)).toContain('Nothing that was posted here was corrected or reported yet.');
    expect(isHidden(message)).toBe(true);
  });

  test('says why a digest could not be edited', async () => {
    await wire.store.corrections.record({
      id: 'c-1',
      deliveryId: 'd-1',
      subscriptionId: 'harbour',
      guildId: IDS.guild,
      kind: 'withdrawn',
      line: line(),
      cited: line().citations,
      notice: null,
      reason: 'made up',
      atMs: NOW,
      by: null,
      state: 'failed',
      fault: 'the message was deleted',
    });
    const text = textIn((await as(IDS.admin).runCommand(IDS.general, 'digest audit')).message);
    expect(text).toContain('withdrawn by its publisher (made up)');
    expect(text).toContain('the digest could not be edited\\: the message was deleted');
  });
});
