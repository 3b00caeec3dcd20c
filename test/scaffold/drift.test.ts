import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from './workspace.ts';

/*
 * A page in which an event appears, and then another goes: what the owner of a project is told, by the compiler and by generate.
 */

const root = path.resolve(import.meta.dirname, '../..');
const workspace = new Workspace();
const project = 'x';
const page = workspace.at(project, 'docs/2025-01-22.md');
const map = workspace.at(project, 'src/events/handlers/index.ts');
const compile = () => workspace.run('npm', ['run', 'build'], { project });
const holotype = (...args: readonly string[]) => workspace.holotype(args, project);

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

describe('when the pages change', () => {
  beforeAll(async () => {
    const created = await workspace.holotype(['create', project, '--template', 'node']);
    expect(created.exitCode, created.output).toBe(0);
    symlinkSync(path.join(root, 'node_modules'), workspace.at(project, 'node_modules'));
  });

  afterAll(() => workspace.remove());

  it('nothing stands in the way of the first build', async () => {
    expect((await compile()).output).not.toContain('error TS');
  });

  it('a new event stops the build at the map of handlers, until it is added', async () => {
    edit(page, (text) => text.replace(/^(\|.*CallEnded.*)$/m, '$1\n| Microsoft.Communication.CallPaused | Somebody waits. |'));
    const generated = await holotype('generate');
    expect([generated.exitCode, generated.output]).toEqual([0, expect.stringContaining('output/stub-not-mapped')]);
    const broken = await compile();
    expect(broken.exitCode).not.toBe(0);
    expect(broken.output).toMatch(/src\/events\/handlers\/index\.ts.*CallPaused/s);
    expect((await holotype('add', 'CallPaused')).exitCode).toBe(0);
    expect((await compile()).exitCode).toBe(0);
  });

  it('an event can be ignored instead', async () => {
    edit(page, (text) => text.replace(/^(\|.*CallPaused.*)$/m, '$1\n| Microsoft.Communication.CallHeld | Somebody waits. |'));
    expect((await holotype('add', 'CallHeld', '--ignore')).exitCode).toBe(0);
    expect(readFileSync(map, 'utf8')).toContain("'Microsoft.Communication.CallHeld': ignore,");
    expect((await compile()).exitCode).toBe(0);
  });

  it('an event that is gone is an error first; accepted, its stub stays and is reported, and the map no longer compiles', async () => {
    edit(page, (text) => text.replace(/^\|.*CallPaused.*\n/m, ''));
    const refused = await holotype('generate');
    expect([refused.exitCode, refused.output]).toEqual([3, expect.stringContaining('coverage/events-lost')]);
    const accepted = await holotype('generate', '--accept-loss');
    expect([accepted.exitCode, accepted.output]).toEqual([0, expect.stringContaining('output/stub-without-event')]);
    expect(existsSync(workspace.at(project, 'src/events/handlers/call-paused.ts'))).toBe(true);
    expect((await compile()).output).toMatch(/CallPaused/);
  });
});
