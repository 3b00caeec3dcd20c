import { displayPath } from '../../io/disk/paths.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { columnsText } from '../columns.ts';
import type { Project } from './project.ts';
import type { SetUp, SetUpCatalog, SetUpFile } from './setup-plan.ts';

/** A line for each file that is new or was added to. */
export function fileLines(files: readonly SetUpFile[], dryRun: boolean, { cwd, paint }: Terminal): string {
  const lines = files.flatMap(({ change, added }) => {
    const name = paint('bold', displayPath(change.file, cwd));
    if (change.status === 'create') return [`${name}: ${dryRun ? 'to create' : 'created'}\n`];
    return change.status === 'update' ? [`${name}: ${dryRun ? 'to add' : 'added'} ${added.join(', ')}\n`] : [];
  });
  return lines.length === 0 ? 'This project is set up already; nothing was changed.\n' : lines.join('');
}

/** What the project around is like, where that matters to what comes next. */
export function remarks({ manifest, above, isWorkspace }: Project): string {
  if (manifest === undefined && above !== undefined)
    return `No package.json in this folder, so no scripts were added. The next one is ${above}: run init in its folder to add them.\n`;
  if (manifest === undefined) return 'No package.json in this folder, so no scripts were added.\n';
  return isWorkspace
    ? 'This folder is the root of a workspace. To set up one of its packages instead, run init in the folder of the package.\n'
    : '';
}

/** What `nextSteps` depends on besides the project. */
interface NextStepsInput {
  readonly catalog: SetUpCatalog;
  readonly hasEvents: boolean;
  /** The columns of the terminal. */
  readonly width: number | undefined;
}

/** What to do next. */
export function nextSteps(project: Project, { scripts }: SetUp, { catalog, hasEvents, width }: NextStepsInput): string {
  const { manager, hasHolotype, formatters, manifest } = project;
  const run = (script: string | undefined, command: string): string =>
    script === undefined ? `npx ${command}` : `${manager} run ${script}`;
  const steps = [
    ...(hasHolotype || manifest === undefined ? [] : [[installLine(project), 'add Holotype to the project'] as const]),
    [run(scripts?.generate, 'holotype generate'), 'after a page has changed'] as const,
    ...(catalog.isRemote
      ? [[run(scripts?.update, 'holotype update'), 'fetch the pages again, and show what has changed'] as const]
      : []),
    [run(scripts?.check, 'holotype generate --check'), 'in CI: fails if the generated code is out of date'] as const,
  ];
  const lines = columnsText(
    steps.map(([command, about]) => [`  ${command}`, about]),
    width,
  );
  const biome = formatters.includes('biome')
    ? `\nExclude ${catalog.out} from Biome: "files": { "includes": ["**", "!${catalog.out}"] }\n`
    : '';
  const use = hasEvents ? `\nThen: import { parseEvent } from './${catalog.out}/index.js';\n` : '';
  return `\nNext, commit what is new. From now on:\n${lines}${biome}${use}`;
}

const ADD: Readonly<Record<Project['manager'], string>> = {
  npm: 'npm install --save-dev',
  pnpm: 'pnpm add --save-dev',
  yarn: 'yarn add --dev',
  bun: 'bun add --dev',
};

function installLine({ manager, isWorkspace }: Project): string {
  return `${ADD[manager]}${manager === 'pnpm' && isWorkspace ? ' --workspace-root' : ''} holotype`;
}
