import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMES } from '../../generator/options/choices.ts';
import type { SignatureVerdict } from '../../templates/receiver/signatures/scheme.ts';
import { signatureHeaders } from '../../templates/receiver/signatures/signature-headers.ts';
import { type Signed, type Vendor, vendors } from './vendors.ts';

/*
 * Publishers' own packages sign and we verify; we sign and they verify. Where a publisher has none, its documentation is
 * followed with Node's own cryptography.
 */

async function verdictOf(vendor: Vendor, { headers, body, url }: Signed): Promise<SignatureVerdict> {
  const all = new Headers({ 'content-type': vendor.contentType, ...headers });
  return vendor.verifier().verify({ headers: all, url, body: new TextEncoder().encode(body) });
}

async function signedByThem(vendor: Vendor): Promise<Signed> {
  const delivery = { body: vendor.body, url: vendor.url, time: Date.now() };
  return { ...delivery, headers: await vendor.sign(delivery) };
}

async function signedByUs(vendor: Vendor): Promise<Signed> {
  const { body, url, secret, contentType } = vendor;
  const time = Date.now();
  return { body, url, time, headers: await signatureHeaders(vendor.scheme, { body, url, secret, contentType, time }) };
}

it('has every scheme that options know, and no other', () => {
  const files = readdirSync(path.resolve(import.meta.dirname, '../../templates/receiver/schemes')).filter((name) =>
    /(?<!\.d)\.ts$/.test(name),
  );
  expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual([...SCHEMES].sort());
  expect([...new Set(vendors.map(({ name }) => name.replace(/ .*/, '')))].sort()).toEqual([...SCHEMES].sort());
});

describe.each(vendors)('$name', (vendor) => {
  it('accepts what its publisher signs', async () => {
    expect(await verdictOf(vendor, await signedByThem(vendor))).toMatchObject({ ok: true });
  });

  it('accepts what we sign', async () => {
    expect(await verdictOf(vendor, await signedByUs(vendor))).toMatchObject({ ok: true });
  });

  it('signs as its publisher verifies', async () => {
    const signed = await signedByUs(vendor);
    expect(Object.keys(signed.headers)).toContain(vendor.scheme.signature.header);
    if (vendor.accepts === undefined) return;
    expect(await vendor.accepts(signed)).toBe(true);
    expect(await vendor.accepts({ ...signed, body: signed.body.replace('1', '2') })).toBe(false);
  });

  it('gives the id of a delivery, if it has one', async () => {
    const verdict = await verdictOf(vendor, await signedByUs(vendor));
    expect(verdict).toMatchObject(
      vendor.scheme.id === undefined ? { id: undefined } : { id: expect.stringMatching(/^[\da-f-]{36}$/) },
    );
  });
});
