import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long a client may take, in milliseconds, so that nobody can hold connections open by sending slowly. */
export interface Limits {
  /** For the headers of a request. */
  readonly headersTimeout: number;
  /** For a request as a whole, with its body. */
  readonly requestTimeout: number;
  /** For how long a connection without a request is kept. */
  readonly keepAliveTimeout: number;
  /** How often it is looked for who has taken longer. */
  readonly connectionsCheckingInterval: number;
}

/** The limits of the server. */
export const limits: Limits = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 1_000,
};

/** Where deliveries are sent to. */
export const EVENTS_PATH = '/api/events';

/** Sets the limits of a server, whatever its framework has set before, and gives that server. */
export function limitConnections(server: Server, { headersTimeout, requestTimeout, keepAliveTimeout }: Limits): Server {
  Object.assign(server, { headersTimeout, requestTimeout, keepAliveTimeout });
  const connections = new WeakMap<Socket, { open: number; idle?: NodeJS.Timeout | undefined }>();
  server.on('request', ({ socket }, response) => {
    const connection = connections.get(socket) ?? { open: 0 };
    connections.set(socket, connection);
    connection.open++;
    clearTimeout(connection.idle);
    response.on('close', () => {
      if (--connection.open > 0) return;
      // Node waits without end for a connection over which bare line ends come: they begin no request, but it counts as used.
      connection.idle = setTimeout(() => socket.destroy(), keepAliveTimeout + headersTimeout).unref();
    });
  });
  return server;
}
