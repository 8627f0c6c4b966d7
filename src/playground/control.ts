import type { IncomingMessage } from 'node:http';
import { CannotRun } from './commanding.ts';
import { Refusal } from './errors.ts';
import type { Faults, RequestFault } from './faults.ts';
import type { Gateway } from './gateway/gateway.ts';
import { isOwnOrigin } from './guard.ts';
import { type Answer, ok, receive } from './http.ts';
import type { InteractionBook } from './interactions.ts';
import type { NonceBook } from './nonces.ts';
import type { Person } from './person.ts';
import type { Recorder } from './record.ts';
import type { World } from './world.ts';
import { cause, type WorldFault } from './world-faults.ts';

export type SiteParts = {
  readonly world: World;
  readonly book: InteractionBook;
  readonly faults: Faults;
  readonly nonces: NonceBook;
  readonly recorder: Recorder;
  readonly gateway: Gateway;
  readonly user: (id: string) => Person;
};

export type Asked = { readonly query: URLSearchParams; readonly body: Readonly<Record<string, unknown>> };
export type Action = (parts: SiteParts, asked: Asked) => Answer | Promise<Answer>;

const clockState = ({ world }: SiteParts): Answer => ok({ nowMs: world.clock.now(), offsetMs: world.clock.offsetMs() });

/** Clock, faults and record: for the page and for tests that run in another process. */
export const controlActions: Readonly<Record<string, Action>> = {
  'GET clock': clockState,
  'POST clock': (parts, { body }) => {
    parts.world.clock.advance(Number(body.advanceMs));
    return clockState(parts);
  },
  'GET faults': ({ faults }) => ok(faults.list()),
  'POST faults': (parts, { body }) => {
    cause(parts, body as unknown as RequestFault | WorldFault);
    return ok(parts.faults.list());
  },
  'DELETE faults': ({ faults }) => {
    faults.clear();
    return ok([]);
  },
  'GET record': ({ recorder }, { query }) => ok(recorder.since(Number(query.get('after') ?? 0))),
};

/** Answers a request under `/playground/api/`; null: no such action. Refuses other origins and other content types. */
export const control = async (
  parts: SiteParts,
  actions: Readonly<Record<string, Action>>,
  request: IncomingMessage,
): Promise<Answer | null> => {
  const url = new URL(request.url ?? '/', 'http://playground');
  const action = actions[`${request.method} ${url.pathname.replace('/playground/api/', '')}`];
  if (!action) return null;
  if (!isOwnOrigin(request)) return { status: 403, body: { message: 'Only the playground’s own page may ask this.' } };
  if (request.method === 'POST' && !request.headers['content-type']?.startsWith('application/json')) {
    return { status: 415, body: { message: 'Send JSON (content-type: application/json).' } };
  }
  try {
    const { body } = await receive(request);
    return await action(parts, { query: url.searchParams, body: (body ?? {}) as Record<string, unknown> });
  } catch (error) {
    if (error instanceof CannotRun || error instanceof RangeError || error instanceof Refusal) {
      return { status: 400, body: error instanceof Refusal ? error.body() : { message: error.message } };
    }
    throw error;
  }
};
