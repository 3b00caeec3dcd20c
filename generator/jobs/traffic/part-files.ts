import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { writeWhole } from '../../io/disk/durable.ts';
import { messageOf } from '../../io/disk/fs-errors.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { partText, readParts } from '../../traffic/part-file.ts';
import type { LearnPart, VerifyPart } from '../../traffic/parts.ts';

/** Reads files of parts that `learn` wrote; `-` is standard input. Raises a `UserError` where one cannot be read, or is no such file. */
export async function readLearnParts(files: readonly string[], cwd: string): Promise<readonly LearnPart[]> {
  const texts = await readTexts(files, cwd);
  return texts.flatMap((text, index) => readParts(sourceOf(files[index], text), 'learn'));
}

/** The same of parts that `verify` wrote. */
export async function readVerifyParts(files: readonly string[], cwd: string): Promise<readonly VerifyPart[]> {
  const texts = await readTexts(files, cwd);
  return texts.flatMap((text, index) => readParts(sourceOf(files[index], text), 'verify'));
}

function sourceOf(file = '', text: string): Parameters<typeof readParts>[0] {
  return { name: file, path: file, text };
}

async function readTexts(files: readonly string[], cwd: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const file of files) {
    try {
      texts.push(file === '-' ? await standardInput() : readFileSync(path.resolve(cwd, file), 'utf8'));
    } catch (error) {
      throw new UserError([diagnostic('payload/part-not-readable', { path: file, reason: messageOf(error) })]);
    }
  }
  return texts;
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Writes a part: a file as a whole or not at all, or to standard output for `-`. */
export function writePart(part: LearnPart | VerifyPart, file: string, { cwd, out }: Pick<Terminal, 'cwd' | 'out'>): void {
  if (file === '-') out(partText(part));
  else writeWhole(path.resolve(cwd, file), partText(part));
}
