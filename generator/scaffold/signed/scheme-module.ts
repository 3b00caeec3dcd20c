import type { SignatureScheme } from '../../../templates/receiver/signatures/scheme.ts';
import { type TypeScript, ts } from '../../packages/ts-morph.ts';
import { isRecord } from '../../text/records.ts';

/** The scheme in the text of a generated module, where it stands as data: `defineScheme({ … })`. */
export function schemeOfModule(text: string): SignatureScheme | undefined {
  const file = ts.createSourceFile('scheme.ts', text, ts.ScriptTarget.Latest, true);
  const calls = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) => (initializer !== undefined && ts.isCallExpression(initializer) ? [initializer] : []))
    .filter(({ expression }) => expression.getText(file) === 'defineScheme');
  const argument = calls[0]?.arguments[0];
  const data = argument === undefined ? undefined : dataOf(argument);
  return isScheme(data) ? data : undefined;
}

/** What an expression of texts, numbers, objects and lists stands for; nothing for any other. */
function dataOf(node: TypeScript.Expression): unknown {
  if (ts.isStringLiteral(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(dataOf);
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const members = node.properties.filter(ts.isPropertyAssignment);
  return Object.fromEntries(members.map(({ name, initializer }) => [name.getText().replace(/^'|'$/g, ''), dataOf(initializer)]));
}

function isScheme(data: unknown): data is SignatureScheme {
  if (!isRecord(data)) return false;
  const { name, algorithm, signature } = data;
  return typeof name === 'string' && typeof algorithm === 'string' && isRecord(signature) && typeof signature.header === 'string';
}
