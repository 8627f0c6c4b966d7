import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { IDS } from '../../src/playground/seed.ts';
import { type Setup, startBot } from './bot.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await startBot();
});
afterEach(() => setup.stop());

const you = () => setup.playground.user(IDS.admin);

const brief = new SlashCommandBuilder()
  .setName('brief')
  .setDescription('Reads the news')
  .addStringOption((option) => option.setName('topic').setDescription('What about').setAutocomplete(true))
  .addChannelOption((option) => option.setName('channel').setDescription('Where to'));

const digest = new SlashCommandBuilder()
  .setName('digest')
  .setDescription('Digests')
  .addSubcommand((sub) =>
    sub
      .setName('add')
      .setDescription('Subscribe')
      .addStringOption((option) => option.setName('topic').setDescription('What about').setRequired(true)),
  );

const register = () => setup.client.application.commands.set([brief, digest]);

/** Answers every interaction with `handle`; what it throws fails the test. */
const handle = (handler: (interaction: Interaction) => Promise<unknown>): void => {
  setup.client.on(Events.InteractionCreate, (interaction) => {
    handler(interaction).catch((error: unknown) => setup.client.emit(Events.Error, error as Error));
  });
};

const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);
const button = (customId: string) =>
  new ButtonBuilder().setCustomId(customId).setLabel('Evidence').setStyle(ButtonStyle.Secondary);

describe('an unmodified discord.js client', () => {
  test('logs in and sees the guild with its channels and roles', () => {
    const guild = setup.client.guilds.cache.get(IDS.guild);
    expect(guild?.name).toBe('Sitrep Playground');
    expect(guild?.channels.cache.map(({ name }) => name)).toContain('briefings');
    expect(guild?.members.me?.permissions.has('SendMessages')).toBe(true);
  });

  test('registers commands, which keep their ids when registered again', async () => {
    const first = await register();
    const again = await register();
    expect(again.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
    expect((await setup.client.application.commands.fetch()).map(({ name }) => name).sort()).toEqual([
      'brief',
      'digest',
    ]);
  });

  test('answers a command at once', async () => {
    await register();
    handle(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply(`About ${interaction.options.getString('topic')}`);
    });
    const { message } = await you().runCommand(IDS.general, 'brief', { topic: 'harbour' });
    expect(message?.content).toBe('About harbour');
    expect(message?.interaction_metadata?.user.id).toBe(IDS.admin);
  });

  test('defers, then edits in Components V2 and a file', async () => {
    await register();
    handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      const container = new ContainerBuilder()
        .setAccentColor(0x336699)
        .addTextDisplayComponents((text) => text.setContent('**Harbour**'))
        .addSectionComponents((section) =>
          section
            .addTextDisplayComponents((text) => text.setContent('One line'))
            .setButtonAccessory(button('evidence:1')),
        )
        .addFileComponents((file) => file.setURL('attachment://notes.txt'));
      const files = [new AttachmentBuilder(Buffer.from('as read'), { name: 'notes.txt' })];
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [container], files });
    });
    const { message } = await you().runCommand(IDS.general, 'brief');
    expect(message?.attachments[0]?.filename).toBe('notes.txt');
    expect(message?.components?.[0]).toMatchObject({ type: 17, accent_color: 0x336699, id: 1 });
    const bytes = await fetch(message?.attachments[0]?.url ?? '').then((answer) => answer.text());
    expect(bytes).toBe('as read');
  });

  test('answers at once with a file and an embed that shows it', async () => {
    await register();
    const pixel =
      'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAFElEQVR4nGNkYPjPgA0wYRUdlBIAO0MBB0hS3p0AAAAASUVORK5CYII=';
    handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const files = [new AttachmentBuilder(Buffer.from(pixel, 'base64'), { name: 'chart.png', description: 'Ships' })];
      await interaction.reply({ files, embeds: [{ title: 'Ships', image: { url: 'attachment://chart.png' } }] });
    });
    const { message } = await you().runCommand(IDS.general, 'brief');
    expect(message?.attachments).toMatchObject([
      { width: 8, height: 4, description: 'Ships', content_type: 'image/png' },
    ]);
    expect(message?.embeds[0]?.image?.url).toBe(message?.attachments[0]?.url);
  });

  test('says over an answer which sub-command was used', async () => {
    await register();
    handle(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply('done');
    });
    const { message } = await you().runCommand(IDS.general, 'digest add', { topic: 'grain' });
    expect(message?.interaction?.name).toBe('digest add');
  });

  test('completes an option while it is typed', async () => {
    await register();
    handle(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed}bour`, value: 'harbour' }]);
    });
    const choices = await you().autocomplete(IDS.general, 'brief', { topic: 'har' }, 'topic');
    expect(choices).toEqual([{ name: 'harbour', value: 'harbour' }]);
  });

  test('reaches sub-commands, and a resolved channel says what the bot may do there', async () => {
    await register();
    handle(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const channel = interaction.options.getChannel('channel');
      const may = channel && 'appPermissions' in channel ? channel.appPermissions?.has('SendMessages') : null;
      await interaction.reply(`${interaction.options.getSubcommand(false)} ${channel?.name} ${may}`);
    });
    const added = await you().runCommand(IDS.general, 'digest add', { topic: 'grain' });
    expect(added.message?.content).toBe('add undefined null');
    const there = await you().runCommand(IDS.general, 'brief', { channel: IDS.staff });
    expect(there.message?.content).toBe('null staff false');
  });

  test('opens a modal and answers what was written into it', async () => {
    await register();
    const field = new TextInputBuilder().setCustomId('question').setStyle(TextInputStyle.Short);
    const modal = new ModalBuilder()
      .setCustomId('ask')
      .setTitle('Ask')
      .addLabelComponents(new LabelBuilder().setLabel('Question').setTextInputComponent(field));
    handle(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(modal);
      if (interaction.isModalSubmit()) await interaction.reply(interaction.fields.getTextInputValue('question'));
    });
    const { interaction } = await you().runCommand(IDS.general, 'brief');
    const { message } = await you().submitModal(interaction, { question: 'Who said so?' });
    expect(message?.content).toBe('Who said so?');
  });

  test('answers a button with a message only its person sees, and follows up', async () => {
    await register();
    handle(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'A line', components: [row(button('evidence:1'))] });
      }
      if (interaction.isButton()) {
        await interaction.reply({ content: `for ${interaction.customId}`, flags: MessageFlags.Ephemeral });
        await interaction.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
      }
    });
    const { message } = await you().runCommand(IDS.general, 'brief');
    const pressed = await you().click(message?.id ?? '', 'evidence:1');
    expect(pressed.message?.content).toBe('for evidence:1');
    await you().waitForMessage(IDS.general, ({ content }) => content === 'and more');
    const mira = setup.playground.user(IDS.member);
    expect(mira.messages(IDS.general).map(({ content }) => content)).toEqual(['A line']);
  });

  test('updates the message a button stands on', async () => {
    await register();
    handle(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'page 1', components: [row(button('next'))] });
      if (interaction.isButton()) await interaction.update({ content: 'page 2', components: [] });
    });
    const { message } = await you().runCommand(IDS.general, 'brief');
    const turned = await you().click(message?.id ?? '', 'next');
    expect(turned.message).toMatchObject({ id: message?.id, content: 'page 2', components: [] });
  });
});
