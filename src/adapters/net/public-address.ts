import ipaddr from 'ipaddr.js';

/** What IANA's registries of special addresses call a range, in words. */
const RANGES: Readonly<Record<string, string>> = {
  loopback: 'an address of this machine',
  private: 'a private address',
  uniqueLocal: 'a private address',
  linkLocal: 'a link-local address',
  carrierGradeNat: 'a shared address of a provider',
  multicast: 'a multicast address',
  broadcast: 'a broadcast address',
  unspecified: 'no address at all',
};

/** All global unicast addresses of IPv6 lie here (RFC 4291); translated and tunnelled ones that do are named by `range`. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

const isGlobal = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean =>
  address.range() === 'unicast' && (address.kind() === 'ipv4' || address.match(GLOBAL_UNICAST));

/** Null for an address of the public internet; else what it is, in words. IPv4 inside IPv6 counts as the IPv4 address. */
export const whyNotPublic = (text: string): string | null => {
  if (!ipaddr.isValid(text)) return 'no IP address';
  const address = ipaddr.process(text);
  if (isGlobal(address)) return null;
  return RANGES[address.range()] ?? 'a reserved address';
};

/** True for an address of this machine: 127.0.0.0/8 and ::1. */
export const isLoopback = (text: string): boolean =>
  ipaddr.isValid(text) && ipaddr.process(text).range() === 'loopback';
