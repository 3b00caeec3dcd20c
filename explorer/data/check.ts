import { unpackDelivery } from '../../generator/envelopes/batch.ts';
import type { CompiledFunction, PayloadIssue } from '../../generator/model/compiled-events.ts';
import type { Schema } from '../../generator/model/schema.ts';
import { IssueStream, issueLister } from '../../generator/pipeline/payloads/issue-stream.ts';
import { findOtherValues } from '../../generator/verify/known-values.ts';
import * as runtime from '../../templates/guards/all.ts';
import { defineScheme } from '../../templates/receiver/signatures/define-scheme.ts';
import type { SignatureScheme } from '../../templates/receiver/signatures/scheme.ts';
import type { Catalog, Store } from './store.ts';

/** What the script of guards gives for the run-time that it is given. */
interface Guards {
  readonly typeOf: (payload: unknown, givenType: string | undefined) => unknown;
  readonly events: readonly (readonly [
    type: string,
    guard: CompiledFunction,
    strict: CompiledFunction,
    plain: CompiledFunction,
  ])[];
}

/** Something about a payload, by the names and indices that lead to it. */
export interface Remark {
  readonly path: readonly (string | number)[];
  readonly kind: 'wrong' | 'undocumented' | 'other value';
  readonly text: string;
}

/** What was found out of one event. */
export interface Verdict {
  readonly type: string | undefined;
  readonly isDocumented: boolean;
  /** Where in the delivery the event is, if it is not all of it. */
  readonly index: number | undefined;
  readonly remarks: readonly Remark[];
}

/** Holds payloads against the guards of a catalog. */
export interface Checker {
  readonly headers: readonly string[];
  readonly check: (delivery: unknown, headers: ReadonlyMap<string, string>, named: string) => readonly Verdict[];
}

/** Loads the guards of a catalog: a script of this page, which the page names by its hash. */
export async function openChecker(store: Store, catalog: Catalog): Promise<Checker> {
  const [code, guards] = await Promise.all([store.code(), store.guards()]);
  const { checking, schemas = {} } = code[catalog.number] ?? {};
  const stream = new IssueStream();
  const known = new Set(catalog.events.map(({ type }) => type));
  const surroundings = { ...runtime, ...stream.functions, isEventType: (type: string) => known.has(type) };
  const { typeOf, events } = run(guards[catalog.number] ?? '', surroundings);
  const remarksOn = remarker(events, stream, schemas);
  const headers = checking?.headers ?? [];
  return {
    headers,
    check: (delivery, given, named) => {
      const payloads = Array.isArray(delivery) ? delivery : unpackDelivery(delivery, checking?.batches ?? []);
      const givenType = headers.map((name) => given.get(name.toLowerCase())).find((value) => value !== undefined);
      return payloads.map((payload, at) => {
        const found = named === '' ? typeOf(payload, givenType) : named;
        const type = typeof found === 'string' ? found : undefined;
        const isDocumented = type !== undefined && known.has(type);
        const index = payloads.length > 1 || payload !== delivery ? at : undefined;
        return { type, isDocumented, index, remarks: isDocumented ? remarksOn(type, payload) : [] };
      });
    },
  };
}

/** Finds all that there is to say of a payload of a documented event. */
function remarker(
  events: Guards['events'],
  stream: IssueStream,
  schemas: Readonly<Record<string, string>>,
): (type: string, payload: unknown) => readonly Remark[] {
  const listerOf = issueLister(stream);
  const guards = new Map(
    events.map(([type, guard, strict, plain]) => [type, { guard, list: listerOf({ strict: () => strict, plain: () => plain }) }]),
  );
  return (type, payload) => {
    const remarks: Remark[] = [];
    const found = guards.get(type);
    // What lists issues is only asked about values that the guard rejects.
    if (found?.guard(payload) !== true) found?.list(payload, (issue) => remarks.push(remarkOf(issue)));
    const schema: Schema = JSON.parse(schemas[type] ?? '{}');
    findOtherValues(schema)?.(payload, (path, value) =>
      remarks.push({ path: [...path], kind: 'other value', text: `the pages do not name the value ${JSON.stringify(value)}` }),
    );
    return remarks;
  };
}

function remarkOf({ path, isUndocumented, problem }: PayloadIssue): Remark {
  return isUndocumented ? { path, kind: 'undocumented', text: 'is not documented' } : { path, kind: 'wrong', text: problem };
}

/** Runs the script of guards. The browser runs it only if it is the one that the page was made with. */
function run(script: string, surroundings: Readonly<Record<string, unknown>>): Guards {
  let given: Guards | undefined;
  const register = (make: (surroundings: object) => Guards): void => {
    given = make(surroundings);
  };
  Object.assign(globalThis, { holotypeGuards: register });
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  element.remove();
  if (given === undefined) throw new Error('the browser did not run the guards in this file');
  return given;
}

/** Whether a delivery is signed as a scheme says, in words. */
export async function checkSignature(
  scheme: object,
  { body, headers, secret, url }: { body: string; headers: ReadonlyMap<string, string>; secret: string; url: string },
): Promise<{ readonly ok: boolean; readonly text: string }> {
  // A time is not held against now: what is pasted was signed a while ago.
  const options = { secret, publicKey: secret, tolerance: Number.MAX_SAFE_INTEGER, ...(url === '' ? {} : { url }) };
  const verifier = defineScheme(scheme as SignatureScheme)(options as never);
  const verdict = await verifier.verify({
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null },
    url,
    body: new TextEncoder().encode(body),
  });
  return verdict.ok
    ? { ok: true, text: 'The signature matches.' }
    : { ok: false, text: `The signature does not match: ${verdict.reason}.` };
}
