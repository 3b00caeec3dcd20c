import { stringLiteral } from '../../text/encode.ts';

/** A type of TypeScript, before it is printed. */
export type TypeNode =
  | NamedType
  /** One of some texts. */
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  | { readonly kind: 'union'; readonly types: readonly TypeNode[] }
  | { readonly kind: 'list'; readonly items: TypeNode }
  /** What a function tells of a parameter: `value is User`, `asserts value is User`. */
  | { readonly kind: 'predicate'; readonly parameter: string; readonly type: TypeNode; readonly asserts: boolean }
  /** A type as it is written, with the types that it names. */
  | { readonly kind: 'written'; readonly text: string; readonly names: readonly NamedType[] };

/** A type by its name. */
export interface NamedType {
  readonly kind: 'type';
  readonly name: string;
  /** Where it is declared: in TypeScript's own library, in `templates/guards`, in the generated module, or in `types.ts` beside it. */
  readonly from: 'built-in' | 'run-time' | 'module' | 'types';
  readonly arguments: readonly TypeNode[];
}

/** A type that TypeScript has. */
export function builtInType(name: string, ...parameters: readonly TypeNode[]): NamedType {
  return { kind: 'type', name, from: 'built-in', arguments: parameters };
}

/** A type that is declared in `templates/guards`. */
export function runtimeType(name: string, ...parameters: readonly TypeNode[]): NamedType {
  return { kind: 'type', name, from: 'run-time', arguments: parameters };
}

/** A type that is declared in the generated `types.ts`. */
export function documentedType(name: string, ...parameters: readonly TypeNode[]): NamedType {
  return { kind: 'type', name, from: 'types', arguments: parameters };
}

/** A type that is declared in the generated module. */
export function moduleType(name: string): NamedType {
  return { kind: 'type', name, from: 'module', arguments: [] };
}

/** One of some texts. */
export function textsType(texts: readonly string[]): TypeNode {
  return { kind: 'texts', texts };
}

/** The properties of these names, before anything is known of their values. */
export function propertiesType(names: readonly string[]): TypeNode {
  return runtimeType('Members', textsType(names));
}

/** What a guard tells of its parameter. */
export function predicateType(parameter: string, type: TypeNode): TypeNode {
  return { kind: 'predicate', parameter, type, asserts: false };
}

/** Anything. */
export const UNKNOWN = builtInType('unknown');

/** Prints a type. */
export function printType(type: TypeNode): string {
  switch (type.kind) {
    case 'type':
      return type.arguments.length === 0 ? type.name : `${type.name}<${type.arguments.map(printType).join(', ')}>`;
    case 'texts':
      return type.texts.map((text) => stringLiteral(text)).join(' | ');
    case 'union':
      return type.types.map(printType).join(' | ');
    case 'list':
      return `${printType(type.items)}[]`;
    case 'predicate':
      return `${type.asserts ? 'asserts ' : ''}${type.parameter} is ${printType(type.type)}`;
    case 'written':
      return type.text;
  }
}

/** Goes over the types that a type names, in their order. */
export function visitTypeNames(type: TypeNode, visit: (name: NamedType) => void): void {
  switch (type.kind) {
    case 'type':
      visit(type);
      for (const one of type.arguments) visitTypeNames(one, visit);
      return;
    case 'texts':
      return;
    case 'union':
      for (const one of type.types) visitTypeNames(one, visit);
      return;
    case 'list':
      visitTypeNames(type.items, visit);
      return;
    case 'predicate':
      visitTypeNames(type.type, visit);
      return;
    case 'written':
      for (const one of type.names) visitTypeNames(one, visit);
      return;
  }
}
