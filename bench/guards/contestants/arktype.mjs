import { eventSchema, events, narrowed } from '../events.mjs';
import { moltarSchema } from '../moltar.mjs';
import { convert } from './convert.mjs';
import { importPeer } from './load.mjs';
import { moltarWays, own } from './own.mjs';

/** @type {import('./load.mjs').Load} */
export async function load(kind, { peers }) {
  if (kind === 'messages') return undefined;
  const { type } = await importPeer(peers, 'arktype');
  const is = (checked) => own('v => it.allows(v)', checked);
  if (kind === 'moltar') {
    const [loose, strict, strip] = ['ignore', 'reject', 'delete'].map((extra) => convert(moltarSchema, builder(type, extra)));
    return moltarWays({ is: is(loose), isStrict: is(strict), strip: own('v => it.assert(v)', strip) });
  }
  return events.map((event) => {
    const build = builder(type, kind === 'strict' ? 'reject' : 'ignore');
    const checked = convert(narrowed(eventSchema(event), { dated: kind === 'dated' }), build);
    if (kind !== 'errors') return is(checked);
    const source = 'v => { const made = it.checked(v); return made instanceof it.errors ? made.length : 0; }';
    return own(source, { checked, errors: type.errors });
  });
}

/** @returns {import('./convert.mjs').Builder<any>} */
const builder = (type, extra) => ({
  string: () => type('string'),
  dateTime: () => type('string.date.iso'),
  number: () => type('number'),
  boolean: () => type('boolean'),
  literal: (value) => type.unit(value),
  array: (item) => item.array(),
  record: (value) => type({ '[string]': value }),
  nullable: (value) => value.or('null'),
  object: (members, optional) => {
    const loose = Object.fromEntries(Object.entries(optional).map(([name, part]) => [`${name}?`, part]));
    return type({ '+': extra, ...members, ...loose });
  },
});
