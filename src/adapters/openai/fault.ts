import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { ModelOutcome } from '../../ports.ts';
import { TooLongError } from './bounded-fetch.ts';

type Fault = Extract<ModelOutcome<never>, { readonly kind: 'busy' | 'failed' | 'timed-out' }>;

const LONGEST_DETAIL = 300;

/** The whole chain of messages, innermost last. */
const messagesOf = (error: unknown): string =>
  error instanceof Error
    ? [error.message, error.cause === undefined ? '' : messagesOf(error.cause)].join(' ')
    : String(error);

const causedBy = (error: unknown): unknown[] => (error instanceof Error ? [error, ...causedBy(error.cause)] : []);

/** The server's own words for logs, without the key. */
export const detailOf = (error: unknown, apiKey: string): string =>
  messagesOf(error).replaceAll(apiKey, '…').replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_DETAIL);

const REASONS: Readonly<Record<number, string>> = {
  401: 'the language model’s server does not accept OPENAI_API_KEY (401)',
  403: 'the language model’s server does not let this key use the model (403)',
  404: 'the language model’s server knows no such model or address (404)',
};

const reasonOf = (error: unknown): string => {
  if (causedBy(error).some((each) => each instanceof TooLongError))
    return 'the language model’s server sent an answer without end';
  if (error instanceof APIConnectionError) return 'the language model’s server could not be reached';
  const status = error instanceof APIError ? error.status : undefined;
  if (status === undefined) return 'the language model’s server answered something that cannot be read';
  return REASONS[status] ?? `the language model’s server answered ${status}`;
};

/** What an error of the client means. */
export const faultOf = (error: unknown, apiKey: string): Fault => {
  const detail = detailOf(error, apiKey);
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError)
    return { kind: 'timed-out', reason: 'the language model did not answer in time', detail, usage: null };
  if (error instanceof APIError && error.status === 429)
    return { kind: 'busy', reason: 'the language model’s server is busy (429)', detail, usage: null };
  return { kind: 'failed', reason: reasonOf(error), detail, usage: null };
};
