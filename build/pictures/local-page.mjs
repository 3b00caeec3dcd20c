/* The local page of a project that `holotype create` makes, with deliveries of each kind. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

/** A port that nobody listens at. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts `npm run dev`, and waits until it says where the page is. */
function start(cwd, env) {
  const child = spawn('npm', ['run', 'dev'], { cwd, env: { ...process.env, ...env }, detached: true });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.on('exit', (code) => reject(new Error(`npm run dev ended with ${code}: ${printed}`)));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += chunk;
        if (printed.includes('is shown at')) resolve(child);
      });
  });
}

async function send(page, event, how) {
  const before = await page.locator('#list li').count();
  await page.getByLabel('How to send it').selectOption(how);
  await page.getByRole('button', { name: `Send ${event}` }).click();
  await page.locator(`#list li >> nth=${before}`).waitFor();
}

/** Makes a project of a signed webhook, sends it what is right and wrong, and takes a picture of its page. */
export async function takeLocalPage({ browser, root, scratch, pictures }) {
  cpSync(path.join(root, 'examples/signed-webhook/docs/webhooks.md'), path.join(scratch, 'webhooks.md'));
  const args = ['create', 'receiver', '--template', 'node', '--page', 'webhooks.md'];
  execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...args], { cwd: scratch, stdio: 'pipe' });
  const project = path.join(scratch, 'receiver');
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  const [PORT, PAGE_PORT] = [String(await freePort()), String(await freePort())];
  const child = await start(project, { PORT, PAGE_PORT });
  try {
    const page = await browser.newPage({ viewport: { width: 1240, height: 720 } });
    await page.goto(`http://127.0.0.1:${PAGE_PORT}/`);
    await send(page, 'Push', 'as documented');
    await send(page, 'Push', 'with a wrong signature');
    await send(page, 'Issues', 'as documented');
    await send(page, 'Issues', 'with something missing');
    await page.locator('#list li').first().click();
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(pictures, 'local-page.png') });
    await page.close();
  } finally {
    process.kill(-child.pid, 'SIGTERM');
  }
}
