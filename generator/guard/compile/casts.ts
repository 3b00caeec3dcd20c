import { memberAccess, stringLiteral } from '../../text/encode.ts';
import { INHERITED } from './member-names.ts';
import type { Scope } from './scope.ts';

/** A value as something of a type, where types are printed. */
export function castText(value: string, type: string, { typed }: Pick<Scope, 'typed'>): string {
  return typed ? `${value} as ${type}` : value;
}

/** The type of members by their names. */
export function membersType(names: readonly string[]): string {
  return `Members<${names.map((name) => stringLiteral(name)).join(' | ')}>`;
}

/** A member of an object, as a program would read it. */
export function memberText(value: string, name: string): string {
  return INHERITED.has(name) ? `readMember(${value}, ${stringLiteral(name)})` : memberAccess(value, name);
}
