import { type TypeScript, ts } from '../packages/ts-morph.ts';
import { hasUnsafe } from '../text/encode.ts';
import type { ScaffoldFile } from './project.ts';

/*
 * The second look at a new project. Most of its files are templates of ours, which may do anything and hold nothing from
 * outside; a list of what they may do would be no protection. What is looked at is what names are filled into: the config,
 * which runs, the manifest, whose scripts run, and the README, whose lines are copied into a shell.
 */

/** What is wrong with the filled files of a project; nothing is expected. */
export function problemsOfFilled(files: readonly ScaffoldFile[]): readonly { readonly path: string; readonly reason: string }[] {
  return files.flatMap(({ path, text }) => {
    const reason = hasUnsafe(text) ? 'it contains invisible characters' : CHECKS.get(path)?.(text);
    return reason === undefined ? [] : [{ path, reason }];
  });
}

const CHECKS: ReadonlyMap<string, (text: string) => string | undefined> = new Map([
  ['holotype.config.ts', faultOfConfig],
  ['package.json', faultOfManifest],
  ['README.md', faultOfReadme],
]);

/** One import of `defineConfig`, and what that is given: an object of texts and lists. */
function faultOfConfig(text: string): string | undefined {
  const file = ts.createSourceFile('holotype.config.ts', text, ts.ScriptTarget.Latest, true);
  const [imported, exported, ...others] = file.statements;
  const call = exported !== undefined && ts.isExportAssignment(exported) ? exported.expression : undefined;
  const isConfig =
    imported?.getText(file) === "import { defineConfig } from 'holotype';" &&
    call !== undefined &&
    ts.isCallExpression(call) &&
    call.expression.getText(file) === 'defineConfig' &&
    call.arguments.every(isData) &&
    others.length === 0;
  return isConfig ? undefined : 'it does more than configure';
}

function isData(node: TypeScript.Node): boolean {
  if (ts.isStringLiteral(node)) return true;
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isData);
  if (!ts.isObjectLiteralExpression(node)) return false;
  return node.properties.every(
    (member) =>
      ts.isPropertyAssignment(member) &&
      (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) &&
      isData(member.initializer),
  );
}

/** A name that npm takes, and no scripts but those that every project has. */
function faultOfManifest(text: string): string | undefined {
  const { name, scripts }: { readonly name?: unknown; readonly scripts?: object } = JSON.parse(text);
  if (typeof name !== 'string' || !/^[a-z0-9][a-z0-9-]*$/.test(name)) return 'its name is not a valid package name';
  return Object.values(scripts ?? {}).every((script) => /^[\w ./*&-]+$/.test(String(script)))
    ? undefined
    : 'its scripts differ from the template';
}

/** The project's name stands in the heading, and that of an event in lines for a shell: both are words. */
function faultOfReadme(text: string): string | undefined {
  const [heading = '', ...lines] = text.split('\n');
  if (!/^# [a-z0-9-]+$/.test(heading)) return 'its heading is no name';
  const odd = lines.find(
    (line) => /^(?:npm run send|npx holotype add|docker)\b/.test(line) && !/^[\w\p{L}\p{M}\p{N} ./:=…-]+$/u.test(line),
  );
  return odd === undefined ? undefined : 'it has a line for a shell that is not ours';
}
