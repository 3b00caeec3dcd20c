/*
 * Which names generated code can give to things of its own, and what is made of each. Names count as alike when only
 * their case differs, for files are named after them.
 */

/** Names that generated code must not give to a type of its own: globals of TypeScript, and what every output has. */
const RESERVED_TYPE_NAMES = new Set(
  `AnsweredHandshake AnyEvent AnyHandler Arbitrary Arbitrated Array ArrayBuffer Atomics BigInt Blob BodyLimits Boolean
  CaptureCounts CaptureOptions CaptureSink CheckedRequest Claim DataOf DataView Date DayOfMonth DeepPartial
  DeliveredPayload Delivery DeliveryRules DeliverySource DispatchArguments DispatchReport Documented Equal Error
  EvalError Event EventCapture EventMap EventOf EventOutcome EventTarget EventToMask EventType EventTypes Explain
  File FileSinkOptions FormData Found Full Function Handler Handlers Handshake HandshakeReply HeaderProblem
  HeaderReader Headers HmacForm IdempotencyStore ImportedKey Indexed Infinity Integer Intl InvalidEventError Issue
  IssueCode Items Iterator JSON KeyForm LambdaContext LambdaEvent LambdaFields LambdaLists LambdaResult LeapSecond
  LineQueue Map MaskedPlace MaskedPlaces Matching MatchingEvent Math MeansOf Members MemoryStoreOptions MultipleOf
  NaN NodeRequest NodeResponse Number Object Omit OneOf OtherMembers OutcomeCounts Overrides ParsedEvent ParseResult
  Partial PartialCopy Path Pattern Pick PlaceLeaves Promise Proxy RawRequest Readonly ReadonlyArray ReadonlyMap
  ReadonlySet Received ReceivedRequest ReceiveOptions ReceiverOptions Record Reflect RegExp Registration Rejection
  ReportBuilder Request RequestAnswer RequestLike RequestPlace Required Response ResponseLike Router RouterOptions
  SchemeFactory SchemeMeans SentAnswer Set SharedSecretOptions SignatureAlgorithm SignatureClock SignatureEncoding
  SignatureHeaderPart SignatureKeys SignatureScheme SignatureVerdict SignatureVerifier SignatureVerifierOptions
  SignedBytes SignedDelivery SignedTimeCheck SignedValues SignalOptions SigningSecrets Standard StandardSchema StopOptions
  StoppableServer String StringForm StringFormat SubtleCrypto Symbol TooDeep Type Unchecked Undocumented
  UndocumentedValue UniqueItems UnknownMember UnknownMemberFinder UnreadBody UnsignedDelivery URL Valid
  VariantHandler VariantHandlers VariantMap VariantName Variants WeakMap WeakSet WebRequest WebResponse`.split(/\s+/),
);

/** Words of the language, and functions that every output has: no function can have these names besides. */
const RESERVED_WORDS = new Set(
  `abstract adviceFor aggregate answerCheck any areEqual arguments as async await batchOf boolean break case catch
  class cloudEventOf comparedSecrets const continue createCapture createFetchHandler createFileSink createMemoryStore
  createRouter createScheme debugger declare decodeBytes default defineHandshake defineScheme delete describeReport
  do eachUnknownMember else encodeBytes encodeText enum envelopeHandshakes errorsOf eval eventGridHandshakes
  eventHeaders eventHeadersIn EVENTS_A_TURN eventsIn export extends false finally findUnknownMembers for formatOf
  formOf from fromDer function get handleOnce hasForm hmacKeys identityOf identityOfDelivered idPathOf if ignore
  implements import importedKeys in instanceof interface is isKnownValue isPersonal isPlaceholder joinBytes
  keepRawBody keyof knownPlaces leavesOf let markRewritten maskedNumber maskedText maskEvent maskHeaders matches
  MAX_HEADER module namespace never new nextTurn null number object of onlyPart ownMember package parseBody
  parseDelivered partsOf payloadOf PLACEHOLDERS platform private problemOfEventHeader problemOfTime protected public
  publicKeys readBody readDelivery readEventHeader readonly receive refuseContent replyToCheck return secretBytes
  secretReader sentOf set sharedSecret signatureHeaders signedBytes signedParts startReport static stopOnSignal
  stopServer string super switch symbol this throw toCloudEvents toEventGrid toHex toLambdaHandler toNodeListener
  true try type typeof undefined unknown var variantNames variantOf void while with yield`.split(/\s+/),
);

