import { eventSchema, events, narrowed } from '../events.mjs';
import { moltarSchema } from '../moltar.mjs';
import { convert } from './convert.mjs';
import { importPeer } from './load.mjs';
import { moltarWays, own } from './own.mjs';

/** @type {import('./load.mjs').Load} */
export async function load(kind, { peers }) {
  if (kind === 'messages') return undefined;
  const { z } = await importPeer(peers, 'zod');
  const is = (schema) => own('v => it.safeParse(v).success', schema);
  if (kind === 'moltar') {
    const [loose, strict, strip] = ['looseObject', 'strictObject', 'object'].map((object) =>
      convert(moltarSchema, builder(z, object)),
    );
    return moltarWays({ is: is(loose), isStrict: is(strict), strip: own('v => it.parse(v)', strip) });
  }
  return events.map((event) => {
    const build = builder(z, kind === 'strict' ? 'strictObject' : 'object');
    const schema = convert(narrowed(eventSchema(event), { dated: kind === 'dated' }), build);
    if (kind !== 'errors') return is(schema);
    return own('v => { const made = it.safeParse(v); return made.success ? 0 : made.error.issues.length; }', schema);
  });
}

/** @returns {import('./convert.mjs').Builder<any>} */
const builder = (z, object) => ({
  string: () => z.string(),
  dateTime: () => z.iso.datetime({ offset: true }),
  number: () => z.number(),
  boolean: () => z.boolean(),
  literal: (value) => z.literal(value),
  array: (item) => z.array(item),
  record: (value) => z.record(z.string(), value),
  nullable: (value) => z.nullable(value),
  object: (members, optional) => {
    const loose = Object.fromEntries(Object.entries(optional).map(([name, type]) => [name, z.optional(type)]));
    return z[object]({ ...members, ...loose });
  },
});
