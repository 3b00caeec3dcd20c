import { joinTests, negate } from './ask.ts';
import type { Step } from './step.ts';

/** The body of a guard: it ends at the first fault. Lines without indentation. */
export function printGuardBody(steps: readonly Step[]): readonly string[] {
  const lines = printSteps(steps);
  const [only] = lines;
  const test = lines.length === 1 ? testOf(only) : undefined;
  if (test !== undefined) return [`return ${negate(test)};`];
  return endsIn(lines) ? lines : [...lines, 'return true;'];
}

function printSteps(steps: readonly Step[]): readonly string[] {
  const lines: string[] = [];
  for (const step of steps) {
    lines.push(...printStep(step));
    if (endsIn(lines)) break;
  }
  return lines;
}

function printStep(step: Step): readonly string[] {
  switch (step.kind) {
    case 'fail':
      if (step.isImplied) return printSteps(step.steps);
      return step.when === 'true' ? ['return false;'] : [`if (${step.when}) return false;`, ...printSteps(step.steps)];
    case 'bind':
      return bind(step.name, step.value, printSteps(step.steps));
    case 'if':
      return printIf(step.test, printSteps(step.then), printSteps(step.otherwise));
    case 'loop':
      return block(`for (${step.head})`, bind(step.item, step.value, printSteps(step.steps)));
    case 'switch':
      return printSwitch(step.on, step.cases, step.otherwise, printSteps);
    case 'call':
      return [`if (!${step.test}) return false;`];
  }
}

/** A value that is looked at once stands where it is looked at; one that is not looked at is not read. */
function bind(name: string, value: string, lines: readonly string[]): readonly string[] {
  if (name === '') return lines;
  const pattern = new RegExp(`(?<![\\w$.])${name}(?![\\w$])`, 'g');
  const uses = lines.reduce((sum, line) => sum + (line.match(pattern)?.length ?? 0), 0);
  if (uses === 0) return lines;
  const [first = '', ...others] = lines;
  const isOnlyInFirst = uses === 1 && /^if \(.*\) return false;$/.test(first) && pattern.test(first);
  if (isOnlyInFirst && !/ as | \? /.test(value)) return [first.replace(pattern, () => value), ...others];
  return [`const ${name} = ${value};`, ...lines];
}

function printIf(test: string, then: readonly string[], otherwise: readonly string[]): readonly string[] {
  const [only] = then;
  if (otherwise.length === 0 && then.length === 1) {
    const inner = only === 'return false;' ? 'true' : testOf(only);
    if (inner !== undefined) return [`if (${joinTests([test, inner], ' && ')}) return false;`];
  }
  const head = otherwise.length === 0 && isBlock(then) ? /^if \((.*)\) \{$/.exec(only ?? '')?.[1] : undefined;
  if (head !== undefined) return [`if (${joinTests([test, head], ' && ')}) {`, ...then.slice(1)];
  return [...block(`if (${test})`, then), ...(otherwise.length === 0 ? [] : block('else', otherwise))];
}

/** Whether lines are one statement with a block. */
function isBlock(lines: readonly string[]): boolean {
  return lines.at(-1) === '}' && lines.slice(1, -1).every((line) => line.startsWith('  '));
}

function testOf(line: string | undefined): string | undefined {
  return /^if \((.*)\) return false;$/.exec(line ?? '')?.[1];
}

function endsIn(lines: readonly string[]): boolean {
  return lines.at(-1) === 'return false;';
}

/** A statement with a block, indented. */
export function block(head: string, lines: readonly string[]): readonly string[] {
  return [`${head} {`, ...indented(lines), '}'];
}

/** Lines one level further in. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** A `switch` over the values of a member. */
export function printSwitch(
  on: string,
  cases: Extract<Step, { kind: 'switch' }>['cases'],
  otherwise: readonly Step[],
  print: (steps: readonly Step[]) => readonly string[],
): readonly string[] {
  const branches = cases.flatMap(({ labels, steps }) => {
    const lines = print(steps);
    return [...labels.map((label) => `case ${label}:`), ...indented(endsIn(lines) ? lines : [...lines, 'break;'])];
  });
  return block(`switch (${on})`, [...branches, 'default:', ...indented(print(otherwise))]);
}
