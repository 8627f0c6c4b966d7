import { invalidForm, refuse } from '../errors.ts';
import type { Answer } from '../http.ts';
import type { InteractionBook } from '../interactions.ts';
import type { NonceBook } from '../nonces.ts';
import type { Channel } from '../records.ts';
import type { Upload } from '../uploads.ts';
import type { World } from '../world.ts';

/** What every handler works with. */
export type Playhouse = {
  readonly world: World;
  readonly book: InteractionBook;
  readonly nonces: NonceBook;
  /** `http://127.0.0.1:port` */
  readonly baseUrl: () => string;
};

/** One request, its body checked against the route's schema. */
export type Call = Playhouse & {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly uploads: readonly Upload[];
};

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages`; the names become `params`. */
  readonly path: string;
  /** The schema of Discord's description for the body; a function chooses by what the body says. */
  readonly request?: string | ((body: unknown) => string);
  /** The schema of a successful answer. */
  readonly response?: string;
  /** False: the interaction's token in the path is the key, no bot token is needed. */
  readonly bot?: false;
  readonly handle: (call: Call) => Answer;
};

export const nothing: Answer = { status: 204 };

/** A part of the path as the route names it; empty where the route has no such part. */
export const param = (call: Call, name: string): string => call.params[name] ?? '';

/** The channel of the path, seen with the bot's eyes: 10003 where there is none, 50001 without View Channel. */
export const channelOf = (call: Call): Channel => {
  const channel = call.world.channels.get(param(call, 'channel'));
  if (!channel) throw refuse.unknownChannel();
  requireAccess(call, channel);
  return channel;
};

const VIEW = 1n << 10n;

const requireAccess = ({ world }: Call, channel: Channel): void => {
  if ((world.permissions(world.bot.id, channel) & VIEW) === 0n) throw refuse.missingAccess();
};

/** 50013 unless the bot holds all of `bits` there. */
export const requirePermissions = (call: Call, channel: Channel, bits: bigint): void => {
  if (!holdsPermissions(call, channel, bits)) throw refuse.missingPermissions();
};

/** Whether the bot has all of these in a channel. */
export const holdsPermissions = ({ world }: Call, channel: Channel, bits: bigint): boolean =>
  (world.permissions(world.bot.id, channel) & bits) === bits;

/** A whole number of the query within bounds, or its default. */
export const numberParam = (
  call: Call,
  name: string,
  bounds: { min: number; max: number; otherwise: number },
): number => {
  const text = call.query.get(name);
  if (text === null) return bounds.otherwise;
  const value = Number(text);
  if (Number.isInteger(value) && value >= bounds.min && value <= bounds.max) return value;
  const message = `int value should be between ${bounds.min} and ${bounds.max}.`;
  throw invalidForm([{ path: [name], code: 'NUMBER_TYPE_COERCE', message }]);
};
