import { call, literal, property, runtime } from '../expression/build.ts';
import type { Expression } from '../expression/tree.ts';
import { INHERITED } from './property-names.ts';

/** A property of an object, as a program would read it. */
export function readProperty(object: Expression, name: string): Expression {
  return INHERITED.has(name) ? call(runtime('readMember'), object, literal(name)) : property(object, name);
}
