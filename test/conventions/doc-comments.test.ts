import path from 'node:path';
import { expect, it } from 'vitest';
import { mergeAll } from '../../generator/evidence/merge-evidence.ts';
import { observeJson } from '../../generator/evidence/observe.ts';
import { readOutline } from '../../generator/markdown/outline.ts';
import type { Evidence } from '../../generator/model/evidence.ts';
import type { Outline } from '../../generator/model/outline.ts';
import { readPlaced } from '../../generator/text/json/strict-json.ts';
import { type CommentExample, type DocumentedFunction, documentedFunctions, examplesOf } from './doc-comments.ts';
import { ROOT, readModules } from './source-tree.ts';

/*
 * The examples in doc comments are true: each expression gives the value in the line after it. Beside the exports of its
 * module, an example has `page`, which makes an outline of Markdown, and `shown`, the evidence of values in JSON at one position.
 */

const functions = readModules('generator').flatMap(documentedFunctions);

it('readers, rules and the public face have an example', () => {
  const without = functions.filter((one) => needsExample(one) && examplesOf(one).length === 0);
  expect(without.map(({ module, name }) => `${module}: ${name}`)).toEqual([]);
  expect(functions.filter(needsExample).length).toBeGreaterThan(25);
});

it('examples in doc comments give what they say', async () => {
  const examples = functions.flatMap(examplesOf);
  const wrong: string[] = [];
  for (const example of examples) {
    const [given, result] = await evaluate(example);
    if (!isSame(given, result)) wrong.push(`${example.module}: ${example.name}\n${example.expression}\n${JSON.stringify(given)}`);
  }
  expect(wrong.join('\n\n')).toBe('');
});

function needsExample({ module, name, parameters }: DocumentedFunction): boolean {
  const isReader = /^generator\/claims\/\w+\//.test(module) && /^read[A-Z]/.test(name) && /^\w+: Outline/.test(parameters);
  const isPublic = ['generator/index.ts', 'generator/config/config.ts', 'generator/pipeline/compile-guard.ts'].includes(module);
  return isReader || isPublic || module.startsWith('generator/schema/rules/');
}

async function evaluate({ module, expression, result }: CommentExample): Promise<readonly unknown[]> {
  const exports: Readonly<Record<string, unknown>> = await import(path.join(ROOT, module));
  const scope = { ...exports, page, shown };
  const code = `return (async () => [await (${expression}), ${result}])()`;
  return new Function(...Object.keys(scope), code)(...Object.values(scope));
}

function isSame(given: unknown, result: unknown): boolean {
  try {
    expect(given).toEqual(result);
    return true;
  } catch {
    return false;
  }
}

function page(markdown: string): Outline {
  return readOutline({ name: 'page.md', path: 'page.md', text: markdown }).value;
}

function shown(...values: readonly unknown[]): Evidence {
  return mergeAll(
    values.map((value, index) => {
      const file = { name: `${index}.md`, path: `${index}.md`, text: JSON.stringify(value) };
      const reading = readPlaced(file);
      const [node] = reading.ok ? reading.values : [];
      if (node === undefined) throw new Error(`${file.text} is not JSON`);
      return observeJson(node, { file, version: '1', newest: true });
    }),
  );
}
