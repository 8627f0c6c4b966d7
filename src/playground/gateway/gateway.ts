import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildCreatePayload, memberPayload } from '../payloads.ts';
import type { World } from '../world.ts';
import { type Dispatch, dispatchOf, readyData } from './dispatches.ts';
import { Session } from './session.ts';

const Op = {
  Dispatch: 0,
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
const Close = {
  UnknownOp: 4001,
  Decode: 4002,
  NotAuthenticated: 4003,
  AuthenticationFailed: 4004,
  AlreadyAuthenticated: 4005,
  InvalidSeq: 4007,
  RateLimited: 4008,
  InvalidShard: 4010,
  InvalidVersion: 4012,
  InvalidIntents: 4013,
  DisallowedIntents: 4014,
} as const;

const ALL_INTENTS = 0x3ffffff;
/** Members, presences, message content: need Discord's consent. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const SESSIONS_KEPT = 32;
const EVENTS_A_MINUTE = 120;
const FIRST_HEARTBEAT_GRACE = 3;

export type GatewayOptions = {
  readonly world: World;
  readonly url: () => string;
  readonly heartbeatMs: number;
  readonly allowPrivileged: boolean;
};

export type Gateway = {
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Cuts every socket without a word; sessions stay and can be resumed. */
  readonly dropSockets: () => void;
  /** Op 7. */
  readonly askReconnect: () => void;
  /** Op 9; `resumable` false ends the sessions. */
  readonly invalidate: (resumable: boolean) => void;
  /** Closes every socket with that code. */
  readonly closeSockets: (code: number) => void;
  readonly connected: () => number;
  readonly identifies: () => number;
  readonly stop: () => void;
};

type Packet = { readonly op: number; readonly d?: unknown };
type Identify = { readonly token?: unknown; readonly intents?: unknown; readonly shard?: readonly [number, number] };
type Resume = { readonly token?: unknown; readonly session_id?: unknown; readonly seq?: unknown };

/** Gateway v10 over `ws`, JSON without compression. */
export const createGateway = (options: GatewayOptions): Gateway => {
  const { world } = options;
  const server = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 });
  const sessions = new Map<string, Session>();
  let identifies = 0;

  const stopListening = world.listen((change) => {
    const dispatch = dispatchOf(world, change);
    if (dispatch) for (const session of sessions.values()) session.deliver(dispatch);
  });

  const open = (socket: WebSocket, version: string | null): void => {
    if (version !== '10') return socket.close(Close.InvalidVersion, 'Invalid API version');
    const connection = createConnection(socket, options, { sessions, onIdentify: () => (identifies += 1) });
    socket.on('message', connection.receive);
    socket.on('close', connection.closed);
    socket.on('error', () => socket.terminate());
    write(socket, { op: Op.Hello, d: { heartbeat_interval: options.heartbeatMs } });
  };

  const each = (act: (socket: WebSocket) => void): void => {
    for (const socket of server.clients) act(socket);
  };

  return {
    upgrade: (request, socket, head) => {
      const version = new URL(request.url ?? '/', 'http://playground').searchParams.get('v');
      server.handleUpgrade(request, socket, head, (client) => open(client, version));
    },
    dropSockets: () => each((socket) => socket.terminate()),
    askReconnect: () => each((socket) => write(socket, { op: Op.Reconnect, d: null })),
    invalidate: (resumable) => {
      if (!resumable) sessions.clear();
      each((socket) => write(socket, { op: Op.Invalid, d: resumable }));
    },
    closeSockets: (code) => each((socket) => socket.close(code)),
    connected: () => [...sessions.values()].filter(({ socket }) => socket !== null).length,
    identifies: () => identifies,
    stop: () => {
      stopListening();
      each((socket) => socket.terminate());
      server.close();
    },
  };
};

const write = (socket: WebSocket, packet: Record<string, unknown>): void => {
  socket.send(JSON.stringify({ t: null, s: null, ...packet }));
};

type Shared = { readonly sessions: Map<string, Session>; readonly onIdentify: () => void };

