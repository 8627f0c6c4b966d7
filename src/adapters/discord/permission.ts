import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { type Desk, type Permission, UserFault } from './command.ts';

const rolesOf = ({ member }: BaseInteraction): readonly string[] => {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
};

const managesServer = ({ memberPermissions }: BaseInteraction): boolean =>
  memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;

/** Whether this person has Manage Server here, or the role that /settings managers named. */
export const mayConfigure = async (
  interaction: BaseInteraction,
  { settings }: Pick<Desk, 'settings'>,
): Promise<boolean> => {
  if (managesServer(interaction)) return true;
  if (interaction.guildId === null) return false;
  const { managersRole } = await settings.of(interaction.guildId);
  return managersRole !== null && rolesOf(interaction).includes(managersRole);
};

/** @throws {UserFault} where this person lacks what it takes. */
export const requirePermission = async (
  interaction: BaseInteraction,
  permission: Permission,
  desk: Pick<Desk, 'settings'>,
): Promise<void> => {
  if (permission === 'manage-guild' && !managesServer(interaction))
    throw new UserFault('This needs the Manage Server permission. Ask somebody who has it.');
  if (permission === 'configure' && !(await mayConfigure(interaction, desk)))
    throw new UserFault(
      'This needs the Manage Server permission, or the role that /settings managers names. Ask somebody who has it.',
    );
};
