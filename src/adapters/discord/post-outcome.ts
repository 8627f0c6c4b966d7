import { DiscordAPIError, HTTPError, type RateLimitData, RateLimitError } from '@discordjs/rest';
import type { PostOutcome } from '../../ports.ts';
import { scrub } from './log.ts';

type Refused = Exclude<PostOutcome, { kind: 'sent' }>;

const BUSY_MS = 5_000;
const LONGEST_WAIT_MS = 5_000;

/** Longer waits for a rate limit go back to the outbox: its lease would run out. */
export const leftToTheOutbox = ({
  timeToReset,
  retryAfter,
}: Pick<RateLimitData, 'timeToReset' | 'retryAfter'>): boolean => Math.max(timeToReset, retryAfter) > LONGEST_WAIT_MS;

/** What stands in the way, in words for the people who can change it (codes of Discord's API v10). */
const BARRED: Readonly<Record<number, string>> = {
  10003: 'the channel no longer exists',
  10004: 'the server no longer exists, or the bot is no longer in it',
  10008: 'the message was deleted',
  50001: 'the bot cannot see the channel',
  50007: 'this person does not take messages from the bot',
  50013: 'the bot may not post in the channel',
  50083: 'the thread is archived',
  160005: 'the thread is locked',
  40067: 'the forum asks for a tag on each post',
};

/** The request cannot have reached Discord. */
const NEVER_LEFT: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const codeOf = (error: unknown): unknown => {
  if (!(error instanceof Error)) return undefined;
  return 'code' in error ? error.code : codeOf(error.cause);
};

const refusedBy = (error: DiscordAPIError): Refused => {
  if (error.status === 401) return { kind: 'unauthorized', reason: 'Discord does not accept the bot’s token' };
  if (error.status === 429) return { kind: 'busy', afterMs: BUSY_MS, reason: 'Discord’s rate limit' };
  const code = Number(error.code);
  return {
    kind: 'barred',
    code,
    reason: BARRED[code] ?? `Discord refuses it (${error.code}): ${scrub(error.message)}`,
  };
};

/** @discordjs/rest drops its token after one 401 and says so in these words from then on. */
const TOKEN_GONE = 'Expected token to be set';

/** What a failed Create Message means. A timeout, a reset or a 5xx leaves it open whether the message stands. */
export const refusalOf = (error: unknown): Refused => {
  if (error instanceof DiscordAPIError) return refusedBy(error);
  if (error instanceof RateLimitError)
    return { kind: 'busy', afterMs: Math.max(error.timeToReset, error.retryAfter, 1), reason: 'Discord’s rate limit' };
  if (error instanceof HTTPError && error.status === 503)
    return { kind: 'busy', afterMs: BUSY_MS, reason: 'Discord is unavailable (503)' };
  if (error instanceof HTTPError) return { kind: 'unknown', reason: `Discord answered ${error.status}` };
  if (NEVER_LEFT.has(codeOf(error)))
    return { kind: 'busy', afterMs: BUSY_MS, reason: `no connection (${codeOf(error)})` };
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith(TOKEN_GONE)) return { kind: 'unauthorized', reason: 'Discord did not accept the bot’s token' };
  return { kind: 'unknown', reason: scrub(`no answer: ${message || codeOf(error) || 'connection lost'}`) };
};
