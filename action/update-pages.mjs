/*
 * What the action does: fetches the pages that catalogs have from elsewhere, generates anew, and pushes the result to a branch,
 * with the text of a pull request that tells what changed and what that means. Without a change it does nothing.
 *
 * Environment: HOLOTYPE (the command, default: npx --no-install holotype), BRANCH, BODY_FILE, GITHUB_OUTPUT, which may be
 * missing. Exit code 0 if there was nothing to do or the branch was pushed, else that of what failed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const { HOLOTYPE = 'npx --no-install holotype', BRANCH = 'holotype/pages', BODY_FILE = 'pull-request.md', GITHUB_OUTPUT } = process.env;
const [command, ...first] = HOLOTYPE.split(' ');
const TITLE = 'The event pages have changed';
const VERBS = { create: 'new', update: 'changed', delete: 'gone', orphaned: 'gone, but it was edited and stays' };

function run(program, args, { fails = true, input } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', input, maxBuffer: 1e9 });
  if (error !== undefined) throw error;
  if (fails && status !== 0) {
    process.stderr.write(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
    process.exit(status ?? 1);
  }
  return { status, stdout, printed: `${stdout}${stderr}`.trim() };
}

const holotype = (args, options) => run(command, [...first, ...args], options);
const git = (...args) => run('git', args).stdout.trim();

function tell(name, value) {
  process.stdout.write(`${name}: ${value}\n`);
  if (GITHUB_OUTPUT !== undefined) appendFileSync(GITHUB_OUTPUT, `${name}=${value}\n`);
}

/** The files that are not as they were committed, from the top of the repository, each with its hash. */
function uncommitted() {
  const top = git('rev-parse', '--show-toplevel');
  const lines = run('git', ['status', '--porcelain', '-z', '--untracked-files=all', '--no-renames']).stdout.split('\0');
  const names = lines.filter((line) => line !== '').map((line) => line.slice(3));
  const hashOf = (file) => (existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : 'gone');
  return new Map(names.map((name) => [name, hashOf(path.join(top, name))]));
}

/** Commits these files, and nothing else that may lie about, to the branch; pushes it unless it is there as it would be pushed. */
function push(files) {
  git('checkout', '--quiet', '-B', BRANCH);
  git('reset', '--quiet');
  const names = files.map((name) => `:(top,literal)${name}`).join('\0');
  run('git', ['add', '--all', '--pathspec-from-file=-', '--pathspec-file-nul'], { input: names });
  git('commit', '--quiet', '--message', TITLE);
  const there = run('git', ['fetch', '--quiet', '--depth=1', 'origin', BRANCH], { fails: false }).status === 0;
  if (there && git('rev-parse', 'FETCH_HEAD^{tree}') === git('rev-parse', 'HEAD^{tree}')) return;
  git('push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${BRANCH}`);
}

/** Names come from elsewhere: nothing in one is a mark of Markdown, a mention or a character that does not show. */
function codeSpan(text) {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '·');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

function bodyOf(updated, generated) {
  const pages = updated.pages.filter(({ status }) => status !== 'unchanged');
  const listed = pages.map(({ path: file, from, status }) => `- ${codeSpan(file)}: ${VERBS[status] ?? status}, from ${codeSpan(from)}`);
  const failure =
    generated.status === 0 ? [] : ['## Nothing was generated', `\`\`\`\`text\n${generated.printed.replaceAll('````', '` ```')}\n\`\`\`\``];
  const parts = [`${TITLE}.`, listed.join('\n'), updated.markdown.trim(), ...failure];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const before = uncommitted();
const updated = JSON.parse(holotype(['update', '--yes', '--json']).stdout);
const generated = holotype(['generate'], { fails: false });
const changed = [...uncommitted()].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);

if (changed.length === 0) tell('changed', 'false');
else {
  push(changed);
  writeFileSync(BODY_FILE, bodyOf(updated, generated));
  tell('changed', 'true');
  tell('branch', BRANCH);
  tell('title', TITLE);
  tell('body-file', BODY_FILE);
}
