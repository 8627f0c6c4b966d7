import { lookup as dnsLookup } from 'node:dns/promises';
import { isIPv6, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import type { Fetched, Fetcher } from '../../ports.ts';
import { ACCEPTED_ENCODINGS, readBody, TooLargeError } from './body.ts';
import { type Resolve, type TargetRules, targetOf } from './target.ts';

export type FetcherOptions = {
  /** Says who asks; sites want a name and an address to complain to. */
  readonly userAgent: string;
  readonly maxBytes?: number;
  /** For all of a fetch, redirects and body included. */
  readonly limitMs?: number;
  readonly maxRedirects?: number;
  /** Hosts, as written in an address, that may lie on this machine, on any port. For tests only; default none. */
  readonly allowLoopback?: readonly string[];
  /** All addresses of a name; the system's resolver where left out. */
  readonly resolve?: Resolve;
};

type Conditions = Parameters<Fetcher['fetch']>[1];
type Limits = {
  readonly maxBytes: number;
  readonly maxRedirects: number;
  readonly limitMs: number;
  readonly userAgent: string;
};

const MEBIBYTE = 1024 * 1024;
const DEFAULTS = { maxBytes: 16 * MEBIBYTE, limitMs: 20_000, maxRedirects: 5 };
const MOST_HEADER_BYTES = 16 * 1024;

const systemResolve: Resolve = async (hostname) =>
  (await dnsLookup(hostname, { all: true, verbatim: true })).map(({ address }) => address);

/** Answers every look-up of a connection with the addresses that were checked. */
const pinnedLookup = (addresses: readonly string[]): LookupFunction => {
  const entries = addresses.map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
  return (_hostname, options, callback) => {
    const [first] = entries;
    if (options.all) callback(null, entries);
    else callback(null, first?.address ?? '', first?.family ?? 4);
  };
};

const headersFor = (conditions: Conditions, userAgent: string): Record<string, string> => ({
  'user-agent': userAgent,
  accept:
    'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
  'accept-encoding': ACCEPTED_ENCODINGS,
  ...(conditions.etag === null ? {} : { 'if-none-match': conditions.etag }),
  ...(conditions.lastModified === null ? {} : { 'if-modified-since': conditions.lastModified }),
});

const headerOf = (response: Dispatcher.ResponseData, name: string): string | null => {
  const value = response.headers[name];
  return Array.isArray(value) ? (value[0] ?? null) : (value ?? null);
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const STATUS_REASONS: Readonly<Record<number, string>> = {
  401: 'it wants a login (401)',
  403: 'the server does not let it be read (403)',
  404: 'there is nothing at this address (404)',
  410: 'it was taken away for good (410)',
  429: 'the server asks to be left alone for a while (429)',
};

const statusReason = (status: number): string =>
  STATUS_REASONS[status] ??
  (status >= 500 ? `the server has a fault of its own (${status})` : `the server answered ${status}`);

type Step = Fetched | { readonly kind: 'moved'; readonly to: string };

const stepFor = async (url: URL, response: Dispatcher.ResponseData, maxBytes: number): Promise<Step> => {
  const { statusCode } = response;
  const location = headerOf(response, 'location');
  if (statusCode === 304) return { kind: 'unchanged' };
  if (REDIRECTS.has(statusCode) && location !== null) {
    if (!URL.canParse(location, url.href))
      return { kind: 'failed', reason: 'the server redirects to something that is no address' };
    return { kind: 'moved', to: new URL(location, url.href).href };
  }
  if (statusCode < 200 || statusCode > 299) return { kind: 'failed', reason: statusReason(statusCode) };
  return {
    kind: 'ok',
    url: url.href,
    bytes: await readBody(response.body, headerOf(response, 'content-encoding') ?? '', maxBytes),
    contentType: headerOf(response, 'content-type'),
    etag: headerOf(response, 'etag'),
    lastModified: headerOf(response, 'last-modified'),
  };
};

type Hop = {
  readonly url: URL;
  readonly addresses: readonly string[];
  readonly signal: AbortSignal;
  readonly conditions: Conditions;
};

const takeHop = async ({ url, addresses, signal, conditions }: Hop, limits: Limits): Promise<Step> => {
  const agent = new Agent({
    connect: { lookup: pinnedLookup(addresses), timeout: limits.limitMs },
    maxHeaderSize: MOST_HEADER_BYTES,
    pipelining: 0,
  });
  try {
    const response = await request(url, {
      dispatcher: agent,
      signal,
      headers: headersFor(conditions, limits.userAgent),
    });
    response.body.on('error', () => undefined);
    return await stepFor(url, response, limits.maxBytes);
  } finally {
    await agent.destroy();
  }
};

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the server broke the connection off',
  UND_ERR_SOCKET: 'the server broke the connection off',
  UND_ERR_HEADERS_OVERFLOW: 'the server sends more headers than are read',
  HPE_HEADER_OVERFLOW: 'the server sends more headers than are read',
  UND_ERR_CONNECT_TIMEOUT: 'the server does not answer',
  Z_DATA_ERROR: 'its compression is damaged',
  Z_BUF_ERROR: 'its compression is damaged',
};

const outcomeOf = (error: unknown, signal: AbortSignal, limits: Limits): Fetched => {
  if (error instanceof TooLargeError) return { kind: 'refused', reason: error.message };
  if (signal.aborted) return { kind: 'failed', reason: `it took longer than ${limits.limitMs / 1000} seconds` };
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'failed', reason: REASONS[code] ?? `the connection failed (${code || message})` };
};

type Run = {
  readonly conditions: Conditions;
  readonly rules: TargetRules;
  readonly limits: Limits;
  readonly signal: AbortSignal;
};

const follow = async (start: string, { conditions, rules, limits, signal }: Run): Promise<Fetched> => {
  let at = start;
  for (let hops = 0; hops <= limits.maxRedirects; hops += 1) {
    const target = await targetOf(at, rules);
    if (target.kind !== 'open') {
      return hops === 0 ? target : { ...target, reason: `it redirects to ${at.slice(0, 200)}: ${target.reason}` };
    }
    const step = await takeHop({ ...target, signal, conditions }, limits);
    if (step.kind !== 'moved') return step;
    at = step.to;
  }
  return { kind: 'refused', reason: `it redirects more than ${limits.maxRedirects} times` };
};

/** Rejects when time is up, also while a name is being looked up, which nothing can break off. */
const timeUp = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/**
 * The one client for everything that is fetched from outside: http(s) only, public addresses only, the name looked up once and
 * the connection pinned to what was found, each redirect checked as the first address was, caps on headers, bytes (after
 * decompression), redirects and time, no cookies, no second try. Never throws: what it does not do it says in words.
 */
export const createFetcher = (options: FetcherOptions): Fetcher => {
  const { resolve = systemResolve, allowLoopback = [], ...given } = options;
  const rules: TargetRules = { resolve, allowLoopback };
  const limits: Limits = { ...DEFAULTS, ...given };
  return {
    fetch: async (url, conditions) => {
      const signal = AbortSignal.timeout(limits.limitMs);
      try {
        return await Promise.race([follow(url, { conditions, rules, limits, signal }), timeUp(signal)]);
      } catch (error) {
        return outcomeOf(error, signal, limits);
      }
    },
  };
};
