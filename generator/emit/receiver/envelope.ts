import { batchesOf } from '../../envelopes/batch.ts';
import type { OutputFile } from '../../model/output.ts';
import type { Plan } from '../../model/plan.ts';
import type { EmitContext } from '../emitter.ts';
import { printModule, printNames, readReceiverTemplate } from './print-module.ts';

/** How events get out of deliveries, and into the documented envelope. Where there is none, or more than one, they stay as they are. */
export async function emitEnvelope(plan: Plan, context: EmitContext): Promise<OutputFile> {
  const statements = await readReceiverTemplate('envelope', context);
  const batches = batchesOf(plan.events);
  const [only, ...others] = plan.envelopes.map(({ name }) => name);
  const adapter = (others.length > 0 ? undefined : ADAPTERS.get(only ?? '')) ?? AS_IT_IS;
  const unused = new Set([...adapter.without, ...(batches.length === 0 ? OF_BATCHES : [])]);
  const texts = statements
    .filter(({ names }) => !names.some((name) => unused.has(name)))
    .map(({ text }) => text.replace(/= toEventGrid;$/, `= ${adapter.name};`))
    .map((text) => (batches.length === 0 ? text.replace(/= itemsOfBatch;$/, '= itemsOrItself;') : text))
    .map((text) => text.replace(/(?<=^const BATCHES: [^=]*= )\[\](?=;$)/m, () => `[${batches.map(printNames).join(', ')}]`));
  return printModule('envelope', { texts, isExported: batches.length > 0 }, { plan, context });
}

/** By the envelope of the pages: the function of the template that is used, and what is left out of it. */
const ADAPTERS: ReadonlyMap<string, { readonly name: string; readonly without: readonly string[] }> = new Map([
  ['event-grid', { name: 'toEventGrid', without: ['toCloudEvents', 'passThrough'] }],
  ['cloud-events', { name: 'toCloudEvents', without: ['toEventGrid', 'passThrough'] }],
]);

/** What is left out of the template where no delivery holds several events in an array of its own. */
const OF_BATCHES: readonly string[] = ['BATCHES', 'itemsOfBatch', 'batchOf', 'memberNamed'];

const AS_IT_IS = {
  name: 'passThrough',
  without: ['toEventGrid', 'toCloudEvents', 'membersOf', 'dataOf', 'platform', 'Delivered'],
};
