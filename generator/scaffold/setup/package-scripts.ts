import { type JsonMember, type JsonNode, memberOf } from '../../text/json/node.ts';
import { readPlaced } from '../../text/json/strict-json.ts';
import type { SourceFile } from '../../text/source.ts';

/** A script of a package.json. */
export interface Script {
  readonly name: string;
  readonly command: string;
}

/** What a package.json becomes with some scripts, and what these are called there. */
export interface ScriptsEdit {
  readonly text: string;
  readonly added: readonly Script[];
  /** The name of each script that was wanted, in their order. */
  readonly names: readonly string[];
}

/**
 * Adds scripts to the text of a package.json, and leaves all other text as it is. A script that runs the same command already
 * is used under its own name; where another command has one of the names, `holotype:` goes in front of all.
 *
 * @param file a package.json that is strict JSON.
 */
export function addScripts(file: SourceFile, wanted: readonly Script[]): ScriptsEdit {
  const root = rootOf(file);
  const scripts = membersOf(memberOf(root, 'scripts'));
  const nameOf = ({ command }: Script): string | undefined =>
    scripts.find(({ value }) => value.kind === 'string' && value.value === command)?.name;
  const isTaken = wanted.some((script) => nameOf(script) === undefined && scripts.some(({ name }) => name === script.name));
  const chosen = wanted.map(({ name, command }) => ({
    name: nameOf({ name, command }) ?? (isTaken ? `holotype:${name.replace(/^generate:/, '')}` : name),
    command,
    isNew: nameOf({ name, command }) === undefined,
  }));
  const added = chosen.filter(({ isNew }) => isNew).map(({ name, command }) => ({ name, command }));
  return { text: added.length === 0 ? file.text : withScripts(file, added), added, names: chosen.map(({ name }) => name) };
}

function rootOf(file: SourceFile): JsonNode | undefined {
  const reading = readPlaced(file);
  return reading.ok ? reading.values[0] : undefined;
}

function membersOf(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === 'object' ? node.members : [];
}

function withScripts(file: SourceFile, added: readonly Script[]): string {
  const root = rootOf(file);
  const scripts = memberOf(root, 'scripts');
  const unit = /\n([ \t]+)"/.exec(file.text)?.[1] ?? '  ';
  const lines = added.map(({ name, command }) => `${JSON.stringify(name)}: ${JSON.stringify(command)}`);
  if (scripts?.kind === 'object') return insertMembers(file.text, scripts, lines, [unit, unit.repeat(2)]);
  const inner = lines.map((line) => `${unit.repeat(2)}${line}`).join(',\n');
  return root?.kind === 'object' ? insertMembers(file.text, root, [`"scripts": {\n${inner}\n${unit}}`], ['', unit]) : file.text;
}

/** Behind the last member, each on a line of its own; or into an object that has none. */
function insertMembers(
  text: string,
  object: JsonNode,
  lines: readonly string[],
  [outer, inner]: readonly [string, string],
): string {
  const joined = lines.join(`,\n${inner}`);
  const last = membersOf(object).at(-1);
  if (last === undefined)
    return `${text.slice(0, object.span.start)}{\n${inner}${joined}\n${outer}}${text.slice(object.span.end)}`;
  const { end } = last.value.span;
  return `${text.slice(0, end)},\n${inner}${joined}${text.slice(end)}`;
}
