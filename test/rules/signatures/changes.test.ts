import { describe, expect, it } from 'vitest';
import type { ChangeFinding } from '../../../generator/changes/finding.ts';
import { diffPages } from '../../../generator/pipeline/diff.ts';

const BEFORE = 'The `X-Harbor-Signature` header of a webhook is the HMAC-SHA256 of its body, in hex.';
const AGED = `${BEFORE.replace('its body', '`{timestamp}.{body}`')} The header has the form \`t=<unix>,v1=<hex>\`. The tolerance of the timestamp is 60 seconds.`;

/** What a later page changes, a line a finding: the kind, its class, deployed receivers, regenerated ones, code. */
function changed(before: string, after: string): readonly string[] {
  const page = (text: string) => [{ name: 'page.md', path: 'page.md', text: `# Ferry webhooks\n\n${text}\n` }];
  return diffPages(page(before), page(after)).difference.findings.map(inWords);
}

function inWords({ code, class: itsClass, effects, message }: ChangeFinding): string {
  return `${code} ${itsClass}: ${effects.deployed}, ${effects.regenerated}, ${effects.code}. ${message}`;
}

describe('what a later page says of signatures', () => {
  it.each([
    [
      BEFORE,
      BEFORE.replace('SHA256', 'SHA512'),
      'signature-changed breaking: fails, fails, fine. Deliveries are signed in another way: algorithm HMAC-SHA256 → HMAC-SHA512.',
    ],
    [
      BEFORE,
      BEFORE.replace('hex', 'base64'),
      'signature-changed breaking: fails, fails, fine. Deliveries are signed in another way: encoding hex → base64.',
    ],
    [
      BEFORE,
      BEFORE.replace('Harbor', 'Pier'),
      'signature-changed breaking: fails, fails, fails. Deliveries are signed in another way: header x-harbor-signature → x-pier-signature.',
    ],
    [
      BEFORE,
      BEFORE.replace('its body', '`{url}{body}`'),
      'signature-changed breaking: fails, fails, fine. Deliveries are signed in another way: signed {body} → {url}{body}.',
    ],
    [
      AGED,
      AGED.replace('60', '90'),
      'signature-age-changed dangerous: fine, fine, fine. How old a signature may be: 60 seconds → 90 seconds.',
    ],
    ['Nothing.', BEFORE, 'signature-added safe: fine, fine, fine. Deliveries are signed in X-Harbor-Signature.'],
    [
      BEFORE,
      'Nothing.',
      'signature-removed breaking: fine, fine, fails. The pages no longer say how deliveries are signed; it was in X-Harbor-Signature.',
    ],
  ])('%s → %s', (before, after, finding) => {
    expect(changed(before, after)).toEqual([finding]);
  });

  it('is the same in other words, and in another case', () => {
    expect(changed(BEFORE, BEFORE.replace('X-Harbor', 'x-harbor').replace('in hex', 'as a hex digest'))).toEqual([]);
  });
});
