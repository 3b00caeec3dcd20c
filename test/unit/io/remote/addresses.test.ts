import { describe, expect, it } from 'vitest';
import { isLoopbackAddress, isPublicAddress } from '../../../../generator/io/sources/remote/addresses.ts';

describe('addresses', () => {
  it.each(['8.8.8.8', '140.82.112.3', '172.15.0.1', '172.32.0.1', '2606:50c0:8000::154', '::ffff:8.8.8.8', '64:ff9b::8c52:7003'])(
    '%s is public',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.9.9.9', '169.254.169.254', '172.16.0.1', '172.31.255.255'],
    ...['192.168.1.1', '192.0.2.1', '198.18.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255', '192.88.99.1', '240.0.0.1'],
    ...[
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'fd12:3456::1',
      'ff02::1',
      '2001:db8::1',
      '2002:a00:1::',
      '2001::1',
      '100::1',
      '3fff::1',
      '4000::1',
    ],
    ...['2001:1::1', '64:ff9b:1::1', '5f00::1', '::ffff:0:10.0.0.1', '::7f00:1', '::10.0.0.1', '0x7f.1', '127.1'],
    ...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:a00:1', '64:ff9b::a00:1', '64:ff9b::', 'localhost', ''],
  ])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

  it('tell this machine', () => {
    expect(['127.0.0.1', '127.1.2.3', '::1'].every(isLoopbackAddress)).toBe(true);
    expect(['8.8.8.8', '10.0.0.1', '::2', ''].some(isLoopbackAddress)).toBe(false);
  });
});
