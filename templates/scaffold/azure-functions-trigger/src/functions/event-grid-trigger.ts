import { app } from '@azure/functions';
import { createEventRouter } from '../receiver.js';
import { store } from '../store.js';

const router = createEventRouter({ idempotency: store });

/** Takes events of an Event Grid trigger. What it throws makes the host try again. */
export async function receiveTrigger(event: unknown): Promise<void> {
  await router.dispatchOrThrow(event);
}

app.eventGrid('eventGridEvents', { handler: receiveTrigger });
