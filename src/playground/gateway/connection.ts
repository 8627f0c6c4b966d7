import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';
import { guildCreatePayload, memberPayload } from '../payloads.ts';
import type { World } from '../world.ts';
import { type Dispatch, readyData } from './dispatches.ts';
import { Close, Op, type Packet, parsePacket, write } from './protocol.ts';
import { Session } from './session.ts';

const ALL_INTENTS = 0x3ffffff;
/** Members, presences, message content: need Discord's consent. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);
const SESSIONS_KEPT = 32;
const EVENTS_A_MINUTE = 120;
const MISSED_HEARTBEATS = 3;

export type ConnectionOptions = {
  readonly world: World;
  readonly url: () => string;
  readonly heartbeatMs: number;
  readonly allowPrivileged: boolean;
  readonly sessions: Map<string, Session>;
  readonly onIdentify: () => void;
};

type Identify = { readonly token?: unknown; readonly intents?: unknown; readonly shard?: readonly [number, number] };
type Resume = { readonly token?: unknown; readonly session_id?: unknown; readonly seq?: unknown };
type MembersRequest = { readonly guild_id?: string; readonly nonce?: string };

/** What an opcode leads to: the code to close with, or nothing. */
type Verdict = number | null;

/** One socket, from HELLO to its end. */
export class Connection {
  readonly #socket: WebSocket;
  readonly #options: ConnectionOptions;
  #session: Session | null = null;
  #receivedMs: number[] = [];
  #heartbeat: NodeJS.Timeout;

  constructor(socket: WebSocket, options: ConnectionOptions) {
    this.#socket = socket;
    this.#options = options;
    this.#heartbeat = this.#watch();
  }

  receive(text: string): void {
    const nowMs = performance.now();
    this.#receivedMs = [...this.#receivedMs.filter((atMs) => nowMs - atMs < 60_000), nowMs];
    const packet = parsePacket(text);
    const tooMany = this.#receivedMs.length > EVENTS_A_MINUTE;
    const verdict = tooMany ? Close.RateLimited : packet ? this.#act(packet) : Close.Decode;
    if (verdict !== null) this.#socket.close(verdict);
  }

  /** A client that says goodbye (1000, 1001) ends its session; any other end leaves it to be resumed. */
  closed(code: number): void {
    clearTimeout(this.#heartbeat);
    if (this.#session?.socket !== this.#socket) return;
    this.#session.attach(null);
    this.#options.world.emit({ kind: 'presence' });
    if (code === 1000 || code === 1001) this.#options.sessions.delete(this.#session.id);
  }

  #act({ op, d }: Packet): Verdict {
    if (op === Op.Heartbeat) return this.#beat();
    if (op === Op.Identify || op === Op.Resume) {
      if (this.#session) return Close.AlreadyAuthenticated;
      return op === Op.Identify ? this.#identify((d ?? {}) as Identify) : this.#resume((d ?? {}) as Resume);
    }
    if (!this.#session) return Close.NotAuthenticated;
    if (op === Op.Members) return sendMembers(this.#options.world, this.#session, d as MembersRequest);
    return op === Op.Presence || op === Op.Voice ? null : Close.UnknownOp;
  }

  #beat(): Verdict {
    clearTimeout(this.#heartbeat);
    this.#heartbeat = this.#watch();
    write(this.#socket, { op: Op.Ack });
    return null;
  }

  /** Hangs up on a client that stops its heartbeats. */
  #watch(): NodeJS.Timeout {
    const patienceMs = this.#options.heartbeatMs * MISSED_HEARTBEATS;
    return setTimeout(() => this.#socket.close(Close.TimedOut), patienceMs).unref();
  }

  #identify(data: Identify): Verdict {
    const { world, sessions, onIdentify, url } = this.#options;
    const fault = identifyFault(this.#options, data);
    if (fault !== null) return fault;
    onIdentify();
    const session = new Session({ id: randomUUID(), intents: Number(data.intents), shard: data.shard ?? [0, 1] });
    session.attach(this.#socket);
    this.#session = session;
    sessions.set(session.id, session);
    const [oldest] = sessions.size > SESSIONS_KEPT ? sessions.keys() : [];
    if (oldest !== undefined) sessions.delete(oldest);
    welcome(world, session, url());
    world.emit({ kind: 'presence' });
    return null;
  }

  #resume(data: Resume): Verdict {
    if (data.token !== this.#options.world.application.token) return Close.AuthenticationFailed;
    const session = this.#options.sessions.get(String(data.session_id));
    const sequence = Number(data.seq);
    if (!session?.holds(sequence)) {
      if (session && sequence > session.sequence) return Close.InvalidSeq;
      write(this.#socket, { op: Op.Invalid, d: false });
      return null;
    }
    this.#session = session;
    session.attach(this.#socket);
    session.replay(sequence);
    this.#options.world.emit({ kind: 'presence' });
    return null;
  }
}

/** The close code for a bad IDENTIFY; null: it is good. */
const identifyFault = ({ world, allowPrivileged }: ConnectionOptions, data: Identify): Verdict => {
  const { token, intents, shard: [shard, count] = [0, 1] } = data;
  if (token !== world.application.token) return Close.AuthenticationFailed;
  if (typeof intents !== 'number' || !Number.isInteger(intents)) return Close.InvalidIntents;
  if ((intents & ~ALL_INTENTS) !== 0) return Close.InvalidIntents;
  if (!allowPrivileged && (intents & PRIVILEGED) !== 0) return Close.DisallowedIntents;
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

const sendMembers = (world: World, session: Session, asked: MembersRequest): null => {
  const guildId = asked.guild_id ?? '';
  session.send('GUILD_MEMBERS_CHUNK', {
    guild_id: guildId,
    members: world.members(guildId).map((member) => memberPayload(world, member)),
    chunk_index: 0,
    chunk_count: 1,
    not_found: [],
    ...(asked.nonce !== undefined && { nonce: asked.nonce }),
  });
  return null;
};
