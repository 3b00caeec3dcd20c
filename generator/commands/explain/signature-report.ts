import { placeData } from '../../diagnostics/format.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { SIGNATURE_SUBJECTS, type SignatureFact } from '../../model/signatures/facts.ts';
import type { FoundScheme, SignatureEvidence } from '../../model/signatures/scheme.ts';
import { RULES } from '../../schema/rule-texts.ts';
import { codeFrame, printable, printableLines } from '../../text/code-frame.ts';
import { literalText } from '../../text/encode.ts';
import { addToGroup } from '../../text/groups.ts';
import { formatPlace } from '../../text/source.ts';

/** What pages say about how deliveries are signed, and what came of it, for people. */
export function signatureText(evidence: SignatureEvidence, catalog: string, paint: Terminal['paint']): string {
  const lines = [
    ...outcomeLines(evidence),
    ...SIGNATURE_SUBJECTS.flatMap((about) => subjectLines(evidence.facts.filter((fact) => fact.about === about))),
    '',
    ...decideLines(evidence, catalog),
  ];
  return `${[paint('bold', printable(titleOf(evidence))), ...lines.map(printableLines)].join('\n')}\n`;
}

function titleOf({ facts, scheme, why }: SignatureEvidence): string {
  if (scheme !== undefined) return `signature is ${scheme.known ?? "a scheme of the pages' own"}`;
  if (facts.length === 0) return 'signature: the pages do not say how deliveries are signed';
  return `signature: the pages do not say enough for a scheme${why === undefined ? '' : `: ${why}`}`;
}

function outcomeLines({ scheme, contradictions }: SignatureEvidence): readonly string[] {
  const differing = contradictions.map(
    ({ first, second }) =>
      `Two things are said of the ${first.about}: ${first.value} (${formatPlace(first.place)}) and ${second.value} (${formatPlace(second.place)}).`,
  );
  if (scheme === undefined) return differing;
  const rule = scheme.known === undefined ? 'signature/own' : 'signature/known';
  return [
    `${RULES[rule] ?? ''} (${rule})`,
    ...differing,
    ...dataLines(scheme),
    ...scheme.assumed.map((one) => `Assumed, as the pages do not say it: ${one}.`),
  ];
}

function dataLines({ data }: FoundScheme): readonly string[] {
  return Object.entries(data).map(([name, value]) => `  ${name}: ${literalText(value)}`);
}

/** All places of a subject, each value with its first one in full. */
function subjectLines(facts: readonly SignatureFact[]): readonly string[] {
  const byValue = new Map<string, SignatureFact[]>();
  for (const fact of facts) addToGroup(byValue, fact.value, fact);
  return [...byValue].flatMap(([value, [first, ...others]]) => {
    if (first === undefined) return [];
    const also = [...new Set(others.map(({ place }) => formatPlace(place)))].filter(
      (place) => place !== formatPlace(first.place),
    );
    return [
      '',
      `${first.about}: ${JSON.stringify(value)}${first.isLoose === true ? ', unless something else is said' : ''}`,
      `  ${RULES[first.rule] ?? ''} (${first.rule})`,
      `  ${formatPlace(first.place)}`,
      codeFrame(first.place).replace(/^/gm, '    '),
      ...(also.length === 0 ? [] : [`  also ${also.slice(0, MAX_PLACES).join(', ')}${also.length > MAX_PLACES ? ', …' : ''}`]),
    ];
  });
}

const MAX_PLACES = 5;

function decideLines({ scheme }: SignatureEvidence, catalog: string): readonly string[] {
  const where = catalog === '.' ? 'a catalog of the config' : `the catalog ${catalog} of the config`;
  const instead = scheme === undefined ? 'To choose' : 'To decide otherwise';
  return [`${instead}, name schemes in ${where}, or 'none':`, "  schemes: ['none']"];
}

/** The same, for `--json`. */
export function signatureData({ facts, scheme, why, contradictions }: SignatureEvidence): object {
  return {
    path: 'signature',
    ...(scheme === undefined
      ? {}
      : { scheme: { ...(scheme.known === undefined ? {} : { known: scheme.known }), ...scheme.data } }),
    ...(scheme === undefined ? {} : { assumed: scheme.assumed }),
    ...(why === undefined ? {} : { why }),
    contradictions: contradictions.map(({ first, second }) => [factData(first), factData(second)]),
    facts: facts.map(factData),
  };
}

function factData({ about, value, rule, place }: SignatureFact): object {
  return { about, value, rule, says: RULES[rule] ?? '', ...placeData(place) };
}
