import { createHash } from 'node:crypto';
import type { REST } from '@discordjs/rest';
import { type APIApplicationCommand, Routes } from 'discord-api-types/v10';
import type { FactStore } from '../../ports.ts';
import type { Command } from './command.ts';
import { definitionOf } from './definition.ts';

export type Registration = {
  readonly rest: REST;
  readonly applicationId: string;
  readonly commands: readonly Command[];
  readonly facts: FactStore;
  /** Commands of one server show at once, global ones within minutes; null: global. */
  readonly devGuildId: string | null;
};

const byName = (registered: readonly Pick<APIApplicationCommand, 'id' | 'name'>[]): ReadonlyMap<string, string> =>
  new Map(registered.map(({ id, name }) => [name, id]));

/**
 * Registers the commands where they differ from what was registered last, or where Discord has lost them.
 * Answers with their ids by name, for clickable mentions.
 */
export const registerCommands = async (work: Registration): Promise<ReadonlyMap<string, string>> => {
  const { rest, applicationId, facts, devGuildId } = work;
  const body = work.commands.map(definitionOf);
  const route =
    devGuildId === null
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, devGuildId);
  const fact = `commands.hash ${applicationId} ${devGuildId ?? 'global'}`;
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const registered = byName((await rest.get(route)) as APIApplicationCommand[]);
  const complete = registered.size === body.length && body.every(({ name }) => registered.has(name));
  if (complete && (await facts.get(fact)) === hash) return registered;
  const ids = byName((await rest.put(route, { body })) as APIApplicationCommand[]);
  await facts.set(fact, hash);
  return ids;
};
