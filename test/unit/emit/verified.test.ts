import { expect, it } from 'vitest';
import { withImportEndings, withoutHeader } from '../../../generator/emit/code/layout.ts';
import type { OutputFile } from '../../../generator/model/output.ts';
import { verifiedCode, verifyFiles } from '../../../generator/pipeline/check-output.ts';
import { prepareTemplate } from '../../../generator/prepare/template.ts';

/* Code of templates is looked at when the package is built, and not once more where it is printed as it is. */

const HEADER = '// Code generated from a page. DO NOT EDIT.\n/* eslint-disable */\n\n';
const TEXT = "import { a } from './a.ts';\n\nexport const b = a;\n";
const templates = new Map([
  ['fine.ts', prepareTemplate(TEXT)],
  ['odd.ts', prepareTemplate(`${TEXT}a();\n`)],
]);

const problemsOf = async (text: string): Promise<number> => {
  const file: OutputFile = { path: 'b.ts', text, owner: 'generator', role: 'code' };
  return (await verifyFiles([file], [], verifiedCode(templates, '.js'))).length;
};

it('only what declares things is verified', () => {
  expect([...templates.values()].map(({ verified }) => verified)).toEqual([true, false]);
  expect([...verifiedCode(templates, '')]).toEqual(["import { a } from './a';\n\nexport const b = a;\n"]);
});

it('what a page adds above, within or below is seen', async () => {
  const text = `${HEADER}${withImportEndings(TEXT, '.js')}`;
  const odd = [`${text}run();\n`, `run();\n${text}`, text.replace('= a;', '= a();'), text.replace('page', 'page\u2028run();')];
  expect(await Promise.all([text, ...odd].map(problemsOf))).toEqual([0, 1, 1, 1, 1]);
  expect(await problemsOf(`${HEADER}${withImportEndings(`${TEXT}a();\n`, '.js')}`)).toBe(1);
});

it('only lines that are comments are taken for the header', () => {
  expect(withoutHeader(`${HEADER}a;\n`)).toBe('a;\n');
  for (const text of ['// a\u2028run();\n\na;\n', '/* eslint-disable */ run();\n\na;\n', 'run();\n\na;\n'])
    expect(withoutHeader(text)).toBe(text);
});

it('endings are those of imports alone', () => {
  const text = "import type {\n  A,\n} from '../a.ts';\nconst b = './b.ts';\n// from './c.ts';\n";
  expect(withImportEndings(text, '')).toBe(text.replace('a.ts', 'a'));
});
