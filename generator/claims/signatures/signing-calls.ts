import { topLevelParts } from './signed/expressions.ts';

/** A call in code that signs, in the words of schemes. */
export interface SigningCall {
  readonly algorithm: string;
  /** The expression of what is signed. */
  readonly data: string | undefined;
  /** The expression of the key. */
  readonly key: string | undefined;
  /** How what comes of it is written, if the call says so. */
  readonly encoding: 'hex' | 'base64' | undefined;
  readonly start: number;
  readonly end: number;
}

const MAX_CALLS = 12;
const MAX_ARGUMENTS = 400;

type Found = Omit<SigningCall, 'start' | 'end'>;

/** What a call looks like up to its parenthesis, and what its arguments say; `after` is what stands behind it. */
interface CallForm {
  readonly opens: RegExp;
  readonly read: (list: readonly string[], opened: RegExpExecArray, after: string, before: string) => Found | undefined;
}

const FORMS: readonly CallForm[] = [
  { opens: /\bcreateHmac\s*\(/g, read: readNode },
  { opens: /\bhmac\.(?:new|HMAC|digest)\s*\(/g, read: readPython },
  { opens: /\bhash_hmac\s*\(/g, read: readPhp },
  { opens: /\bHMAC\.(hexdigest|digest|base64digest|hexdigest)\s*\(/g, read: readRuby },
  { opens: /\bhmac\.New\s*\(/g, read: readGo },
  { opens: /\b(?:new )?HMACSHA(1|256|512)(?:\.HashData)?\s*\(/g, read: readCsharp },
  { opens: /\b(?:Mac\.getInstance|HmacUtils)\s*\(/g, read: readJava },
  { opens: /\bHMAC[-_]?(?:SHA)?[-_]?(1|256|512)\s*\(/gi, read: readPseudo },
  { opens: /\bHMAC\s*\(/g, read: readPseudo },
  { opens: /\b(?:crypto\.verify|createVerify|createSign|openssl_verify)\s*\(/g, read: readAsymmetric },
];

/**
 * The calls of a piece of code that sign something, or check a signature, in the languages that pages show code in.
 * @example
 * signingCalls("createHmac('sha256', secret).update(body).digest('hex')").map(({ data, encoding }) => [data, encoding])
 * // → [['body', 'hex']]
 */
export function signingCalls(code: string): readonly SigningCall[] {
  const calls = FORMS.flatMap(({ opens, read }) =>
    [...code.matchAll(opens)].slice(0, MAX_CALLS).flatMap((opened) => {
      const start = opened.index;
      const end = endOfArguments(code, start + opened[0].length);
      if (end === undefined) return [];
      const list = topLevelParts(code.slice(start + opened[0].length, end - 1), /^\s*,\s*/).map((part) => part.trim());
      const found = read(list, opened, code.slice(end, end + MAX_ARGUMENTS), code.slice(Math.max(0, start - 60), start));
      return found === undefined ? [] : [{ ...found, start, end }];
    }),
  );
  return calls.sort((a, b) => a.start - b.start);
}

/** Behind the parenthesis that closes a call. */
function endOfArguments(code: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < Math.min(code.length, from + MAX_ARGUMENTS); at++) {
    if (code[at] === '(') depth++;
    if (code[at] === ')' && --depth === 0) return at + 1;
  }
  return undefined;
}

/** The algorithm of an argument: `'sha256'`, `hashlib.sha256`, `sha256.New`, `OpenSSL::Digest.new('sha1')`. */
function hashIn(text: string | undefined): string | undefined {
  const [, bits] = /sha-?_?(1|256|384|512)\b/i.exec(text ?? '') ?? [];
  if (bits !== undefined) return `HMAC-SHA${bits}`;
  return /\bmd5\b/i.test(text ?? '') ? 'HMAC-MD5' : undefined;
}

function readNode([hash, key]: readonly string[], _opened: RegExpExecArray, after: string): Found | undefined {
  const algorithm = hashIn(hash);
  if (algorithm === undefined) return undefined;
  const [chain] = splitStatement(after);
  const data = argumentOf(chain, /\.update\s*\(/) ?? argumentOf(after, /\.update\s*\(/);
  const [, encoding] = /\.digest\s*\(\s*['"`](hex|base64)['"`]/.exec(after) ?? [];
  return { algorithm, data: data?.[0], key, encoding: encoding === 'hex' || encoding === 'base64' ? encoding : undefined };
}

function splitStatement(text: string): readonly [string] {
  const end = text.search(/;|\n\s*\n/);
  return [end === -1 ? text : text.slice(0, end)];
}

/** The arguments of the first call that looks so. */
function argumentOf(text: string, opens: RegExp): readonly string[] | undefined {
  const opened = opens.exec(text);
  if (opened === null) return undefined;
  const from = opened.index + opened[0].length;
  const end = endOfArguments(text, from);
  return end === undefined ? undefined : topLevelParts(text.slice(from, end - 1), /^\s*,\s*/).map((part) => part.trim());
}

function readPython(list: readonly string[], _opened: RegExpExecArray, after: string, before: string): Found | undefined {
  const named = (name: string): string | undefined =>
    list.find((part) => new RegExp(`^${name}\\s*=(?!=)`).test(part))?.replace(/^\w+\s*=\s*/, '');
  const plain = list.filter((part) => !/^\w+\s*=(?!=)/.test(part));
  const algorithm = hashIn(named('digestmod') ?? named('digest') ?? plain[2]);
  if (algorithm === undefined) return undefined;
  const isHex = /^\s*\.hexdigest/.test(after) || /\.hexdigest\s*\(/.test(after.slice(0, 120));
  return {
    algorithm,
    data: named('msg') ?? plain[1],
    key: named('key') ?? plain[0],
    encoding: isHex ? 'hex' : wrapped(before, after),
  };
}

/** What a call stands in, or what is done to what it gave. */
function wrapped(before: string, after: string): 'hex' | 'base64' | undefined {
  if (/(?:b64encode|base64_encode|strict_encode64|encode64|ToBase64String|EncodeToString|encodeToString)\s*\(\s*$/.test(before)) {
    return /hex\.EncodeToString\s*\(\s*$/.test(before) ? 'hex' : 'base64';
  }
  if (/(?:bin2hex|hexlify|ToHexString|unpack1?)\s*\(\s*$/.test(before)) return 'hex';
  const hex = after.search(
    /\bhex\.EncodeToString|\bhexlify|\bToHexString|BitConverter|HexFormat|encodeHex|\bbin2hex|%02x|\.hex\(\)|\bhex::encode/i,
  );
  const base64 = after.search(
    /\bb64encode|base64\.\w*Encoding\.EncodeToString|ToBase64String|Base64\.getEncoder|base64_encode|strict_encode64|encodeBase64/i,
  );
  if (hex === -1 && base64 === -1) return undefined;
  return base64 === -1 || (hex !== -1 && hex < base64) ? 'hex' : 'base64';
}

function readPhp(
  [hash, data, key, raw]: readonly string[],
  _opened: RegExpExecArray,
  after: string,
  before: string,
): Found | undefined {
  const algorithm = hashIn(hash);
  if (algorithm === undefined) return undefined;
  return { algorithm, data, key, encoding: raw === undefined || raw === 'false' ? 'hex' : wrapped(before, after) };
}

function readRuby(
  [hash, key, data]: readonly string[],
  [, method]: RegExpExecArray,
  after: string,
  before: string,
): Found | undefined {
  const algorithm = hashIn(hash);
  if (algorithm === undefined) return undefined;
  const encoding = method === 'hexdigest' ? 'hex' : method === 'base64digest' ? 'base64' : wrapped(before, after);
  return { algorithm, data, key, encoding };
}

function readGo([hash, key]: readonly string[], _opened: RegExpExecArray, after: string): Found | undefined {
  const algorithm = hashIn(hash);
  return algorithm === undefined
    ? undefined
    : { algorithm, data: argumentOf(after, /\.Write\s*\(/)?.[0], key, encoding: wrapped('', after) };
}

function readCsharp([key]: readonly string[], [, bits]: RegExpExecArray, after: string): Found | undefined {
  const data = argumentOf(after, /\.ComputeHash\s*\(/)?.[0];
  return data === undefined ? undefined : { algorithm: `HMAC-SHA${bits}`, data, key, encoding: wrapped('', after) };
}

function readJava([hash]: readonly string[], _opened: RegExpExecArray, after: string): Found | undefined {
  const algorithm = hashIn(hash);
  return algorithm === undefined
    ? undefined
    : { algorithm, data: argumentOf(after, /\.doFinal\s*\(/)?.[0], key: undefined, encoding: wrapped('', after) };
}

/** `HMAC_SHA256(secret, body)`, `base64(HMAC-SHA256(secret, body))`: the key is what is called so. */
function readPseudo(list: readonly string[], opened: RegExpExecArray, _after: string, before: string): Found | undefined {
  const algorithm = opened[1] === undefined ? (hashIn(list.join(' ')) ?? hashIn(before.slice(-20))) : `HMAC-SHA${opened[1]}`;
  if (algorithm === undefined || list.length < 2) return undefined;
  const key = list.find((part) => /secret|key|token/i.test(part));
  const data = list.find((part) => part !== key && hashIn(part) === undefined);
  const [, encoding] = /\b(hex|base64)(?:_?encode|digest)?\s*\(\s*$/i.exec(before) ?? [];
  if (key === undefined) return undefined;
  return { algorithm, data, key, encoding: encoding === undefined ? undefined : /hex/i.test(encoding) ? 'hex' : 'base64' };
}

/** What is signed by a private key, which is told by the name of the algorithm. */
function readAsymmetric(list: readonly string[]): Found | undefined {
  const named = list.find((part) => /RSA|SHA/i.test(part) && /['"`]|OPENSSL/.test(part));
  if (named === undefined) return undefined;
  return { algorithm: 'RSA-SHA256', data: undefined, key: undefined, encoding: undefined };
}
