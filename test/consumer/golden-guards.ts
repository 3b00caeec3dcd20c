import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../command-line.ts';
import { ROOT } from '../conventions/source-tree.ts';
import type { ConsumerProject } from './consumer-project.ts';

/** All kinds of guards, with imports as most projects have them. */
const WHOLE = ['--modes', 'strict,strip', '--formats', 'all', '--import-extension', '.js'];

interface GoldenCase {
  readonly steps: readonly { readonly args: readonly string[]; readonly exit: number }[];
}

/** Generates guards of all kinds from the schemas that the first command of a golden folder names, into a folder of a project. */
export async function generateGoldenGuards(name: string, project: ConsumerProject, to: string): Promise<void> {
  const folder = path.join(ROOT, 'test/golden', name);
  const { steps } = JSON.parse(readFileSync(path.join(folder, 'case.json'), 'utf8')) as GoldenCase;
  const [step] = steps;
  if (step === undefined) throw new Error(`${name} has no command`);
  cpSync(path.join(folder, 'input'), path.join(project.root, to), { recursive: true });
  const { exit, err } = await runCommand([...step.args, ...WHOLE], path.join(project.root, to));
  if (exit !== step.exit) throw new Error(`${name}: ${err}`);
}
