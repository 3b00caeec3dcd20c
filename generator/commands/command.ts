import { EXIT } from '../diagnostics/diagnostic.ts';
import type { Terminal } from '../io/process/terminal.ts';
import type { CommandValues, FlagNames } from '../options/values.ts';
import type { Command as Program } from '../packages/commander.ts';
import { flagOf, optionsGiven } from './flags.ts';

/** What a command says of itself. */
export interface CommandDeclaration<Arguments extends readonly Argument[], Name extends FlagNames> {
  readonly about: string;
  readonly arguments: Arguments;
  /** The names of its options, which stand in the table of options, in the order of its help. */
  readonly options: readonly Name[];
  /** What options are for here, where that is not what the table says. */
  readonly help?: Partial<Record<Name, string>>;
  /** A command line that shows how it is used, without the name of the program. */
  readonly example: string;
  /** When it ends with 1 or 3, if it can. */
  readonly exits: ExitReasons;
}

/** When a command ends with a code that does not mean the same for all of them. */
export type ExitReasons = Readonly<Partial<Record<1 | 3, string>>>;

/** All exit codes of a command, in order, each with when it ends with it. */
export function exitCodesOf(exits: ExitReasons): readonly (readonly [code: number, when: string])[] {
  const all = {
    [EXIT.fine]: 'success',
    ...exits,
    [EXIT.wrongUse]: 'wrong usage or configuration',
    [EXIT.bug]: 'a bug in Holotype',
  };
  return Object.entries(all).map(([code, when]) => [Number(code), when] as const);
}

/** `<page>`, or `[page]` for one that may be left out; with `...` all that follow. Then what it is. */
export type Argument = readonly [form: string, about: string];

type ArgumentValue<Declared> = Declared extends readonly [`${string}...${string}`, string]
  ? readonly string[]
  : Declared extends readonly [`[${string}`, string]
    ? string | undefined
    : string;

type ArgumentValues<Arguments extends readonly Argument[]> = {
  readonly [Index in keyof Arguments]: ArgumentValue<Arguments[Index]>;
};

type AnyDeclaration = { readonly arguments: readonly Argument[]; readonly options: readonly FlagNames[] };

/** What a command is run with. */
export interface CommandLine<Declared extends AnyDeclaration> {
  readonly args: ArgumentValues<Declared['arguments']>;
  readonly options: CommandValues<Declared['options'][number]>;
  readonly terminal: Terminal;
}

/** A command as the list of them has it. */
export interface Command extends AnyDeclaration {
  readonly about: string;
  readonly help?: Partial<Record<FlagNames, string>>;
  readonly example: string;
  readonly exits: ExitReasons;
  /** Adds it to a program under a name; the program calls `finish` with its exit code. */
  readonly addTo: (program: Program, name: string, host: CommandHost) => void;
}

/** What a command is given by the program, and tells it. */
export interface CommandHost {
  readonly terminal: Terminal;
  readonly finish: (exitCode: number) => void;
}

/** Declares a command; a function only so that its types are inferred. */
export function declare<const Arguments extends readonly Argument[], Name extends FlagNames>(
  declaration: CommandDeclaration<Arguments, Name>,
): CommandDeclaration<Arguments, Name> {
  return declaration;
}

/**
 * A command for the list of them.
 *
 * @param declared gives its declaration, which is light.
 * @param work gives what runs it and gives the exit code, with all that is heavy.
 */
export function loadable<Arguments extends readonly Argument[], Name extends FlagNames>(
  declared: () => Promise<{ readonly command: CommandDeclaration<Arguments, Name> }>,
  work: () => Promise<{ readonly run: Runner<CommandDeclaration<Arguments, Name>> }>,
): () => Promise<Command> {
  return async () => {
    const { command } = await declared();
    return {
      ...command,
      addTo: (program, name, host) => add(command, work, program.command(name), host),
    };
  };
}

type Runner<Declared extends AnyDeclaration> = (line: CommandLine<Declared>) => number | Promise<number>;

function add<Arguments extends readonly Argument[], Name extends FlagNames>(
  command: CommandDeclaration<Arguments, Name>,
  work: () => Promise<{ readonly run: Runner<CommandDeclaration<Arguments, Name>> }>,
  own: Program,
  { terminal, finish }: CommandHost,
): void {
  own.description(command.about);
  for (const argument of command.arguments) own.argument(...argument);
  for (const option of command.options) own.addOption(flagOf(option, command.help?.[option]));
  own.addHelpText('after', () => `\nExample:\n  holotype ${command.example}\n\nExit codes:\n${exitLines(own, command.exits)}`);
  own.action(async (...given) => {
    const options = optionsGiven(command.options, own.opts());
    const { run } = await work();
    const args = given.slice(0, command.arguments.length) as ArgumentValues<Arguments>;
    finish(await run({ args, options, terminal }));
  });
}

/** The exit codes as the help lists options, in the width of the terminal. */
function exitLines(own: Program, exits: ExitReasons): string {
  const helper = own.createHelp();
  helper.prepareContext({ helpWidth: own.configureOutput().getOutHelpWidth?.() ?? 80 });
  return exitCodesOf(exits)
    .map(([code, when]) => helper.formatItem(String(code), 2, when, helper))
    .join('\n');
}
