import type { GuardFormat } from '../../model/guard-options.ts';

/** How a format is asserted: the function of the run-time that does it, and what it expects in words. */
export interface FormatCheck {
  readonly guard: string;
  readonly expected: string;
}

/** The formats that can be asserted. */
export const FORMATS: ReadonlyMap<string, FormatCheck> = new Map<GuardFormat, FormatCheck>([
  ['date-time', { guard: 'isDateTime', expected: 'a date and time (RFC 3339)' }],
  ['date', { guard: 'isDate', expected: 'a date (RFC 3339)' }],
  ['duration', { guard: 'isDuration', expected: 'a duration (RFC 3339)' }],
  ['uuid', { guard: 'isUuid', expected: 'a UUID (RFC 4122)' }],
  ['uri', { guard: 'isUri', expected: 'a URI (RFC 3986)' }],
  ['email', { guard: 'isEmail', expected: 'an e-mail address (RFC 5321)' }],
  ['ipv4', { guard: 'isIpv4', expected: 'an IPv4 address' }],
  ['ipv6', { guard: 'isIpv6', expected: 'an IPv6 address (RFC 4291)' }],
]);
