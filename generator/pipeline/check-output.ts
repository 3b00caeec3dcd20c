import { diagnostic } from '../diagnostics/catalog.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { withImportEndings, withoutHeader } from '../emit/code/layout.ts';
import type { OutputFile, OutputRole } from '../model/output.ts';
import type { Templates } from '../model/template.ts';
import { hasUnsafe } from '../text/encode.ts';

/**
 * The second look at what is to be written: paths that stay inside and apart on every file system, code that parses and
 * only declares, JSON that is JSON, nothing that is invisible. What does not hold is a problem of ours.
 * @param names What types and events are called, which may have letters that are not ASCII.
 * @param verified Code that was parsed when the package was built, and is not parsed again where that is all that stands below the header.
 */
export async function verifyFiles(
  files: readonly OutputFile[],
  names: readonly string[] = [],
  verified: ReadonlySet<string> = new Set(),
): Promise<readonly Diagnostic[]> {
  const code = files.filter(({ role, text }) => CODE.includes(role) && !verified.has(withoutHeader(text)));
  const { findProblems } = await import('../emit/code/verify-generated.ts');
  const problems = findProblems(
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

/** The code of modules that are printed as the templates have them, but for the endings of what they import. */
export function verifiedCode(templates: Templates, ending: string): ReadonlySet<string> {
  const verified = [...templates.values()].filter((template) => template.verified);
  return new Set(verified.map(({ text }) => withImportEndings(text, ending)));
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
