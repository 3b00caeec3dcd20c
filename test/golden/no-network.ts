import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

/** What is recorded of the network while it is cut off. */
export interface CutOff {
  /** What was asked for, and by what. */
  readonly attempts: readonly string[];
  readonly restore: () => void;
}

/** Cuts this process off: whoever looks for a host or connects to one fails, and that is recorded. */
export function cutNetwork(): CutOff {
  const attempts: string[] = [];
  const connect = net.Socket.prototype.connect;
  const { lookup } = dns;
  const lookupLater = dns.promises.lookup;
  const refuse = (what: string, target: unknown): never => {
    attempts.push(`${what} ${JSON.stringify(target)}`);
    throw new Error('there is no network here');
  };
  net.Socket.prototype.connect = (...parameters: readonly unknown[]) => refuse('connect', parameters[0]);
  Object.assign(dns, { lookup: (host: unknown) => refuse('lookup', host) });
  Object.assign(dns.promises, { lookup: (host: unknown) => refuse('lookup', host) });
  syncBuiltinESMExports();
  return {
    attempts,
    restore: () => {
      net.Socket.prototype.connect = connect;
      Object.assign(dns, { lookup });
      Object.assign(dns.promises, { lookup: lookupLater });
      syncBuiltinESMExports();
    },
  };
}
