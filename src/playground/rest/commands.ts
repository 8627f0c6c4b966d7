import { type CommandBody, commandFaults, commandListFaults } from '../command-limits.ts';
import { type FieldFault, invalidForm, refuse } from '../errors.ts';
import { ok } from '../http.ts';
import type { Command } from '../records.ts';
import type { World } from '../world.ts';
import { type Call, nothing, param, type Route } from './route.ts';

const scopeOf = (call: Call): string | undefined => {
  if (param(call, 'application') !== call.world.application.id) throw refuse.missingAccess();
  const guildId = call.params.guild;
  if (guildId !== undefined && !call.world.guilds.has(guildId)) throw refuse.missingAccess();
  return guildId;
};

const check = (faults: readonly FieldFault[]): void => {
  if (faults.length > 0) throw invalidForm(faults);
};

const same = (a: { type?: number | null; name: string }, b: { type?: number | null; name: string }): boolean =>
  a.name === b.name && (a.type ?? 1) === (b.type ?? 1);

/** A command keeps its id when one of that name and type is written again. */
const shape = (world: World, body: CommandBody, guildId: string | undefined): Command => {
  const before = world.commandsOf(guildId).find((command) => same(command, body));
  const { default_member_permissions: permissions, options, ...rest } = body;
  return {
    ...rest,
    id: before?.id ?? world.ids.next(),
    application_id: world.application.id,
    version: world.ids.next(),
    type: body.type ?? 1,
    description: body.description ?? '',
    default_member_permissions: permissions === null || permissions === undefined ? null : String(permissions),
    nsfw: body.nsfw === true,
    ...(options && { options }),
    ...(guildId === undefined
      ? { contexts: body.contexts ?? null, integration_types: body.integration_types ?? [0] }
      : { guild_id: guildId }),
  } as unknown as Command;
};

const replace = (call: Call) => {
  const guildId = scopeOf(call);
  const bodies = (call.body ?? []) as readonly CommandBody[];
  check(commandListFaults(bodies));
  const commands = bodies.map((body) => shape(call.world, body, guildId));
  call.world.replaceCommands(guildId, commands);
  return ok(commands);
};

const create = (call: Call) => {
  const guildId = scopeOf(call);
  const body = call.body as CommandBody;
  check(commandFaults(body));
  const known = call.world.commandsOf(guildId);
  const before = known.some((command) => same(command, body));
  if (!before && known.filter(({ type }) => type === (body.type ?? 1)).length >= 100)
    throw refuse.tooManyGuildCommands();
  const command = shape(call.world, body, guildId);
  call.world.putCommand(command);
  return { status: before ? 200 : 201, body: command };
};

const commandOf = (call: Call): Command => {
  const guildId = scopeOf(call);
  const command = call.world.commands.get(param(call, 'command'));
  if (!command || command.guild_id !== guildId) throw refuse.unknownCommand();
  return command;
};

const update = (call: Call) => {
  const before = commandOf(call);
  const merged = { ...before, ...(call.body as object) } as unknown as CommandBody;
  check(commandFaults(merged));
  const command = { ...shape(call.world, merged, before.guild_id), id: before.id };
  call.world.putCommand(command);
  return ok(command);
};

const remove = (call: Call) => {
  call.world.removeCommand(commandOf(call));
  return nothing;
};

const routesUnder = (path: string): Route[] => [
  {
    method: 'GET',
    path,
    response: 'ApplicationCommandResponse[]',
    handle: (call) => ok(call.world.commandsOf(scopeOf(call))),
  },
  {
    method: 'PUT',
    path,
    request: 'ApplicationCommandUpdateRequest[]',
    response: 'ApplicationCommandResponse[]',
    handle: replace,
  },
  {
    method: 'POST',
    path,
    request: 'ApplicationCommandCreateRequest',
    response: 'ApplicationCommandResponse',
    handle: create,
  },
  {
    method: 'GET',
    path: `${path}/:command`,
    response: 'ApplicationCommandResponse',
    handle: (call) => ok(commandOf(call)),
  },
  {
    method: 'PATCH',
    path: `${path}/:command`,
    request: 'ApplicationCommandPatchRequestPartial',
    response: 'ApplicationCommandResponse',
    handle: update,
  },
  { method: 'DELETE', path: `${path}/:command`, handle: remove },
];

export const commandRoutes: readonly Route[] = [
  ...routesUnder('/applications/:application/commands'),
  ...routesUnder('/applications/:application/guilds/:guild/commands'),
];
