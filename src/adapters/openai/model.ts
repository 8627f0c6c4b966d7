import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhenResult,
} from 'cockatiel';
import OpenAI, { APIError } from 'openai';
import type { LanguageModel, ModelOutcome, ModelRequest } from '../../ports.ts';
import { bodyOf } from './body.ts';
import { boundedFetch } from './bounded-fetch.ts';
import { outcomeOf } from './completion.ts';
import { type Dialect, firstDialect, nextDialect } from './dialect.ts';
import { detailOf, faultOf } from './fault.ts';

export type ModelOptions = {
  readonly model: string;
  readonly apiKey: string;
  /** Base address of a server that speaks OpenAI's API; null: OpenAI's own. */
  readonly baseUrl: string | null;
  /** For one request, its body included. */
  readonly timeoutMs: number;
  /** After so many failures in a row the server is left alone for a while, then asked once. */
  readonly breaker?: { readonly failures: number; readonly restMs: number };
};

const MEBIBYTE = 1024 * 1024;
const BREAKER = { failures: 5, restMs: 15_000 };
const LONGEST_REST_MS = 300_000;
/** A chat template wraps each message in some tokens of its own. */
const TEMPLATE_TOKENS = 64;

const clientFor = ({ apiKey, baseUrl, timeoutMs }: ModelOptions): OpenAI =>
  new OpenAI({
    apiKey,
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    adminAPIKey: null,
    timeout: timeoutMs,
    maxRetries: 0,
    fetch: boundedFetch(MEBIBYTE),
    logLevel: 'off',
  });

const isFailure = (outcome: unknown): boolean =>
  typeof outcome === 'object' &&
  outcome !== null &&
  'kind' in outcome &&
  (outcome.kind === 'failed' || outcome.kind === 'timed-out' || outcome.kind === 'busy');

const breakerFor = ({ failures, restMs }: NonNullable<ModelOptions['breaker']>): CircuitBreakerPolicy =>
  circuitBreaker(handleWhenResult(isFailure), {
    halfOpenAfter: new ExponentialBackoff({ initialDelay: restMs, maxDelay: Math.max(restMs, LONGEST_REST_MS) }),
    breaker: new ConsecutiveBreaker(failures),
  });

/** Servers of one's own answer a few at a time; what waits longer than its caller does never leaves. */
const MOST_AT_ONCE = 8;
const MOST_WAITING = 500;

/** Known, since no request left. */
const NOTHING = { prompt: 0, completion: 0 };

const crowded: ModelOutcome<never> = {
  kind: 'busy',
  reason: 'too many ask the language model at once',
  detail: `${MOST_AT_ONCE} requests are under way and ${MOST_WAITING} wait`,
  usage: NOTHING,
};
const late: ModelOutcome<never> = {
  kind: 'timed-out',
  reason: 'the language model did not answer in time',
  detail: 'its turn did not come in time',
  usage: NOTHING,
};
const resting: ModelOutcome<never> = {
  kind: 'busy',
  reason: 'the language model’s server failed repeatedly and is left alone for a while',
  detail: 'the breaker is open',
  usage: NOTHING,
};

const isRejection = (error: unknown): boolean =>
  error instanceof APIError && (error.status === 400 || error.status === 422);

/**
 * A language model behind a server that speaks OpenAI's chat completions. One request is one attempt: no retries, nothing
 * longer than a mebibyte, nothing after `timeoutMs` or the caller's signal, a few at once.
 */
export const createModel = (options: ModelOptions): LanguageModel => {
  const client = clientFor(options);
  const first = firstDialect(options.baseUrl === null);
  const breaker = breakerFor(options.breaker ?? BREAKER);
  const queue = bulkhead(MOST_AT_ONCE, MOST_WAITING);
  let dialect: Dialect = first;

  const rejected = (error: unknown, asked: Dialect): ModelOutcome<never> => {
    const detail = detailOf(error, options.apiKey);
    const next = nextDialect(asked, detail);
    dialect = next ?? first;
    if (next === null) return faultOf(error, options.apiKey);
    return { kind: 'unsupported', reason: 'the server does not take this form of request', detail };
  };

  const attempt = async <Answer>(request: ModelRequest<Answer>): Promise<ModelOutcome<Answer>> => {
    const asked = dialect;
    try {
      const body = bodyOf(options.model, request, asked);
      return outcomeOf(await client.chat.completions.create(body, { signal: request.signal }), request);
    } catch (error) {
      return isRejection(error) ? rejected(error, asked) : faultOf(error, options.apiKey);
    }
  };

  return {
    name: options.model,
    // A token is at least one byte of the text, and JSON writes a text in no fewer bytes than it has.
    worstTokens: (request) =>
      Buffer.byteLength(JSON.stringify(bodyOf(options.model, request, { ...dialect, form: 'json' }))) +
      TEMPLATE_TOKENS +
      request.maxTokens,
    write: async (request) => {
      try {
        return await queue.execute(() => (request.signal.aborted ? late : breaker.execute(() => attempt(request))));
      } catch (error) {
        if (error instanceof BrokenCircuitError) return resting;
        if (error instanceof BulkheadRejectedError) return crowded;
        throw error;
      }
    },
  };
};
