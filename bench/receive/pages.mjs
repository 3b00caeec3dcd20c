// cspell:ignore forkee livemode
/*
 * Pages of two publishers with six events each, for the size of what receives them.
 */

const repository = { id: 1, full_name: 'ada/engine', private: false };
const sender = { id: 7, login: 'ada' };
const forgeEvents = {
  issues: { action: 'opened', issue: { number: 17, title: 'Broken', state: 'open', user: sender }, repository, sender },
  push: {
    ref: 'refs/heads/main',
    before: 'a1',
    after: 'b2',
    forced: false,
    commits: [{ id: 'b2', message: 'Mend' }],
    repository,
    sender,
  },
  star: { action: 'created', starred_at: '2024-05-01T10:00:00Z', repository, sender },
  fork: { forkee: { ...repository, owner: sender }, repository, sender },
  release: { action: 'published', release: { id: 3, tag_name: 'v1', draft: false, author: sender }, repository, sender },
  workflow_run: { action: 'completed', workflow_run: { id: 9, name: 'ci', conclusion: 'success' }, repository, sender },
};

const payment = { id: 'pay_1', object: 'payment', amount: 1200, currency: 'eur', paid: true, customer: 'cus_1' };
const customer = { id: 'cus_1', object: 'customer', email: 'ada@example.org', balance: 0 };
const invoice = { id: 'inv_1', object: 'invoice', total: 1200, number: 'A-17', due_date: 1714557600 };
const tillEvents = Object.fromEntries(
  Object.entries({
    'payment.succeeded': payment,
    'payment.failed': payment,
    'customer.created': customer,
    'customer.deleted': customer,
    'invoice.paid': invoice,
    'invoice.voided': invoice,
  }).map(([type, object]) => [type, { id: 'evt_1', type, created: 1714557600, livemode: false, data: { object } }]),
);

/** @param {Readonly<Record<string, object>>} examples */
function sectionsOf(examples) {
  return Object.entries(examples)
    .map(([type, example]) => `## ${type}\n\n\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\`\n`)
    .join('\n');
}

/** A code host: the event in a header, variants by `action`. */
export const forgePage = `# Forge webhooks

| Header | Description |
| --- | --- |
| \`X-Forge-Event\` | Name of the event that triggered the delivery. |

${sectionsOf(forgeEvents)}`;

/** A payment service: the event in `type`. */
export const tillPage = `# Till webhooks\n\n${sectionsOf(tillEvents)}`;
