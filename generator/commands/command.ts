import { startParserThread } from '../io/parser-thread.ts';
import type { Terminal } from '../io/terminal.ts';
import type { CodeParser } from '../model/code-parser.ts';
import type { CommandValues, FlagNames } from '../options/values.ts';
import type { Command as Program } from '../packages/commander.ts';
import { flagOf, optionsGiven } from './flags.ts';

/** What a command says of itself. */
export interface Declaration<Arguments extends readonly Argument[], Name extends FlagNames> {
  readonly name: string;
  readonly about: string;
  readonly arguments: Arguments;
  /** The names of its options, which stand in the table of options, in the order of its help. */
  readonly options: readonly Name[];
  /** What options are for here, where that is not what the table says. */
  readonly help?: Partial<Record<Name, string>>;
  /** A command line that shows how it is used, without the name of the program. */
  readonly example: string;
  /** Whether it reads TypeScript, which is loaded in a thread while it starts. */
  readonly parses?: (options: CommandValues<Name>) => boolean;
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
  /** What reads TypeScript; by default this thread. */
  readonly parser: CodeParser | undefined;
}

/** A command as the list of them has it. */
export interface Command extends Pick<AnyDeclaration, 'options'> {
  readonly name: string;
  /** Adds it to a program, which calls `finish` with its exit code. */
  readonly addTo: (program: Program, terminal: Terminal, finish: (exitCode: number) => void) => void;
}

/** Declares a command; a function only so that its types are inferred. */
export function declare<const Arguments extends readonly Argument[], Name extends FlagNames>(
  declaration: Declaration<Arguments, Name>,
): Declaration<Arguments, Name> {
  return declaration;
}

/**
 * A command for the list of them.
 *
 * @param load gives what runs it and gives the exit code; all that is heavy is loaded there.
 */
export function command<Arguments extends readonly Argument[], Name extends FlagNames>(
  declaration: Declaration<Arguments, Name>,
  load: () => Promise<(line: CommandLine<Declaration<Arguments, Name>>) => number | Promise<number>>,
): Command {
  const { name, about, options, help, example, parses } = declaration;
  const addTo: Command['addTo'] = (program, terminal, finish) => {
    const own = program.command(name).description(about);
    for (const argument of declaration.arguments) own.argument(...argument);
    for (const option of options) own.addOption(flagOf(option, help?.[option]));
    own.addHelpText('after', `\nExample:\n  holotype ${example}`);
    own.action(async (...given) => {
      const values = optionsGiven(options, own.opts());
      const thread = parses?.(values) === true ? startParserThread() : undefined;
      try {
        const run = await load();
        const args = given.slice(0, declaration.arguments.length) as ArgumentValues<Arguments>;
        finish(await run({ args, options: values, terminal, parser: thread?.parser }));
      } finally {
        thread?.close();
      }
    });
  };
  return { name, options, addTo };
}
