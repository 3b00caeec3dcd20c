import { stringLiteral } from '../../text/encode.ts';
import type { Scope } from './scope.ts';

/**
 * An object as something of which only its own members are read. What inherits from where objects of JSON do is taken as
 * it is: to ask for that in the place where the members are read costs least by far (measured), as engines know it there.
 */
export function ownMembers(value: string, type: string, scope: Pick<Scope, 'typed'>): string {
  const parent = scope.typed ? `(${value} as Plain).__proto__` : `${value}.__proto__`;
  const text = `${parent} === Object.prototype ? ${value} : ownOf(${value})`;
  return scope.typed && type !== 'object' ? `(${text}) as ${type}` : text;
}

/** A value as something of a type, where types are printed. */
export function castText(value: string, type: string, { typed }: Pick<Scope, 'typed'>): string {
  return typed ? `${value} as ${type}` : value;
}

/** The type of members by their names. */
export function membersType(names: readonly string[]): string {
  return `Members<${names.map((name) => stringLiteral(name)).join(' | ')}>`;
}
