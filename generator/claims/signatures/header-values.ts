/** What the value of a header shows of its form. */
export interface ValueForm {
  /** What stands in front of the signature: `sha256=`, `v1=`, `v1,`. */
  readonly prefix?: string;
  readonly separator?: string;
  /** What stands in front of the time: `t=`. */
  readonly timePrefix?: string;
  readonly timeUnit?: 'seconds' | 'milliseconds' | 'iso';
  readonly encoding?: 'hex' | 'base64';
}

const MAX_LENGTH = 1000;
const PART = /^([A-Za-z][\w-]{0,20})=(.+)$/s;
const TIME_KEY = /^(?:t|ts|time|timestamp)$/i;
const SIGNATURE_KEY = /^(?:s|v\d|h\d|sig\d?|signature\d?|hmac|digest|sha-?(?:1|256|512)|hmac-?sha-?(?:1|256|512))$/i;

/** Whether a part of a header that is called so holds the time of a signature. */
export function isTimeKey(key: string): boolean {
  return TIME_KEY.test(key);
}

/** Whether a part of a header that is called so holds a signature or its time. */
export function isFormKey(key: string): boolean {
  return isTimeKey(key) || SIGNATURE_KEY.test(key);
}

/**
 * The form of the value of a header: `t=1492774577,v1=5257a869…`, `sha256=<hex>`, `v1,K3Q2…`. Nothing where it has none
 * that a person would see.
 * @example
 * formOfValue('t=<unix>,v1=<hex digest>')
 * // → { prefix: 'v1=', separator: ',', timePrefix: 't=', timeUnit: 'seconds', encoding: 'hex' }
 */
export function formOfValue(value: string): ValueForm | undefined {
  const text = value.trim().replace(/^["'`]|["'`]$/g, '');
  if (text === '' || text.length > MAX_LENGTH) return undefined;
  const versioned = /^(v\d,)([\w+/]{8,}={0,2}|[<{].*)(?: |$)/.exec(text);
  if (versioned !== null) return { prefix: versioned[1] ?? '', separator: ' ', ...encodingOf(versioned[2] ?? '') };
  for (const separator of [',', ';', ' ']) {
    const parts = text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length > 1 && parts.every((part) => PART.test(part))) return formOfParts(parts, separator);
  }
  const [, key = '', rest = ''] = PART.exec(text) ?? [];
  if (SIGNATURE_KEY.test(key) && !/\s/.test(key)) return { prefix: `${key}=`, ...encodingOf(rest) };
  return listForm(text);
}

function formOfParts(parts: readonly string[], separator: string): ValueForm | undefined {
  const read = parts.map((part) => PART.exec(part) ?? []).map(([, key = '', value = '']) => ({ key, value }));
  const time = read.find(({ key, value }) => isTimeKey(key) || /^\d{10}(?:\d{3})?$/.test(value));
  const signature = read.find(
    (part) => part !== time && (SIGNATURE_KEY.test(part.key) || encodingOf(part.value).encoding !== undefined),
  );
  if (signature === undefined) return undefined;
  return {
    prefix: `${signature.key}=`,
    separator,
    ...(time === undefined ? {} : { timePrefix: `${time.key}=`, ...unitOf(time.value) }),
    ...encodingOf(signature.value),
  };
}

/** One signature, or several that are written alike, with nothing in front. */
function listForm(text: string): ValueForm | undefined {
  const parts = text.split(/,\s*/);
  const [first = ''] = parts;
  const { encoding } = encodingOf(first);
  if (encoding === undefined) return undefined;
  const isList = parts.length > 1 && parts.every((part) => encodingOf(part).encoding === encoding);
  if (parts.length > 1 && !isList) return undefined;
  return { encoding, ...(isList ? { separator: ',' } : {}) };
}

/** What a value is written in, if it is long enough to tell, or says so. */
function encodingOf(value: string): Pick<ValueForm, 'encoding'> {
  const text = value.trim();
  if (/^(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$/i.test(text)) return { encoding: 'hex' };
  const isBase64 = /^(?:[A-Za-z\d+/]{27}=|[A-Za-z\d+/]{43}=|[A-Za-z\d+/]{86}==)$/.test(text);
  if (isBase64) return { encoding: 'base64' };
  if (!/^[<{[]/.test(text)) return {};
  if (/\bhex/i.test(text)) return { encoding: 'hex' };
  return /base[- ]?64(?![- ]?url)/i.test(text) ? { encoding: 'base64' } : {};
}

/** How a time is written, if it is one that can be read. */
export function unitOf(value: string): Pick<ValueForm, 'timeUnit'> {
  const text = value.trim();
  if (/^\d{10}$/.test(text)) return { timeUnit: 'seconds' };
  if (/^\d{13}$/.test(text)) return { timeUnit: 'milliseconds' };
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return { timeUnit: 'iso' };
  if (!/^[<{[]/.test(text)) return {};
  if (/milli/i.test(text)) return { timeUnit: 'milliseconds' };
  return /unix|seconds|epoch/i.test(text) ? { timeUnit: 'seconds' } : {};
}
