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

/** Drives the playground over HTTP, as another process does. */
const remote = async (name: string, body: Record<string, unknown>) => {
  const response = await fetch(`${setup.playground.pageUrl}playground/api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: 'you', channel: IDS.general, ...body }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

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
    const { body } = await remote('command', { name: 'echo', options: { text: 'a' }, wait: true });
    expect(body).toMatchObject({ state: { kind: 'answered' }, message: { content: 'a' } });
    const { id } = body.message as { id: string };
    const chosen = await remote('component', { message: id, customId: 'where', values: [IDS.general], wait: true });
    expect(chosen.body).toMatchObject({ message: { content: '1 true' } });
  });

  test('waits for a message that is still to come', async () => {
    const waiting = remote('wait', { channel: IDS.briefings, holds: 'digest "1"' });
    const channel = await setup.client.channels.fetch(IDS.briefings);
    if (channel?.isSendable()) await channel.send('The digest "1"');
    expect((await waiting).body).toMatchObject({ content: 'The digest "1"' });
  });

  test('is told in words what it got wrong', async () => {
    expect(await remote('command', { name: 'nothing' })).toMatchObject({
      status: 400,
      body: { message: /No command/ },
    });
    expect(await remote('command', {})).toMatchObject({ status: 400, body: { message: 'name: a text is needed' } });
    expect(await remote('say', { user: 'nobody', content: 'x' })).toMatchObject({ status: 400 });
  });
});
