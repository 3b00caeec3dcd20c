import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import { stopSignal } from '../../io/process/stop-signal.ts';
import { startFileWatcher } from '../../io/sources/file-watcher.ts';
import { watchedInputs } from '../../jobs/watched-inputs.ts';
import type { CommandLine } from '../command.ts';
import { explorerFile } from '../explorer-file.ts';
import type { command } from './command.ts';
import { exploredBy } from './explored.ts';
import { staleWarnings } from './stale.ts';

/** Where it is served unless something else is there. */
const USUAL_PORT = 4780;
const LOOPBACK = '127.0.0.1';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** What is served, and who is told when that changes. */
class ServedPage {
  html = '';
  readonly #waiting = new Set<ServerResponse>();

  /** Shows another page, and tells all browsers. */
  show(html: string): void {
    this.html = html;
    for (const response of this.#waiting) response.write('event: change\ndata: 1\n\n');
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    // A name that leads here from elsewhere is refused: a page of another site could ask by it.
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (host !== LOOPBACK && host !== 'localhost') {
      response.writeHead(403).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', `http://${LOOPBACK}`);
    if (request.method !== 'GET') response.writeHead(405).end();
    else if (pathname === '/changes') this.#listen(response);
    else if (pathname !== '/') response.writeHead(404).end();
    else response.writeHead(200, HEADERS).end(this.html);
  }

  close(): void {
    for (const response of this.#waiting) response.end();
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': listening\n\n');
    this.#waiting.add(response);
    response.on('close', () => this.#waiting.delete(response));
  }
}

/**
 * `holotype explore --serve`: serves the explorer to browsers on this machine until the process is told to stop, and makes it
 * anew whenever something that is read changes. What does not work keeps the last good page. Gives exit code 0.
 */
export async function serveExplorer({ args: [pages], options, terminal }: CommandLine<typeof command>): Promise<number> {
  const page = new ServedPage();
  const make = async (): Promise<void> => {
    const explored = await exploredBy(pages, options, terminal);
    terminal.err(formatDiagnostics(staleWarnings(explored.data.catalogs), terminal.paint));
    page.show(explorerFile(explored, true));
  };
  await make();
  const server = createServer((request, response) => page.answer(request, response));
  const port = await listen(server);
  let fail: (error: unknown) => void = () => {};
  const problem = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  const again = oneAtATime(async () => {
    watcher.watch(await watchedInputs(pages, options.config, terminal.cwd));
    await make().then(
      () => terminal.out('The pages changed; the explorer shows them.\n'),
      (error: unknown) => {
        if (!(error instanceof UserError)) throw error;
        terminal.err(formatDiagnostics(error.diagnostics, terminal.paint));
      },
    );
  });
  const watcher = await startFileWatcher(() => void again().catch(fail));
  watcher.watch(await watchedInputs(pages, options.config, terminal.cwd));
  terminal.out(`The explorer is at http://localhost:${port}/. Press Ctrl-C to stop.\n`);
  const stopped = stopSignal();
  try {
    await Promise.race([stopped, problem]);
  } finally {
    await watcher.close();
    page.close();
    server.close();
  }
  return 0;
}

/** Runs something again as long as it was asked for while it ran. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let [isRunning, isWanted] = [false, false];
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work();
    }
    isRunning = false;
  };
}

/** Listens on this machine alone: at the usual port, else at any that is free. */
async function listen(server: Server): Promise<number> {
  const at = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, LOOPBACK, () => {
        server.off('error', reject);
        resolve((server.address() as AddressInfo).port);
      });
    });
  return at(USUAL_PORT).catch(() => at(0));
}
