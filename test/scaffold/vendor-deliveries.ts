import { createHmac } from 'node:crypto';
import { sign } from '@octokit/webhooks-methods';
import Stripe from 'stripe';

/** A delivery as a publisher signs it. */
export interface VendorDelivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What all of them are signed with. */
export const SECRET = 'whsec_a secret of some length';

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

/** Deliveries of the events of a page, signed by the publisher's own package, or by its documentation where that signs nothing. */
export async function signedDeliveries(page: string): Promise<readonly VendorDelivery[]> {
  switch (page) {
    case 'forge': {
      const push = '{"ref":"refs/heads/main", "commits":[ ],\n "sender":{"login":"mona"}}';
      const issues = `payload=${encodeURIComponent('{"action":"closed","issue":{"number":1,"title":"Grüße","labels":[]},"reason":"done","sender":{"login":"x"}}')}`;
      return [
        await byOctokit(push, { ...JSON_TYPE, 'x-forge-event': 'push' }),
        await byOctokit(issues, { ...FORM_TYPE, 'x-forge-event': 'issues' }),
      ];
    }
    case 'payments':
      return [
        byStripe(
          '{\n  "id": "evt_9", "type": "payment.succeeded", "created": 1, "data": { "object": { "id": "p", "amount": 1, "currency": "eur" } }\n}',
        ),
      ];
    case 'chat':
      return [
        bySlack(
          '{"type":"message.posted","event_id":"Ev9","event_time":1,"message":{"user":"U1","text":"caf\\u00e9","channel":"C1"}}',
          JSON_TYPE,
        ),
        bySlack(
          'type=command.used&event_id=Ev10&command=%2Fdeploy&text=to+staging&user_id=U1&response_url=https%3A%2F%2Fchat.example%2Fr',
          FORM_TYPE,
        ),
      ];
    default:
      return [];
  }
}

async function byOctokit(body: string, headers: VendorDelivery['headers']): Promise<VendorDelivery> {
  return {
    body,
    headers: { ...headers, 'x-github-delivery': crypto.randomUUID(), 'x-hub-signature-256': await sign(SECRET, body) },
  };
}

function byStripe(body: string): VendorDelivery {
  const signature = new Stripe('sk_test_none').webhooks.generateTestHeaderString({ payload: body, secret: SECRET });
  return { body, headers: { ...JSON_TYPE, 'stripe-signature': signature } };
}

function bySlack(body: string, headers: VendorDelivery['headers']): VendorDelivery {
  const time = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`v0:${time}:${body}`).digest('hex');
  return { body, headers: { ...headers, 'x-slack-request-timestamp': time, 'x-slack-signature': `v0=${signature}` } };
}
