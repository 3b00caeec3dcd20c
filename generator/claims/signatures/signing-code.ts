import type { Fence, Outline } from '../../model/outline.ts';
import type { SignatureFact, SignatureSubject } from '../../model/signatures/facts.ts';
import { originSpan } from '../../text/embedded.ts';
import { deliverySections } from './delivery-sections.ts';
import { isNonce, roleOfHeader } from './header-names.ts';
import { type Assigned, CHANGED, signedBy } from './signed/expressions.ts';
import { formIn } from './signed/forms.ts';
import { isWhole } from './signed/parts.ts';
import { type SigningCall, signingCalls } from './signing-calls.ts';

/** Longer code does more than verify a signature. */
const MAX_LENGTH = 20_000;
const RULE = 'signature/in-code';

/**
 * What code of a page does to verify a delivery: which header it reads, by which algorithm it signs what, and how that is
 * written.
 * @example
 * readSigningCode(page("# Webhooks\n\n~~~js\ncreateHmac('sha1', secret).update(body).digest('hex')\n~~~")).map(({ value }) => value)
 * // → ['HMAC-SHA1', '{body}', 'hex']
 */
export function readSigningCode(outline: Outline): readonly SignatureFact[] {
  const audiences = deliverySections(outline);
  return outline.sections.flatMap((section) => {
    if (audiences.get(section) !== 'deliveries') return [];
    return section.blocks.flatMap((block) => (block.kind === 'fence' ? inFence(block, outline) : []));
  });
}

type Fact = (about: SignatureSubject, value: string, start: number, end: number) => SignatureFact;

