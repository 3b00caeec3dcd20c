import path from 'node:path';
import { jobOptions, requestOf } from '../../config/job-options.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { type Diagnostic, isError, UserError } from '../../diagnostics/diagnostic.ts';
import { diagnosticData, formatDiagnostics } from '../../diagnostics/format.ts';
import { stepsOf } from '../../guard/document/finding.ts';
import { hashText, type Lock } from '../../io/lock.ts';
import { lookUndisturbed } from '../../io/meanwhile.ts';
import { openLock } from '../../io/open-lock.ts';
import { type Changes, planChanges, shown } from '../../io/output.ts';
import { readSchemaFiles, type SchemaFile } from '../../io/schemas.ts';
import { settleOutput } from '../../io/settle.ts';
import { readTemplates } from '../../io/templates.ts';
import type { Terminal } from '../../io/terminal.ts';
import { packageVersion } from '../../io/version.ts';
import { writeChanges } from '../../io/write.ts';
import { groundOfFolder } from '../../jobs/ground.ts';

import type { Plan } from '../../model/plan.ts';
import { planGuards, printGuards } from '../../pipeline/guards.ts';
import { counted } from '../../text/case.ts';
import { jsonText } from '../../text/encode.ts';
import { placeOfPointer } from '../../text/json/places.ts';
import { comparePlaces } from '../../text/source.ts';
import type { CommandLine } from '../command.ts';
import { printDifferences, writtenLines } from '../written-files.ts';
import type { command } from './command.ts';

type GuardLine = CommandLine<typeof command>;
type GuardCommandOptions = GuardLine['options'];

/**
 * `holotype guard`: types and guards for JSON Schemas. An error in a schema leaves the disk as it was. Gives the exit
 * code: 0 fine, 1 stale under `--check`, 2 wrong options, 3 errors in the schemas.
 */
export async function run({ args: [schemas], options, terminal, parser }: GuardLine): Promise<number> {
  const { cwd } = terminal;
  if (options.out === undefined) throw new UserError([diagnostic('usage/no-output', {})], 2);
  const files = readSchemaFiles(schemas, cwd);
  const { plan, findings } = planGuards(files.map(({ file, schema }) => ({ name: file.name, schema })));
  const found = findings
    .map((one) => located(one, files))
    .map((one) => (options.strict === true ? strictly(one) : one))
    .sort((a, b) => (a.place === undefined || b.place === undefined ? 0 : comparePlaces(a.place, b.place)));
  if (plan === undefined || found.some(isError)) return report({ found, exitCode: 3 }, options, terminal);
  const printed = await printGuards({ plan, options: jobOptions(options), templates: readTemplates(), parser });
  if (printed.faults.length > 0) return report({ found: [...found, ...printed.faults], exitCode: 70 }, options, terminal);
  const out = path.resolve(cwd, options.out);
  const to = { base: out, out, schemas: path.join(out, 'schemas'), cwd };
  const ground = groundOfFolder(
    out,
    schemas.map((schema) => path.resolve(cwd, schema)),
  );
  found.push(...settleOutput(ground, cwd, options.check !== true));
  const { lock } = openLock(ground, cwd);
  const changes = lookUndisturbed({ base: out, lock, cwd }, () =>
    planChanges(printed.files, to, lock?.jobs['.'], options.force === true),
  );
  if (options.check === true) return check(changes, found, options, terminal);
  writeChanges(changes.changes, { before: lock, after: lockOf(files, changes, options) }, ground, cwd);
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
    const files = (changes?.changes ?? []).map(({ file, status }) => ({ path: shown(file, terminal.cwd), status }));
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
