import fc from 'fast-check';
import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import type { SignatureVerdict, SignatureVerifier } from '../../templates/receiver/signatures/scheme.ts';
import { type Vendor, vendors } from '../signatures/vendors.ts';

/*
 * Whatever is changed of a signed delivery, it is not accepted any more: bytes of the body, of the signature, of the time
 * and id that are signed, the case of letters, headers that come twice, and another address where that is signed.
 */

const RUNS = inject('tier') === 'quick' ? 200 : 5500;

/** A change of a text at a place, which is between 0 and 1. */
type Change = (text: string, place: number) => string;

const CHANGES: Readonly<Record<string, Change>> = {
  character: (text, place) => replaced(text, place, (old) => (old === 'a' ? 'b' : 'a')),
  bit: (text, place) => replaced(text, place, (old) => String.fromCharCode(old.charCodeAt(0) ^ 1)),
  case: (text, place) => replaced(text, place, (old) => (old === old.toUpperCase() ? old.toLowerCase() : old.toUpperCase())),
  removed: (text, place) => replaced(text, place, () => ''),
  inserted: (text, place) => replaced(text, place, (old) => `${old}0`),
  cut: (text, place) => text.slice(0, Math.floor(text.length * place)),
  twice: (text) => `${text}, ${text}`,
  'twice without a space': (text) => `${text},${text}`,
  longer: (text) => `${text}${text}`,
  empty: () => '',
};

function replaced(text: string, place: number, change: (old: string) => string): string {
  const at = Math.min(text.length - 1, Math.floor(text.length * place));
  return text.slice(0, at) + change(text.charAt(at)) + text.slice(at + 1);
}

/** The parts of a delivery that a scheme protects: headers by name, `body` and `url`. */
function protectedParts({ scheme }: Vendor): readonly string[] {
  const { signature, signed = '{body}', algorithm, time, id, bodyHash } = scheme;
  if (algorithm === 'equal') return [signature.header];
  return [
    signature.header,
    ...(time === undefined ? [] : [time.header]),
    ...(id !== undefined && signed.includes('{id}') ? [id.header] : []),
    ...(signed.includes('{body}') || signed.includes('{form}') || bodyHash !== undefined ? ['body'] : []),
    ...(signed.includes('{url}') ? ['url'] : []),
  ];
}

/** An HMAC is made by Node's own crypto where there is one, and by Web Crypto elsewhere. */
const platforms = vendors.flatMap((vendor) =>
  vendor.scheme.algorithm.startsWith('HMAC')
    ? [
        { ...vendor, platform: 'Node' },
        { ...vendor, platform: 'a platform with Web Crypto alone' },
      ]
    : [{ ...vendor, platform: 'any platform' }],
);

afterEach(() => void vi.restoreAllMocks());

describe.each(platforms)('$name on $platform', (vendor) => {
  it('accepts what its publisher signs, and no delivery that was changed', async () => {
    const now = Date.now();
    if (vendor.platform.includes('alone')) vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined);
    const verifier = vendor.verifier();
    const delivery = { body: vendor.body, url: vendor.url, time: now };
    const original = { ...(await vendor.sign(delivery)), body: vendor.body, url: vendor.url } as Record<string, string>;
    const names = Object.keys(original);
    const parts = protectedParts(vendor).map((part) => names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part);
    expect(await verdictOf(vendor, verifier, original)).toMatchObject({ ok: true });
    let accepted = 0;
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...parts),
        fc.constantFrom(...Object.keys(CHANGES)),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        async (part, kind, place) => {
          const before = original[part] ?? '';
          const after = CHANGES[kind]?.(before, place) ?? before;
          if (isSame(part, before, after) || !isHeader(after)) return;
          const verdict = await verdictOf(vendor, verifier, { ...original, [part]: after });
          changed++;
          if (verdict.ok) accepted++;
          expect({ part, kind, after, ok: verdict.ok }).toMatchObject({ ok: false });
          if (!verdict.ok) expect(verdict.reason).not.toContain(vendor.secret);
        },
      ),
      { numRuns: RUNS },
    );
    expect(accepted).toBe(0);
    expect(changed).toBeGreaterThan(RUNS / 2);
  });
});

/** What our verifier says of a delivery: its headers by name, `body` and `url`. */
function verdictOf(
  { contentType }: Vendor,
  verifier: SignatureVerifier,
  { body, url, ...headers }: Readonly<Record<string, string>>,
): Promise<SignatureVerdict> {
  return verifier.verify({
    headers: new Headers({ 'content-type': contentType, ...headers }),
    url: url ?? '',
    body: new TextEncoder().encode(body),
  });
}

/** Whether a changed part says the same as before: headers are read without the space around them, and forms by their fields. */
function isSame(part: string, before: string, after: string): boolean {
  if (part === 'body' && !before.startsWith('{')) return fieldsOf(before) === fieldsOf(after);
  return part === 'body' || part === 'url' ? before === after : before.trim() === after.trim();
}

function fieldsOf(form: string): string {
  return JSON.stringify([...new URLSearchParams(form)]);
}

/** A header has no characters but those of Latin-1. */
function isHeader(text: string): boolean {
  return /^[\t -\u{FF}]*$/u.test(text) || text.startsWith('{');
}
