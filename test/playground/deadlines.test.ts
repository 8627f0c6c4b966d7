import { type ChatInputCommandInteraction, Events, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ANSWER_WITHIN_MS, TOKEN_LIVES_MS } from '../../src/playground/interactions.ts';
import { IDS } from '../../src/playground/seed.ts';
import { type Setup, startBot } from './bot.ts';
import { ask } from './rest.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await startBot({ realTime: () => Date.UTC(2026, 5, 1, 8), rateLimits: false });
  await setup.client.application.commands.set([new SlashCommandBuilder().setName('brief').setDescription('Reads')]);
});
afterEach(() => setup.stop());

/** Runs /brief and hands over the interaction as the bot received it. */
const arrive = (): Promise<ChatInputCommandInteraction> =>
  new Promise((resolve) => {
    setup.client.once(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) resolve(interaction);
    });
    setup.playground.user(IDS.admin).command(IDS.general, 'brief');
  });

describe('an interaction', () => {
  test('is unknown when nobody answered within three seconds', async () => {
    const interaction = await arrive();
    setup.playground.clock.advance(ANSWER_WITHIN_MS + 1);
    await expect(interaction.reply('late')).rejects.toMatchObject({ code: 10062, status: 404 });
  });

  test('fails in front of its person when nobody answers', async () => {
    const you = setup.playground.user(IDS.admin);
    const running = you.runCommand(IDS.general, 'brief');
    setup.playground.clock.advance(ANSWER_WITHIN_MS);
    expect((await running).interaction.state).toEqual({ kind: 'failed' });
  });

  test('can be answered just in time', async () => {
    const interaction = await arrive();
    setup.playground.clock.advance(ANSWER_WITHIN_MS - 1);
    await expect(interaction.reply('in time')).resolves.toBeDefined();
  });

  test('is answered once', async () => {
    const { id, token } = await arrive();
    const path = `/interactions/${id}/${token}/callback`;
    const body = { type: 4, data: { content: 'first' } };
    expect((await ask(setup.playground, 'POST', path, { body })).status).toBe(204);
    expect(await ask(setup.playground, 'POST', path, { body })).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  test('keeps its token for fifteen minutes', async () => {
    const interaction = await arrive();
    await interaction.deferReply();
    setup.playground.clock.advance(TOKEN_LIVES_MS - 1000);
    await interaction.editReply('still');
    setup.playground.clock.advance(2000);
    await expect(interaction.editReply('gone')).rejects.toMatchObject({ code: 50027, status: 401 });
  });

  test('has no webhook before its first answer', async () => {
    const { token } = await arrive();
    const path = `/webhooks/${setup.playground.applicationId}/${token}`;
    const early = await ask(setup.playground, 'POST', path, { body: { content: 'early' } });
    expect(early).toMatchObject({ status: 404, body: { code: 10015 } });
  });

  test('returns its message with with_response, and its original under the encoded name', async () => {
    const interaction = await arrive();
    const answer = await interaction.reply({ content: 'here', withResponse: true });
    expect(answer.resource?.message?.content).toBe('here');
    const path = `/webhooks/${setup.playground.applicationId}/${interaction.token}/messages/%40original`;
    expect((await ask(setup.playground, 'GET', path)).body).toMatchObject({ content: 'here' });
    await interaction.deleteReply();
    expect((await ask(setup.playground, 'GET', path)).body).toMatchObject({ code: 10008 });
  });

  test('takes the first follow-up of a deferral as its answer', async () => {
    const interaction = await arrive();
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const message = await interaction.followUp('the answer');
    expect(message.id).toBe((await interaction.fetchReply()).id);
    expect(message.flags.has(MessageFlags.Ephemeral)).toBe(true);
  });

  test('refuses a kind of answer that does not fit', async () => {
    const { id, token } = await arrive();
    const path = `/interactions/${id}/${token}/callback`;
    for (const type of [6, 7, 8]) {
      const { body } = await ask(setup.playground, 'POST', path, { body: { type, data: { choices: [] } } });
      expect(body).toMatchObject({ code: 50035 });
    }
    const deferred = { type: 5, data: { flags: MessageFlags.IsComponentsV2 } };
    expect((await ask(setup.playground, 'POST', path, { body: deferred })).body).toMatchObject({ code: 50035 });
  });
});
