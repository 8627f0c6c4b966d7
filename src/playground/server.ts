import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClock, type PlaygroundClock } from './clock.ts';
import { createFaults, type Faults, type RequestFault } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { isOwnHost, isOwnOrigin } from './guard.ts';
import { InteractionBook } from './interactions.ts';
import { createNonces, type NonceBook } from './nonces.ts';
import { Person } from './person.ts';
import { createRateLimits, noRateLimits } from './rate-limits.ts';
import { createRecorder, type Recorder } from './record.ts';
import { createApi } from './rest/api.ts';
import { defaultSeed, type Seed } from './seed.ts';
import { createSite } from './site.ts';
import { loadSpec } from './spec.ts';
import { openStore, type Store } from './store.ts';
import { World } from './world.ts';

export type PlaygroundOptions = {
  /** 0, the default: any free one. */
  readonly port?: number;
  /** Folder of the playground's own store; null, the default: in memory. */
  readonly dataDir?: string | null;
  /** Where real time comes from, in milliseconds since the epoch. */
  readonly realTime?: () => number;
  readonly seed?: Partial<Seed>;
  readonly faults?: readonly RequestFault[];
  /** Off only for load tests. */
  readonly rateLimits?: boolean;
  readonly heartbeatMs?: number;
  /** Whether the privileged intents are granted; they are not by default. */
  readonly privilegedIntents?: boolean;
  /** Told what the playground itself did wrong; by default it throws, so that a test sees it. */
  readonly onBadAnswer?: (what: string) => void;
};

export type Playground = {
  /** For discord.js: `rest: { api: restUrl, version: '10' }`. */
  readonly restUrl: string;
  readonly gatewayUrl: string;
  readonly pageUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** False where `discord-api-spec` is not installed: then only the hand-written limits are checked. */
  readonly checksSpec: boolean;
  readonly clock: PlaygroundClock;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly nonces: NonceBook;
  readonly recorder: Recorder;
  /** That person as a test drives them. */
  readonly user: (id: string) => Person;
  readonly close: () => Promise<void>;
};

const HEARTBEAT_MS = 41_250;
const IDENTIFIES_A_DAY = 1000;

/** Starts a Discord on 127.0.0.1: REST v10, Gateway v10 and a page. Rejects when the port is taken. */
export const startPlayground = async (options: PlaygroundOptions = {}): Promise<Playground> => {
  const spec = await loadSpec();
  const address = { host: '' };
  const house = furnish(options, address);
  const { gateway, site, clock, store, world } = house;
  const api = createApi({
    ...house,
    spec,
    limits: options.rateLimits === false ? noRateLimits : createRateLimits(() => performance.now()),
    identifiesLeft: () => Math.max(IDENTIFIES_A_DAY - gateway.identifies(), 0),
    onBadAnswer: options.onBadAnswer ?? complain,
  });
  const server = serve(address, { api, site, gateway });
  address.host = `127.0.0.1:${await listen(server, options.port ?? 0)}`;
  return {
    ...house,
    restUrl: `${house.baseUrl()}/api`,
    gatewayUrl: house.gatewayUrl(),
    pageUrl: `${house.baseUrl()}/`,
    token: world.application.token,
    applicationId: world.application.id,
    checksSpec: spec !== null,
    close: async () => {
      gateway.stop();
      clock.stop();
      site.stop();
      await stop(server);
      store.close();
    },
  };
};

/** Everything that stands before the first request; `address` is known once the server listens. */
const furnish = (options: PlaygroundOptions, address: { readonly host: string }) => {
  const store = openStore(options.dataDir ?? null);
  const clock = keptClock(store, options.realTime);
  const world = new World({ seed: { ...defaultSeed(), ...options.seed }, clock, store });
  const book = new InteractionBook(world);
  const nonces = createNonces(clock.now);
  const faults = createFaults();
  for (const fault of options.faults ?? []) faults.add(fault);
  const recorder = createRecorder(clock.now);
  recordMessages(world, recorder);
  const baseUrl = (): string => `http://${address.host}`;
  const gatewayUrl = (): string => `ws://${address.host}/gateway`;
  const { heartbeatMs = HEARTBEAT_MS, privilegedIntents: allowPrivileged = false } = options;
  const gateway = createGateway({ world, url: gatewayUrl, heartbeatMs, allowPrivileged });
  const user = (id: string): Person => new Person({ id, world, book, baseUrl });
  const parts = { world, book, nonces, faults, recorder, gateway, user };
  return { ...parts, store, clock, baseUrl, gatewayUrl, site: createSite(parts) };
};

type Rooms = { readonly api: Handler; readonly site: { readonly handle: Handler }; readonly gateway: Gateway };

const serve = (address: { readonly host: string }, { api, site, gateway }: Rooms): Server => {
  const server = createServer((request, response) => {
    const handle = route(request, address.host, { api, site });
    handle(request, response).catch((error: unknown) => fail(response, error));
  });
  server.on('upgrade', (request, socket, head) => {
    const ours = isOwnHost(request, address.host) && isOwnOrigin(request);
    if (ours && request.url?.startsWith('/gateway')) gateway.upgrade(request, socket, head);
    else socket.destroy();
  });
  return server;
};

/** A clock that was moved forward stays so over a restart: nobody's yesterday lies ahead. */
const keptClock = (store: Store, realTime: (() => number) | undefined): PlaygroundClock => {
  const clock = createClock(realTime, Number(store.all('setting')[0] ?? 0));
  clock.onAdvance(() => store.put('setting', 'clock-offset-ms', clock.offsetMs()));
  return clock;
};

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const route = (
  request: IncomingMessage,
  host: string,
  { api, site }: { api: Handler; site: { handle: Handler } },
): Handler => {
  if (!isOwnHost(request, host)) return refuseHost;
  return request.url?.startsWith('/api/v10/') ? api : site.handle;
};

const refuseHost: Handler = async (_request, response) => {
  response.writeHead(421, { 'content-type': 'text/plain' }).end('This server answers on its own address only.\n');
};

const fail = (response: ServerResponse, error: unknown): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ message, code: 0 }));
};

const complain = (what: string): never => {
  throw new Error(`The playground's own answer breaks Discord's description. ${what}`);
};

const recordMessages = (world: World, recorder: Recorder): void => {
  world.listen((change) => {
    if (change.kind !== 'message') return;
    const { message, visibleTo } = change.entry;
    const nonce = message.nonce === undefined ? null : String(message.nonce);
    recorder.add({
      kind: 'message',
      op: change.op,
      channelId: message.channel_id,
      messageId: message.id,
      nonce,
      visibleTo,
    });
  });
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
