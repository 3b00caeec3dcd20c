import { createRequire } from 'node:module';
import { eventSchema, events, narrowed } from '../events.mjs';
import { isDateTime } from '../hand-written-times.mjs';
import { moltarSchema } from '../moltar.mjs';
import { convert } from './convert.mjs';
import { moltarWays, own } from './own.mjs';

/** @type {import('./load.mjs').Load} */
export async function load(kind, { peers }) {
  if (kind === 'messages') return undefined;
  const require = createRequire(`${peers}/any.js`);
  const { FormatRegistry, Type } = require('@sinclair/typebox');
  const { TypeCompiler } = require('@sinclair/typebox/compiler');
  const { Value } = require('@sinclair/typebox/value');
  // The package comes without formats; whoever uses it registers their own.
  FormatRegistry.Set('date-time', isDateTime);
  const compile = (schema, strict) => TypeCompiler.Compile(convert(schema, builder(Type, strict)));
  const check = (compiled) => own('v => it.Check(v)', compiled);
  if (kind === 'moltar') {
    const loose = compile(moltarSchema, false);
    const strip = '({ type, compiled, clean }) => v => { if (!compiled.Check(v)) throw new TypeError(); return clean(type, v); }';
    const given = {
      compiled: loose,
      type: convert(moltarSchema, builder(Type, false)),
      clean: (type, v) => Value.Clean(type, Value.Clone(v)),
    };
    return moltarWays({ is: check(loose), isStrict: check(compile(moltarSchema, true)), strip: own(`(${strip})(it)`, given) });
  }
  return events.map((event) => {
    const compiled = compile(narrowed(eventSchema(event), { dated: kind === 'dated' }), kind === 'strict');
    return kind === 'errors' ? own('v => it.Check(v) ? 0 : [...it.Errors(v)].length', compiled) : check(compiled);
  });
}

/** @returns {import('./convert.mjs').Builder<any>} */
const builder = (Type, strict) => ({
  string: () => Type.String(),
  dateTime: () => Type.String({ format: 'date-time' }),
  number: () => Type.Number(),
  boolean: () => Type.Boolean(),
  literal: (value) => Type.Literal(value),
  array: (item) => Type.Array(item),
  record: (value) => Type.Record(Type.String(), value),
  nullable: (value) => Type.Union([Type.Null(), value]),
  object: (members, optional) => {
    const loose = Object.fromEntries(Object.entries(optional).map(([name, type]) => [name, Type.Optional(type)]));
    return Type.Object({ ...members, ...loose }, strict ? { additionalProperties: false } : {});
  },
});
