import { type Command, loadable } from './command.ts';

/** Every command, in the order of the help. Of each the declaration is loaded when it is named or listed, and the rest when it runs. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  generate: loadable(
    () => import('./generate/command.ts'),
    () => import('./generate/run.ts'),
  ),
  inspect: loadable(
    () => import('./inspect/command.ts'),
    () => import('./inspect/run.ts'),
  ),
  explain: loadable(
    () => import('./explain/command.ts'),
    () => import('./explain/run.ts'),
  ),
  explore: loadable(
    () => import('./explore/command.ts'),
    () => import('./explore/run.ts'),
  ),
  diff: loadable(
    () => import('./diff/command.ts'),
    () => import('./diff/run.ts'),
  ),
  verify: loadable(
    () => import('./verify/command.ts'),
    () => import('./verify/run.ts'),
  ),
  learn: loadable(
    () => import('./learn/command.ts'),
    () => import('./learn/run.ts'),
  ),
  guard: loadable(
    () => import('./guard/command.ts'),
    () => import('./guard/run.ts'),
  ),
  init: loadable(
    () => import('./init/command.ts'),
    () => import('./init/run.ts'),
  ),
  create: loadable(
    () => import('./create/command.ts'),
    () => import('./create/run.ts'),
  ),
  add: loadable(
    () => import('./add/command.ts'),
    () => import('./add/run.ts'),
  ),
  send: loadable(
    () => import('./send/command.ts'),
    () => import('./send/run.ts'),
  ),
  replay: loadable(
    () => import('./replay/command.ts'),
    () => import('./replay/run.ts'),
  ),
  update: loadable(
    () => import('./update/command.ts'),
    () => import('./update/run.ts'),
  ),
  mcp: loadable(
    () => import('./mcp/command.ts'),
    () => import('./mcp/run.ts'),
  ),
  doctor: loadable(
    () => import('./doctor/command.ts'),
    () => import('./doctor/run.ts'),
  ),
  completion: loadable(
    () => import('./completion/command.ts'),
    async () => ({ run: (await import('./completion/run.ts')).completionOf(commands) }),
  ),
};