function inFence({ code }: Fence, { page }: Outline): readonly SignatureFact[] {
  const { text } = code;
  if (text.length > MAX_LENGTH) return [];
  const fact: Fact = (about, value, start, end) => ({
    about,
    value,
    rule: RULE,
    place: { file: page, span: originSpan(code, start, end) },
  });
  const calls = signingCalls(text);
  const jwt = /['"`](?:RS|ES|PS|HS)(?:256|384|512)['"`]/.exec(text);
  const assigned = assignedIn(text);
  const facts = [...formsIn(text, fact), ...calls.flatMap((call) => callFacts(call, text, assigned, fact))];
  if (calls.length === 0 && jwt !== null) {
    const token = fact('algorithm', 'a JSON Web Token', jwt.index, jwt.index + jwt[0].length);
    return [...headersRead(text, fact), token];
  }
  if (calls.length === 0) return facts;
  return [...headersRead(text, fact), ...facts, ...prefixesIn(text, fact), ...tolerancesIn(text, fact)];
}

/** A fence that holds nothing but the form of what is signed, or a line that puts it together. */
function formsIn(text: string, fact: Fact): readonly SignatureFact[] {
  const lines = text.split('\n');
  if (lines.length > 12) return [];
  let start = 0;
  return lines.flatMap((line) => {
    const [at, end] = [start, start + line.length];
    start = end + 1;
    const bare = line
      .trim()
      .replace(/^(?:const|let|var|final|String|string)\s+/, '')
      .replace(/\s*(?:\/\/|#).*$/, '');
    const isNamed = /^\w+\s*:?=/.test(bare);
    if (isNamed && !/^\w*(?:sign|content|payload|message|base|data|string)\w*\s*:?=/i.test(bare)) return [];
    const value = formIn(bare);
    return value === undefined || (!isNamed && lines.length > 2)
      ? []
      : [{ ...fact('signed', value, at, end), rule: 'signature/form' }];
  });
}

function callFacts(call: SigningCall, text: string, assigned: Assigned, fact: Fact): readonly SignatureFact[] {
  const { start, end, algorithm, data, key, encoding } = call;
  const signed = data === undefined ? undefined : signedBy(data, assigned);
  const isKnown = signed === CHANGED || (signed !== undefined && isWhole(signed));
  const keyEncoding = keyEncodingOf(key, assigned, text);
  return [
    fact('algorithm', algorithm, start, end),
    ...(signed !== undefined && isKnown ? [fact('signed', signed, start, end)] : []),
    ...(encoding === undefined ? [] : [fact('encoding', encoding, start, end)]),
    ...(keyEncoding === undefined ? [] : [fact('key', keyEncoding, start, end)]),
  ];
}

/** How the key of a call comes of the secret, if it is decoded. */
function keyEncodingOf(key: string | undefined, assigned: Assigned, text: string): 'base64' | 'hex' | undefined {
  if (key === undefined) return undefined;
  const made = `${key} ${assigned.get(key) ?? ''}`;
  const called = /^(\w+)\(/.exec(assigned.get(key) ?? '')?.[1];
  const body = called === undefined ? '' : bodyOf(called, text);
  for (const from of [made, body]) {
    if (
      /['"]base64['"]|b64decode|base64_decode|strict_decode64|decode64|FromBase64String|StdEncoding\.DecodeString|Base64\.getDecoder/i.test(
        from,
      )
    )
      return 'base64';
    if (/['"]hex['"]|fromhex|hex2bin|hex\.DecodeString|FromHexString/i.test(from)) return 'hex';
  }
  return undefined;
}

/** The first lines of a function that the code defines. */
function bodyOf(name: string, text: string): string {
  const at = text.search(new RegExp(`\\b(?:function|def|func)\\s+${name}\\b`));
  return at === -1 ? '' : text.slice(at, at + 300);
}

/** `request.headers["x-acme-signature"]`, `$_SERVER["HTTP_X_ACME_SIGNATURE"]`. */
function headersRead(text: string, fact: Fact): readonly SignatureFact[] {
  return [...text.matchAll(/['"`](?:(HTTP(?:_[A-Z0-9]+)+)|([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+))['"`]/g)].flatMap((found) => {
    const [whole, server, plain] = found;
    const name =
      plain ??
      (server ?? '')
        .replace(/^HTTP_/, '')
        .split('_')
        .map(capitalized)
        .join('-');
    const role = roleOfHeader(name);
    const [start, end] = [found.index + 1, found.index + whole.length - 1];
    if (role === 'signature') return [{ ...fact('header', name, start, end), of: name }];
    if (role === 'time') return [fact('time', name, start, end)];
    if (role !== 'id') return [];
    return [isNonce(name) ? fact('nonce', name, start, end) : { ...fact('id', name, start, end), isLoose: true }];
  });
}

function capitalized(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** `"sha256=" + digest`, `part.startsWith("t=")`, `header.split(",")`. */
function prefixesIn(text: string, fact: Fact): readonly SignatureFact[] {
  const prefixes = [...text.matchAll(PREFIX)].map((found) => {
    const [, prefix = ''] = found;
    const about = /^(?:t|ts|timestamp)=$/i.test(prefix) ? 'time prefix' : 'prefix';
    return fact(about, prefix, found.index + 1, found.index + found[0].length);
  });
  const divided = prefixes.some(({ about }) => about === 'time prefix') ? [...text.matchAll(/\.split\(\s*['"]([,;])['"]/g)] : [];
  return [...prefixes, ...divided.map((found) => fact('separator', found[1] ?? '', found.index, found.index + found[0].length))];
}

const PREFIX = /['"`]((?:(?:hmac-?)?sha-?(?:1|256|512)|v\d|ts?|timestamp)=)(?=['"`$#{])/gi;

/** `Math.abs(now - timestamp) > 300`, in seconds or milliseconds. */
function tolerancesIn(text: string, fact: Fact): readonly SignatureFact[] {
  return [...text.matchAll(AGE)].flatMap((found) => {
    const [line, number = ''] = found;
    const given = number
      .replaceAll('_', '')
      .split('*')
      .reduce((product, factor) => product * Number(factor), 1);
    const seconds = given > MAX_SECONDS ? given / 1000 : given;
    const isAge = /timestamp|\bts\b|\bt\b|\bage\b|diff/i.test(line) && seconds >= 5 && seconds <= MAX_SECONDS;
    return isAge ? [fact('tolerance', String(seconds), found.index, found.index + line.length)] : [];
  });
}

const AGE = /^.{0,120}\b(?:now|time|Date)\b.{0,120}[<>]=? ?(\d[\d_]*(?: ?\* ?\d[\d_]*){0,3})/gm;
const MAX_SECONDS = 86_400;

/** What is assigned to each variable, once; what is assigned to twice depends on what happens. */
function assignedIn(text: string): Assigned {
  const found = new Map<string, string>();
  for (const [, name = '', , expression = ''] of text.matchAll(ASSIGNMENT)) {
    if (!found.has(name))
      found.set(
        name,
        expression
          .replace(/\s+(?:#|\/\/) .*$/, '')
          .trim()
          .replace(/;$/, ''),
      );
  }
  return found;
}

const ASSIGNMENT =
  /^[ \t]*(?:(?:const|let|var|val|final|auto|String|string|byte\[\])[ \t]+)*\$?([A-Za-z_]\w*)[ \t]*(:=|=)(?!=)[ \t]*((?:[^\n;]|\n[ \t]+(?=[.+]))+);?/gm;