/** Whether a function of generated code cannot be called so. */
export function isReservedWord(name: string): boolean {
  return RESERVED_WORDS.has(name);
}

/** Longer names are cut off: files are named after them, and no reader needs more. */
const MAX_NAME_LENGTH = 100;
/** The same in bytes, of which a letter may take four; file systems take 255 with what is put behind. */
const MAX_NAME_BYTES = 180;

/** As much of a name as a file may be called, in whole characters. */
export function shortened(name: string): string {
  if (name.length <= MAX_NAME_BYTES / 4) return name;
  let bytes = 0;
  const kept: string[] = [];
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > MAX_NAME_BYTES || kept.length === MAX_NAME_LENGTH) break;
    kept.push(character);
  }
  return kept.join('');
}

/** Whether every output, or the language itself, has a type of this name. */
function isReservedType(name: string): boolean {
  return RESERVED_TYPE_NAMES.has(name);
}

/** What every output has that the type of an event could be called. */
const RESERVED_EVENT_TYPES = new Set([...RESERVED_TYPE_NAMES].map((name) => name.toLowerCase()));

/** Whether every output has a type that an event of this name would want for itself, or the function that makes any event. */
function isReservedEvent(name: string): boolean {
  const types = [`${name}Event`, `${name}EventData`].map((type) => type.toLowerCase());
  return name.toLowerCase() === 'event' || types.some((type) => RESERVED_EVENT_TYPES.has(type));
}

/** All names that are made of one; in lower case, for they become file names too. */
type Derive = (name: string) => readonly string[];

/** What kind of thing has a name. */
export interface NameKind {
  readonly derive: Derive;
  readonly isReserved: (name: string) => boolean;
  /** What is put behind a name to make another one where nothing else tells two things apart. */
  readonly words: readonly string[];
}

/** What is made of a type's name, so that `Order` and `StrictOrder` do not both want `isStrictOrder`. */
export function derivedOfType(name: string): readonly string[] {
  const stem = name.toLowerCase();
  const functions = ['is', 'isStrict', 'isStrictPart', 'check', 'checkStrict', 'assert', 'parse', 'parseStrict', 'strip', 'copy'];
  const explainers = ['explain', 'explainStrict', 'explainStrictPart'];
  return [stem, ...[...functions, ...explainers].map((prefix) => prefix.toLowerCase() + stem), `${stem}schema`, `${stem}json`];
}

/** What is made of an event's name: its types with their guards, its example, and the functions that make and handle it. */
export function derivedOfEvent(name: string): readonly string[] {
  const stem = name.toLowerCase();
  return [...[`${name}Event`, `${name}EventData`].flatMap(derivedOfType), ...[`${stem}example`, `make${stem}`, `on${stem}`]];
}

/** Types of things within events, and of structures. */
export const TYPE_NAMES: NameKind = { derive: derivedOfType, isReserved: isReservedType, words: ['Object', 'Model', 'Entity'] };

/** Events. What is called by their names has more in its own, but for files. */
export const EVENT_NAMES: NameKind = { derive: derivedOfEvent, isReserved: isReservedEvent, words: ['Notice', 'Signal'] };

/** Why generated code cannot give a name to a thing of its own, behind the name; nothing if it can. */
export function whyNoName(name: string, { isReserved }: NameKind): string | undefined {
  if (!/^\p{ID_Start}\p{ID_Continue}*$/u.test(name)) return 'is no identifier';
  if (shortened(name) !== name) return 'is too long';
  return isReserved(name) ? 'is a name that all generated code has' : undefined;
}
