import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** What makes a certificate; where it is missing, tests that need one are skipped. */
const OPENSSL = 'openssl';
export const canServeHttps: boolean = spawnSync(OPENSSL, ['version']).status === 0;

/** What is served at an address. */
export interface HttpsAnswer {
  readonly type: string;
  readonly body: string;
}

/** A host on this machine that pages are fetched from over https. */
export interface HttpsHost {
  /** `localhost:port`. */
  readonly name: string;
  /** What a process has to be started with to trust the host. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/**
 * Starts a host with a certificate of its own.
 *
 * @param folder where the certificate is put
 * @param answer what is served at a path, given what the request accepts; `undefined` is answered with 404
 */
export async function startHttpsHost(
  folder: string,
  answer: (url: string, accept: string) => HttpsAnswer | undefined,
): Promise<HttpsHost> {
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [string, string];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const made = ['-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2'];
  execFileSync(OPENSSL, ['req', '-x509', ...made, ...names], { stdio: 'pipe' });
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    const found = answer(request.url ?? '', request.headers.accept ?? '');
    if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': found.type }).end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    name: `localhost:${port}`,
    env: { HOLOTYPE_ALLOW_LOOPBACK: '1', NODE_EXTRA_CA_CERTS: cert },
    close: () => {
      server.close();
    },
  };
}
