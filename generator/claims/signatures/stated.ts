import { LIMITS } from '../../model/limits.ts';
import type { Cell, Outline, Section } from '../../model/outline.ts';
import type { SignatureFact, SignatureSubject } from '../../model/signatures/facts.ts';
import type { StatedHeader, StatedSecurity, StatedText } from '../../model/specifications/stated.ts';
import { isRecord } from '../../text/records.ts';
import type { Place, SourceFile } from '../../text/source.ts';
import { ofSignatures, readSignatures } from '../page-claims.ts';
import { roleOfHeader } from './header-names.ts';
import { factsOfHeader } from './shown-headers.ts';

const RULE = 'signature/stated';

/**
 * What a specification says of how deliveries are signed: the headers that it states with their values and descriptions, and its
 * security schemes. Descriptions are read as the rows of a table about headers are.
 */
export function readStatedSignatures(
  page: SourceFile,
  headers: readonly StatedHeader[],
  security: readonly StatedSecurity[],
): readonly SignatureFact[] {
  const shown = headers.flatMap(({ name, examples: [value = ''], place }) =>
    factsOfHeader({ name, value, place }).map((fact) => ({ ...fact, rule: RULE })),
  );
  const inWords = security.filter(({ data }) => data === undefined);
  const described = [...headers.map(({ name, description, place }) => ({ header: name, description, place })), ...inWords];
  const said = readSignatures(outlineOf(page, described));
  return ofSignatures([...shown, ...said, ...security.flatMap(factsOfScheme)]);
}

/** Headers and what is said of them as the table of a page about webhooks. */
function outlineOf(
  page: SourceFile,
  headers: readonly { readonly header: string; readonly description: StatedText | undefined; readonly place: Place }[],
): Outline {
  const rows = headers.flatMap(({ header, description, place }) =>
    place.file === page && description !== undefined ? [[cell(header, place), cell(description.text, description.place)]] : [],
  );
  const span = { start: 0, end: 0 };
  const heading = { text: 'Webhooks', depth: 1, anchors: [], codes: [], span };
  const section: Section = {
    heading,
    continues: false,
    blocks: [{ kind: 'table', header: [], rows, span, tab: undefined }],
  };
  return { page, title: 'Webhooks', date: undefined, sections: [section], openers: [], limits: LIMITS };
}

function cell(text: string, { span }: Place): Cell {
  const codes = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return { text: text.replaceAll('`', ''), links: [], codes, points: [], anchors: [], span };
}

function factsOfScheme({ kind, header, description, data, place }: StatedSecurity): readonly SignatureFact[] {
  const fact = (about: SignatureSubject, value: string, isOfHeader = false): SignatureFact => {
    return { about, value, rule: RULE, place, ...(isOfHeader ? { of: header } : {}) };
  };
  if (isRecord(data)) return factsOfData(data, place);
  if (kind === 'basic') return [fact('basic auth', header)];
  if (kind === 'bearer') return [fact('token', header, true), fact('token prefix', 'Bearer ')];
  const isSigned =
    roleOfHeader(header) === 'signature' || /\b(?:sign(?:s|ed|ing|atures?)?|hmac)\b/i.test(description?.text ?? '');
  return [fact(isSigned ? 'header' : 'token', header, true)];
}

type Data = Readonly<Record<string, unknown>>;

/** What `x-signature` says: a scheme as the receiver has it. */
function factsOfData(data: Data, place: Place): readonly SignatureFact[] {
  const of = (name: string): Data => (isRecord(data[name]) ? data[name] : {});
  const [signature, time, key] = [of('signature'), of('time'), of('key')];
  const header = textIn(signature.header);
  if (header === undefined) return [];
  const isToken = data.algorithm === 'equal';
  const timeHeader = textIn(time.header);
  const isBeside = timeHeader?.toLowerCase() === header.toLowerCase();
  const told: readonly (readonly [SignatureSubject, unknown])[] = isToken
    ? [
        ['token', header],
        ['token prefix', signature.prefix],
      ]
    : [
        ['header', header],
        ['prefix', signature.prefix],
        ['separator', signature.separator],
        ['encoding', signature.encoding],
        ['algorithm', data.algorithm],
        ['signed', data.signed ?? '{body}'],
        ['key', key.encoding],
        ['key prefix', key.prefix],
        ['time', isBeside ? undefined : timeHeader],
        ['time prefix', isBeside ? time.prefix : undefined],
        ['time unit', time.unit ?? (timeHeader === undefined ? undefined : 'seconds')],
        ['tolerance', time.tolerance],
      ];
  const others: typeof told = [
    ['id', of('id').header],
    ['nonce', of('nonce').header],
  ];
  return [...told, ...others].flatMap(([about, value]) => {
    const text = textIn(value);
    return text === undefined ? [] : [{ about, value: text, rule: RULE, of: header, place }];
  });
}

const MAX_LENGTH = 200;

function textIn(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value !== '' && value.length <= MAX_LENGTH ? value : undefined;
}
