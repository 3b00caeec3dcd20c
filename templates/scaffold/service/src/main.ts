import { authorizationFrom } from './authorization.js';
import { stopOnSignal } from './events/index.js';
import { createFileStore } from './file-store.js';
import { EVENTS_PATH } from './limits.js';
import { createReceiver } from './receiver.js';
import { createEventServer } from './server.js';

const { env } = process;
const receive = createReceiver({
  authorize: authorizationFrom(env),
  idempotency: createFileStore(env.EVENTS_STORE ?? 'handled-events.log'),
});
const server = await createEventServer(receive);
const port = Number(env.PORT ?? 3000);
server.listen(port, () => console.info(`Events are welcome at port ${port}, ${EVENTS_PATH}.`));
stopOnSignal(server);
