import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import type { Channel, Guild, Member } from './records.ts';

const ALL_PERMISSIONS: bigint = Object.values(Bits).reduce((all, bit) => all | bit, 0n);

/** Permissions that hold in direct messages. */
export const DIRECT_PERMISSIONS: bigint =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.ReadMessageHistory |
  Bits.MentionEveryone |
  Bits.UseExternalEmojis |
  Bits.AddReactions;

const WITHOUT_SENDING = Bits.MentionEveryone | Bits.SendTTSMessages | Bits.AttachFiles | Bits.EmbedLinks;

/** What a member may do in the whole guild: owner and administrators everything, else the sum of their roles. */
const guildPermissions = (guild: Guild, member: Member): bigint => {
  if (guild.ownerId === member.userId) return ALL_PERMISSIONS;
  const held = guild.roles.filter((role) => role.id === guild.id || member.roles.includes(role.id));
  const sum = held.reduce((bits, role) => bits | BigInt(role.permissions), 0n);
  return (sum & Bits.Administrator) === 0n ? sum : ALL_PERMISSIONS;
};

/**
 * What a member may do in a channel: overwrites of everyone, then of all their roles together, then their own, as
 * Discord's "Permission Overwrites" lays down. For a thread pass its parent's overwrites in `channel`.
 */
export const channelPermissions = (guild: Guild, member: Member, channel: Channel): bigint => {
  const base = guildPermissions(guild, member);
  if (base === ALL_PERMISSIONS) return base;
  const stages = [
    channel.overwrites.filter(({ id }) => id === guild.id),
    channel.overwrites.filter(({ id, type }) => type === 0 && id !== guild.id && member.roles.includes(id)),
    channel.overwrites.filter(({ id, type }) => type === 1 && id === member.userId),
  ];
  const bits = stages.reduce((sum, stage) => {
    const deny = stage.reduce((all, { deny }) => all | BigInt(deny), 0n);
    const allow = stage.reduce((all, { allow }) => all | BigInt(allow), 0n);
    return (sum & ~deny) | allow;
  }, base);
  return implied(bits);
};

/** Without View Channel nothing holds; without Send Messages no attachment, embed or mention does. */
const implied = (bits: bigint): bigint => {
  if ((bits & Bits.ViewChannel) === 0n) return 0n;
  return (bits & Bits.SendMessages) === 0n ? bits & ~WITHOUT_SENDING : bits;
};
