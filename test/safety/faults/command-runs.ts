import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ended, startCommand } from './run-command.ts';
import { differences, hasJournal, isSameTree, readTree, type Tree, withoutWork } from './trees.ts';

/** How a run goes wrong; preload.cjs says more. */
export type CommandFault = 'kill' | 'half' | 'full' | 'once' | 'denied' | 'across' | 'unread';

/** A command whose runs are struck, and the project that they find. */
export interface Scenario {
  readonly name: string;
  /** Files by their paths, as the user has written them. */
  readonly files: Readonly<Record<string, string>>;
  /** Command lines that make the old output, if there is one. */
  readonly before: readonly (readonly string[])[];
  /** What the user has done since: files that are written, get something at their end, or are deleted. */
  readonly since?: {
    readonly write?: Readonly<Record<string, string>>;
    readonly append?: Readonly<Record<string, string>>;
    readonly remove?: readonly string[];
  };
  /** What has changed elsewhere since. */
  readonly meanwhile?: () => void;
  /** The command line that makes the new output. */
  readonly args: readonly string[];
  /** Command lines that write a part of that as a whole of its own. */
  readonly stages?: readonly (readonly string[])[];
  /** Whether it refuses to work where it has done so before. */
  readonly onceOnly?: boolean;
  /** Whether it prints no code. */
  readonly isQuick?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What was seen at one point, if it was not as it has to be. */
export interface Wrong {
  readonly what: string;
  readonly files: readonly string[];
  readonly first: Ended;
  readonly next?: Ended;
}

/**
 * Runs a command over an old output, again and again, each time with a fault at another of its calls. What is there is
 * told by holding every file of the project, the user's as well, against the old and the new one byte for byte.
 */
export class CommandRuns {
  readonly scenario: Scenario;
  /** How many calls a run makes that nothing happens to. */
  readonly calls: { readonly changing: number; readonly reading: number };
  readonly #root: string;
  readonly #prepared: string;
  /** The old output, what stages of the command make of it, and the new one. */
  readonly #whole: readonly Tree[];
  readonly #new: Tree;
  #copies = 0;

  static async prepare(scenario: Scenario): Promise<CommandRuns> {
    const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'holotype-runs-')));
    const prepared = path.join(root, 'prepared');
    mkdirSync(prepared);
    writeAll(prepared, scenario.files);
    for (const args of scenario.before) await runWell(args, prepared, scenario.env);
    writeAll(prepared, scenario.since?.write ?? {});
    for (const [name, text] of Object.entries(scenario.since?.append ?? {})) appendFileSync(path.join(prepared, name), text);
    for (const name of scenario.since?.remove ?? []) rmSync(path.join(prepared, name));
    scenario.meanwhile?.();
    const stages: Tree[] = [];
    for (const [index, args] of [...(scenario.stages ?? []), scenario.args].entries()) {
      const copy = path.join(root, `stage-${index}`);
      cpSync(prepared, copy, { recursive: true });
      const FAULT_COUNT = path.join(root, 'count');
      await runWell(args, copy, { ...scenario.env, FAULT_COUNT, FAULT_FOLDER: copy });
      stages.push(readTree(copy));
      rmSync(copy, { recursive: true });
    }
    return new CommandRuns(
      scenario,
      root,
      [readTree(prepared), ...stages],
      JSON.parse(readFileSync(path.join(root, 'count'), 'utf8')),
    );
  }

  private constructor(scenario: Scenario, root: string, whole: readonly Tree[], calls: CommandRuns['calls']) {
    this.scenario = scenario;
    this.calls = calls;
    this.#root = root;
    this.#prepared = path.join(root, 'prepared');
    this.#whole = whole.map(withoutWork);
    this.#new = whole.at(-1) ?? new Map();
  }

  /** Call numbers spread evenly over all calls that a fault can meet. */
  points(fault: CommandFault, most: number): readonly number[] {
    const calls = fault === 'unread' ? this.calls.reading : this.calls.changing;
    const count = Math.min(most, calls);
    return Array.from({ length: count }, (_, index) => 1 + Math.floor((index * (calls - 1)) / Math.max(1, count - 1)));
  }

  /** What is wrong after a run with a fault at a call, and after one more run. */
  async strike(fault: CommandFault, at: number): Promise<Wrong | undefined> {
    const folder = path.join(this.#root, `copy-${this.#copies++}`);
    cpSync(this.#prepared, folder, { recursive: true });
    try {
      const env = { ...this.scenario.env, FAULT: fault, FAULT_AT: String(at), FAULT_FOLDER: folder };
      const first = await startCommand(this.scenario.args, folder, env).ended;
      const what = this.#wrongAfterFault(folder, fault, first);
      if (what !== undefined) return { ...what, first };
      if (this.scenario.onceOnly === true && isSameTree(readTree(folder), this.#new)) return undefined;
      const next = await startCommand(this.scenario.args, folder, this.scenario.env).ended;
      const files = differences(readTree(folder), this.#new);
      if (next.exit !== 0) return { what: `the next run ends with ${next.exit}`, files, first, next };
      return files.length === 0 ? undefined : { what: 'the next run does not make the new output', files, first, next };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Two at a time, as each run waits for its processes. */
  async strikeAll(fault: CommandFault, points: readonly number[]): Promise<readonly (Wrong & { readonly at: number })[]> {
    const waiting = [...points];
    const wrong: (Wrong & { readonly at: number })[] = [];
    const work = async (): Promise<void> => {
      for (let at = waiting.shift(); at !== undefined; at = waiting.shift()) {
        const found = await this.strike(fault, at);
        if (found !== undefined) wrong.push({ at, ...found });
      }
    };
    await Promise.all([work(), work()]);
    return wrong;
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  /**
   * Right is what is old or new as a whole. In between, each file, the lock and the manifest as well, has to be the old
   * one or the new one, and the journal has to be there, by which `--check` refuses and the next run finishes.
   * Everything else is mixed: a reader could take it for whole.
   */
  #wrongAfterFault(folder: string, fault: CommandFault, { exit, printed }: Ended): Omit<Wrong, 'first'> | undefined {
    const tree = withoutWork(readTree(folder));
    const isKilled = ['kill', 'half', 'across'].includes(fault);
    if (!isKilled && exit !== 0 && !([1, 2, 3].includes(exit ?? 0) && /^error [a-z]+\/[a-z-]+/m.test(printed)))
      return { what: `it ends with ${exit} and does not say why`, files: [] };
    if (!isKilled && exit === 0 && !isSameTree(tree, withoutWork(this.#new)))
      return { what: 'it says that all is well', files: differences(tree, this.#new) };
    if (this.#whole.some((whole) => isSameTree(tree, whole))) return undefined;
    const names = new Set([...tree.keys(), ...this.#whole.flatMap((whole) => [...whole.keys()])]);
    const broken = [...names].filter((name) => !this.#whole.some((whole) => whole.get(name) === tree.get(name)));
    if (broken.length > 0) return { what: 'files are neither old nor new', files: broken };
    return hasJournal(folder) ? undefined : { what: 'it is mixed, and nobody is told', files: differences(tree, this.#new) };
  }
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

async function runWell(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { exit, printed } = await startCommand(args, cwd, env).ended;
  if (exit !== 0) throw new Error(`${args.join(' ')} ends with ${exit}:\n${printed}`);
}
