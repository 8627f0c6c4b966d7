import { type Call, UserFault } from '../src/adapters/discord/command.ts';

/**
 * The server that was asked in.
 * @throws {UserFault} in direct messages.
 */
export const guildOf = ({ guildId }: Pick<Call, 'guildId'>): string => {
  if (guildId === null) throw new UserFault('This belongs to a server; use it in one.');
  return guildId;
};
