import { createFetchHandler, createRouter, github } from './events/index.js';

/** What comes of the events, each as one line. */
export interface ReceiverOptions {
  /** The secret of the webhook; two while it is exchanged for another. */
  readonly secrets: () => readonly string[];
  readonly log: (line: string) => void;
}

/** Takes what Contoso Forge delivers: verifies signatures, validates events, and logs them. */
export function createReceiver({ secrets, log }: ReceiverOptions): ReturnType<typeof createFetchHandler> {
  const router = createRouter({ onUnknown: ({ type }) => log(`not documented: ${type}`) });
  router
    .on('issues', (event) => {
      const { number, title } = event.issue;
      // Comparing the action narrows the event: only an edited issue has changes.
      if (event.action === 'edited') log(`#${number} was "${event.changes.title.from}", and is "${title}"`);
      else log(`#${number} "${title}" was ${event.action}`);
    })
    .on('push', ({ commits, ref, sender }) => log(`${sender.login} pushed ${commits.length} commit(s) to ${ref}`));
  return createFetchHandler(router, {
    verify: github({ secret: secrets }),
    onRejected: ({ reason }) => log(`rejected: ${reason}`),
  });
}
