import type { WebSocket } from 'ws';

/** Opcodes and close codes of Gateway v10, and the shape of its packets. */
export const Op = {
  Heartbeat: 1,
  Identify: 2,
  Presence: 3,
  Voice: 4,
  Resume: 6,
  Reconnect: 7,
  Members: 8,
  Invalid: 9,
  Hello: 10,
  Ack: 11,
} as const;

export const Close = {
  UnknownOp: 4001,
  Decode: 4002,
  NotAuthenticated: 4003,
  AuthenticationFailed: 4004,
  AlreadyAuthenticated: 4005,
  InvalidSeq: 4007,
  RateLimited: 4008,
  TimedOut: 4009,
  InvalidShard: 4010,
  InvalidVersion: 4012,
  InvalidIntents: 4013,
  DisallowedIntents: 4014,
} as const;

export type Packet = { readonly op: number; readonly d?: unknown };

/** Sends a packet of the gateway as JSON; event name and sequence are null unless given (only dispatches have them). */
export const write = (socket: WebSocket, packet: Record<string, unknown>): void => {
  socket.send(JSON.stringify({ t: null, s: null, ...packet }));
};

/** Null for what is no packet. */
export const parsePacket = (text: string): Packet | null => {
  try {
    const packet = JSON.parse(text) as unknown;
    return packet !== null && typeof packet === 'object' && 'op' in packet && typeof packet.op === 'number'
      ? (packet as Packet)
      : null;
  } catch {
    return null;
  }
};
