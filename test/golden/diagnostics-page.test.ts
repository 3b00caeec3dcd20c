import { expect, it } from 'vitest';
import { CODES } from '../../generator/diagnostics/catalog.ts';
import { type ExplainedCode, explainCode } from '../../generator/diagnostics/explanations/all.ts';
import { expectPrinted } from './printed-page.ts';

/*
 * `docs/diagnostics.md` is printed from the catalog of diagnostics and its explanations. `npm run golden` writes it anew.
 */

/** What codes that begin alike are about. */
const STAGES: Readonly<Record<string, string>> = {
  usage: 'Command lines',
  package: 'Installation',
  project: 'Existing projects',
  config: 'Config',
  page: 'Pages',
  source: 'Remote pages',
  json: 'Examples in JSON',
  table: 'Tables and lists',
  event: 'Events',
  example: 'Examples of events',
  evidence: 'Properties and types',
  signature: 'Signatures',
  specification: 'OpenAPI, AsyncAPI and JSON Schema',
  schema: 'JSON Schemas for guards',
  override: 'Overrides',
  captured: 'Learned evidence',
  payload: 'Captured payloads',
  language: 'Other languages',
  output: 'Generated files',
  explore: 'Explorer',
  coverage: 'What got lost since the last run',
  disk: 'Disk',
  internal: 'Bugs',
};

function entry({ code, means, shows, example }: ExplainedCode): string {
  const { severity, exitCode, message, fix } = example;
  const kind = severity === 'error' ? `error, exit code ${exitCode}` : severity;
  const lines = [...shows, ...(shows.length === 0 ? [] : ['']), message, `fix: ${fix}`];
  const fence = lines.some((line) => line.startsWith('```')) ? '````' : '```';
  return `### ${code}\n\n*${kind}*. ${means}\n\n${fence}text\n${lines.join('\n')}\n${fence}\n`;
}

function pageText(): string {
  const sections = Object.entries(STAGES).map(([stage, title]) => {
    const codes = CODES.filter((code) => code.startsWith(`${stage}/`));
    return `## ${title}\n\n${codes.map((code) => entry(explainCode(code))).join('\n')}`;
  });
  return `# Diagnostics

Everything that Holotype reports has a code. This page lists all codes, with what they mean, an example, and the fix. [Troubleshooting](guides/troubleshooting.md) starts from what you see. \`holotype explain CODE\` prints the same:

\`\`\`sh
npx holotype explain page/no-events
\`\`\`

| severity | what it means |
| --- | --- |
| error | The run stops, and nothing is written. |
| warning | Something is wrong on a page. The run goes on. |
| guess | A page leaves something open, and a rule decided. An [override](guides/correct-a-page.md#overrides) can decide otherwise. |
| note | Something stays open. Usually there is nothing to do. |

<!-- Printed from generator/diagnostics/ by test/golden/diagnostics-page.test.ts. -->

${sections.join('\n')}`;
}

it('docs/diagnostics.md is what the catalog of diagnostics says', () => {
  expect(CODES.filter((code) => !Object.hasOwn(STAGES, code.replace(/\/.*/, '')))).toEqual([]);
  expectPrinted('docs/diagnostics.md', pageText);
});
