import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { type Faults, REQUEST_FAULTS, type RequestFault } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { NonceBook } from './nonces.ts';
import type { Channel } from './records.ts';
import type { World } from './world.ts';

/** Faults of the world rather than of a request; each strikes at once. */
const WORLD_FAULTS = [
  'dropped-socket',
  'reconnect',
  'invalid-session',
  'token-reset',
  'deleted-channel',
  'missing-access',
  'missing-permissions',
  'access-restored',
  'removed-from-guild',
  'guild-outage',
  'forgotten-nonces',
] as const;

export type WorldFault = {
  readonly kind: (typeof WORLD_FAULTS)[number];
  readonly channel?: string;
  readonly guild?: string;
};

type Parts = {
  readonly world: World;
  readonly faults: Faults;
  readonly nonces: NonceBook;
  readonly gateway: Gateway;
};

/** Sets a fault off or arms it. Throws a RangeError that names the bad field. */
export const cause = (parts: Parts, fault: RequestFault | WorldFault): void => {
  if ((REQUEST_FAULTS as readonly string[]).includes(fault.kind)) {
    parts.faults.add(fault as RequestFault);
    return;
  }
  const strike = STRIKES[fault.kind as WorldFault['kind']];
  if (!strike) {
    const kinds = [...REQUEST_FAULTS, ...WORLD_FAULTS].join(', ');
    throw new RangeError(`kind: unknown fault "${fault.kind}"; one of ${kinds}`);
  }
  strike(parts, fault as WorldFault);
};

const channelOf = ({ world }: Parts, { channel: id }: WorldFault): Channel => {
  const channel = world.channels.get(id ?? '');
  if (!channel) throw new RangeError(`channel: no channel "${id}"`);
  return channel;
};

/** Sets what the bot itself may not do in a channel; 0n restores all. */
const denyBot = (parts: Parts, fault: WorldFault, deny: bigint): void => {
  const channel = channelOf(parts, fault);
  const others = channel.overwrites.filter(({ id }) => id !== parts.world.bot.id);
  const own = { id: parts.world.bot.id, type: 1, allow: '0', deny: String(deny) } as const;
  parts.world.putChannel({ ...channel, overwrites: deny === 0n ? others : [...others, own] });
};

const AUTHENTICATION_FAILED = 4004;

const STRIKES: Readonly<Record<WorldFault['kind'], (parts: Parts, fault: WorldFault) => void>> = {
  'dropped-socket': ({ gateway }) => gateway.dropSockets(),
  reconnect: ({ gateway }) => gateway.askReconnect(),
  'invalid-session': ({ gateway }) => gateway.invalidate(false),
  'token-reset': ({ gateway }) => gateway.closeSockets(AUTHENTICATION_FAILED),
  'deleted-channel': (parts, fault) => parts.world.removeChannel(channelOf(parts, fault)),
  'missing-access': (parts, fault) => denyBot(parts, fault, Bits.ViewChannel),
  'missing-permissions': (parts, fault) => denyBot(parts, fault, Bits.SendMessages),
  'access-restored': (parts, fault) => denyBot(parts, fault, 0n),
  'removed-from-guild': ({ world }, { guild: id }) => {
    const guild = world.guilds.get(id ?? '');
    if (!guild) throw new RangeError(`guild: no guild "${id}"`);
    world.removeGuild(guild);
  },
  'guild-outage': ({ world }, { guild: id }) => {
    const guild = world.guilds.get(id ?? '');
    if (!guild) throw new RangeError(`guild: no guild "${id}"`);
    world.emit({ kind: 'guild', op: 'outage', guild });
  },
  'forgotten-nonces': ({ nonces }) => nonces.forget(),
};
