import {
  ActionRowBuilder,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  Client,
  ContainerBuilder,
  ContextMenuCommandBuilder,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Playground } from '../../../src/playground/server.ts';

/** A bot as small as can be that shows everything the page has to show. All its news is invented. */

const COMMANDS = [
  new SlashCommandBuilder()
    .setName('brief')
    .setDescription('What the library says about a topic')
    .addStringOption((option) => option.setName('topic').setDescription('What about').setAutocomplete(true))
    .addStringOption((option) =>
      option
        .setName('length')
        .setDescription('How long')
        .addChoices({ name: 'Short', value: 'short' }, { name: 'Long', value: 'long' }),
    ),
  new SlashCommandBuilder()
    .setName('digest')
    .setDescription('Digests')
    .addSubcommand((sub) =>
      sub
        .setName('add')
        .setDescription('Post a digest every day')
        .addChannelOption((option) => option.setName('channel').setDescription('Where to').setRequired(true))
        .addStringOption((option) => option.setName('topic').setDescription('What about').setRequired(true)),
    ),
  new SlashCommandBuilder().setName('ask').setDescription('Ask the library a question'),
  new SlashCommandBuilder().setName('slow').setDescription('Never answers'),
  new SlashCommandBuilder().setName('embed').setDescription('An answer as an embed'),
  new ContextMenuCommandBuilder().setName('Show evidence').setType(ApplicationCommandType.Message),
];

const TOPICS = ['Kestrel Strait', 'Varda grain pact', 'Lumen dam'];
const NOW = 1_780_300_800;

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAFElEQVR4nGNkYPjPgA0wYRUdlBIAO0MBB0hS3p0AAAAASUVORK5CYII=',
  'base64',
);

const evidence = new ButtonBuilder()
  .setCustomId('evidence')
  .setLabel('Evidence')
  .setEmoji('🔎')
  .setStyle(ButtonStyle.Secondary);

const report = (topic: string) =>
  new ContainerBuilder()
    .setAccentColor(0x4f8ef7)
    .addTextDisplayComponents((text) =>
      text.setContent(`## ${topic}\n-# Invented for this test · <t:${NOW}:D> (<t:${NOW}:R>)`),
    )
    .addSeparatorComponents((line) => line)
    .addSectionComponents((section) =>
      section
        .addTextDisplayComponents((text) =>
          text.setContent(
            '**Harbour closed.** “No ship has passed since Monday,” said harbour master *Ilse Morn* — [Port Courier](https://courier.example/a) `[1]`',
          ),
        )
        .setButtonAccessory(evidence),
    )
    .addTextDisplayComponents((text) =>
      text.setContent(
        '- The ministry ~~confirmed~~ **denied** a toll `[2]`\n- __Planned__, not done: talks in <#1100000000000000203>\n  1. first in Varda\n  2. then at sea\n> “We have not agreed to anything.”\nSpoiler: ||the toll is back|| · ask with </ask:1>',
      ),
    )
    .addMediaGalleryComponents((gallery) =>
      gallery.addItems((item) => item.setURL('attachment://chart.png').setDescription('Ships a day')),
    )
    .addFileComponents((file) => file.setURL('attachment://sources.txt'))
    .addActionRowComponents((row) =>
      row.addComponents(
        new StringSelectMenuBuilder()
          .setCustomId('depth')
          .setPlaceholder('How deep?')
          .addOptions(
            { label: 'Headlines', value: 'h', description: 'One line a story' },
            { label: 'Everything', value: 'all' },
          ),
      ),
    )
    .addActionRowComponents((row) =>
      row.addComponents(
        new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
        new ButtonBuilder().setCustomId('off').setLabel('Earlier').setStyle(ButtonStyle.Secondary).setDisabled(true),
        new ButtonBuilder().setURL('https://courier.example').setLabel('Port Courier').setStyle(ButtonStyle.Link),
      ),
    );

const files = () => [
  new AttachmentBuilder(PICTURE, { name: 'chart.png' }),
  new AttachmentBuilder(Buffer.from('1 Port Courier\n2 Varda Gazette\n'), { name: 'sources.txt' }),
];

const onCommand = async (interaction: Interaction): Promise<void> => {
  if (!interaction.isChatInputCommand()) return;
  switch (interaction.commandName) {
    case 'brief': {
      await interaction.deferReply();
      const topic = interaction.options.getString('topic') ?? 'Kestrel Strait';
      await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components: [report(topic)], files: files() });
      return;
    }
    case 'digest': {
      const channel = interaction.options.getChannel('channel', true);
      const pick = new ChannelSelectMenuBuilder().setCustomId('where').setPlaceholder('Another channel');
      const components = [new ActionRowBuilder<ChannelSelectMenuBuilder>().addComponents(pick)];
      const content = `A digest about **${interaction.options.getString('topic')}** goes to <#${channel.id}>.`;
      await interaction.reply({ content, components, flags: MessageFlags.Ephemeral });
      return;
    }
    case 'ask': {
      const input = new TextInputBuilder().setCustomId('question').setStyle(TextInputStyle.Paragraph);
      const label = new LabelBuilder()
        .setLabel('Question')
        .setDescription('As to a librarian')
        .setTextInputComponent(input);
      await interaction.showModal(
        new ModalBuilder().setCustomId('ask').setTitle('Ask the library').addLabelComponents(label),
      );
      return;
    }
    case 'embed': {
      const embed = new EmbedBuilder()
        .setTitle('Varda grain pact')
        .setURL('https://gazette.example/pact')
        .setColor(0xf2b53c)
        .setDescription('Two ministers say different things.\n```\nday  tonnes\nMon     410\nTue     388\n```')
        .addFields(
          { name: 'Says', value: 'Orla Venn', inline: true },
          { name: 'Denies', value: 'Tam Brask', inline: true },
        )
        .setFooter({ text: 'Invented' });
      await interaction.reply({ content: 'From <@1100000000000000012>’s shelf', embeds: [embed] });
      return;
    }
  }
};

const onOther = async (interaction: Interaction): Promise<void> => {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const fitting = TOPICS.filter((topic) => topic.toLowerCase().includes(typed));
    await interaction.respond(fitting.map((topic) => ({ name: topic, value: topic })));
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(
      `You asked: *${interaction.fields.getTextInputValue('question')}* The library does not say.`,
    );
  } else if (interaction.isAnySelectMenu()) {
    await interaction.reply({ content: `Chosen: ${interaction.values.join(', ')}`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isButton() || interaction.isMessageContextMenuCommand()) {
    const content = '> No ship has passed since **Monday**, said harbour master Ilse Morn.\n-# Port Courier, 1 June';
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  }
};

/** Logs in, registers its commands and answers them. */
export const startTinyBot = async (playground: Playground): Promise<Client<true>> => {
  const rest = { api: playground.restUrl, version: '10', globalRequestsPerSecond: 1000 };
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(playground.token);
  const online = await ready;
  await online.application.commands.set(COMMANDS);
  online.on(Events.InteractionCreate, (interaction) => {
    const answered = interaction.isChatInputCommand() ? onCommand(interaction) : onOther(interaction);
    answered.catch((error: unknown) => online.emit(Events.Error, error as Error));
  });
  return online;
};
