import {
  ActionRowBuilder,
  ChannelSelectMenuBuilder,
  ContextMenuCommandBuilder,
  Events,
  InteractionContextType,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IDS } from '../../src/playground/seed.ts';
import { remote } from '../e2e/remote.ts';
import { type Setup, startBot } from './bot.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await startBot({ rateLimits: false });
  const { client } = setup;
  await client.application.commands.set([
    new SlashCommandBuilder()
      .setName('echo')
      .setDescription('Says it again')
      .addStringOption((option) =>
        option.setName('text').setDescription('What').setRequired(true).addChoices({ name: 'A', value: 'a' }),
      ),
    new SlashCommandBuilder()
      .setName('admin')
      .setDescription('x')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild),
    new SlashCommandBuilder().setName('guild').setDescription('x').setContexts(InteractionContextType.Guild),
    new ContextMenuCommandBuilder().setName('Quote').setType(3),
  ]);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) {
      const pick = new ChannelSelectMenuBuilder().setCustomId('where');
      const components = [new ActionRowBuilder<ChannelSelectMenuBuilder>().addComponents(pick)];
      interaction.reply({ content: interaction.options.getString('text') ?? 'done', components }).catch(rethrow);
    } else if (interaction.isChannelSelectMenu()) {
      const channel = interaction.channels.first();
      const rights = channel && 'appPermissions' in channel ? channel.appPermissions : null;
      interaction.reply(`${interaction.values.length} ${rights?.has('ViewChannel')}`).catch(rethrow);
    } else if (interaction.isMessageContextMenuCommand()) {
      interaction.reply(`> ${interaction.targetMessage.content}`).catch(rethrow);
    }
  });
});
afterEach(() => setup.stop());

const rethrow = (error: unknown): void => {
  setup.client.emit(Events.Error, error as Error);
};
const you = () => setup.playground.user(IDS.admin);
const mira = () => setup.playground.user(IDS.member);

const elsewhere = () => remote(setup.playground.pageUrl);

describe('a person', () => {
  test('may not run what their rights do not cover', async () => {
    expect((await you().runCommand(IDS.general, 'admin')).message?.content).toBe('done');
    expect(() => mira().command(IDS.general, 'admin')).toThrow(/No command \/admin/);
  });

  test('does not see a channel that is hidden from them', () => {
    you().say(IDS.staff, 'between us');
    expect(() => mira().messages(IDS.staff)).toThrow(/sees no channel/);
    expect(() => mira().command(IDS.staff, 'guild')).toThrow(/sees no channel/);
  });

  test('may not run a guild command in direct messages', async () => {
    const { id } = setup.playground.world.directChannel(IDS.admin);
    expect(() => you().command(id, 'guild')).toThrow(/No command/);
    expect((await you().runCommand(id, 'echo', { text: 'a' })).message?.content).toBe('a');
  });

  test('gives what the command asks for and nothing else', () => {
    expect(() => you().command(IDS.general, 'echo')).toThrow(/needs text/);
    expect(() => you().command(IDS.general, 'echo', { text: 'b' })).toThrow(/not among its choices/);
    expect(() => you().command(IDS.general, 'echo', { text: 1 })).toThrow(/not of type String/);
    expect(() => you().command(IDS.general, 'echo', { text: 'a', more: 'x' })).toThrow(/no option more/);
  });

  test('chooses a channel, and the bot learns its rights there', async () => {
    const { message } = await you().runCommand(IDS.general, 'guild');
    const chosen = await you().select(message?.id ?? '', 'where', [IDS.staff]);
    expect(chosen.message?.content).toBe('1 false');
    await expect(you().select(message?.id ?? '', 'where', [])).rejects.toThrow(/choose 1 to 1/);
    await expect(you().click(message?.id ?? '', 'elsewhere')).rejects.toThrow(/no component elsewhere/);
  });

  test('runs a message command on what somebody said', async () => {
    const { id } = mira().say(IDS.general, 'Nobody knows');
    expect((await you().runOn(IDS.general, 'Quote', id)).message?.content).toBe('> Nobody knows');
  });
});

describe('another process', () => {
  test('runs a command over HTTP and gets its message', async () => {
    const ran = await elsewhere().run(IDS.general, 'echo', { text: 'a' });
    expect(ran).toMatchObject({ state: { kind: 'answered' }, message: { content: 'a' } });
    const chosen = await elsewhere().press(ran.message?.id ?? '', 'where', [IDS.general]);
    expect(chosen.message?.content).toBe('1 true');
  });

  test('waits for a message that is still to come, and finds it in the record', async () => {
    const waiting = elsewhere().message(IDS.briefings, 'digest "1"');
    const channel = await setup.client.channels.fetch(IDS.briefings);
    if (channel?.isSendable()) await channel.send('The digest "1"');
    const { id, content } = await waiting;
    expect(content).toBe('The digest "1"');
    expect(await elsewhere().record()).toContainEqual(expect.objectContaining({ kind: 'message', messageId: id }));
  });

  test('moves time and sets faults', async () => {
    const before = setup.playground.clock.now();
    expect((await elsewhere().advance(60_000)).nowMs).toBeGreaterThanOrEqual(before + 60_000);
    await elsewhere().fault({ kind: '503', count: 2 });
    expect(setup.playground.faults.list()).toMatchObject([{ kind: '503', count: 2 }]);
  });

  test('is told in words what it got wrong', async () => {
    await expect(elsewhere().run(IDS.general, 'nothing')).rejects.toThrow(/No command \/nothing/);
    await expect(elsewhere().ask('command', {})).rejects.toThrow('channel: a text is needed');
    await expect(elsewhere().message(IDS.general, 'never', 50)).rejects.toThrow(/Waited 50 ms/);
    await expect(remote(setup.playground.pageUrl, 'nobody').run(IDS.general, 'echo')).rejects.toThrow(
      /no person "nobody"/,
    );
  });
});
