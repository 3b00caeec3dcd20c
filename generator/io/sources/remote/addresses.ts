import { isIP } from 'node:net';
import { requirePackage } from '../../../packages/require-package.ts';

// The list of ranges is kept up to date by those who follow the registries of IANA; it is loaded by what fetches, and nothing else.
const ipaddr = requirePackage('ipaddr.js') as typeof import('ipaddr.js');

/** What IPv6 has of public addresses. */
const GLOBAL = ipaddr.parseCIDR('2000::/3');

/** Addresses of IPv6 whose last 32 bits are an address of IPv4, in networks that have no IPv4. */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96');

/** Whether an address belongs to the public internet. One of IPv6 that carries one of IPv4 is what that is. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.range() === 'unicast';
  if (parsed.match(NAT64)) return new ipaddr.IPv4(parsed.toByteArray().slice(12)).range() === 'unicast';
  return parsed.match(GLOBAL) && parsed.range() === 'unicast';
}

/** Whether an address means this machine. */
export function isLoopbackAddress(address: string): boolean {
  return isIP(address) !== 0 && ipaddr.process(address).range() === 'loopback';
}
