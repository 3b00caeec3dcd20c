import { createRequire } from 'node:module';
import { eventSchema, events, narrowed, resolved } from '../events.mjs';
import { moltarSchema } from '../moltar.mjs';
import { moltarWays, own } from './own.mjs';

const MESSAGES =
  'v => { let length = 0; if (!it(v)) for (const error of it.errors) length += `${error.instancePath} ${error.message}`.length; return length; }';

/** @type {import('./load.mjs').Load} */
export async function load(kind, { peers }) {
  const require = createRequire(`${peers}/any.js`);
  const { default: Ajv } = require('ajv/dist/2020');
  const { default: addFormats } = require('ajv-formats');
  const options = { strict: false, strictNumbers: true, allErrors: kind === 'errors' || kind === 'messages', logger: false };
  const compile = (schema) => {
    const ajv = new Ajv(options);
    if (kind === 'dated') addFormats(ajv, { mode: 'full', formats: ['date-time'] });
    return ajv.compile(schema);
  };
  if (kind === 'moltar') {
    const pruning = new Ajv({ ...options, removeAdditional: 'all' }).compile(narrowed(moltarSchema, { strict: true }));
    return moltarWays({
      is: compile(moltarSchema),
      isStrict: compile(narrowed(moltarSchema, { strict: true })),
      // It removes members from the value itself; on the data here there are none to remove.
      strip: own('v => { if (!it(v)) throw new TypeError("not as expected"); return v; }', pruning),
    });
  }
  const how = { dated: kind === 'dated', strict: kind === 'strict' };
  const guards = events.map((event) => compile(resolved(narrowed(eventSchema(event), how))));
  if (kind === 'messages') return guards.map((guard) => own(MESSAGES, guard));
  return kind === 'errors' ? guards.map((guard) => own('v => it(v) ? 0 : it.errors.length', guard)) : guards;
}
