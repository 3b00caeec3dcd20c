import type { ShownScheme } from '../../generator/model/explorer/data.ts';
import { type Checker, checkSignature, openChecker, type Verdict } from '../data/check.ts';
import { addressOf } from '../data/route.ts';
import type { Catalog, Store } from '../data/store.ts';
import { type JSX, useEffect, useState } from '../preact.ts';
import { Marked } from './marked-payload.tsx';

/** What is pasted. */
interface Pasted {
  readonly body: string;
  readonly headers: string;
  readonly secret: string;
  readonly event: string;
}

const NOTHING: Pasted = { body: '', headers: '', secret: '', event: '' };

/** Holds a payload that is pasted against the guards of a catalog. Nothing of it leaves the page. */
export function Check({ store, catalog }: { store: Store; catalog: Catalog }): JSX.Element {
  const [pasted, setPasted] = useState(NOTHING);
  const [checker, setChecker] = useState<Checker | Error>();
  useEffect(() => {
    openChecker(store, catalog).then(setChecker, setChecker);
  }, [store, catalog]);
  const [scheme] = catalog.schemes;
  const set = (some: Partial<Pasted>): void => setPasted({ ...pasted, ...some });
  return (
    <>
      <header class="head">
        <h1>Check a payload</h1>
        <p>Paste a delivery of {catalog.title}. It is checked here by the generated guards, and goes nowhere.</p>
      </header>
      <div class="form">
        <Field title="Payload, as JSON" rows={12} value={pasted.body} onText={(body) => set({ body })} />
        <Headers {...{ checker, scheme }} value={pasted.headers} onText={(headers) => set({ headers })} />
        <label>
          <span>Event</span>
          <select value={pasted.event} onChange={({ currentTarget }) => set({ event: currentTarget.value })}>
            <option value="">as the payload says</option>
            {catalog.events.map(({ type }) => (
              <option value={type}>{type}</option>
            ))}
          </select>
        </label>
        {scheme === undefined ? null : <Secret name={scheme.name} value={pasted.secret} onText={(secret) => set({ secret })} />}
      </div>
      <Outcome {...{ catalog, checker, pasted }} scheme={scheme?.scheme} />
    </>
  );
}

interface FieldProps {
  readonly value: string;
  readonly onText: (text: string) => void;
}

function Field({
  title,
  rows,
  value,
  onText,
  hint = '',
}: FieldProps & { title: string; rows: number; hint?: string }): JSX.Element {
  return (
    <label class="wide">
      <span>{title}</span>
      <textarea
        rows={rows}
        spellcheck={false}
        placeholder={hint}
        value={value}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </label>
  );
}

type HeadersProps = FieldProps & Pick<OutcomeProps, 'checker'> & { readonly scheme: ShownScheme | undefined };

/** Headers are asked for where one names the event, or has the signature. */
function Headers({ checker, scheme, value, onText }: HeadersProps): JSX.Element | null {
  const named = checker === undefined || checker instanceof Error ? [] : checker.headers;
  if (named.length === 0 && scheme === undefined) return null;
  return <Field title="Headers, one a line" rows={3} hint={exampleOf(named, scheme?.scheme)} {...{ value, onText }} />;
}

function Secret({ name, value, onText }: FieldProps & { name: string }): JSX.Element {
  return (
    <label>
      <span>Secret of {name}, for the signature</span>
      <input type="password" autocomplete="off" value={value} onInput={({ currentTarget }) => onText(currentTarget.value)} />
    </label>
  );
}

function exampleOf(named: readonly string[], scheme: object | undefined): string {
  const signed = (scheme as { readonly signature?: { readonly header: string } } | undefined)?.signature?.header;
  return [...named, ...(signed === undefined ? [] : [signed])].map((name) => `${name}: …`).join('\n');
}

interface OutcomeProps {
  readonly catalog: Catalog;
  readonly checker: Checker | Error | undefined;
  readonly pasted: Pasted;
  readonly scheme: object | undefined;
}

function Outcome({ catalog, checker, pasted, scheme }: OutcomeProps): JSX.Element {
  const { body, headers, event } = pasted;
  if (checker instanceof Error) return <p class="verdict bad">The guards cannot be used: {checker.message}.</p>;
  if (body.trim() === '' || checker === undefined) return <p class="quiet-text">The result is shown here.</p>;
  const given = headersIn(headers);
  const delivery = parsed(body);
  if (delivery.problem !== undefined)
    return (
      <p class="verdict bad" role="status">
        This is not JSON: {delivery.problem}
      </p>
    );
  const verdicts = checker.check(delivery.value, given, event);
  return (
    <div role="status">
      {scheme === undefined || pasted.secret === '' ? null : <Signature {...{ scheme, pasted, given }} />}
      {verdicts.map((verdict) => (
        <OneVerdict {...{ catalog, verdict, checker }} />
      ))}
      <Marked body={body} verdicts={verdicts} />
    </div>
  );
}

function OneVerdict({ catalog, verdict, checker }: { catalog: Catalog; verdict: Verdict; checker: Checker }): JSX.Element {
  const { type, isDocumented, index, remarks } = verdict;
  const where = index === undefined ? '' : `Event ${index + 1}: `;
  if (type === undefined || !isDocumented)
    return (
      <p class="verdict bad">
        {where}
        {type === undefined ? 'Nothing in it says which event it is' : `The event ${type} is not documented`}
        {type === undefined && checker.headers.length > 0 ? `; give the header ${checker.headers.join(' or ')}` : ''}.
      </p>
    );
  const wrong = remarks.filter(({ kind }) => kind === 'wrong').length;
  const others = remarks.length - wrong;
  return (
    <p class={`verdict ${wrong === 0 ? 'good' : 'bad'}`}>
      {where}
      <a href={addressOf({ catalog: catalog.number, view: 'event', name: type, path: '', tab: '' })}>{type}</a>{' '}
      {wrong === 0 ? 'is as documented' : wrong === 1 ? 'has 1 problem' : `has ${wrong} problems`}
      {others === 0 ? '.' : `; ${others} undocumented.`}
    </p>
  );
}

function Signature({
  scheme,
  pasted,
  given,
}: {
  scheme: object;
  pasted: Pasted;
  given: ReadonlyMap<string, string>;
}): JSX.Element {
  const [said, setSaid] = useState<{ readonly ok: boolean; readonly text: string }>();
  useEffect(() => {
    const delivery = { body: pasted.body, secret: pasted.secret, headers: given, url: '' };
    checkSignature(scheme, delivery).then(setSaid, (error: unknown) => setSaid({ ok: false, text: String(error) }));
  }, [scheme, pasted]);
  return <p class={`verdict ${said?.ok === true ? 'good' : 'bad'}`}>{said?.text ?? 'Checking the signature …'}</p>;
}

/** Headers as people paste them: `name: value`, one a line. */
function headersIn(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').map((line) => /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line));
  return new Map(lines.flatMap((match) => (match === null ? [] : [[(match[1] ?? '').toLowerCase(), match[2] ?? ''] as const])));
}

function parsed(text: string): { readonly value?: unknown; readonly problem?: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
