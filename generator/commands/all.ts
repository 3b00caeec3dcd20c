import { addCommand } from './add/command.ts';
import { type Command, command } from './command.ts';
import { createCommand } from './create/command.ts';
import { diffCommand } from './diff/command.ts';
import { explainCommand } from './explain/command.ts';
import { generateCommand } from './generate/command.ts';
import { guardCommand } from './guard/command.ts';
import { inspectCommand } from './inspect/command.ts';
import { learnCommand } from './learn/command.ts';
import { updateCommand } from './update/command.ts';
import { verifyCommand } from './verify/command.ts';

/** Every command, in the order of the help, with what runs it, which is loaded when it is asked for. */
export const commands: readonly Command[] = [
  command(generateCommand, async () => (await import('./generate/run.ts')).runGenerate),
  command(inspectCommand, async () => (await import('./inspect/run.ts')).runInspect),
  command(explainCommand, async () => (await import('./explain/run.ts')).runExplain),
  command(diffCommand, async () => (await import('./diff/run.ts')).runDiff),
  command(verifyCommand, async () => (await import('./verify/run.ts')).runVerify),
  command(learnCommand, async () => (await import('./learn/run.ts')).runLearn),
  command(guardCommand, async () => (await import('./guard/run.ts')).runGuard),
  command(createCommand, async () => (await import('./create/run.ts')).runCreate),
  command(addCommand, async () => (await import('./add/run.ts')).runAdd),
  command(updateCommand, async () => (await import('./update/run.ts')).runUpdate),
];
