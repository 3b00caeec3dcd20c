/*
 * What somebody writes who receives the events. It is compiled, not run: compile.test.ts hands it to every supported
 * compiler. Behind each `@ts-expect-error` stands the one error that the next line has to give.
 */
import {
  type AnyEvent,
  assertIncomingCallEvent,
  type CallEndedEvent,
  type CommunicationIdentifier,
  createRouter,
  type DataOf,
  type DispatchReport,
  type EventOf,
  EventTypes,
  type Handlers,
  type IncomingCallEvent,
  isCallStartedEvent,
  makeCallEnded,
  type ParsedEvent,
  parseCallEndedEvent,
  parseEvent,
  type RecordingChunk,
  type Router,
} from '../../generated/acs-calling/index.js';

/** A switch over the type narrows each case, and the compiler knows when none is left. */
export function describeEvent(event: AnyEvent): string {
  switch (event.eventType) {
    case 'Microsoft.Communication.RecordingFileStatusUpdated': {
      const first: RecordingChunk | undefined = event.data.recordingStorageInfo.recordingChunks[0];
      const milliseconds: number = event.data.recordingDurationMs;
      return `${milliseconds} ms in ${first?.contentLocation ?? 'no file'}`;
    }
    case EventTypes.CallStarted: {
      const inRoom: boolean = event.data.isRoomsCall;
      return `${event.data.startedBy.role} started a call ${inRoom ? `in ${event.data.room.id}` : ''}`;
    }
    case EventTypes.CallEnded: {
      const seconds: number = event.data.durationOfCall;
      return `a call of ${seconds.toFixed()} s has ended`;
    }
    case EventTypes.CallParticipantAdded:
    case EventTypes.CallParticipantRemoved: {
      const kind: string | null | undefined = event.data.user.communicationIdentifier.kind;
      return `${event.data.displayName} (${kind ?? 'of unknown kind'}) came or went`;
    }
    case EventTypes.IncomingCall: {
      const headers: Record<string, string> = event.data.customContext.voipHeaders;
      return `${event.data.from.rawId} calls ${event.data.to.rawId} with ${Object.keys(headers).length} headers`;
    }
    default: {
      const never: never = event;
      return never;
    }
  }
}

/** What `parseEvent` found is told apart in the same way. */
export function describeParsed(parsed: ParsedEvent): string {
  switch (parsed.kind) {
    case 'event':
      return parsed.type === EventTypes.CallEnded ? `${parsed.event.data.durationOfCall}` : parsed.event.id;
    case 'unknown':
      return parsed.type;
    case 'invalid':
      return parsed.issues.map((issue) => `${issue.at}: ${issue.code}`).join();
    default: {
      const never: never = parsed;
      return never;
    }
  }
}

/** Guards, assertions and results narrow what was not known before. */
export function readCaller(body: unknown): string | undefined {
  if (isCallStartedEvent(body)) return body.data.startedBy.communicationIdentifier.rawId;
  const ended = parseCallEndedEvent(body);
  if (ended.ok) return ended.value.data.startedBy.role;
  assertIncomingCallEvent(body);
  const header: string | undefined = body.data.customContext.voipHeaders['X-Caller'];
  return header ?? body.data.callerDisplayName;
}

interface Context {
  readonly tenant: string;
}

/** A handler for every event; `EventOf` and `DataOf` name what is handled. */
export const handlers: Handlers<Context> = {
  'Microsoft.Communication.RecordingFileStatusUpdated': ({ data }) => keep(data.recordingStartTime),
  'Microsoft.Communication.CallStarted': (event: EventOf<'Microsoft.Communication.CallStarted'>, { tenant }) =>
    keep(`${tenant} ${event.data.group.id}`),
  'Microsoft.Communication.CallEnded': async ({ data }: { data: DataOf<typeof EventTypes.CallEnded> }) =>
    keep(data.durationOfCall.toFixed()),
  'Microsoft.Communication.CallParticipantAdded': ({ data }) => keep(data.participantId),
  'Microsoft.Communication.CallParticipantRemoved': ({ data }) => keep(data.endpointType),
  'Microsoft.Communication.IncomingCall': ({ data }) => keep(data.incomingCallContext),
};

