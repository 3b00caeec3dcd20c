import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { faultsOfMarkdown } from '../safety/markdown-faults.ts';
import { startUpstream, text, type Upstream } from '../unit/io/remote/upstream.ts';
import { eventPage } from '../update/project.ts';

/*
 * The action's script as a runner would run it: a clone of a repository of somebody else, and a host that the pages come from.
 */

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGE = eventPage('shop.order.paid', { order: 'A-17', amount: 12.5 });
const IDENTITY = ['user.name=Someone', 'user.email=someone@example.com'].flatMap((setting) => ['-c', setting]);

let upstream: Upstream;
let folder: string;
let clone: string;

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', [...IDENTITY, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

beforeEach(async () => {
  upstream = await startUpstream({ '/docs/events.md': text(PAGE) });
  folder = mkdtempSync(path.join(tmpdir(), 'holotype-action-'));
  clone = path.join(folder, 'clone');
  const remote = path.join(folder, 'remote.git');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  git(folder, 'clone', '--quiet', remote, clone);
  git(clone, 'config', 'user.name', 'Someone');
  git(clone, 'config', 'user.email', 'someone@example.com');
  git(clone, 'checkout', '--quiet', '-b', 'main');
  const config = { catalogs: { shop: { pages: [upstream.url('/docs/events.md')], out: 'src/events' } } };
  writeFileSync(path.join(clone, 'holotype.config.json'), JSON.stringify(config));
  git(clone, 'add', '--all');
  git(clone, 'commit', '--quiet', '--message', 'The config');
  git(clone, 'push', '--quiet', 'origin', 'main');
});

