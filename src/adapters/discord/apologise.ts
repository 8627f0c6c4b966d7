import { randomInt } from 'node:crypto';
import { DiscordAPIError, MessageFlags } from 'discord.js';
import type { Answerable } from './answerable.ts';
import { type Reply, say, UserFault, words } from './command.ts';
import { describeFault, type Log } from './log.ts';
import type { MessageBody } from './message.ts';
import { renderWords } from './render.ts';
import { type Answers, deliver } from './respond.ts';

/** Unknown interaction, already acknowledged, unknown webhook, invalid webhook token: too late to answer. */
const EXPIRED: ReadonlySet<number | string> = new Set([10062, 40060, 10015, 50027]);

const REFERENCE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

const newReference = (): string =>
  Array.from({ length: 6 }, () => REFERENCE_LETTERS[randomInt(REFERENCE_LETTERS.length)]).join('');

/** What a fault is told as: the user's own in its words, ours by a reference that the log has too. Null: too late. */
const apology = (error: unknown, what: string, log: Log): Reply | null => {
  if (error instanceof UserFault) return words(say`${error.message}`);
  if (error instanceof DiscordAPIError && EXPIRED.has(error.code)) {
    log('warn', `${what}: too late to answer (${error.code})`);
    return null;
  }
  const reference = newReference();
  log('error', `${what} failed, reference ${reference}: ${describeFault(error)}`);
  return words(
    say`Something went wrong (reference ${reference}). It is in the operator’s log; please try again later.`,
  );
};

const whisper = async (interaction: Answerable, bodies: readonly MessageBody[]): Promise<void> => {
  for (const { components } of bodies)
    await interaction.followUp({
      components,
      flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
      allowedMentions: { parse: [] },
    });
};

/** Tells whoever asked that it failed, where only they see it if it was asked in public; never rejects. */
export const apologise = async (
  interaction: Answerable,
  { what, answers }: { readonly what: string; readonly answers: Answers },
  error: unknown,
  log: Log,
): Promise<void> => {
  const reply = apology(error, what, log);
  if (reply === null || reply.kind !== 'words' || !(interaction.deferred || interaction.replied)) return;
  try {
    const bodies = renderWords(reply);
    const isTypo = answers === 'public' && error instanceof UserFault;
    // What was asked badly concerns nobody else; a message that waits in public cannot be hidden any more, only taken away.
    if (isTypo) await interaction.deleteReply().catch(() => undefined);
    // An update keeps what the message shows: the apology comes beside it.
    if (isTypo || answers === 'update') await whisper(interaction, bodies);
    else await deliver(interaction, bodies, answers);
  } catch (again) {
    log('warn', `${what}: the fault could not be told either: ${describeFault(again)}`);
  }
};
