import type { SchemeData } from '../../model/signatures/scheme.ts';
import { ALL_FAIL, ALL_FINE, type FoundChange } from '../finding.ts';
import type { ComparedSignature } from '../side.ts';

/** How deliveries are signed: another header, another algorithm, or something else that is signed. */
export function signatureChanges(old: ComparedSignature | undefined, now: ComparedSignature | undefined): readonly FoundChange[] {
  if (old === undefined && now !== undefined) return [added(now)];
  if (old !== undefined && now === undefined) return [removed(old)];
  if (old === undefined || now === undefined) return [];
  const differing = PARTS.filter(({ of }) => of(old.data) !== of(now.data));
  const changed = differing.map(({ name, of }) => `${name} ${of(old.data)} → ${of(now.data)}`);
  const [before, after] = [old.data.time?.tolerance, now.data.time?.tolerance];
  return [
    ...(changed.length === 0 ? [] : [replaced(old, now, changed.join(', '))]),
    ...(changed.length > 0 || before === after ? [] : [toleranceChanged(old, now, `${inSeconds(before)} → ${inSeconds(after)}`)]),
  ];
}

interface Part {
  readonly name: string;
  readonly of: (data: SchemeData) => string;
}

/** What a signature is not verified without; the case of a header does not count. */
const PARTS: readonly Part[] = [
  { name: 'header', of: ({ signature }) => signature.header.toLowerCase() },
  { name: 'algorithm', of: ({ algorithm }) => algorithm },
  { name: 'signed', of: ({ signed = '{body}' }) => signed },
  { name: 'encoding', of: ({ signature }) => signature.encoding },
  { name: 'prefix', of: ({ signature }) => signature.prefix ?? 'none' },
  { name: 'separator', of: ({ signature }) => JSON.stringify(signature.separator ?? '') },
  { name: 'key', of: ({ key }) => `${key?.prefix ?? ''}${key?.encoding ?? 'text'}` },
  {
    name: 'time',
    of: ({ time }) =>
      time === undefined ? 'none' : `${time.header.toLowerCase()} ${time.prefix ?? ''}${time.unit ?? 'seconds'}`,
  },
  { name: 'id', of: ({ id, signed }) => (signed?.includes('{id}') === true ? (id?.header.toLowerCase() ?? '') : '') },
  { name: 'nonce', of: ({ nonce }) => nonce?.header.toLowerCase() ?? 'none' },
];

function inSeconds(tolerance: number | undefined): string {
  return tolerance === undefined ? 'none' : `${tolerance} seconds`;
}

type Told = Pick<FoundChange, 'code' | 'class' | 'effects' | 'why'>;

function found(told: Told, message: string, old: ComparedSignature | undefined, now: ComparedSignature | undefined): FoundChange {
  return { ...told, steps: [], say: () => message, before: old?.place, after: now?.place };
}

function added(now: ComparedSignature): FoundChange {
  const why = 'It adds a scheme to verify deliveries with; nothing that exists depends on it.';
  return found(
    { code: 'signature-added', class: 'safe', effects: ALL_FINE, why },
    `Deliveries are signed in ${now.data.signature.header}.`,
    undefined,
    now,
  );
}

function removed(old: ComparedSignature): FoundChange {
  const why = 'Code that verifies with its scheme no longer compiles.';
  const effects = { ...ALL_FINE, code: 'fails' } as const;
  const message = `The pages no longer say how deliveries are signed; it was in ${old.data.signature.header}.`;
  return found({ code: 'signature-removed', class: 'breaking', effects, why }, message, old, undefined);
}

function replaced(old: ComparedSignature, now: ComparedSignature, what: string): FoundChange {
  const why = 'Receivers that verify signatures reject what is signed in the other way.';
  const effects = old.exportName === now.exportName ? ({ ...ALL_FAIL, code: 'fine' } as const) : ALL_FAIL;
  return found(
    { code: 'signature-changed', class: 'breaking', effects, why },
    `Deliveries are signed in another way: ${what}.`,
    old,
    now,
  );
}

function toleranceChanged(old: ComparedSignature, now: ComparedSignature, what: string): FoundChange {
  const why = 'Receivers reject deliveries that arrive later than they allow.';
  return found(
    { code: 'signature-age-changed', class: 'dangerous', effects: ALL_FINE, why },
    `How old a signature may be: ${what}.`,
    old,
    now,
  );
}
