import type { PlannedScheme } from '../../model/plan.ts';
import type { HeaderPart, SchemeData } from '../../model/signatures/scheme.ts';

/** A scheme of which it is known where its signature stands. */
export interface DescribedScheme {
  readonly name: string;
  readonly data: SchemeData;
}

/** A header that deliveries come with besides those that name their event. */
export interface SignatureHeader {
  readonly name: string;
  readonly description: string;
  /** Whether every delivery has it: there is one way to sign them, and it needs the header. */
  readonly isRequired: boolean;
}

/** The schemes that specifications can describe; those whose header the receiver is told are left out. */
export function describedSchemes(schemes: readonly PlannedScheme[]): readonly DescribedScheme[] {
  return schemes.flatMap(({ exportName, data }) => (data === undefined ? [] : [{ name: exportName, data }]));
}

/** The headers of all schemes, each once. */
export function headersOfSchemes(schemes: readonly DescribedScheme[]): readonly SignatureHeader[] {
  const all = schemes.flatMap(({ data }) => headersOf(data).map((header) => ({ ...header, isRequired: schemes.length === 1 })));
  // The first that speaks of a header says what it is for: the signature stands before the time and the id.
  return [...new Map([...all].reverse().map((header) => [header.name.toLowerCase(), header])).values()].reverse();
}

function headersOf({ signature, time, id, nonce, algorithm }: SchemeData): readonly Omit<SignatureHeader, 'isRequired'>[] {
  const of = (part: HeaderPart | undefined, description: string): readonly Omit<SignatureHeader, 'isRequired'>[] =>
    part === undefined ? [] : [{ name: part.header, description }];
  return [
    ...of(signature, algorithm === 'equal' ? 'The secret that deliveries come with.' : 'The signature of the delivery.'),
    ...of(time, 'When the delivery was signed.'),
    ...of(id, 'Identifies the delivery.'),
    ...of(nonce, 'A text that is used once.'),
  ];
}

const ENCODINGS: Readonly<Record<SchemeData['signature']['encoding'], string>> = {
  hex: 'in hex',
  base64: 'in Base64',
  text: 'as text',
};

/**
 * The schemes as components of a specification, by their names.
 * @param keyInHeader What the specification calls a key that stands in a header.
 */
export function securitySchemes(schemes: readonly DescribedScheme[], keyInHeader: string): object {
  const entries = schemes.map(({ name, data }) => {
    const scheme = httpScheme(data);
    const where =
      scheme === undefined ? { type: keyInHeader, name: data.signature.header, in: 'header' } : { type: 'http', scheme };
    return [name, { ...where, description: schemeText(data), 'x-signature': data }] as const;
  });
  return Object.fromEntries(entries);
}

/** How deliveries are signed, in words. */
function schemeText({ signature, algorithm, signed = '{body}', time }: SchemeData): string {
  const behind = signature.prefix === undefined ? '' : `, behind \`${signature.prefix}\``;
  const where = `in the header \`${signature.header}\`${behind}`;
  if (algorithm === 'equal') return `The secret, ${where}.`;
  const age = time?.tolerance === undefined ? '' : ` It is valid for ${time.tolerance} seconds.`;
  return `${algorithm} of \`${signed}\`, ${ENCODINGS[signature.encoding]}, ${where}.${age}`;
}

/** The part of HTTP's own authentication that a scheme is; nothing for one that has a header of its own. */
function httpScheme({ signature, algorithm }: SchemeData): 'basic' | 'bearer' | undefined {
  if (algorithm !== 'equal' || signature.header.toLowerCase() !== 'authorization') return undefined;
  if (signature.prefix === 'Basic ') return 'basic';
  return signature.prefix === 'Bearer ' ? 'bearer' : undefined;
}
