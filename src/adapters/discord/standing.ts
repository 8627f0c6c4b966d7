import { DiscordAPIError, type REST } from '@discordjs/rest';
import { type APIGuild, type APIGuildMember, PermissionFlagsBits, Routes } from 'discord-api-types/v10';

/** What somebody is in a server now. */
export type Standing = { readonly managesServer: boolean; readonly roles: readonly string[] };

/** As Discord has it at this moment: in a direct message it says nothing of that. Null: no member of it, or not known to the bot. */
export type StandingOf = (guildId: string, userId: string) => Promise<Standing | null>;

const MANAGES = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

const managesServer = (guild: APIGuild, userId: string, roles: readonly string[]): boolean => {
  // The role of everybody bears the server's own id.
  const held = guild.roles.filter(({ id }) => id === guild.id || roles.includes(id));
  return guild.owner_id === userId || held.some(({ permissions }) => (BigInt(permissions) & MANAGES) !== 0n);
};

export const createStandingOf =
  (rest: REST): StandingOf =>
  async (guildId, userId) => {
    try {
      const [guild, member] = await Promise.all([
        rest.get(Routes.guild(guildId)) as Promise<APIGuild>,
        rest.get(Routes.guildMember(guildId, userId)) as Promise<APIGuildMember>,
      ]);
      return { managesServer: managesServer(guild, userId, member.roles), roles: member.roles };
    } catch (error) {
      if (error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) return null;
      throw error;
    }
  };
