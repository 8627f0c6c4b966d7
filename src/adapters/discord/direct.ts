import type { REST } from '@discordjs/rest';
import { type APIDMChannel, Routes } from 'discord-api-types/v10';
import type { Reply } from './command.ts';
import { describeFault, type Log } from './log.ts';
import { renderWords } from './render.ts';

/** The bot's own words to one person. False: they could not be told; many take no messages from bots. */
export type Tell = (userId: string, reply: Extract<Reply, { kind: 'words' }>) => Promise<boolean>;

/** The channel of direct messages with a person. Rejects where Discord refuses it. */
export type OpenDirect = (userId: string) => Promise<string>;

export const createOpenDirect =
  (rest: REST): OpenDirect =>
  async (userId) =>
    ((await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })) as APIDMChannel).id;

/** Tells people in direct messages; never rejects. */
export const createTell =
  (rest: REST, log: Log): Tell =>
  async (userId, reply) => {
    try {
      const id = await createOpenDirect(rest)(userId);
      for (const body of renderWords(reply)) await rest.post(Routes.channelMessages(id), { body });
      return true;
    } catch (error) {
      log('warn', `user ${userId} could not be told in a direct message: ${describeFault(error)}`);
      return false;
    }
  };

/** The bot's own words in a channel. False: they could not be posted there. */
export type SayIn = (channelId: string, reply: Extract<Reply, { kind: 'words' }>) => Promise<boolean>;

/** Never rejects. */
export const createSayIn =
  (rest: REST, log: Log): SayIn =>
  async (channelId, reply) => {
    try {
      for (const body of renderWords(reply)) await rest.post(Routes.channelMessages(channelId), { body });
      return true;
    } catch (error) {
      log('warn', `nothing could be said in channel ${channelId}: ${describeFault(error)}`);
      return false;
    }
  };
