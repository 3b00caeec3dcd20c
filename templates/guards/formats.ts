const DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const DURATION =
  /^P(?:\d+W|(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?|T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))$/;
const UUID = /^[\da-fA-F]{8}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{4}-[\da-fA-F]{12}$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const ZERO_IN_FRONT = /(?:^|\.)0\d/;
const URI =
  /^[A-Za-z][A-Za-z\d+.-]*:(?:\/\/(?:(?:[\w.~!$&'()*+,;=:-]|%[\da-fA-F]{2})*@)?(?:\[[\da-fA-Fv.:~!$&'()*+,;=-]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-fA-F]{2})*)(?::\d*)?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[\da-fA-F]{2})*)?|(?!\/\/)(?:[\w.~!$&'()*+,;=:@/-]|%[\da-fA-F]{2})*)(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-fA-F]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-fA-F]{2})*)?$/;
const LOCAL_PART = /^(?:[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*|"(?:[ !#-[\]-~]|\\[ -~])*")$/;
const DOMAIN = /^[a-zA-Z\d](?:[a-zA-Z\d-]{0,61}[a-zA-Z\d])?(?:\.[a-zA-Z\d](?:[a-zA-Z\d-]{0,61}[a-zA-Z\d])?)*$/;

/** Digits by their codes, which are compared faster than texts. */
const TWO = 50;
const SIX = 54;
const NINE = 57;

/** RFC 3339, with the lengths of months, leap years, and leap seconds at midnight UTC only. */
export function fitsDateTime(text: string): boolean {
  return DATE_TIME.test(text) && isDayOfMonth(text) && (text.charCodeAt(17) !== SIX || isLeapSecond(text));
}

/** RFC 3339, section 5.6, full-date. */
export function fitsDate(text: string): boolean {
  return DATE.test(text) && isDayOfMonth(text);
}

/** Whether a text that begins with a date names a day that its month has. */
function isDayOfMonth(text: string): boolean {
  const ten = text.charCodeAt(8);
  if (ten < TWO || (ten === TWO && text.charCodeAt(9) < NINE)) return true;
  const day = twoDigits(text, 8);
  const month = twoDigits(text, 5);
  if (month !== 2) return day < 31 || (month !== 4 && month !== 6 && month !== 9 && month !== 11);
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isLeapSecond(text: string): boolean {
  const end = text.length;
  const isUtc = text.endsWith('Z') || text.endsWith('z');
  const offset = isUtc ? 0 : (twoDigits(text, end - 5) * 60 + twoDigits(text, end - 2)) * (text[end - 6] === '-' ? 1 : -1);
  const minutes = twoDigits(text, 11) * 60 + twoDigits(text, 14) + offset;
  return (minutes + 1440) % 1440 === 1439;
}

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
}

/** RFC 3339, appendix A. */
export function fitsDuration(text: string): boolean {
  return DURATION.test(text);
}

/** RFC 4122, in either case. */
export function fitsUuid(text: string): boolean {
  return UUID.test(text);
}

/** RFC 2673, section 3.2: four numbers without zeros in front. */
export function fitsIpv4(text: string): boolean {
  return IPV4.test(text) && !ZERO_IN_FRONT.test(text);
}

/** Eight groups of hexadecimal digits; `::` stands for as many zeros as are missing, and an IPv4 address for the last two. */
export function fitsIpv6(text: string): boolean {
  if (text.length > 45 || !/^[\da-fA-F:.]+$/.test(text)) return false;
  const halves = text.split('::');
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  const last = halves[halves.length - 1] === '' ? undefined : all[all.length - 1];
  const hasIpv4 = last?.includes('.') === true;
  if (hasIpv4 && !fitsIpv4(last)) return false;
  const count = all.length + (hasIpv4 ? 1 : 0);
  const isGroup = (group: string, index: number): boolean =>
    (hasIpv4 && index === all.length - 1) || /^[\da-fA-F]{1,4}$/.test(group);
  return all.every(isGroup) && (halves.length === 2 ? count < 8 : count === 8);
}

/** RFC 3986. An address in brackets is looked at once more. */
export function fitsUri(text: string): boolean {
  if (!URI.test(text)) return false;
  const literal = /^[^/]*\/\/(?:[^@/?#]*@)?\[([^\]]*)\]/.exec(text)?.[1];
  return literal === undefined || fitsIpv6(literal) || /^[vV][\da-fA-F]+\.[\w.~!$&'()*+,;=:-]+$/.test(literal);
}

/** RFC 5321, section 4.1.2: a local part, also in quotes, and a domain or an address in brackets. */
export function fitsEmail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at > 64 || text.length > 254 || !LOCAL_PART.test(text.slice(0, at))) return false;
  const domain = text.slice(at + 1);
  const literal = /^\[(IPv6:)?(.*)\]$/.exec(domain);
  if (literal === null) return DOMAIN.test(domain);
  return literal[1] === undefined ? fitsIpv4(literal[2] ?? '') : fitsIpv6(literal[2] ?? '');
}
