import { discriminatorOf } from '../../guard/compile/keywords/discriminate.ts';
import { FORMATS } from '../../guard/compile/keywords/formats.ts';
import { decidesObject } from '../../guard/compile/keywords/objects.ts';
import { INHERITED } from '../../guard/compile/property-names.ts';
import { type JsonSchema, referenceName, type Schema, type SchemaType } from '../../model/schema.ts';
import type { GuardFormat } from '../../options/choices.ts';
import { literalText, propertyKey, stringLiteral } from '../../text/encode.ts';
import { memberDocumentation } from '../code/documentation.ts';
import { docComment } from '../code/layout.ts';
import { typeOfKnown, UNDOCUMENTED_VALUE } from '../type/type-texts.ts';
import { BoundPrinter } from './bounds.ts';
import type { SchemaLibrary } from './library.ts';
import { listText } from './list-text.ts';
import { withoutOpenEnd } from './open-end.ts';

/** What schemas are printed with. */
export interface PrintSchemas {
  readonly library: SchemaLibrary;
  readonly definitions: ReadonlyMap<string, JsonSchema>;
  /** The formats that are asserted, as guards do. */
  readonly formats: readonly GuardFormat[];
  /** Whether the constant of a definition can refer to that of another one. */
  readonly isBefore: (name: string, other: string) => boolean;
}

/** Prints schemas as expressions that make them with a library, and notes what these need. */
export class SchemaPrinter {
  /** The helpers of the library's template, and the functions of the run-time of guards, that were printed. */
  readonly needed = new Set<string>();
  /** What tests of bounds need. */
  readonly bounds = new BoundPrinter();
  /** Whether something is of a type of `types.ts`. */
  needsTypes = false;
  readonly #context: PrintSchemas;

  constructor(context: PrintSchemas) {
    this.#context = context;
  }

  /** The schema of a definition: an expression that can stand behind `export const … =`. */
  definition(name: string, schema: Schema): string {
    const { definitions, library } = this.#context;
    const [whole, ...others] = schema.allOf ?? [];
    if (whole?.$ref === undefined || others.length > 0) return this.#schema(withoutOpenEnd(schema), name);
    const base = referenceName(whole.$ref);
    const inherited = definitions.get(base);
    const required = [...(schema.required ?? []), ...((inherited as Schema | undefined)?.required ?? [])];
    return this.#object({ ...schema, required }, name, `  ...${base}.${library.entries},\n`);
  }

