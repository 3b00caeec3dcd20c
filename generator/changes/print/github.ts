import type { ChangeClass } from '../../options/choices.ts';
import { visibleText } from '../../text/encode.ts';
import { positionOf } from '../../text/source.ts';
import type { ChangeFinding } from '../finding.ts';

const LEVELS: Readonly<Record<ChangeClass, string>> = {
  breaking: 'error',
  coverage: 'error',
  dangerous: 'warning',
  safe: 'notice',
  annotation: 'notice',
};

/** Changes as workflow commands of GitHub Actions, which show them at their lines. */
export function githubCommands(findings: readonly ChangeFinding[]): string {
  return findings.map((finding) => `${commandOf(finding)}\n`).join('');
}

function commandOf(finding: ChangeFinding): string {
  const place = finding.after ?? finding.before;
  const at =
    place === undefined
      ? []
      : (({ line, column }) => [`file=${propertyText(place.file.path)}`, `line=${line}`, `col=${column}`])(
          positionOf(place.file, place.span.start),
        );
  const properties = [...at, `title=${propertyText(`${finding.class}: ${finding.code}`)}`].join(',');
  return `::${LEVELS[finding.class]} ${properties}::${messageText(`${finding.message} ${finding.why}`)}`;
}

/** The message of a command: what would end the line, be read as an escape or not show is written out. */
function messageText(text: string): string {
  return text.split('\n').map(visibleText).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** A property of a command, which a comma or a colon would end too. */
function propertyText(text: string): string {
  return messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
