import { BlockList, isIP, isIPv4 } from 'node:net';

/** Ranges that are no part of the public internet, or that lead into another range. */
const NOT_PUBLIC = new BlockList();
for (const range of [
  ...[
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.0.2.0/24',
  ],
  ...['192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
])
  addRange(range, 'ipv4');
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) addRange(range, 'ipv6');

/** What IPv6 has of public addresses. */
const GLOBAL = new BlockList();
GLOBAL.addSubnet('2000::', 3, 'ipv6');

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

/** Ranges of IPv6 whose last 32 bits are an address of IPv4: mapped ones, and those of networks that have no IPv4. */
const CARRIERS = new BlockList();
CARRIERS.addSubnet('::ffff:0:0', 96, 'ipv6');
CARRIERS.addSubnet('64:ff9b::', 96, 'ipv6');

function addRange(range: string, family: 'ipv4' | 'ipv6'): void {
  const [network = '', bits] = range.split('/');
  NOT_PUBLIC.addSubnet(network, Number(bits), family);
}

/** Whether an address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  if (isIPv4(address)) return !NOT_PUBLIC.check(address, 'ipv4');
  if (CARRIERS.check(address, 'ipv6')) return isPublicAddress(carriedAddress(address));
  return GLOBAL.check(address, 'ipv6') && !NOT_PUBLIC.check(address, 'ipv6');
}

/** Whether an address means this machine. */
export function isLoopbackAddress(address: string): boolean {
  return isIP(address) !== 0 && LOOPBACK.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}

/** The address of IPv4 in the last 32 bits: `::ffff:7f00:1` → `127.0.0.1`. */
function carriedAddress(address: string): string {
  const dotted = /(\d+(?:\.\d+){3})$/.exec(address)?.[1];
  if (dotted !== undefined) return dotted;
  const groups = address.replace(/::$/, ':0').split(':').slice(-2);
  const [high = 0, low = 0] = groups.map((group) => Number.parseInt(group === '' ? '0' : group, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}
