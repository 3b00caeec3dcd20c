import { readFileSync } from 'node:fs';
import { PREPARED_TEMPLATES } from '../../generator/io/package/root.ts';
import type { TemplateStatement, Templates } from '../../generator/model/template.ts';

/** A template as `pack-templates.mjs` writes it. */
type Packed = readonly [name: string, text: string, statements: readonly PackedStatement[], verified: 0 | 1];

/** Where a statement starts and ends in the text, and `export ` in the statement, which is -1 where there is none. */
type PackedStatement = readonly [
  start: number,
  end: number,
  keyword: number,
  names: readonly string[],
  mentions: readonly string[],
];

/** The templates that outputs are printed from, as the build has taken them apart. */
export function readTemplates(): Templates {
  const packed: readonly Packed[] = JSON.parse(readFileSync(PREPARED_TEMPLATES, 'utf8'));
  return new Map(
    packed.map(([name, text, statements, verified]) => [
      name,
      { text, statements: statements.map((statement) => unpack(statement, text)), verified: verified === 1 },
    ]),
  );
}

function unpack([start, end, keyword, names, mentions]: PackedStatement, template: string): TemplateStatement {
  const text = template.slice(start, end);
  const unexported = keyword === -1 ? text : text.slice(0, keyword) + text.slice(keyword + 'export '.length);
  return { names, text, unexported, mentions };
}
