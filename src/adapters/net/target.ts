import { isIP } from 'node:net';
import { isLoopback, whyNotPublic } from './public-address.ts';

/** All addresses of a name. Called once for each request. */
export type Resolve = (hostname: string) => Promise<readonly string[]>;

export type TargetRules = {
  readonly resolve: Resolve;
  /** Hosts, as written in an address, that may lie on this machine and on any port: for tests. */
  readonly allowLoopback: readonly string[];
};

export type Target =
  | { readonly kind: 'open'; readonly url: URL; readonly addresses: readonly string[] }
  | { readonly kind: 'refused' | 'failed'; readonly reason: string };

const PORTS = new Set(['', '80', '443', '8080', '8443']);
const LONGEST_URL = 2048;

const refused = (reason: string): Target => ({ kind: 'refused', reason });

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

const faultInUrl = (url: URL, isOpen: boolean): string | null => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return `only http and https addresses are fetched, not ${url.protocol}`;
  if (url.username !== '' || url.password !== '')
    return 'an address with a name or a password in it is not fetched; leave them out';
  if (!isOpen && !PORTS.has(url.port))
    return `port ${url.port} is not one that pages are served on (80, 443, 8080, 8443)`;
  return null;
};

const addressesOf = async (host: string, resolve: Resolve): Promise<readonly string[]> => {
  if (isIP(host) !== 0) return [host];
  try {
    return await resolve(host);
  } catch {
    return [];
  }
};

/**
 * Checks where an address leads before anything is sent: scheme, credentials, port, and that each address of its name
 * is public. The addresses are those to connect to; the name is not looked up again.
 */
export const targetOf = async (text: string, rules: TargetRules): Promise<Target> => {
  if (text.length > LONGEST_URL || !URL.canParse(text))
    return refused(`"${text.slice(0, 100)}" is no web address; give one such as https://example.org/feed.xml`);
  const url = new URL(text);
  const host = hostOf(url);
  const mayBeHere = rules.allowLoopback.includes(host);
  const fault = faultInUrl(url, mayBeHere);
  if (fault !== null) return refused(fault);
  const addresses = await addressesOf(host, rules.resolve);
  if (addresses.length === 0) return { kind: 'failed', reason: `the host ${host} was not found; check its spelling` };
  for (const address of addresses) {
    const why = mayBeHere && isLoopback(address) ? null : whyNotPublic(address);
    if (why !== null)
      return refused(`${host} is ${why}${address === host ? '' : ` (${address})`}; only public addresses are fetched`);
  }
  return { kind: 'open', url, addresses };
};
