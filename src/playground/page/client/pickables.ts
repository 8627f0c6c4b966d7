import type { Entry } from './combobox.ts';
import type { Store } from './store.ts';
import { Kind, Opt } from './wire.ts';

/** People, roles and channels as entries of a picker. */

const people = (store: Store): Entry[] =>
  [...store.view.people, store.view.bot].map(({ id, name, username }) => ({
    label: `@${name}`,
    hint: username,
    value: id,
  }));

const roles = (store: Store): Entry[] =>
  store.view.guilds.flatMap((guild) =>
    guild.roles
      .filter(({ id }) => id !== guild.id)
      .map(({ id, name }) => ({ label: `@${name}`, hint: 'role', value: id })),
  );

const channels = (store: Store, types: readonly number[] | undefined): Entry[] =>
  store.view.channels
    .filter((channel) => channel.guildId !== null && (!types?.length || types.includes(channel.type)))
    .map(({ id, name, topic }) => ({ label: `#${name}`, hint: topic ?? undefined, value: id }));

/** Entries for an option of a command; undefined: it is typed freely. */
export const forOption = (store: Store, type: number, types: readonly number[] | undefined): Entry[] | undefined => {
  if (type === Opt.User) return people(store);
  if (type === Opt.Role) return roles(store);
  if (type === Opt.Mentionable) return [...people(store), ...roles(store)];
  if (type === Opt.Channel) return channels(store, types);
  if (type === Opt.Boolean) return [true, false].map((value) => ({ label: value ? 'True' : 'False', value }));
  return undefined;
};

/** Entries for a select of a message or modal that has no options of its own. */
export const forSelect = (store: Store, type: number, types: readonly number[] | undefined): Entry[] => {
  if (type === Kind.UserSelect) return people(store);
  if (type === Kind.RoleSelect) return roles(store);
  if (type === Kind.MentionableSelect) return [...people(store), ...roles(store)];
  return channels(store, types);
};

/** Entries whose label or hint holds what was typed, those that begin with it first. */
export const matching = (entries: readonly Entry[], typed: string): Entry[] => {
  const wanted = typed.trim().toLowerCase().replace(/^[#@]/, '');
  const starts = (entry: Entry): boolean => entry.label.toLowerCase().replace(/^[#@]/, '').startsWith(wanted);
  const holds = ({ label, hint }: Entry): boolean => `${label} ${hint ?? ''}`.toLowerCase().includes(wanted);
  return entries.filter(holds).sort((a, b) => Number(starts(b)) - Number(starts(a)));
};
