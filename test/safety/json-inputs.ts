import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readJsonFences } from '../../generator/claims/fences/json-fences.ts';
import { UserError } from '../../generator/diagnostics/diagnostic.ts';
import { diagnosticData } from '../../generator/diagnostics/format.ts';
import { readCaptured } from '../../generator/evidence/captures/captured-file.ts';
import { readPayloads } from '../../generator/io/sources/payloads.ts';
import { readOutline } from '../../generator/markdown/outline.ts';
import { LIMITS } from '../../generator/model/limits.ts';
import { decodeText } from '../../generator/text/decode.ts';
import { toValue } from '../../generator/text/json/node.ts';

/** What was read of some bytes that ought to be JSON, and what was said about them. */
export interface JsonOutcome {
  readonly values: readonly unknown[];
  readonly reports: readonly { readonly place: string; readonly text: string; readonly isRepair: boolean }[];
}

/** As the only JSON of a page. */
export async function readInFence(bytes: Buffer): Promise<JsonOutcome> {
  const decoded = decodeText(Buffer.concat([Buffer.from('# Page\n\n```json\n'), bytes, Buffer.from('\n```\n')]));
  if (!decoded.ok) return { values: [], reports: [{ place: `byte ${decoded.offset}`, text: decoded.what, isRepair: false }] };
  const outline = readOutline({ name: 'page.md', path: 'page.md', text: decoded.text }, LIMITS).value;
  const { fences, diagnostics } = readJsonFences(outline);
  const reports = diagnostics.map((found) => {
    const { file, line, column, message, code } = diagnosticData(found) as Readonly<Record<string, string>>;
    return { place: `${file}:${line}:${column}`, text: message ?? '', isRepair: code === 'json/not-strict' };
  });
  return { values: fences.map(({ value }) => toValue(value)), reports };
}

/** As a file of captured payloads; the items of an array are put together again. */
export async function readAsPayloads(bytes: Buffer): Promise<JsonOutcome> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holotype-json-'));
  const file = path.join(folder, 'payloads.json');
  const values: unknown[] = [];
  const reports: JsonOutcome['reports'][number][] = [];
  try {
    writeFileSync(file, bytes);
    const report = (place: string, text: string): void => void reports.push({ place, text, isRepair: true });
    await readPayloads('payloads.json', file, {
      onPayload: (value) => void values.push(value),
      onInvalid: ({ line, column }, text) => report(`payloads.json:${line}:${column}`, text),
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const { message } of error.diagnostics) {
      const [, place = '', text = ''] = /^(\S+) (.*)$/.exec(message) ?? [];
      reports.push({ place, text, isRepair: true });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const isArray = /^[\ufeff\s]*\[/.test(bytes.toString('utf8')) && reports.length === 0;
  return { values: isArray ? [values] : values, reports };
}

/** As a file of captured evidence: what is said about it, after its place. */
export function readAsCaptured(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return `byte ${decoded.offset} ${decoded.what}`;
  const { diagnostics } = readCaptured({ name: 'captured.json', path: 'captured.json', text: decoded.text });
  return diagnostics
    .map((found) => {
      const { file, line, column, message } = diagnosticData(found) as Readonly<Record<string, string>>;
      return `${file}:${line}:${column} ${message}`;
    })
    .join('\n');
}
