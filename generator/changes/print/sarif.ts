import type { ChangeClass } from '../../options/choices.ts';
import { jsonText } from '../../text/encode.ts';
import { type Place, positionOf } from '../../text/source.ts';
import type { ChangeFinding } from '../finding.ts';

const LEVELS: Readonly<Record<ChangeClass, 'error' | 'warning' | 'note'>> = {
  breaking: 'error',
  coverage: 'error',
  dangerous: 'warning',
  safe: 'note',
  annotation: 'note',
};

/** Changes as a log of SARIF 2.1.0, which code scanners and editors show at their lines. */
export function sarifLog(findings: readonly ChangeFinding[], version: string): string {
  const rules = [...new Map(findings.map((finding) => [finding.code, finding])).values()];
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Holotype',
            semanticVersion: version,
            rules: rules.map(({ code, why, class: itsClass }) => ({
              id: code,
              shortDescription: { text: why },
              defaultConfiguration: { level: LEVELS[itsClass] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => resultOf(finding, rules)),
      },
    ],
  };
  return `${jsonText(log)}\n`;
}

function resultOf(finding: ChangeFinding, rules: readonly ChangeFinding[]): object {
  const { code, message, path, class: itsClass, effects, events, paths, before, after } = finding;
  const place = after ?? before;
  const related =
    before === undefined || after === undefined ? [] : [{ ...locationOf(before), id: 0, message: { text: 'before' } }];
  return {
    ruleId: code,
    ruleIndex: rules.findIndex((rule) => rule.code === code),
    level: LEVELS[itsClass],
    kind: 'fail',
    message: { text: message },
    locations: place === undefined ? [] : [{ ...locationOf(place), logicalLocations: [{ fullyQualifiedName: path }] }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { 'holotypeChange/v1': `${code} ${path} ${message}` },
    properties: { class: itsClass, effects, events, paths },
  };
}

function locationOf({ file, span }: Place): { readonly physicalLocation: object } {
  const [start, end] = [positionOf(file, span.start), positionOf(file, Math.max(span.end, span.start + 1))];
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file.path) },
      region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    },
  };
}

/** A path as a URI reference; what may not stand in one is written out. */
function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent);
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
