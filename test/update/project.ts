import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../generator/main.ts';

/** A project in a temporary folder, in which command lines are run. */
export interface Project {
  readonly folder: string;
  /** Runs a command line; gives the exit code and all that was printed. */
  readonly run: (...args: readonly string[]) => Promise<{ readonly exit: number; readonly printed: string }>;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly has: (name: string) => boolean;
  /** Every file with its text and the time of its last write. */
  readonly state: () => ReadonlyMap<string, string>;
  readonly remove: () => void;
}

/** Makes a project with a config. */
export function createProject(config: object, confirm?: () => Promise<boolean>): Project {
  const folder = mkdtempSync(path.join(tmpdir(), 'holotype-update-'));
  const at = (name: string): string => path.join(folder, name);
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  };
  write('holotype.config.json', JSON.stringify(config));
  return {
    folder,
    run: async (...args) => {
      let printed = '';
      const print = (text: string): void => {
        printed += text;
      };
      const terminal = { cwd: folder, out: print, err: print, paint: (_style: string, text: string) => text, progress: () => {} };
      const exit = await main(args, confirm === undefined ? terminal : { ...terminal, confirm });
      return { exit, printed };
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    write,
    has: (name) => existsSync(at(name)),
    state: () =>
      new Map(filesOf(folder).map((name) => [name, `${statSync(at(name)).mtimeMs} ${readFileSync(at(name), 'utf8')}`])),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .sort();
}

/** A page of one event, with some members in its data. */
export function eventPage(name: string, data: object): string {
  const event = { specversion: '1.0', id: '1', source: '/shop', type: name, data };
  return `# ${name} events\n\n## ${name}\n\n\`\`\`json\n${JSON.stringify(event, null, 2)}\n\`\`\`\n`;
}
