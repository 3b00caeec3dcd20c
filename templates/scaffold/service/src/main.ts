import { admissionFrom } from './authorization.js';
import { captureFrom } from './capture.js';
import { stopOnSignal } from './events/index.js';
import { createFileStore } from './file-store.js';
import { EVENTS_PATH } from './limits.js';
import { type Admission, createReceiver } from './receiver.js';
import { createEventServer } from './server.js';

const { env } = process;
const capture = captureFrom(env);
const receive = createReceiver({
  ...admission(),
  capture,
  idempotency: createFileStore(env.EVENTS_STORE ?? 'handled-events.log'),
});
const server = await createEventServer(receive);
const port = Number(env.PORT ?? 3000);
server.listen(port, () => console.info(`Events are welcome at port ${port}, ${EVENTS_PATH}.`));
stopOnSignal(server, { finish: () => capture?.close() });

/** Who may deliver. Where nothing says it, the process ends, and says what is missing. */
function admission(): Admission {
  try {
    return admissionFrom(env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
