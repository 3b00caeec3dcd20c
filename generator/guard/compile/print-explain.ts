import { stringLiteral } from '../../text/encode.ts';
import { explainNameOf, guardNameOf } from './names.ts';
import { block, printSwitch } from './print-is.ts';
import type { Report, Step, ValuePath } from './step.ts';

/** How the function of a definition is called in order to list faults. */
export interface ExplainCalls {
  /** Whether its guard is asked first. Not where that fails anyway, nor in a circle, where it would be asked again and again. */
  readonly asksFirst: (definition: string, isOneOfMany: boolean) => boolean;
  /** The page that a definition rests on, where it is not that of the function at hand. */
  readonly otherPage: (definition: string) => string | undefined;
}

/** The body of a function that lists all faults. Lines without indentation. */
export function printExplainBody(steps: readonly Step[], calls: ExplainCalls): readonly string[] {
  const print = (inner: readonly Step[]): readonly string[] => inner.flatMap(printStep);
  const printStep = (step: Step): readonly string[] => {
    switch (step.kind) {
      case 'fail':
        return printFail(step.whenListed ?? step.when, printReport(step.report), print(step.steps));
      case 'bind':
        return bind(step.name, step.value, print(step.steps));
      case 'if': {
        const [then, otherwise] = [print(step.then), print(step.otherwise)];
        const [only = ''] = then;
        if (otherwise.length === 0 && then.length === 1 && !only.startsWith('const ')) return [`if (${step.test}) ${only}`];
        return [...block(`if (${step.test})`, then), ...(otherwise.length === 0 ? [] : block('else', otherwise))];
      }
      case 'loop':
        return printLoop(step.head, bind(step.item, step.value, print(step.steps)));
      case 'switch':
        return printSwitch(step.on, step.cases, step.otherwise, print);
      case 'call':
        return [printCall(step, calls)];
    }
  };
  const lines = print(steps);
  return lines.length === 0 ? ['return found;'] : ['let issues = found;', ...lines, 'return issues;'];
}

/** However long a list is, no more is looked at than is told. */
function printLoop(head: string, lines: readonly string[]): readonly string[] {
  return block(`for (${head})`, ['if (isFull(issues)) return issues;', ...lines]);
}

function printFail(test: string, report: string, lines: readonly string[]): readonly string[] {
  if (test === 'true') return [report];
  const [only = ''] = lines;
  if (lines.length === 0) return [`if (${test}) ${report}`];
  if (isOneStatement(lines)) return [`if (${test}) ${report}`, `else ${only}`, ...lines.slice(1)];
  return [`if (${test}) ${report}`, ...block('else', lines)];
}

/** Whether lines are one `if` with what belongs to it, or one call. */
function isOneStatement([first = '', ...others]: readonly string[]): boolean {
  if (first.startsWith('const ') || (others.length > 0 && !first.startsWith('if ('))) return false;
  return others.every((line) => line.startsWith('  ') || line.startsWith('else') || line === '}');
}

function printReport({ code, expected, value, at }: Report): string {
  const place = `${printPath(at.slice(0, -1))}, ${at.at(-1) ?? 'undefined'}`;
  return `issues = report(issues, ${place}, '${code}', ${stringLiteral(expected)}, ${value});`;
}

function printCall({ definition, variant, value, at }: Extract<Step, { kind: 'call' }>, calls: ExplainCalls): string {
  const page = calls.otherPage(definition);
  const call = `issues = ${explainNameOf(definition, variant)}(${value}, ${printPath(at, page)}, issues);`;
  return at.length > 0 && calls.asksFirst(definition, at.length > 1)
    ? `if (!${guardNameOf(definition, variant)}(${value})) ${call}`
    : call;
}

function printPath(at: ValuePath, page?: string): string {
  const place = at.reduce((above, key) => `under(${above}, ${key})`, 'path');
  if (page === undefined) return place;
  return at.length === 0 ? `onPage(${stringLiteral(page)}, path)` : `${place.slice(0, -1)}, ${stringLiteral(page)})`;
}

function bind(name: string, value: string, lines: readonly string[]): readonly string[] {
  const pattern = new RegExp(`(?<![\\w$.])${name}(?![\\w$])`);
  return name === '' || !lines.some((line) => pattern.test(line)) ? lines : [`const ${name} = ${value};`, ...lines];
}
