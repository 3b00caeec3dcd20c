import { eventSchema, events, narrowed } from '../events.mjs';
import { moltarSchema } from '../moltar.mjs';
import { convert } from './convert.mjs';
import { importPeer } from './load.mjs';
import { moltarWays, own } from './own.mjs';

/** @type {import('./load.mjs').Load} */
export async function load(kind, { peers }) {
  if (kind === 'messages') return undefined;
  const v = await importPeer(peers, 'valibot');
  const is = (schema) => own('v => it.is(it.schema, v)', { is: v.is, schema });
  if (kind === 'moltar') {
    const [loose, strict, strip] = ['looseObject', 'strictObject', 'object'].map((object) =>
      convert(moltarSchema, builder(v, object)),
    );
    const parse = own('v => it.parse(it.schema, v)', { parse: v.parse, schema: strip });
    return moltarWays({ is: is(loose), isStrict: is(strict), strip: parse });
  }
  return events.map((event) => {
    const build = builder(v, kind === 'strict' ? 'strictObject' : 'object');
    const schema = convert(narrowed(eventSchema(event), { dated: kind === 'dated' }), build);
    if (kind !== 'errors') return is(schema);
    return own('v => it.safeParse(it.schema, v).issues?.length ?? 0', { safeParse: v.safeParse, schema });
  });
}

/** @returns {import('./convert.mjs').Builder<any>} */
const builder = (v, object) => ({
  string: () => v.string(),
  dateTime: () => v.pipe(v.string(), v.isoTimestamp()),
  number: () => v.number(),
  boolean: () => v.boolean(),
  literal: (value) => v.literal(value),
  array: (item) => v.array(item),
  record: (value) => v.record(v.string(), value),
  nullable: (value) => v.nullable(value),
  object: (members, optional) => {
    const loose = Object.fromEntries(Object.entries(optional).map(([name, type]) => [name, v.optional(type)]));
    return v[object]({ ...members, ...loose });
  },
});
