import { describe, expect, test } from 'vitest';
import { whyNotPublic } from '../../../src/adapters/net/public-address.ts';

describe('which addresses are public', () => {
  test.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'])(
    '%s is',
    (address) => {
      expect(whyNotPublic(address)).toBeNull();
    },
  );

  test.each([
    ['127.0.0.1', 'loopback'],
    ['127.8.9.1', 'all of loopback'],
    ['0.0.0.0', 'unspecified'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['169.254.169.254', 'link-local, where clouds keep their metadata'],
    ['100.64.0.1', 'carrier-grade NAT'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['192.0.2.1', 'documentation'],
    ['198.18.0.1', 'benchmarking'],
    ['240.0.0.1', 'reserved'],
    ['::', 'unspecified v6'],
    ['::1', 'loopback v6'],
    ['fe80::1', 'link-local v6'],
    ['fc00::1', 'unique local'],
    ['ff02::1', 'multicast v6'],
    ['::ffff:127.0.0.1', 'loopback mapped into v6'],
    ['::ffff:10.0.0.1', 'private mapped into v6'],
    ['::127.0.0.1', 'loopback in the old compatible form'],
    ['64:ff9b::7f00:1', 'loopback behind NAT64'],
    ['64:ff9b:1::7f00:1', 'loopback behind local NAT64'],
    ['2002:7f00:1::', 'loopback behind 6to4'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'Teredo'],
    ['2001:db8::1', 'documentation v6'],
    ['fec0::1', 'site-local'],
    ['not-an-address', 'no address'],
  ])('%s is not: %s', (address) => {
    expect(whyNotPublic(address)).not.toBeNull();
  });
});
