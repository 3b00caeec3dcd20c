import { diagnostic } from '../diagnostics/catalog.ts';
import { UserError } from '../diagnostics/diagnostic.ts';
import type { OptionValues } from '../options/values.ts';
import { HEADER_NAME, type ProjectScheme, projectScheme } from '../scaffold/signed/project-scheme.ts';
import { needsHeader } from '../schemes/known-schemes.ts';

/** The scheme that a command line names. Raises a `UserError` if its header is missing, is none, or is not needed. */
export function schemeGiven({
  scheme,
  signatureHeader: header,
}: OptionValues<'scheme' | 'signatureHeader'>): ProjectScheme | undefined {
  const isNeeded = scheme !== undefined && needsHeader(scheme);
  if (isNeeded && header === undefined) throw wrongHeader('missing', scheme);
  if (!isNeeded && header !== undefined) throw wrongHeader('not needed', scheme ?? '');
  if (header !== undefined && !HEADER_NAME.test(header)) throw wrongHeader('no name', header);
  return scheme === undefined ? undefined : projectScheme(scheme, header ?? '');
}

function wrongHeader(problem: 'missing' | 'not needed' | 'no name', name: string): UserError {
  return new UserError([diagnostic('usage/signature-header', { problem, name })], 2);
}