afterEach(async () => {
  await upstream.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly exitCode: number | null;
  readonly outputs: string;
  readonly body: string;
  readonly printed: string;
}

/** Not synchronously: the host is in this process. */
async function runAction(bodyFile = path.join(folder, 'body.md')): Promise<Run> {
  const [outputs, body] = [path.join(folder, 'outputs'), path.resolve(clone, bodyFile)];
  rmSync(outputs, { force: true });
  rmSync(body, { force: true });
  const env = {
    ...process.env,
    HOLOTYPE: `${process.execPath} ${path.join(ROOT, 'dist/cli.js')}`,
    HOLOTYPE_ALLOW_LOOPBACK: '1',
    GITHUB_OUTPUT: outputs,
    BODY_FILE: bodyFile,
  };
  const child = spawn(process.execPath, [path.join(ROOT, 'action/update-pages.mjs')], { cwd: clone, env });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const exitCode = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return { exitCode, outputs: read(outputs), body: read(body), printed };
}

/** Takes over what the action pushed, as merging its pull request does. */
function merge(): void {
  git(clone, 'checkout', '--quiet', 'main');
  git(clone, 'merge', '--quiet', '--ff-only', 'origin/holotype/pages');
}

describe('the action', () => {
  it('pushes pages and code to a branch, with what changed as the text; then there is nothing to do until they change again', async () => {
    const first = await runAction();
    expect(first.printed).toContain('changed: true');
    expect(first.exitCode).toBe(0);
    expect(first.outputs).toContain('branch=holotype/pages\n');
    expect(first.body).toContain(`from \`${upstream.url('/docs/events.md')}\``);
    expect(git(clone, 'ls-tree', '-r', '--name-only', 'origin/holotype/pages')).toContain('src/events/types.ts');
    merge();

    const second = await runAction();
    expect([second.exitCode, second.outputs]).toEqual([0, 'changed=false\n']);

    upstream.routes.set('/docs/events.md', text(PAGE.replace('"order"', '"orderId"')));
    const third = await runAction();
    expect(third.exitCode).toBe(0);
    expect(third.body).toContain('Suggested version bump: **major**');
    expect(third.body).toContain('orderId');
    expect(git(clone, 'show', 'origin/holotype/pages:src/events/types.ts')).toContain('orderId: string');
    expect(git(clone, 'show', 'origin/main:src/events/types.ts'.replace('origin/main', 'main'))).toContain('order: string');
  });

  it('shows words of pages as text: nobody is called, nothing is closed, linked or loaded', async () => {
    await runAction();
    merge();
    const alive = '@octocat closes #1 GH-2 owner/repo#3 ![x](https://evil.example/x.png) <img src=x> www.evil.example';
    upstream.routes.set('/docs/events.md', text(PAGE.replace('"order"', JSON.stringify(alive))));
    const { body } = await runAction();
    expect(body).toContain('octocat');
    expect(faultsOfMarkdown(body)).toEqual([]);
    merge();
    upstream.routes.set(
      '/docs/events.md',
      text(`${PAGE.replace('"order"', JSON.stringify(alive))}\n${alive}\n\n\`\`\`\`\`\n# x\n`),
    );
    const words = await runAction();
    expect(words.body).toContain('octocat');
    expect(faultsOfMarkdown(words.body)).toEqual([]);
  });

  it('tells of it where a page has lost events, with the pages but not the code', async () => {
    const both = PAGE + eventPage('shop.order.sent', { parcel: 'P' });
    upstream.routes.set('/docs/events.md', text(both));
    await runAction();
    merge();
    upstream.routes.set('/docs/events.md', text(PAGE));
    const { exitCode, body } = await runAction();
    expect(exitCode).toBe(0);
    expect(body).toContain('## Nothing was generated');
    expect(body).toContain('coverage/events-lost');
    expect(git(clone, 'show', 'origin/holotype/pages:src/events/types.ts')).toContain('parcel: string');
  });

  it('commits what it wrote, and nothing else that lies about', async () => {
    writeFileSync(path.join(clone, 'notes.log'), 'mine');
    writeFileSync(path.join(clone, 'staged.log'), 'mine too');
    git(clone, 'add', 'staged.log');
    expect((await runAction('pull-request.md')).exitCode).toBe(0);
    const files = git(clone, 'ls-tree', '-r', '--name-only', 'origin/holotype/pages');
    expect(files).toContain('schemas/shop/docs/events.md');
    expect(files).not.toMatch(/notes\.log|staged\.log|pull-request\.md/);
    merge();
    expect(await runAction()).toMatchObject({ exitCode: 0, outputs: 'changed=false\n' });
  });

  it('pushes once what it would push every night until the pull request is merged', async () => {
    await runAction();
    const pushed = git(clone, 'rev-parse', 'origin/holotype/pages');
    git(clone, 'checkout', '--quiet', 'main');
    const again = await runAction();
    expect(again.outputs).toContain('changed=true\n');
    expect(again.body).toContain('docs/events.md');
    expect(git(clone, 'ls-remote', 'origin', 'refs/heads/holotype/pages')).toContain(pushed);
  });

  it('fails, and pushes nothing, where a page cannot be had', async () => {
    upstream.routes.delete('/docs/events.md');
    const { exitCode, outputs, printed } = await runAction();
    expect(exitCode).not.toBe(0);
    expect(outputs).toBe('');
    expect(printed).toContain('404');
    expect(git(clone, 'branch', '--remotes')).not.toContain('holotype/pages');
  });
});

it.each([
  ['opens a pull request', '', 'pr create --head holotype/pages --title T --body-file B'],
  ['edits the one that is open', '7', 'pr edit 7 --title T --body-file B'],
])('its last step %s', (_what, open, asked) => {
  const { runs } = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));
  const log = path.join(folder, 'asked');
  writeFileSync(path.join(folder, 'gh'), `#!/bin/sh\necho "$*" >> '${log}'\n[ "$2" = list ] && echo '${open}'\nexit 0\n`, {
    mode: 0o755,
  });
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, BRANCH: 'holotype/pages', TITLE: 'T', BODY_FILE: 'B' };
  execFileSync('bash', ['-e', '-o', 'pipefail', '-c', runs.steps.at(-1).run], { cwd: clone, env });
  const [listed, done] = readFileSync(log, 'utf8').trim().split('\n');
  expect(listed).toContain('--state open');
  expect(done).toBe(asked);
});

it('actions are named by commit in all workflows', () => {
  const files = [
    'examples/page-by-address/.github/workflows/check.yml',
    'examples/page-by-address/.github/workflows/update-pages.yml',
    'templates/scaffold/shared/dot-github/workflows/ci.yml',
  ];
  mkdirSync(folder, { recursive: true });
  const used = files.flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/uses: (\S+)/g)].map((match) => match[1] ?? ''),
  );
  expect(used.length).toBeGreaterThan(4);
  expect(used.filter((action) => !/@(?:[0-9a-f]{40}|COMMIT)$/.test(action))).toEqual([]);
});
