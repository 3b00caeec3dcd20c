import type { DiagnosticCode } from '../../diagnostics/catalog.ts';
import { type ExplainedCode, explainCode } from '../../diagnostics/explanations/all.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { jsonText } from '../../text/encode.ts';

/** What a code of a diagnostic means, with an example, for people or as JSON. */
export function printCode(code: DiagnosticCode, json: boolean, { out, paint }: Terminal): void {
  const explained = explainCode(code);
  out(json ? `${jsonText(codeData(explained))}\n` : codeText(explained, paint));
}

function codeText({ code, means, shows, example }: ExplainedCode, paint: Terminal['paint']): string {
  const { severity, message, fix } = example;
  return [
    `${paint('bold', code)}: ${SEVERITIES[severity]}`,
    means,
    ...(shows.length === 0 ? [] : ['', 'For example:', ...shows.map((line) => `    ${line}`.trimEnd())]),
    '',
    'What is reported:',
    `    ${message}`,
    `    fix: ${fix}`,
    '',
    exitText(example),
    '',
  ].join('\n');
}

const SEVERITIES = {
  error: 'an error',
  warning: 'a warning',
  guess: 'a guess: the pages leave something open, and a rule decided',
  note: 'a note',
} as const;

function exitText({ severity, exitCode }: ExplainedCode['example']): string {
  return severity === 'error'
    ? `The run stops with exit code ${exitCode}, and nothing is written.`
    : 'The run goes on, and its exit code does not change.';
}

function codeData({ code, means, shows, example }: ExplainedCode): object {
  const { severity, exitCode, message, fix } = example;
  return { code, severity, ...(severity === 'error' ? { exitCode } : {}), means, example: { shows, message, fix } };
}
