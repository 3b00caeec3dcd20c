/*
 * What the action does: fetches the pages that catalogs have from elsewhere, generates anew, and pushes the result to a branch,
 * with the text of a pull request that tells what changed and what that means. Without a change it does nothing.
 *
 * Environment: HOLOTYPE (the command, default: npx --no-install holotype), BRANCH, BODY_FILE, GITHUB_OUTPUT, which may be
 * missing. Exit code 0 if there was nothing to do or the branch was pushed, else that of what failed.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';

const { HOLOTYPE = 'npx --no-install holotype', BRANCH = 'holotype/pages', BODY_FILE = 'pull-request.md', GITHUB_OUTPUT } = process.env;
const [command, ...first] = HOLOTYPE.split(' ');
const TITLE = 'The event pages have changed';

function run(program, args, { fails = true } = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
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

const updated = JSON.parse(holotype(['update', '--yes', '--json']).stdout);
const generated = holotype(['generate'], { fails: false });
const isClean = git('status', '--porcelain') === '';

if (isClean) tell('changed', 'false');
else {
  const pages = updated.pages.filter(({ status }) => status !== 'unchanged');
  const listed = pages.map(({ path, from, status }) => `- \`${path}\`: ${status === 'create' ? 'new' : 'changed'}, from ${from}`);
  const failure =
    generated.status === 0 ? [] : ['## Nothing was generated', `\`\`\`\`text\n${generated.printed.replaceAll('````', '` ```')}\n\`\`\`\``];
  const body = [TITLE.concat('.'), listed.join('\n'), updated.markdown.trim(), ...failure].filter((part) => part !== '').join('\n\n');
  writeFileSync(BODY_FILE, `${body}\n`);
  git('checkout', '--quiet', '-B', BRANCH);
  git('add', '--all', '--', '.', `:(exclude,top)${BODY_FILE}`);
  git('commit', '--quiet', '--message', TITLE);
  git('push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${BRANCH}`);
  tell('changed', 'true');
  tell('branch', BRANCH);
  tell('title', TITLE);
  tell('body-file', BODY_FILE);
}
