import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Report } from '../../domain/report.ts';
import { reportOfAnswer } from './answer-report.ts';
import type { Control, Desk, Reply, Said } from './command.ts';
import { evidenceId } from './evidence.ts';
import type { MessageBody } from './message.ts';
import { renderReport, renderWords } from './render.ts';

/** What dispatch answers with a message. */
export type Answerable = ChatInputCommandInteraction | MessageComponentInteraction | ModalSubmitInteraction;
export type Answers = Exclude<Control['answers'], 'modal'>;

/** Before anything is read: Discord waits three seconds, and no longer. */
export const acknowledge = (interaction: Answerable, answers: Answers): Promise<unknown> => {
  if (answers === 'update' && interaction.isMessageComponent()) return interaction.deferUpdate();
  return interaction.deferReply(answers === 'ephemeral' ? { flags: MessageFlags.Ephemeral } : {});
};

/** The first message fills the deferred answer, the others follow it. */
export const deliver = async (
  interaction: Answerable,
  bodies: readonly MessageBody[],
  answers: Answers,
): Promise<void> => {
  const [first, ...others] = bodies;
  if (first === undefined) return;
  const mentions = { allowedMentions: { parse: [] } };
  await interaction.editReply({ components: first.components, flags: MessageFlags.IsComponentsV2, ...mentions });
  for (const { components } of others) {
    const hidden = answers === 'ephemeral' ? MessageFlags.Ephemeral : 0;
    await interaction.followUp({ components, flags: MessageFlags.IsComponentsV2 | hidden, ...mentions });
  }
};

/** Kept under the interaction's id before it is shown, so that its buttons work from then on. */
const keep = async (
  report: Report,
  interaction: Answerable,
  { store, clock }: Desk,
  above: readonly Said[] = [],
): Promise<MessageBody[]> => {
  const id = `r-${interaction.id}`;
  await store.reports.keep({ id, guildId: interaction.guildId, report, keptAtMs: clock.now() });
  const evidence = (firstNumber: number): string => evidenceId(id, firstNumber);
  return renderReport(report, { evidence, evidenceAlways: false, mentionRole: null, above });
};

/** A reply as messages; what can be asked for evidence is kept first. */
export const rendered = (reply: Reply, interaction: Answerable, desk: Desk): Promise<MessageBody[]> => {
  switch (reply.kind) {
    case 'words':
      return Promise.resolve(renderWords(reply));
    case 'report':
      return keep(reply.report, interaction, desk, reply.above);
    case 'answer':
      return keep(reportOfAnswer(reply.question, reply.answer), interaction, desk);
  }
};
