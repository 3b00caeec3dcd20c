import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../generator/main.ts';
import { pageWith } from './hostile-page.ts';

/** What a command printed, and its exit code. */
export interface Ran {
  readonly exit: number;
  readonly text: string;
}

/** A folder with a page in it, in which commands are run. */
export class Workplace {
  readonly root: string = realpathSync(mkdtempSync(path.join(tmpdir(), 'holotype-safety-')));

  constructor() {
    this.write('page.md', pageWith('title', 'Orders'));
  }

  at(name: string): string {
    return path.join(this.root, name);
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), text);
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  /** The files below a folder with what they say. */
  files(folder: string): Readonly<Record<string, string>> {
    const names = readdirSync(this.at(folder), { recursive: true, encoding: 'utf8' }).sort();
    const files = names.filter((name) => statSync(path.join(this.at(folder), name)).isFile());
    return Object.fromEntries(files.map((name) => [name, this.read(path.join(folder, name))]));
  }

  async run(...args: readonly string[]): Promise<Ran> {
    let text = '';
    const print = (part: string): void => {
      text += part;
    };
    const exit = await main(args, { cwd: this.root, out: print, err: print, paint: (_style, part) => part, progress: () => {} });
    return { exit, text };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