/** One socket, from HELLO to its end. */
const createConnection = (socket: WebSocket, options: GatewayOptions, { sessions, onIdentify }: Shared) => {
  const { world } = options;
  let session: Session | null = null;
  let received: number[] = [];
  let heartbeat = watch(socket, options.heartbeatMs);

  const identify = (data: Identify): void => {
    const fault = identifyFault(world, options, data);
    if (fault !== null) return socket.close(fault);
    onIdentify();
    session = new Session({ id: randomUUID(), intents: Number(data.intents), shard: data.shard ?? [0, 1] });
    session.attach(socket);
    sessions.set(session.id, session);
    const [oldest] = sessions.size > SESSIONS_KEPT ? sessions.keys() : [];
    if (oldest !== undefined) sessions.delete(oldest);
    welcome(world, session, options.url());
  };

  const resume = (data: Resume): void => {
    if (data.token !== world.application.token)
      return socket.close(Close.AuthenticationFailed, 'Authentication failed.');
    const found = sessions.get(String(data.session_id));
    const sequence = Number(data.seq);
    if (!found) return write(socket, { op: Op.Invalid, d: false });
    if (sequence > found.sequence) return socket.close(Close.InvalidSeq, 'Invalid seq');
    found.attach(socket);
    if (!found.replay(sequence)) return write(socket, { op: Op.Invalid, d: false });
    session = found;
  };

  const act = (packet: Packet): void => {
    if (packet.op === Op.Heartbeat) {
      clearTimeout(heartbeat);
      heartbeat = watch(socket, options.heartbeatMs);
      return write(socket, { op: Op.Ack });
    }
    if (packet.op === Op.Identify || packet.op === Op.Resume) {
      if (session) return socket.close(Close.AlreadyAuthenticated, 'Already authenticated.');
      return packet.op === Op.Identify ? identify((packet.d ?? {}) as Identify) : resume((packet.d ?? {}) as Resume);
    }
    if (!session) return socket.close(Close.NotAuthenticated, 'Not authenticated.');
    if (packet.op === Op.Members) return sendMembers(world, session, packet.d as { guild_id?: string });
    if (packet.op !== Op.Presence && packet.op !== Op.Voice) socket.close(Close.UnknownOp, 'Unknown opcode.');
  };

  return {
    receive: (raw: { toString: () => string }): void => {
      const nowMs = performance.now();
      received = [...received.filter((atMs) => nowMs - atMs < 60_000), nowMs];
      if (received.length > EVENTS_A_MINUTE) return socket.close(Close.RateLimited, 'Rate limited.');
      const packet = parse(raw.toString());
      if (packet) act(packet);
      else socket.close(Close.Decode, 'Error while decoding payload.');
    },
    /** A client that says goodbye (1000, 1001) ends its session; any other end leaves it to be resumed. */
    closed: (code: number): void => {
      clearTimeout(heartbeat);
      if (session?.socket !== socket) return;
      session.attach(null);
      if (code === 1000 || code === 1001) sessions.delete(session.id);
    },
  };
};

/** Hangs up on a client that stops its heartbeats. */
const watch = (socket: WebSocket, heartbeatMs: number): NodeJS.Timeout =>
  setTimeout(() => socket.close(4009, 'Session timed out'), heartbeatMs * FIRST_HEARTBEAT_GRACE).unref();

const parse = (text: string): Packet | null => {
  try {
    const packet = JSON.parse(text) as unknown;
    return packet !== null && typeof packet === 'object' && 'op' in packet && typeof packet.op === 'number'
      ? (packet as Packet)
      : null;
  } catch {
    return null;
  }
};

/** The close code for a bad IDENTIFY; null: it is good. */
const identifyFault = (world: World, options: GatewayOptions, data: Identify): number | null => {
  if (data.token !== world.application.token) return Close.AuthenticationFailed;
  const { intents } = data;
  if (typeof intents !== 'number' || !Number.isInteger(intents) || (intents & ~ALL_INTENTS) !== 0)
    return Close.InvalidIntents;
  if (!options.allowPrivileged && (intents & PRIVILEGED) !== 0) return Close.DisallowedIntents;
  const [shard, count] = data.shard ?? [0, 1];
  return shard >= 0 && count > 0 && shard < count ? null : Close.InvalidShard;
};

/** READY, then one GUILD_CREATE for each guild that READY named. */
const welcome = (world: World, session: Session, resumeUrl: string): void => {
  const guilds = [...world.guilds.values()].map(
    (guild): Dispatch => ({
      event: 'GUILD_CREATE',
      guildId: guild.id,
      intent: 1,
      data: guildCreatePayload(world, guild),
    }),
  );
  const mine = guilds.filter((dispatch) => session.wants({ ...dispatch, intent: 0 }));
  const ids = mine.flatMap(({ guildId }) => guildId ?? []);
  session.send('READY', readyData(world, { id: session.id, resumeUrl, shard: session.shard }, ids));
  for (const dispatch of mine) session.deliver(dispatch);
};

const sendMembers = (
  world: World,
  session: Session,
  asked: { readonly guild_id?: string; readonly nonce?: string },
): void => {
  const guildId = asked.guild_id ?? '';
  session.send('GUILD_MEMBERS_CHUNK', {
    guild_id: guildId,
    members: world.members(guildId).map((member) => memberPayload(world, member)),
    chunk_index: 0,
    chunk_count: 1,
    not_found: [],
    ...(asked.nonce !== undefined && { nonce: asked.nonce }),
  });
};
