import { MessageFlags } from 'discord.js';
import { reportOfAnswer } from './answer-report.ts';
import type { Answerable } from './answerable.ts';
import { type Upload, uploadOf, withFile } from './attachment.ts';
import type { Control, Desk, Reply } from './command.ts';
import { galleriesOn } from './gallery.ts';
import type { MessageBody } from './message.ts';
import { renderLeaf, renderWords } from './render.ts';

/** How it is answered, once it is clear who asks. */
export type Answers = Exclude<Control['answers'], 'modal' | 'own'>;

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
  files: readonly Upload[] = [],
): Promise<void> => {
  const [first, ...others] = bodies;
  if (first === undefined) return;
  const mentions = { allowedMentions: { parse: [] } };
  const pictures = answers === 'update' && interaction.isMessageComponent() ? interaction.message.components : [];
  await interaction.editReply({
    components: [...first.components, ...galleriesOn(pictures)],
    flags: MessageFlags.IsComponentsV2,
    ...(files.length === 0 ? {} : { files: [...files] }),
    ...mentions,
  });
  for (const { components } of others) {
    const hidden = answers === 'ephemeral' ? MessageFlags.Ephemeral : 0;
    await interaction.followUp({ components, flags: MessageFlags.IsComponentsV2 | hidden, ...mentions });
  }
};

type Shown = Pick<Extract<Reply, { kind: 'report' }>, 'report' | 'tabs' | 'above'>;

/** Kept under the interaction's id before it is shown, so that its buttons work from then on. */
const keep = async (
  { report, tabs = [], above = [] }: Shown,
  interaction: Answerable,
  { store, clock }: Desk,
): Promise<MessageBody[]> => {
  const id = `r-${interaction.id}`;
  const kept = { id, guildId: interaction.guildId, report, tabs, above, keptAtMs: clock.now() };
  await store.reports.keep(kept);
  return [renderLeaf(kept, { tab: 0, page: 0, ownerId: interaction.user.id })];
};

const wordsOf = (reply: Extract<Reply, { kind: 'words' }>): MessageBody[] => {
  const [first, ...others] = renderWords(reply);
  return reply.file === undefined || first === undefined
    ? renderWords(reply)
    : [withFile(first, reply.file), ...others];
};

/** What is sent beside a reply's messages. */
export const uploadsOf = (reply: Reply): Upload[] =>
  reply.kind === 'words' && reply.file !== undefined ? [uploadOf(reply.file)] : [];

/** A reply as messages; what can be asked for evidence is kept first. */
export const rendered = (reply: Reply, interaction: Answerable, desk: Desk): Promise<MessageBody[]> => {
  switch (reply.kind) {
    case 'words':
      return Promise.resolve(wordsOf(reply));
    case 'report':
      return keep(reply, interaction, desk);
    case 'answer':
      return keep({ report: reportOfAnswer(reply.question, reply.answer) }, interaction, desk);
    case 'kept':
      return Promise.resolve([renderLeaf(reply.kept, { ...reply, ownerId: interaction.user.id })]);
  }
};
