import type { GuardFormat } from '../../../options/choices.ts';

/** How a format is asserted: the function of the run-time that does it, and what it expects in words. */
export interface FormatCheck {
  readonly guard: string;
  readonly expected: string;
}

const CHECKS: Readonly<Record<GuardFormat, FormatCheck>> = {
  'date-time': { guard: 'fitsDateTime', expected: 'a date and time (RFC 3339)' },
  date: { guard: 'fitsDate', expected: 'a date (RFC 3339)' },
  duration: { guard: 'fitsDuration', expected: 'a duration (RFC 3339)' },
  uuid: { guard: 'fitsUuid', expected: 'a UUID (RFC 4122)' },
  uri: { guard: 'fitsUri', expected: 'a URI (RFC 3986)' },
  email: { guard: 'fitsEmail', expected: 'an e-mail address (RFC 5321)' },
  ipv4: { guard: 'fitsIpv4', expected: 'an IPv4 address' },
  ipv6: { guard: 'fitsIpv6', expected: 'an IPv6 address (RFC 4291)' },
};

/** The formats that can be asserted. */
export const FORMATS: ReadonlyMap<string, FormatCheck> = new Map(Object.entries(CHECKS));
