import path from 'node:path';
import { sendRequest } from '../../../templates/sending/exchange.ts';
import type { OutgoingRequest } from '../../../templates/sending/outgoing-request.ts';
import { freshEvent } from '../../../templates/sending/sample-events.ts';
import { diagnostic } from '../../diagnostics/catalog.ts';
import { formatDiagnostics } from '../../diagnostics/format.ts';
import { readPayloads } from '../../io/sources/payloads.ts';
import { sampleEvent } from '../../pipeline/samples/sample-deliveries.ts';
import { counted } from '../../text/case.ts';
import { isRecord } from '../../text/records.ts';
import type { TrafficTask } from '../../traffic/observe-traffic.ts';
import type { CommandLine } from '../command.ts';
import { eventNamed } from '../named-event.ts';
import { deliveryRequest } from '../send/delivery-request.ts';
import { cannotSend, type Signing, signed, signingOf } from '../send/signing.ts';
import type { command } from './command.ts';
import { createOutgoing, type OutgoingEvent } from './outgoing-events.ts';
import { PacedSender, type ReplayCounts } from './paced-sender.ts';

type ReplayLine = Pick<CommandLine<typeof command>, 'options' | 'terminal'>;
type Catalogs = TrafficTask['catalogs'];

/** Why nothing more is sent, before everything was: the process is told to stop, it was enough, or nobody answers. */
type Ended = 'interrupted' | 'limit' | 'unanswered';

/** So many lines that are not sent are reported one by one. */
const MAX_LINES = 20;

/** Sends events to an address, as a command line says. */
export class Replay {
  notSent = 0;
  ended: Ended | undefined;
  readonly #catalogs: Catalogs;
  readonly #url: string;
  readonly #line: ReplayLine;
  /** The type of all events, if that was given. */
  readonly #named: string | undefined;
  readonly #stopped = new AbortController();
  readonly #sender: PacedSender;
  readonly #signings = new Map<Catalogs[number] | undefined, Signing | undefined>();
  #left: number;

  constructor(catalogs: Catalogs, url: string, line: ReplayLine) {
    const { rate, concurrency, limit = Number.POSITIVE_INFINITY, event } = line.options;
    const events = catalogs.flatMap(({ plan }) => plan.events);
    this.#catalogs = catalogs;
    this.#url = url;
    this.#line = line;
    this.#named = event === undefined ? undefined : eventNamed(event, events).type;
    this.#sender = new PacedSender({ rate, concurrency }, this.#stopped.signal);
    this.#left = limit;
  }

  get counts(): ReplayCounts {
    return this.#sender.counts();
  }

  /** The scheme that the pages name for events that were sent unsigned. */
  get unusedScheme(): string | undefined {
    const unsigned = [...this.#signings].filter(([, signing]) => signing === undefined);
    return unsigned.flatMap(([catalog]) => catalog?.plan.schemes.map(({ name }) => name) ?? [])[0];
  }

  /** Sends nothing more. Answers that are still to come are waited for. */
  stop(why: Ended): void {
    this.ended ??= why;
    this.#stopped.abort();
  }

  /** Sends the events in files, one after the other, in memory that does not grow with them. */
  async sendFiles(files: readonly string[]): Promise<void> {
    const { options, terminal } = this.#line;
    const outgoing = createOutgoing(this.#catalogs, this.#named, options.newIds === true);
    for (const file of files) {
      if (this.ended !== undefined) break;
      let pending: OutgoingEvent[] = [];
      await readPayloads(file, path.resolve(terminal.cwd, file), {
        stopped: this.#stopped.signal,
        onPayload: (payload, line) => {
          const found = outgoing(payload);
          if ('reason' in found) this.#pass(`${file}:${line}:1`, found.reason);
          else pending.push(...found.events);
        },
        onInvalid: ({ line, column }, reason) => this.#pass(`${file}:${line}:${column}`, `it cannot be read as JSON: ${reason}`),
        onPause: async () => {
          const events = pending;
          pending = [];
          for (const event of events) await this.#send(event);
        },
      });
    }
    await this.#sender.finish();
  }

  /** Sends the documented examples in turn, each with an id of its own. */
  async sendExamples(): Promise<void> {
    const samples = this.#catalogs.flatMap((catalog) =>
      catalog.plan.events
        .filter(({ type }) => this.#named === undefined || type === this.#named)
        .flatMap((event) => {
          const sample = sampleEvent(event, catalog.plan, catalog.guards);
          return sample === undefined ? [] : [{ sample, event, catalog }];
        }),
    );
    if (samples.length === 0) throw cannotSend('no object', this.#named ?? 'Every event');
    do {
      for (const { sample, ...about } of samples)
        await this.#send({ ...about, payload: freshEvent(sample.members, sample.idPath), headers: about.event.headers });
    } while (Number.isFinite(this.#left) && this.ended === undefined);
    await this.#sender.finish();
  }

  async #send(outgoing: OutgoingEvent): Promise<void> {
    if (this.ended !== undefined) return;
    const { options, terminal } = this.#line;
    const signing = this.#signingFor(outgoing.catalog);
    const request = requestFor(this.#url, outgoing);
    await this.#sender.add(async () => sendRequest(await signed(request, signing), options.timeout * 1000));
    const { sent, unanswered } = this.counts;
    if (sent === 1 && unanswered.size > 0) this.stop('unanswered');
    else if (--this.#left === 0) this.stop('limit');
    terminal.progress(`${counted(sent, 'event')} sent`);
  }

  /** How events of a catalog are signed; those of no catalog only by a scheme that the command line names. */
  #signingFor(catalog: Catalogs[number] | undefined): Signing | undefined {
    if (!this.#signings.has(catalog)) this.#signings.set(catalog, signingOf(this.#line.options, catalog?.plan.schemes ?? []));
    return this.#signings.get(catalog);
  }

  /** Counts a line that is not sent, and reports the first of them. */
  #pass(place: string, reason: string): void {
    const { terminal } = this.#line;
    if (this.notSent++ < MAX_LINES)
      terminal.err(formatDiagnostics([diagnostic('payload/not-sent', { place, reason })], terminal.paint));
  }
}

function requestFor(url: string, { payload, event, headers }: OutgoingEvent): OutgoingRequest {
  if (event !== undefined) return deliveryRequest(url, payload, event);
  const isCloudEvent = isRecord(payload) && typeof payload.specversion === 'string';
  const contentType = isCloudEvent ? 'application/cloudevents+json' : 'application/json';
  return { url, method: 'POST', headers: { 'content-type': contentType, ...headers }, body: JSON.stringify(payload) };
}
