import { jobOptions } from '../../../generator/config/job-options.ts';
import type { SignatureEvidence } from '../../../generator/model/signatures/scheme.ts';
import { analyze } from '../../../generator/pipeline.ts';

/** What pages say of signatures, each page under a title of its own. */
export function signaturesOn(...texts: readonly string[]): SignatureEvidence {
  const pages = texts.map((text, at) => ({ name: `page-${at}.md`, path: `page-${at}.md`, text }));
  return analyze({ pages, options: jobOptions({}) }).value.signatures;
}

/** The scheme in one line: `X-Signature HMAC-SHA256 {body} hex`; else why there is none. */
export function schemeOn(...texts: readonly string[]): string {
  const { scheme, why = 'nothing' } = signaturesOn(...texts);
  if (scheme === undefined) return why;
  if (scheme.known !== undefined) return scheme.known;
  const { signature, algorithm, signed = '{body}', key, time, id, nonce } = scheme.data;
  const times = time === undefined ? [] : [time.header, time.prefix, time.unit, time.tolerance];
  const parts = [
    [signature.header, signature.prefix, signature.separator && `divided by ${signature.separator}`],
    [algorithm, signed, signature.encoding],
    key === undefined ? [] : ['key', key.prefix, key.encoding],
    times.length === 0 ? [] : ['time', ...times],
    id === undefined ? [] : ['id', id.header],
    nonce === undefined ? [] : ['nonce', nonce.header],
  ];
  return parts.flatMap((part) => (part.length === 0 ? [] : [part.filter((one) => one !== undefined).join(' ')])).join('; ');
}
