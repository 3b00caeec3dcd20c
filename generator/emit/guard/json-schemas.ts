import type { OutputFile } from '../../model/output.ts';
import { camelCase } from '../../text/case.ts';
import { stringLiteral } from '../../text/encode.ts';
import { fileHeader, joinParts } from '../code/layout.ts';
import type { GuardedType } from './guarded-type.ts';

/** The constant with the JSON Schema of a type, as text: it is read only when somebody asks for it. */
export function jsonSchemaName(typeName: string): string {
  return `${camelCase(typeName)}Json`;
}

/** The module that the Standard Schemas take their JSON Schemas from. */
export function jsonSchemaModule(
  types: readonly GuardedType[],
  pages: readonly string[],
): { file: OutputFile; names: readonly string[] } {
  const constants = types.map(
    ({ typeName, jsonSchema }) =>
      `export const ${jsonSchemaName(typeName)}: string =\n  ${stringLiteral(JSON.stringify(jsonSchema))};`,
  );
  const text = joinParts([fileHeader(pages), ...constants]);
  return {
    file: { path: 'json-schemas.ts', text, owner: 'generator', role: 'code' },
    names: types.map(({ typeName }) => jsonSchemaName(typeName)).sort(),
  };
}
