import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { admissionFrom } from '../src/authorization.js';
import { entraId } from '../src/entra-id.js';
import { createReceiver } from '../src/receiver.js';

const [tenantId, audience, caller] = ['a-tenant', 'api://events', '4962773b-9cdb-44cf-a8bf-237846a00ab7'];
const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
const { privateKey, publicKey } = await generateKeyPair('RS256');
const keySet = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'one' }] });

function deliver(headers: Record<string, string> = {}, query = ''): Request {
  const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: '[]' };
  return new Request(`http://localhost/api/events${query}`, init);
}

async function bearer(claims: object, { expires = '5m', key = privateKey } = {}): Promise<Request> {
  const token = new SignJWT({ iss: issuer, aud: audience, azp: caller, ...claims }).setProtectedHeader({
    alg: 'RS256',
    kid: 'one',
  });
  return deliver({ authorization: `Bearer ${await token.setExpirationTime(expires).sign(key)}` });
}

describe('a token of Entra ID', () => {
  const authorize = entraId({ tenantId, audience, keySet });

  it('of Event Grid is let in, in either version', async () => {
    assert.equal(await authorize(await bearer({})), true);
    const older = { iss: `https://sts.windows.net/${tenantId}/`, azp: undefined, appid: caller };
    assert.equal(await authorize(await bearer(older)), true);
  });

  it('is turned away if it is for somebody else, of another directory or caller, or not from now', async () => {
    for (const claims of [
      { aud: 'api://other' },
      { iss: 'https://sts.windows.net/other/' },
      { azp: 'other' },
      { azp: undefined },
    ]) {
      assert.equal(await authorize(await bearer(claims)), false, JSON.stringify(claims));
    }
    assert.equal(await authorize(await bearer({}, { expires: '-5m' })), false);
    assert.equal(await authorize(await bearer({ nbf: Math.floor(Date.now() / 1000) + 600 })), false);
  });

  it('is turned away if it is signed by another, or none', async () => {
    const { privateKey: key } = await generateKeyPair('RS256');
    assert.equal(await authorize(await bearer({}, { key })), false);
    assert.equal(await authorize(deliver({ authorization: 'Bearer not.a.token' })), false);
    assert.equal(await authorize(deliver()), false);
  });

  it('needs a role where roles are asked for', async () => {
    const withRoles = entraId({ tenantId, audience, keySet, roles: ['AzureEventGridSecureWebhookSubscriber'] });
    assert.equal(await withRoles(await bearer({ roles: ['AzureEventGridSecureWebhookSubscriber'] })), true);
    assert.equal(await withRoles(await bearer({ roles: ['Other'] })), false);
  });

  it('is answered 503 where the keys cannot be had, never 401', async () => {
    const unreachable = entraId({ tenantId, audience, keySet: () => Promise.reject(new TypeError('fetch failed')) });
    const response = await createReceiver({ authorize: unreachable, onRejected: () => {} })(await bearer({}));
    assert.equal(response.status, 503);
  });
});

it('is what the environment asks for, before any secret', async () => {
  const { ENTRA_TENANT_ID, ENTRA_AUDIENCE } = { ENTRA_TENANT_ID: tenantId, ENTRA_AUDIENCE: audience };
  const { authorize } = admissionFrom({ ENTRA_TENANT_ID, ENTRA_AUDIENCE, EVENTS_SECRETS: 'old' });
  assert.equal(await authorize?.(deliver({}, '?code=old')), false);
});
