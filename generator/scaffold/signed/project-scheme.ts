import type { SignatureScheme } from '../../../templates/receiver/signatures/scheme.ts';
import { SCHEMES, type Scheme } from '../../options/choices.ts';
import { needsHeader, schemeNamed } from '../../schemes/known-schemes.ts';
import { camelCase } from '../../text/case.ts';
import { PUBLISHER_WORDS, type PublisherWords, WORDS_OF_PAGES } from './publisher-words.ts';
import { schemeOfModule } from './scheme-module.ts';

/** How deliveries to a project are signed. */
export interface ProjectScheme {
  readonly scheme: SignatureScheme;
  /** What the generated code exports for it. */
  readonly factory: string;
  /** The header that this needs to be given, if it does not say it itself. */
  readonly givenHeader: string | undefined;
  readonly words: PublisherWords;
}

/** A scheme that generated code has, as its manifest names it. */
export interface SchemeOfManifest {
  readonly name: string;
  /** Missing where those who use the scheme choose it. */
  readonly header?: string;
  readonly export: string;
}

/** What a header can be called. */
export const HEADER_NAME: RegExp = /^[A-Za-z\d][A-Za-z\d-]{0,99}$/;

/** A scheme that the receiver has. */
export function projectScheme(name: Scheme, header: string): ProjectScheme {
  return {
    scheme: schemeNamed(name, header),
    factory: camelCase(name),
    givenHeader: needsHeader(name) ? header : undefined,
    words: PUBLISHER_WORDS[name],
  };
}

/**
 * The scheme that a manifest names: one that the receiver has, or one of the pages; nothing if that cannot be used.
 * @param readModule gives the text of the module that was generated for a scheme.
 */
export function schemeOfManifest(
  { name, header, export: factory }: SchemeOfManifest,
  readModule: (name: string) => string | undefined,
): ProjectScheme | undefined {
  if (header === undefined || !HEADER_NAME.test(header) || !/^[A-Za-z]\w*$/.test(factory)) return undefined;
  const known = SCHEMES.find((one) => one === name);
  if (known !== undefined) return { ...projectScheme(known, header), factory };
  const scheme = schemeOfModule(readModule(name) ?? '');
  return scheme === undefined ? undefined : { scheme, factory, givenHeader: undefined, words: WORDS_OF_PAGES };
}
