import { yamlPackage } from '../../packages/yaml.ts';
import { hasUnsafe, replaceUnsafe } from '../encode.ts';

/*
 * The encoder for YAML. The package decides how a text is quoted, for readers of YAML 1.1 too. What does not show is
 * written as an escape, which only stands for itself between double quotes.
 */

/** A value as a document of YAML, in the order of its members, without anchors. */
export function yamlText(value: unknown): string {
  const { Document, Scalar, visit } = yamlPackage();
  const document = new Document(value, { aliasDuplicateObjects: false, compat: 'yaml-1.1' });
  visit(document, {
    Scalar: (_key, node) => {
      if (typeof node.value === 'string' && hasUnsafe(node.value)) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY });
  return text
    .split('\n')
    .map((line) => replaceUnsafe(line, escapeOf))
    .join('\n');
}

/** A whole character, however many units of UTF-16 it has: to most readers, half of one is an error. */
function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
