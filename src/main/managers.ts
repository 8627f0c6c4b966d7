import type { Reply } from '../adapters/discord/command.ts';
import type { SayIn, Tell } from '../adapters/discord/direct.ts';
import type { GuildStore } from '../ports.ts';

type Words = Extract<Reply, { kind: 'words' }>;

export type Reach = { readonly tell: Tell; readonly sayIn: SayIn; readonly guilds: Pick<GuildStore, 'find'> };

const sayInLog = async (guildId: string, reply: Words, { guilds, sayIn }: Reach): Promise<boolean> => {
  const { logChannel } = await guilds.find(guildId);
  return logChannel !== null && (await sayIn(logChannel, reply));
};

/** To somebody in person; where they take no messages, in their server's log channel. False: nobody was told. */
export const tellOwner = async (
  { userId, guildId }: { readonly userId: string; readonly guildId: string },
  reply: Words,
  reach: Reach,
): Promise<boolean> => (await reach.tell(userId, reply)) || (await sayInLog(guildId, reply, reach));

/** In the server's log channel; where there is none, to who is responsible. */
export const tellManagers = async (
  { userId, guildId }: { readonly userId: string; readonly guildId: string },
  reply: Words,
  reach: Reach,
): Promise<boolean> => (await sayInLog(guildId, reply, reach)) || (await reach.tell(userId, reply));
