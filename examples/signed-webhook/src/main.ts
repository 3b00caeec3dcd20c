import { createServer } from 'node:http';
import { stopOnSignal, toNodeListener } from './events/index.js';
import { createReceiver } from './receiver.js';

const { PORT = '3000', WEBHOOK_SECRETS = '' } = process.env;
const secrets = WEBHOOK_SECRETS.split(' ').filter((secret) => secret !== '');
if (secrets.length === 0) throw new Error('WEBHOOK_SECRETS is not set');

const server = createServer(toNodeListener(createReceiver({ secrets: () => secrets, log: console.log })));
server.listen(Number(PORT));
stopOnSignal(server);