/** Handlers are added for a type, for all that begin alike, or for several; each gets the events that it may get. */
export function route(): Router<Context> {
  return createRouter<Context>({ handlers, onInvalid: ({ issues }) => keep(String(issues.length)) })
    .on('Microsoft.Communication.CallEnded', (event, { tenant }) => {
      const ended: CallEndedEvent = event;
      keep(`${tenant} ${ended.data.durationOfCall}`);
    })
    .on('Microsoft.Communication.CallParticipant*', async (event) => {
      const type: 'Microsoft.Communication.CallParticipantAdded' | 'Microsoft.Communication.CallParticipantRemoved' =
        event.eventType;
      keep(`${type} ${event.data.displayName}`);
    })
    .on(['Microsoft.Communication.Incoming*', 'Microsoft.Communication.CallStarted'], (event) => {
      keep(isCallStartedEvent(event) ? event.data.startedBy.role : event.data.callerDisplayName);
    })
    .onAny((event) => keep(describeEvent(event)));
}

/** A report tells of each event; without a context none is asked for. */
export async function receive(body: unknown): Promise<readonly number[]> {
  const report: DispatchReport = await route().dispatch(body, { tenant: 'contoso' });
  await createRouter().dispatchOrThrow(body);
  return report.outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.index] : []));
}

/** What a router does not let anybody register or dispatch. */
export function mistakesWithRouters(router: Router<Context>): void {
  // @ts-expect-error TS2345 no documented event begins like this
  router.on('Microsoft.Storage.*', () => keep(''));
  // @ts-expect-error TS2345 no documented event is called so
  router.on('Microsoft.Communication.CallStartet', () => keep(''));
  // @ts-expect-error TS2345 nor is any of a list
  router.on(['Microsoft.Communication.CallStartet'], () => keep(''));
  // @ts-expect-error TS2345 the handler is for another event
  router.on('Microsoft.Communication.CallStarted', ({ data }: IncomingCallEvent) => keep(data.from.rawId));
  // @ts-expect-error TS2554 the handlers need a context
  router.dispatch({});
}

const { 'Microsoft.Communication.CallEnded': _, ...others } = handlers;
// @ts-expect-error TS2741 nobody handles CallEnded
export const incompleteHandlers: Handlers<Context> = { ...others };

/** What is no member of an event, or is of another type. */
export function mistakesWithMembers(event: IncomingCallEvent): void {
  // @ts-expect-error TS2339 the page and the wire say `to`
  keep(event.data.toCommunicationIdentifier);
  // @ts-expect-error TS2345 a kind may be absent
  keep(event.data.to.kind);
  // @ts-expect-error TS2345 a header may be absent
  keep(event.data.customContext.voipHeaders['X-Caller']);
  // @ts-expect-error TS4111 a header is not a documented member
  keep(event.data.customContext.voipHeaders.caller ?? '');
  // @ts-expect-error TS2322 times are text, as JSON.parse gives them
  const time: Date = event.eventTime;
  // @ts-expect-error TS2322 a duration is a number
  const duration: string = makeCallEnded().data.durationOfCall;
  keep(`${time} ${duration}`);
  // @ts-expect-error TS2375 an optional member is absent, not undefined
  const identifier: CommunicationIdentifier = { rawId: '8', communicationUser: { id: '8' }, kind: undefined };
  // @ts-expect-error TS2322 a duration is a number in overrides too
  makeCallEnded({ data: { durationOfCall: identifier.rawId } });
}

/** What is not known before, or is known better after, an event is narrowed. */
export function mistakesWithNarrowing(body: unknown): string | undefined {
  const parsed = parseEvent(body);
  // @ts-expect-error TS2339 it may be no event at all
  keep(parsed.event.id);
  if (parsed.kind !== 'event') return undefined;
  switch (parsed.type) {
    case EventTypes.CallStarted:
      // @ts-expect-error TS2339 a call that has begun has no duration yet
      return parsed.event.data.durationOfCall;
    // @ts-expect-error TS2678 there is no such event
    case 'Microsoft.Communication.CallParked':
      return undefined;
    default: {
      // @ts-expect-error TS2322 five events are left
      const never: never = parsed.event;
      return never;
    }
  }
}

const kept: string[] = [];

function keep(text: string): void {
  kept.push(text);
}
