import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { World } from '../world.ts';
import { Connection } from './connection.ts';
import { dispatchOf } from './dispatches.ts';
import { Close, Op, write } from './protocol.ts';
import type { Session } from './session.ts';

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
    if (version !== '10') {
      socket.close(Close.InvalidVersion, 'Invalid API version');
      return;
    }
    const connection = new Connection(socket, { ...options, sessions, onIdentify: () => (identifies += 1) });
    socket.on('message', (raw) => connection.receive(raw.toString()));
    socket.on('close', (code) => connection.closed(code));
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
