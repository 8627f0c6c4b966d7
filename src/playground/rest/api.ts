import type { IncomingMessage, ServerResponse } from 'node:http';
import { invalidForm, Refusal, refuse } from '../errors.ts';
import type { Faults, RequestFault } from '../faults.ts';
import { type Answer, ok, type Received, receive, sendJson } from '../http.ts';
import { applicationPayload } from '../payloads.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { Recorder } from '../record.ts';
import type { Spec } from '../spec.ts';
import { callbackRoutes } from './callbacks.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { guildRoutes } from './guilds.ts';
import { messageRoutes } from './messages.ts';
import type { Playhouse, Route } from './route.ts';
import { webhookRoutes } from './webhooks.ts';

export type ApiParts = Playhouse & {
  readonly spec: Spec | null;
  readonly faults: Faults;
  readonly limits: RateLimits;
  readonly recorder: Recorder;
  readonly gatewayUrl: () => string;
  readonly identifiesLeft: () => number;
  /** Told of an answer of ours that breaks Discord's description: a mistake of the playground's. */
  readonly onBadAnswer: (what: string) => void;
};

const SESSION_STARTS = 1000;

const ownRoutes = (parts: ApiParts): Route[] => [
  { method: 'GET', path: '/gateway', bot: false, handle: () => ok({ url: parts.gatewayUrl() }) },
  {
    method: 'GET',
    path: '/gateway/bot',
    response: 'GatewayBotResponse',
    handle: () =>
      ok({
        url: parts.gatewayUrl(),
        shards: 1,
        session_start_limit: {
          total: SESSION_STARTS,
          remaining: parts.identifiesLeft(),
          reset_after: 86_400_000,
          max_concurrency: 16,
        },
      }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    response: 'PrivateApplicationResponse',
    handle: ({ world }) => ok(applicationPayload(world)),
  },
  {
    method: 'GET',
    path: '/oauth2/applications/@me',
    response: 'PrivateApplicationResponse',
    handle: ({ world }) => ok(applicationPayload(world)),
  },
];

type Found = { readonly route: Route; readonly params: Record<string, string> };

/** The REST side, under `/api/v10`. The handler expects a path that begins there. */
export const createApi = (parts: ApiParts): ((request: IncomingMessage, response: ServerResponse) => Promise<void>) => {
  const routes = [
    ...ownRoutes(parts),
    ...guildRoutes,
    ...commandRoutes,
    ...channelRoutes,
    ...messageRoutes,
    ...callbackRoutes,
    ...webhookRoutes,
  ].map((route) => ({ route, segments: route.path.split('/') }));

  const find = (method: string, path: string): Found => {
    const fitting = routes.flatMap(({ route, segments }) => {
      const params = match(segments, path.split('/'));
      return params ? [{ route, params }] : [];
    });
    if (fitting.length === 0) throw refuse.noRoute();
    const found = fitting.find(({ route }) => route.method === method);
    if (!found) throw refuse.wrongMethod();
    return found;
  };

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://playground');
    const path = url.pathname.replace(/^\/api\/v10/, '');
    const method = request.method ?? 'GET';
    const fault = parts.faults.strike(method, path);
    const received = await receive(request).catch((error: unknown) => error as Error);
    const act = (): Answer =>
      answerTo(parts, { request, received, found: find(method, path), query: url.searchParams });
    const note = (status: number): void =>
      parts.recorder.add({
        kind: 'request',
        method,
        path: withoutToken(path),
        status,
        body: received instanceof Error ? null : received.body,
        ...(fault && { fault: fault.kind }),
      });
    if (fault) {
      strike(fault, { act: () => outcome(act), response, note });
    } else {
      const answer = outcome(act);
      note(answer.status);
      sendJson(response, answer);
    }
  };
};

/** The parameters of a path that fits; percent-encoding undone. `@me` fits its own segment before a parameter. */
const match = (segments: readonly string[], parts: readonly string[]): Record<string, string> | undefined => {
  if (segments.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = decode(parts[index] ?? '');
    if (segment.startsWith(':')) params[segment.slice(1)] = part;
    else if (segment !== part) return undefined;
  }
  return params;
};

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const withoutToken = (path: string): string =>
  path.replace(/^(\/webhooks\/[^/]+\/)[^/]+/, '$1:token').replace(/^(\/interactions\/[^/]+\/)[^/]+/, '$1:token');

