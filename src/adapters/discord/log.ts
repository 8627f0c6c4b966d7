import { DiscordAPIError, HTTPError } from '@discordjs/rest';

export type Log = (level: 'debug' | 'info' | 'warn' | 'error', message: string) => void;

/** Tokens of interactions and webhooks in addresses, and anything of a bot token's or a model key's shape. */
const SECRETS = [
  /(?<=\/(?:interactions|webhooks)\/\d+\/)[^/?\s"']+/g,
  /[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}/g,
  /\bsk-[\w-]{8,}/g,
  /(?<=\bBearer )\S+/gi,
] as const;

/** A text for logs, without tokens. */
export const scrub = (text: string): string => SECRETS.reduce((left, secret) => left.replaceAll(secret, '…'), text);

const headline = (error: unknown): string => {
  if (error instanceof DiscordAPIError)
    return `Discord ${error.status} ${error.code} ${error.method} ${error.url}: ${error.message}`;
  if (error instanceof HTTPError) return `Discord ${error.status} ${error.method} ${error.url}: ${error.message}`;
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
};

/** An error with its causes, for logs only; scrubbed. */
export const describeFault = (error: unknown): string => {
  const cause = error instanceof Error && error.cause !== undefined ? `\ncaused by ${describeFault(error.cause)}` : '';
  return scrub(`${headline(error)}${cause}`);
};
