/** Why an event cannot be sent, each with its message and what mends it. */
const SEND_PROBLEMS = {
  'no event': [() => 'No event given.', 'name one, or list them with --list.'],
  'no files': [
    () => 'No file given.',
    'name files of captured events (- is standard input), or send the documented ones with --examples.',
  ],
  'files and examples': [() => 'Either files or the documented examples can be sent.', 'leave out the files, or --examples.'],
  'no address': [() => 'No address given.', 'add --to URL, for example http://localhost:3000/api/events.'],
  'wrong address': [
    (what) => `${what} is not the address of a receiver.`,
    'use an address that begins with http:// or https://.',
  ],
  elsewhere: [
    (what) => `${what} is another machine, and an event may trigger something there.`,
    'add --yes if that is what you want.',
  ],
  'no object': [(what) => `${what} is not an object, so there is nothing that could be sent.`, 'choose another event.'],
  'never invalid': [(what) => `${what} has no property whose absence makes it invalid.`, 'leave out --invalid.'],
  'several faults': [() => 'Only one thing can be wrong with a delivery.', 'use one of --invalid, --wrong-signature and --old.'],
  'not signed': [(what) => `${what} needs a signature, and there is none.`, 'name the scheme with --scheme.'],
  harmless: [(what) => what, 'leave out --old.'],
  'no forms': [
    (what) => (what === '' ? 'Without a scheme, deliveries are JSON.' : `Deliveries of ${what} are JSON only.`),
    'leave out --form, or name a scheme of a publisher that sends forms.',
  ],
  'several schemes': [(what) => `The config names several schemes: ${what}.`, 'choose one with --scheme.'],
  'no secret': [
    (what) => `${what} signs deliveries, and WEBHOOK_SECRET is not set.`,
    'set it to the secret of the receiver; if the receiver has a public key, set it to the private key (PKCS #8 in base64).',
  ],
  'wrong secret': [(what) => `WEBHOOK_SECRET is not ${what}.`, 'correct it.'],
} as const satisfies Readonly<Record<string, readonly [message: (what: string) => string, fix: string]>>;

/** Why an event cannot be sent. */
export type SendProblem = keyof typeof SEND_PROBLEMS;

/** What is said of a problem, and how it is mended. */
export function wordsOfProblem(problem: SendProblem, what: string): { readonly message: string; readonly fix: string } {
  const [message, fix] = SEND_PROBLEMS[problem];
  return { message: message(what), fix };
}