const outcome = (act: () => Answer): Answer => {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refusal) return { status: error.status, body: error.body() };
    throw error;
  }
};

type Asked = {
  readonly request: IncomingMessage;
  readonly received: Received | Error;
  readonly found: Found;
  readonly query: URLSearchParams;
};

const answerTo = (parts: ApiParts, { request, received, found, query }: Asked): Answer => {
  if (received instanceof Error) throw received;
  const { route, params } = found;
  if (route.bot !== false && request.headers.authorization !== `Bot ${parts.world.application.token}`) {
    throw refuse.unauthorized();
  }
  const verdict = parts.limits.count({
    bucket: `${route.method} ${route.path}`,
    major: params.channel ?? params.guild ?? params.token ?? '',
    exempt: route.bot === false,
  });
  if (verdict.kind === 'limited') return tooMany(verdict.retryAfterS, verdict.global, verdict.headers);
  checkBody(parts, route, received.body);
  const answer = route.handle({ ...parts, ...received, params, query });
  checkAnswer(parts, route, answer);
  return { ...answer, headers: { ...verdict.headers, ...answer.headers } };
};

const checkBody = ({ spec }: ApiParts, route: Route, body: unknown): void => {
  if (route.request === undefined) return;
  const schema = typeof route.request === 'string' ? route.request : route.request(body);
  const faults = spec?.faults(schema, lenient(body)) ?? [];
  if (faults.length > 0) throw invalidForm(faults);
};

/** Discord takes a bit set of permissions as a string as well, though its description says number. */
const lenient = (body: unknown): unknown => {
  if (Array.isArray(body)) return body.map(lenient);
  if (body === null || typeof body !== 'object' || !('default_member_permissions' in body)) return body;
  const { default_member_permissions: bits } = body;
  return { ...body, default_member_permissions: typeof bits === 'string' ? Number(bits) : bits };
};

const checkAnswer = ({ spec, onBadAnswer }: ApiParts, route: Route, answer: Answer): void => {
  if (route.response === undefined || spec === null) return;
  const faults = spec.faults(route.response, answer.body);
  if (faults.length > 0) onBadAnswer(`${route.method} ${route.path}: ${JSON.stringify(faults)}`);
};

const tooMany = (retryAfterS: number, global: boolean, headers: Readonly<Record<string, string>>): Answer => ({
  status: 429,
  headers: { ...headers, 'retry-after': String(Math.ceil(retryAfterS)) },
  body: { message: 'You are being rate limited.', retry_after: Number(retryAfterS.toFixed(3)), global },
});

type Struck = {
  readonly act: () => Answer;
  readonly response: ServerResponse;
  readonly note: (status: number) => void;
};

const PLAIN: Readonly<Record<string, Answer>> = {
  '401': { status: 401, body: { message: '401: Unauthorized', code: 0 } },
  '403': { status: 403, body: { message: 'Missing Access', code: 50001 } },
  '500': { status: 500, body: { message: '500: Internal Server Error', code: 0 } },
  '502': { status: 502, body: { message: '502: Bad Gateway', code: 0 } },
  '503': { status: 503, body: { message: '503: Service Unavailable', code: 0 } },
};

const strike = (fault: RequestFault, { act, response, note }: Struck): void => {
  const stored = fault.kind.startsWith('stored-then-') || fault.kind === 'truncated' ? act() : undefined;
  const kind = fault.kind.replace('stored-then-', '');
  if (kind === 'truncated' && stored) {
    truncate(stored, response, note);
  } else if (kind === 'hang' || kind === 'reset') {
    note(0);
    if (kind === 'reset') response.socket?.resetAndDestroy();
  } else {
    const answer = kind === '429' ? limitedFor(fault) : PLAIN[kind];
    note(answer?.status ?? 500);
    sendJson(response, answer ?? { status: 500, body: {} });
  }
};

const limitedFor = ({ retryAfterMs = 1000 }: RequestFault): Answer =>
  tooMany(retryAfterMs / 1000, false, { 'x-ratelimit-scope': 'user' });

/** Announces the whole length, sends half of it and hangs up. */
const truncate = (answer: Answer, response: ServerResponse, note: (status: number) => void): void => {
  const text = Buffer.from(JSON.stringify(answer.body ?? {}));
  note(answer.status);
  response.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': String(text.length) });
  response.write(text.subarray(0, Math.floor(text.length / 2)), () => response.socket?.destroy());
};
