import { describe, expect, it } from 'vitest';
import { jobOptions } from '../../../generator/config/job-options.ts';
import { compileEvents } from '../../../generator/pipeline/compile-events.ts';
import { analyze } from '../../../generator/pipeline.ts';
import type { TallyData, TallyEntry } from '../../../generator/verify/tally.ts';
import { createVerifier } from '../../../generator/verify/verifier.ts';

const PAGE = `# Parcel webhooks

## parcel.sent

\`\`\`json
{ "event": "parcel.sent", "at": "2025-01-02T03:04:05Z", "lines": [{ "amount": 1 }], "to": "Oslo",
  "labels": { "0f8fad5b-d9cb-469f-a165-70867728950e": { "left": 1 }, "7c9e6679-7425-40de-944b-e07fc1f90ae7": { "left": 2 } } }
\`\`\`

\`\`\`json
{ "event": "parcel.sent", "at": "2025-01-02T03:04:05Z", "lines": [{ "amount": 2 }], "to": { "city": "Oslo" },
  "labels": { "16fd2706-8baf-433b-82eb-8c7fada847da": { "left": 3 } } }
\`\`\`

## parcel.lost

\`\`\`json
{ "event": "parcel.lost", "at": "2025-01-02T03:04:05Z" }
\`\`\`
`;

const BATCHES = `# Parcel webhooks

## parcel.sent

\`\`\`json
{ "sent": 1, "events": [{ "event": "parcel.sent", "to": "Oslo" }] }
\`\`\`

## parcel.lost

\`\`\`json
{ "sent": 2, "events": [{ "event": "parcel.lost", "by": "Ada" }, { "event": "parcel.lost", "by": "Bo" }] }
\`\`\`
`;

const VARIANTS = `# Parcel webhooks

## parcel.changed

| Field | Type | Description |
| --- | --- | --- |
| \`action\` | string | One of \`lost\` or \`found\`. |
| \`by\` | enum (\`staff\`, \`guest\`) | Who found it, only if \`action\` is \`found\`. |
| \`parcel\` | object | The parcel. |
| \`parcel.size\` | string | Possible values: \`s\`, \`m\`, \`l\`. |

\`\`\`json
{ "event": "parcel.changed", "action": "lost", "parcel": { "size": "s" } }
\`\`\`

\`\`\`json
{ "event": "parcel.changed", "action": "found", "by": "staff", "parcel": { "size": "m" } }
\`\`\`
`;

const SENT = { event: 'parcel.sent', at: '2025-01-02T03:04:05Z', lines: [{ amount: 1 }], to: 'Oslo', labels: {} };

function verify(payloads: readonly unknown[], formats: readonly 'date-time'[] = [], text = PAGE): TallyData {
  const options = jobOptions({ formats });
  const { plan } = analyze({ pages: [{ name: 'page.md', path: 'page.md', text }], options }).value;
  const { add, tally } = createVerifier([compileEvents(plan, options.guards)]);
  for (const [index, payload] of payloads.entries()) add(payload, { file: 'file', from: 0, line: index + 1 });
  return tally.data();
}

function lines(entries: readonly TallyEntry[]): readonly string[] {
  return entries.map(({ count, path, problem, first }) => `${count} ${path} ${problem} ${first.file}:${first.line}`);
}

describe('what is found in payloads', () => {
  it('counts for a list and for a map as a whole', () => {
    const labels = { a: { left: 'x', since: 1 }, b: { left: 'y' } };
    const tally = verify([SENT, { ...SENT, lines: [{ amount: '1' }, { amount: 2, unit: 'kg' }, { amount: null }], labels }]);
    expect(lines(tally.issues)).toEqual([
      '2 ParcelSent.labels.*.left expected a number, got a string file:2',
      '1 ParcelSent.lines[].amount expected a number, got a string file:2',
      '1 ParcelSent.lines[].amount expected a number, got null file:2',
    ]);
    expect(lines(tally.undocumented)).toEqual([
      '1 ParcelSent.labels.*.since is not documented file:2',
      '1 ParcelSent.lines[].unit is not documented file:2',
    ]);
    expect(tally).toMatchObject({ payloads: 2, valid: 1, invalid: 1, unknown: 0 });
  });

  it('counts for each event of a delivery that holds several, and for one that comes alone', () => {
    const lost = { event: 'parcel.lost', by: 'Ada' };
    const delivery = { sent: 3, events: [lost, { event: 'parcel.lost', by: 7 }, { event: 'parcel.found' }] };
    const tally = verify([delivery, lost], [], BATCHES);
    expect(lines(tally.issues)).toEqual(['1 ParcelLost.by expected a string, got a number file:1']);
    expect(tally).toMatchObject({ payloads: 4, valid: 2, invalid: 1, unknown: 1 });
  });

  it('is counted to its end, where a guard tells of the first fifty', () => {
    const tally = verify([{ ...SENT, lines: Array.from({ length: 400 }, () => ({ amount: 'x', unit: 'kg' })) }]);
    expect(lines(tally.issues)).toEqual(['400 ParcelSent.lines[].amount expected a number, got a string file:1']);
    expect(lines(tally.undocumented)).toEqual(['400 ParcelSent.lines[].unit is not documented file:1']);
  });

  it('is no fault where a value is of a branch but for a member that is not documented', () => {
    const tally = verify([
      { ...SENT, to: { city: 'Oslo', country: 'no' } },
      { ...SENT, to: 5 },
    ]);
    expect(lines(tally.issues)).toEqual(['1 ParcelSent.to expected a string or a To, got a number file:2']);
    expect(tally).toMatchObject({ valid: 1, invalid: 1 });
  });

  it('is a value that the pages do not name, for the property that tells variants and within the variant that a payload is', () => {
    const changed = (data: object): object => ({ event: 'parcel.changed', ...data });
    const tally = verify(
      [
        changed({ action: 'lost', parcel: { size: 'xl' } }),
        changed({ action: 'found', by: 'police', parcel: { size: 'm' } }),
        changed({ action: 'stolen', parcel: { size: 's' } }),
        changed({ action: 'lost', by: 'nobody', parcel: { size: 'l' } }),
        changed({ action: 7, parcel: { size: 'l' } }),
      ],
      [],
      VARIANTS,
    );
    expect(lines(tally.otherValues)).toEqual([
      '1 ParcelChanged.action is "stolen" file:3',
      '1 ParcelChanged.by is "police" file:2',
      '1 ParcelChanged.parcel.size is "xl" file:1',
    ]);
    expect(tally).toMatchObject({ valid: 4, invalid: 1 });
  });

  it('is a format only where guards assert it', () => {
    const payloads = [{ event: 'parcel.lost', at: 'yesterday' }];
    expect(verify(payloads)).toMatchObject({ valid: 1 });
    expect(lines(verify(payloads, ['date-time']).issues)).toEqual([expect.stringMatching(/^1 ParcelLost\.at expected .*date/)]);
  });
});
