import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CodeParser } from '../model/code-parser.ts';
import type { OutputFile, OutputRole } from '../model/output.ts';
import { hasUnsafe } from '../text/encode.ts';

/**
 * The second look at what is to be written: paths that stay inside and apart on every file system, code that parses and
 * only declares, JSON that is JSON, nothing that is invisible. What does not hold is a problem of ours.
 * @param names What types and events are called, which may have letters that are not ASCII.
 */
export async function verifyFiles(
  files: readonly OutputFile[],
  parser: CodeParser,
  names: readonly string[] = [],
): Promise<readonly Diagnostic[]> {
  const code = files.filter(({ role }) => CODE.includes(role));
  const problems = await parser.findProblems(
    code.map(({ text }) => text),
    names,
  );
  const problemsOfCode = new Map(code.map((file, index) => [file, problems[index]]));
  const seen = new Set<string>();
  return files.flatMap((file) => {
    const reason = problemOfPath(file.path, seen) ?? problemOfText(file) ?? problemsOfCode.get(file);
    return reason === undefined ? [] : [diagnostic('internal/bad-output', { path: file.path, reason })];
  });
}

/** What is parsed again as TypeScript, and what as JSON; types in other languages are not. */
const CODE: readonly OutputRole[] = ['code', 'stub', 'handler-map', 'index'];
const JSON_ROLES: readonly OutputRole[] = ['schema', 'data', 'manifest'];

function problemOfPath(path: string, seen: Set<string>): string | undefined {
  const isPlain = path
    .split('/')
    .every(
      (part) =>
        /^[\w\p{L}\p{N}][\w\p{L}\p{M}\p{N}.+-]*$/u.test(part) && Buffer.byteLength(part) <= 255 && part === part.normalize('NFC'),
    );
  if (!isPlain) return 'it is not a path below the output folder';
  const folded = path.toLowerCase();
  if (seen.has(folded)) return 'another file has the same path except for case';
  seen.add(folded);
  return undefined;
}

function problemOfText({ role, text }: OutputFile): string | undefined {
  if (hasUnsafe(text)) return 'it contains invisible characters';
  if (!JSON_ROLES.includes(role)) return undefined;
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return 'it is not JSON';
  }
}
