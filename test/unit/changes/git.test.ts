import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../generator/main.ts';

/** A page with one event whose data has some members. */
function page(title: string, members: Readonly<Record<string, unknown>>): string {
  const payload = {
    id: '1',
    topic: 't',
    subject: 's',
    eventType: 'Shop.OrderPaid',
    eventTime: '2024-01-01T00:00:00Z',
    data: members,
  };
  return `# ${title}\n\n### Shop.OrderPaid\n\n\`\`\`json\n${JSON.stringify([payload], null, 2)}\n\`\`\`\n`;
}

const folder = mkdtempSync(path.join(tmpdir(), 'holotype-git-'));
const git = (...args: readonly string[]): void =>
  void execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', ...args], { cwd: folder, stdio: 'pipe' });

beforeAll(() => {
  mkdirSync(path.join(folder, 'docs'));
  git('init', '--quiet');
  writeFileSync(path.join(folder, 'docs/events.md'), page('Orders', { total: 1 }));
  git('add', '.');
  git('commit', '--quiet', '--message', 'one');
  writeFileSync(path.join(folder, 'docs/events.md'), page('Orders', { total: 1, paidBy: 'card' }));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command line; what it prints, and its exit code. */
async function run(cwd: string, ...args: readonly string[]): Promise<{ readonly exit: number; readonly text: string }> {
  let text = '';
  const take = (part: string): void => {
    text += part;
  };
  const exit = await main(args, { cwd, out: take, err: take, paint: (_style, part) => part, progress: () => {} });
  return { exit, text };
}

describe('diff with a revision of git', () => {
  it.each([
    { name: 'a page', args: ['HEAD:docs/events.md', 'docs/events.md'] },
    { name: 'a folder', args: ['HEAD:docs', 'docs'] },
    { name: 'a folder with a slash behind it', args: ['HEAD:docs/', 'docs/'] },
  ])('reads $name', async ({ args }) => {
    const { exit, text } = await run(folder, 'diff', ...args);
    expect(text).toContain('dangerous member-added OrderPaid.data.paidBy');
    expect(text).toContain('before, without it: HEAD:docs/events.md:');
    expect(exit).toBe(0);
  });

  it('reads a path from the folder where it runs, if it starts with a dot', async () => {
    const { text } = await run(path.join(folder, 'docs'), 'diff', 'HEAD:./events.md', 'events.md');
    expect(text).toContain('1 change: 1 dangerous.');
  });

  it('compares two revisions', async () => {
    const { exit, text } = await run(folder, 'diff', 'HEAD:docs/events.md', 'HEAD:docs/events.md');
    expect({ exit, text }).toEqual({ exit: 0, text: 'No change.\n' });
  });

  it.each([
    { name: 'a revision that is not there', side: 'nowhere:docs' },
    { name: 'a path that is not there', side: 'HEAD:pages' },
    { name: 'what git would take for an option', side: '--output=x:docs' },
    { name: 'a name with a line end in it', side: 'HEAD:docs\nHEAD' },
  ])('refuses $name', async ({ side }) => {
    const { exit, text } = await run(folder, 'diff', '--', side, 'docs');
    expect(text).toContain('usage/no-such-revision');
    expect(exit).toBe(2);
  });
});
