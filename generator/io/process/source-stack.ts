import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';

/** A stack whose places in built files of ours are told as lines of the sources. */
export function sourceStack(stack: string): string {
  const maps = new Map<string, SourceMap | undefined>();
  return stack.replace(
    /(?:file:\/\/)?(\/[^()\n]*?\.cjs|[A-Z]:[^()\n]*?\.cjs):(\d+):(\d+)/g,
    (place, file: string, line, column) => {
      if (!maps.has(file)) maps.set(file, mapOf(file));
      const entry = maps.get(file)?.findEntry(Number(line) - 1, Number(column) - 1);
      if (entry === undefined || !('originalSource' in entry)) return place;
      return `${path.join(path.dirname(file), entry.originalSource)}:${entry.originalLine + 1}`;
    },
  );
}

function mapOf(file: string): SourceMap | undefined {
  const map = `${file}.map`;
  return existsSync(map) ? new SourceMap(JSON.parse(readFileSync(map, 'utf8'))) : undefined;
}
