import path from 'node:path';
import { jobOptions, requestOf } from '../../config/job-options.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, isError, UserError } from '../../diagnostics/diagnostic.ts';
import { diagnosticData, formatDiagnostics } from '../../diagnostics/format.ts';
import { stepsOf } from '../../guard/document/finding.ts';
import { hashText } from '../../io/disk/hash.ts';
import { displayPath } from '../../io/disk/paths.ts';
import type { Lock } from '../../io/lock-file/lock-file.ts';
import { openOutput } from '../../io/output/open-output.ts';
import type { Changes } from '../../io/output/plan-changes.ts';
import { scopeOfFolder } from '../../io/output/scope-of-config.ts';
import { packageVersion } from '../../io/package/package-files.ts';
import { readTemplates } from '../../io/package/templates.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { readSchemaFiles, type SchemaFile } from '../../io/sources/schema-files.ts';

import type { Plan } from '../../model/plan.ts';
import { planGuards, printGuards } from '../../pipeline/guards.ts';
import { counted } from '../../text/case.ts';
import { jsonText } from '../../text/encode.ts';
import { placeOfPointer } from '../../text/json/places.ts';
import { comparePlaces } from '../../text/source.ts';
import { printDifferences, writtenLines } from '../changed-files.ts';
import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';

type GuardLine = CommandLine<typeof command>;
type GuardCommandOptions = GuardLine['options'];

/**
 * `holotype guard`: types and guards for JSON Schemas. An error in a schema leaves the disk as it was. Gives the exit
 * code: 0 fine, 1 stale under `--check`, 2 wrong options, 3 errors in the schemas.
 */
export async function run({ args: [schemas], options, terminal }: GuardLine): Promise<number> {
  const { cwd } = terminal;
  if (options.out === undefined) throw new UserError([diagnostic('usage/no-output', {})], 2);
  const folder = path.resolve(cwd, options.out);
  const inputs = schemas.map((schema) => path.resolve(cwd, schema));
  const out = openOutput(scopeOfFolder(folder, inputs), options.check === true ? 'check' : 'write', cwd);
  const files = readSchemaFiles(schemas, cwd);
  const { plan, findings } = planGuards(files.map(({ file, schema }) => ({ name: file.name, schema })));
  const found = findings
    .map((one) => located(one, files))
    .map((one) => (options.strict === true ? strictly(one) : one))
    .sort((a, b) => (a.place === undefined || b.place === undefined ? 0 : comparePlaces(a.place, b.place)))
    .concat(out.diagnostics);
  if (plan === undefined || found.some(isError)) return report({ found, exitCode: 3 }, options, terminal);
  const printed = await printGuards({ plan, options: jobOptions(options), templates: readTemplates() });
  if (printed.problems.length > 0) return report({ found: [...found, ...printed.problems], exitCode: 70 }, options, terminal);
  const to = { base: folder, out: folder, schemas: path.join(folder, 'schemas'), cwd };
  const changes = out.plan(printed.files, to, { name: '.', force: options.force === true });
  if (options.check === true) return check(changes, found, options, terminal);
  await out.commit(changes.changes, lockOf(files, changes, options));
  return report({ found, exitCode: 0, plan, changes }, options, terminal);
}

function located(
  { document, pointer, diagnostic: found }: ReturnType<typeof planGuards>['findings'][number],
  files: readonly SchemaFile[],
): Diagnostic {
  const file = files.find((one) => one.file.name === document)?.file;
  return file === undefined ? found : { ...found, place: placeOfPointer(file, stepsOf(pointer)) };
}

/** Under `--strict` nothing in a schema may be there for nothing. */
function strictly(found: Diagnostic): Diagnostic {
  return found.severity === 'warning' ? { ...found, severity: 'error' } : found;
}

async function check(
  planned: Changes,
  found: readonly Diagnostic[],
  options: GuardCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { changes } = planned;
  const exitCode = changes.some(({ status }) => ['create', 'update', 'delete'].includes(status)) ? 1 : 0;
  if (options.json === true) return report({ found, exitCode, changes: planned }, options, terminal);
  terminal.err(formatDiagnostics(found, terminal.paint));
  await printDifferences(changes, terminal);
  return exitCode;
}

function lockOf(files: readonly SchemaFile[], { outputs }: Changes, options: GuardCommandOptions): Lock {
  return {
    lockVersion: 1,
    generator: packageVersion(),
    request: ['guard', ...requestOf(options)],
    inputs: Object.fromEntries(files.map(({ file }) => [file.name, hashText(file.text)])),
    folders: {},
    jobs: { '.': { events: [], outputs } },
    findings: { warnings: 0, guesses: 0 },
  };
}

interface Outcome {
  readonly found: readonly Diagnostic[];
  readonly exitCode: number;
  readonly plan?: Plan;
  readonly changes?: Changes;
}

function report(
  { found, exitCode, plan, changes }: Outcome,
  { json, out = '' }: GuardCommandOptions,
  terminal: Terminal,
): number {
  if (json === true) {
    const types = plan?.models.map(({ typeName }) => typeName) ?? [];
    const files = (changes?.changes ?? []).map(({ file, status }) => ({ path: displayPath(file, terminal.cwd), status }));
    terminal.out(`${jsonText({ exitCode, types, files, diagnostics: found.map(diagnosticData) })}\n`);
    return exitCode;
  }
  terminal.err(formatDiagnostics(found, terminal.paint));
  const errors = found.filter(isError).length;
  if (errors > 0) terminal.out(`${counted(errors, 'error')}; nothing was written\n`);
  if (plan !== undefined && changes !== undefined) {
    terminal.out(`${counted(plan.pages.length, 'schema')}: ${counted(plan.models.length, 'type')}\n`);
    terminal.out(writtenLines(changes.changes, out, false, terminal.paint));
  }
  return exitCode;
}
