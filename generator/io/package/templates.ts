import { readdirSync, readFileSync } from 'node:fs';
import type { Template, Templates } from '../../model/template.ts';
import { prepareTemplate } from '../../prepare/template.ts';
import { OUTPUT_TEMPLATES, TEMPLATES } from './package-files.ts';

let prepared: Templates | undefined;

/** The templates that outputs are printed from; those of new projects are read by `create` alone. */
export function readTemplates(): Templates {
  prepared ??= new Map(
    OUTPUT_TEMPLATES.flatMap(namesIn)
      .sort()
      .map((name) => [name, readTemplate(name)]),
  );
  return prepared;
}

function namesIn(folder: string): readonly string[] {
  const names = readdirSync(new URL(folder, TEMPLATES)).filter((name) => /(?<!\.d)\.(?:ts|hbs)$/.test(name));
  return names.map((name) => `${folder === './' ? '' : folder}${name}`);
}

function readTemplate(name: string): Template {
  const text = readFileSync(new URL(name, TEMPLATES), 'utf8').replaceAll('\r\n', '\n');
  return name.endsWith('.ts') ? prepareTemplate(text) : { text, statements: [], verified: false };
}