  /** The schema of any of some definitions. */
  union(names: readonly string[]): string {
    return this.#union(
      names.map((name) => ({ $ref: `#/$defs/${name}` })),
      '',
    );
  }

  #call(name: string, ...parameters: readonly string[]): string {
    return `${this.#context.library.namespace}.${name}(${parameters.join(', ')})`;
  }

  #helper(name: string, parameters: readonly string[], type = ''): string {
    this.needed.add(name);
    return `${name}${type}(${parameters.join(', ')})`;
  }

  #type(name: string): string {
    this.needsTypes = true;
    return `types.${name}`;
  }

  #schema(schema: Schema, owner: string): string {
    const { $ref, const: literal, enum: values, oneOf, anyOf = oneOf, not, 'x-known-values': known, type } = schema;
    if ($ref !== undefined) return this.#reference(referenceName($ref), owner);
    if (anyOf !== undefined) return this.#union(anyOf, owner);
    if (literal !== undefined) return this.#literal(literal);
    if (values !== undefined) return this.#anyOf(values.map((value) => this.#literal(value)));
    const kinds = type === undefined ? [] : [type].flat();
    if (not?.enum !== undefined) return this.#helper('otherThan', [literalText(not.enum)], `<${this.#type(UNDOCUMENTED_VALUE)}>`);
    if (kinds.length === 0 && schema.properties === undefined) return this.#call('unknown');
    const others = (kinds.length === 0 ? (['object'] as const) : kinds).filter((kind) => kind !== 'null');
    const printed = others.map((kind) => {
      const one = this.#bounded(this.#kind(kind, schema, owner), kind, { schema, owner });
      return known === undefined ? one : this.#helper('known', [one], `<${typeOfKnown(known).join(' | ')}>`);
    });
    const all = this.#anyOf(printed);
    return kinds.length === others.length ? all : others.length === 0 ? this.#call('null') : this.#call('nullable', all);
  }

  #kind(kind: SchemaType, schema: Schema, owner: string): string {
    switch (kind) {
      case 'string':
        return this.#text(schema.format);
      case 'integer':
        return this.#checked(this.#context.library.number, 'isInteger', 'a whole number');
      case 'number':
        return this.#context.library.number;
      case 'array':
        return this.#call('array', schema.items === undefined ? this.#call('unknown') : this.#schema(schema.items, owner));
      case 'object':
        return schema.additionalProperties === undefined
          ? this.#object(schema, owner)
          : this.#map(schema.additionalProperties, owner);
      default:
        return this.#call(kind);
    }
  }

  #bounded(printed: string, kind: SchemaType, { schema, owner }: { readonly schema: Schema; readonly owner: string }): string {
    return this.bounds
      .of(kind, schema, owner)
      .reduce((inner, { test, expected }) => this.#helper('checked', [inner, test, stringLiteral(expected)]), printed);
  }

  #text(format: string | undefined): string {
    const text = this.#call('string');
    const check = FORMATS.get(format ?? '');
    const isAsserted = this.#context.formats.some((asserted) => asserted === format);
    return check === undefined || !isAsserted ? text : this.#checked(text, check.guard, check.expected);
  }

  /** A schema with a test of the run-time of guards. */
  #checked(schema: string, test: string, expected: string): string {
    this.needed.add(test);
    return this.#helper('checked', [schema, test, stringLiteral(expected)]);
  }

  #literal(value: unknown): string {
    return value === null ? this.#call('null') : this.#call('literal', literalText(value));
  }

  /** A constant that comes later is only looked at when a value is; its type is named, as it could not be worked out. */
  #reference(name: string, owner: string): string {
    const { isBefore, library } = this.#context;
    if (owner === '' || isBefore(name, owner)) return name;
    return this.#call('lazy', `(): ${library.schemaOf(this.#type(name))} => ${name}`);
  }

  #union(branches: readonly Schema[], owner: string): string {
    const { library, definitions } = this.#context;
    const others = branches.filter(({ type }) => type !== 'null');
    const tag = discriminatorOf(others, definitions);
    const isNamed = (branch: Schema): boolean => tag !== undefined && this.#hasLiteral(branch, tag);
    const named = others.filter(isNamed).map((branch) => this.#schema(branch, owner));
    const rest = others.filter((branch) => !isNamed(branch)).map((branch) => this.#schema(branch, owner));
    const chosen =
      tag !== undefined && named.length > 1 ? [this.#call(library.choose, stringLiteral(tag), listText(named))] : named;
    const all = this.#anyOf([...chosen, ...rest]);
    return others.length === branches.length ? all : this.#call('nullable', all);
  }

  /** Whether an object has a literal, by which a library can choose it: it must be one schema of an object itself. */
  #hasLiteral({ $ref }: Schema, tag: string): boolean {
    const target = this.#context.definitions.get(referenceName($ref ?? ''));
    const properties = typeof target === 'object' ? (target.properties ?? {}) : {};
    const member = Object.hasOwn(properties, tag) ? properties[tag] : undefined;
    return typeof member === 'object' && member.const !== undefined;
  }

  #anyOf(schemas: readonly string[]): string {
    const [only, ...others] = schemas;
    return only !== undefined && others.length === 0 ? only : this.#call('union', listText(schemas));
  }

  #map(values: Schema, owner: string): string {
    return this.#noArray(this.#call('record', this.#call('string'), this.#schema(values, owner)));
  }

  #noArray(schema: string): string {
    return this.#context.library.takesArrays ? this.#helper('noArray', [schema]) : schema;
  }

  /** @param base What is printed in front of the properties. */
  #object(schema: Schema, owner: string, base = ''): string {
    const { properties = {}, required = [] } = schema;
    const needed = new Set(required);
    const members = Object.entries(properties).map(([name, member]) => {
      const printed = this.#member(name, member, { owner, isRequired: needed.has(name) });
      return `${docComment(memberDocumentation(name, member), '  ')}  ${propertyKey(name)}: ${printed},\n`;
    });
    const inside = `${base}${members.join('')}`;
    if (inside === '') return this.#helper('anObject', []);
    const object = this.#helper('open', [`{\n${inside}}`]);
    return decidesObject({ required }) || base !== '' ? object : this.#noArray(object);
  }

  #member(name: string, schema: Schema, { owner, isRequired }: { readonly owner: string; readonly isRequired: boolean }): string {
    const printed = this.#schema(schema, owner);
    if (isRequired) return printed;
    const inherited = name === '__proto__' ? 'object' : 'Function';
    const whole = INHERITED.has(name)
      ? this.#helper('orInherited', [printed], `<${this.#context.library.schemaOf('unknown')}, ${inherited}>`)
      : printed;
    return this.#call('exactOptional', whole);
  }
}
