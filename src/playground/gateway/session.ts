import type { WebSocket } from 'ws';
import type { Dispatch } from './dispatches.ts';

/** Dispatches kept for a replay. */
const REPLAYED = 1000;
const MESSAGE_CONTENT = 1 << 15;

type Sent = { readonly op: 0; readonly t: string; readonly s: number; readonly d: unknown };

/** One logged-in connection; outlives its socket so that it can be resumed. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [number, number];
  #socket: WebSocket | null = null;
  #sequence = 0;
  #sent: Sent[] = [];

  constructor(options: { id: string; intents: number; shard: readonly [number, number] }) {
    this.id = options.id;
    this.intents = options.intents;
    this.shard = options.shard;
  }

  get socket(): WebSocket | null {
    return this.#socket;
  }

  get sequence(): number {
    return this.#sequence;
  }

  attach(socket: WebSocket | null): void {
    this.#socket = socket;
  }

  /** Discord's rule: a guild lives on shard (id >> 22) % count, direct messages on shard 0. */
  wants({ intent, guildId }: Dispatch): boolean {
    const [shard, count] = this.shard;
    const home = guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
    return home === shard && (intent === 0 || (this.intents & intent) !== 0);
  }

  deliver(dispatch: Dispatch): void {
    if (!this.wants(dispatch)) return;
    const readable = (this.intents & MESSAGE_CONTENT) !== 0;
    this.send(dispatch.event, readable ? dispatch.data : (dispatch.bare ?? dispatch.data));
  }

  /** Numbers and keeps the event, and sends it if the socket is there. */
  send(event: string, data: unknown): void {
    this.#sequence += 1;
    const sent: Sent = { op: 0, t: event, s: this.#sequence, d: data };
    this.#sent.push(sent);
    if (this.#sent.length > REPLAYED) this.#sent.shift();
    this.#write(sent);
  }

  /** Whether everything after that number is still kept. */
  holds(afterSequence: number): boolean {
    const missed = this.#sent.filter(({ s }) => s > afterSequence);
    return afterSequence <= this.#sequence && missed.length === this.#sequence - afterSequence;
  }

  /** Sends again what came after that number, then RESUMED. */
  replay(afterSequence: number): void {
    for (const sent of this.#sent.filter(({ s }) => s > afterSequence)) this.#write(sent);
    this.send('RESUMED', {});
  }

  #write(sent: Sent): void {
    if (this.#socket?.readyState === 1) this.#socket.send(JSON.stringify(sent));
  }
}
