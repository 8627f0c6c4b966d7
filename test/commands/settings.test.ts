import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IDS } from '../../src/playground/seed.ts';
import { cause } from '../../src/playground/world-faults.ts';
import { openWire, type Wire } from '../adapters/discord/wire.ts';
import { isHidden, textIn } from './shown.ts';

let wire: Wire;
beforeEach(async () => {
  wire = await openWire();
  await wire.bot();
});
afterEach(() => wire.close());

const as = (userId: string) => wire.playground.user(userId);
const run = async (name: string, options: Record<string, string> = {}, userId: string = IDS.admin) =>
  (await as(userId).runCommand(IDS.general, name, options)).message;
const settled = () => wire.store.guilds.find(IDS.guild);

describe('/settings', () => {
  test('shows the defaults to who asks, and nobody else', async () => {
    const message = await run('settings show');
    expect(isHidden(message)).toBe(true);
    expect(textIn(message)).toContain('Managers: whoever has Manage Server.');
    expect(textIn(message)).toContain('Log channel: none');
  });

  test('sets the managers’ role and takes it back', async () => {
    expect(textIn(await run('settings managers', { role: IDS.readerRole }))).toContain(`or <@&${IDS.readerRole}>`);
    expect(await settled()).toMatchObject({ managersRole: IDS.readerRole });
    expect(textIn(await run('settings managers'))).toContain('whoever has Manage Server.');
    expect(await settled()).toMatchObject({ managersRole: null });
  });

  test('refuses the role that everybody has', async () => {
    expect(textIn(await run('settings managers', { role: IDS.guild }))).toContain('Everybody has that role');
    expect(await settled()).toMatchObject({ managersRole: null });
  });

  test('sets a log channel, and refuses one that the bot cannot write in', async () => {
    expect(textIn(await run('settings log', { channel: IDS.briefings }))).toContain(`<#${IDS.briefings}>`);
    cause(wire.playground, { kind: 'missing-access', channel: IDS.announcements });
    expect(textIn(await run('settings log', { channel: IDS.announcements }))).toContain('View Channel');
    expect(textIn(await run('settings log', { channel: IDS.forum }))).toContain('is a forum');
    expect(await settled()).toMatchObject({ logChannel: IDS.briefings });
    expect(textIn(await run('settings log'))).toContain('Log channel: none');
  });
});

describe('who may configure', () => {
  test('a member without permission or role is told what it takes', async () => {
    const message = await run('digest list', {}, IDS.member);
    expect(isHidden(message)).toBe(true);
    expect(textIn(message)).toContain('This needs the Manage Server permission, or the role that /settings managers');
  });

  test('the managers’ role may, without Manage Server', async () => {
    await run('settings managers', { role: IDS.readerRole });
    expect(textIn(await run('digest list', {}, IDS.member))).toContain('no digest yet');
  });

  test('Discord shows the configuring commands to all and /settings to Manage Server only', async () => {
    const shown = new Map(
      [...wire.playground.world.commands.values()].map(({ name, default_member_permissions: needed }) => [
        name,
        needed,
      ]),
    );
    expect([shown.get('digest'), shown.get('source'), shown.get('settings')]).toEqual([null, null, '32']);
    await expect(run('settings show', {}, IDS.member)).rejects.toThrow();
  });
});
