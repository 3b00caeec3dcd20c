import { createServer } from 'node:http';
import { stopOnSignal, toNodeListener } from './events/index.js';
import { createReceiver } from './receiver.js';

const { EVENTS_SECRET, PORT = '3000' } = process.env;
if (EVENTS_SECRET === undefined) throw new Error('EVENTS_SECRET is not set');

const server = createServer(toNodeListener(createReceiver(EVENTS_SECRET)));
server.listen(Number(PORT));
stopOnSignal(server);
