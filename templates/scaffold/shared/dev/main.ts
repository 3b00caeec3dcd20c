import { captureFrom } from '../src/capture.js';
import { stopOnSignal } from '../src/events/index.js';
import { EVENTS_PATH } from '../src/limits.js';
import { createReceiver } from '../src/receiver.js';
import { createEventServer } from '../src/server.js';
import { developmentAdmission } from './credentials.js';
import { createJournal } from './journal.js';
import { createPageServer } from './page-server.js';
import { formatEntry } from './terminal.js';

/*
 * npm run dev: the receiver on this machine alone. Every delivery is shown here and on a local page.
 */

const { env } = process;
const [port, pagePort] = [Number(env.PORT ?? 3000), Number(env.PAGE_PORT ?? 3001)];
const url = `http://localhost:${port}${EVENTS_PATH}`;
const journal = createJournal();
journal.follow((entry) => console.info(formatEntry(entry)));

const capture = captureFrom(env);
const receive = createReceiver({ ...developmentAdmission(env), capture, onRejected: journal.onRejected });
const server = await createEventServer(journal.observe(receive));
const page = createPageServer(journal, { url, environment: env });

server.listen(port, '127.0.0.1', () => {
  console.info(`Events are welcome at ${url}. Send one: npm run send -- --list`);
});
page.listen(pagePort, '127.0.0.1', () => console.info(`What comes is shown at http://localhost:${pagePort}`));
for (const [what, name] of [
  [server, 'PORT'],
  [page, 'PAGE_PORT'],
] as const) {
  what.on('error', (error) => {
    console.error(`${error.message}. Choose another port with ${name}=…`);
    process.exit(1);
  });
}
stopOnSignal(server, { within: 2_000, finish: () => capture?.close() });
