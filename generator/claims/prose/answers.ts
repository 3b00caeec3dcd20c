import type { Block, Fence, Outline, Prose } from '../../model/outline.ts';

/* What the words right above a block of code say of it: that it is answered, or set, by the reader of the page, and not delivered to him. */

const MAX_TEXT_LENGTH = 1_000;
const MAX_CODE_LENGTH = 10_000;

/** `Respond with the following:`, `an example of a hook response:`, `Your server must return:`. */
const ANSWERS =
  /(?:^|[.:]\s+)(?:(?:or|then|please)\s+)?(?:respond|reply|answer|return)\s+(?:with|by|either|an?|the|your|this|one|results?)\b|\b(?:example|sample|format|body|structure) (?:of|for) (?:an? |the |your )?(?:[\w-]+ )?(?:response|reply|answer)\b|\byou (?:(?:can|could|may|might|must|should|would) )?(?:respond|reply|answer) (?:with|by)\b|\b(?:your|the) (?:server|endpoint|app(?:lication)?|handler|receiver|bot) (?:must|should|can|needs to|has to|may) (?:then )?(?:respond|reply|return|answer)\b|\bexpected (?:[\w-]+ ){0,6}(?:as|in) (?:an? |the |your )?(?:response|reply|answer)\b|\b(?:example|sample|minimal|default|full) (?:[\w-]+ )?config(?:uration)?\b|\b(?:command|(?:api )?(?:request|call|query)|endpoint) (?:above |below )?(?:returns?|will return|responds? with|results? in)\b|\b[1-5]\d\d(?: [\w-]+){0,2} response (?:looks|is structured|has)\b/i;

/** `Example of Response Created webhook payload:` is about a delivery, whatever it is called. */
const OF_DELIVERY = /\b(?:web ?hook|event|notification|callback)s? (?:payload|body|message|data)s?\b/i;

/** ``return a `target` in your response``. */
const IN_ANSWER =
  /\b(?:return|include|set|send) (?:an?|the) `?[\w.-]+`? (?:\w+ )?in (?:your|the) (?:`?[\w.-]+`? )?(?:response|reply|answer)\b/i;

const OF_READER =
  /^(?:(?:the|an?|examples?|samples?|json|api|http|success(?:ful)?|error) )*(?:responses?|repl(?:y|ies)|answers?|config(?:uration)?s?|settings?)(?: (?:example|body|json))?(?: +\([^()]*\))?:?$/i;
const OF_EVENT =
  /^(?:(?:example|sample)s? )?(?:events?|deliver(?:y|ies)|notifications?|messages?|payloads?)(?: (?:example|body|payload))?:?$/i;

/** `When a webhook fires, the data looks like this:`, `The information sent to your endpoint is JSON:` */
const DELIVERS =
  /\b(?:information|data|payloads?|bod(?:y|ies)|content|json|objects?|messages?) (?:(?:that|which) (?:is|are|will be) )?(?:sent|posted|delivered|pushed|passed) to (?:your|the|this) (?:[\w-]+ )?(?:endpoint|url|web ?hook|target|server|receiver|listener|callback)\b|\b(?:when|whenever|each time|once) (?:an?|the|this|your|any) (?:[\w-]+ )?(?:web ?hook|event|callback|notification)s? (?:fires|is|are|has been|gets|occurs|happens|arrives)\b(?: (?:fired|sent|triggered|delivered|received|called|emitted)\b)?/i;

/** `You receive a response from the webhook that looks like this:`: what comes from a webhook is delivered, whatever it is called. */
const COMES_FROM =
  /\b(?:receives?|gets?|see) (?:an? |the |this )?(?:[\w-]+ ){0,3}(?:from|through|via|by) (?:the|your|our|this|an?) (?:[\w-]+ )?(?:web ?hook|callback)\b/i;

/** The blocks of code right below a sentence about what arrives when an event is sent. */
export function deliveriesOf({ sections }: Outline): ReadonlySet<Fence> {
  return new Set(
    sections.flatMap(({ blocks }) =>
      blocks.filter((block, at): block is Fence => {
        const above = blocks[at - 1];
        return (
          block.kind === 'fence' &&
          above?.kind === 'prose' &&
          above.text.length < MAX_TEXT_LENGTH &&
          (DELIVERS.test(above.text) || COMES_FROM.test(above.text))
        );
      }),
    ),
  );
}

/** `// Example API response`, `// Sample response`: the comment in front of a value in a block of code. */
const COMMENTED_ANSWER =
  /^[ \t]*(?:\/\/|#)[ \t]*(?:(?:example|sample) )?(?:(?:api|server|http) (?:request|response)|response)\b/im;

/** `config.json`, `src/app.config.json`, `package.json`: a file of settings, which nobody delivers. */
const CONFIG_FILE = /(?:^|[/.])(?:[\w-]*config(?:uration)?|[\w-]*settings|package|manifest)\.(?:json[c5]?|ya?ml)$/i;

/** The blocks of code that are said to be what the reader of the page answers or sets. */
export function answersOf({ sections }: Outline): ReadonlySet<Fence> {
  const blocks = sections.map((section) => section.blocks);
  const tellsApart = blocks.flat().some((block) => OF_EVENT.test(captionOf(block) ?? ''));
  return new Set(blocks.flatMap((all) => answersAmong(all, tellsApart)));
}

const OF_REQUEST = /^(?:(?:example|sample)s? )?requests?(?: (?:example|body))?:?$/i;

/** A command that sends a request, or the request itself. */
const REQUESTS = /^\s*(?:[$>%#] +)?(?:(?:curl|wget|https?)\s|(?:GET|POST|PUT|PATCH|DELETE)\s+(?:https?:\/)?\/\S)/;
/** What is asked for with `GET`, or begins with the status of an answer. */
const BEGINS_AS_ANSWER = /^\s*(?:GET\s+(?:https?:\/)?\/\S|HTTP\/\d(?:\.\d)? [1-5]\d\d\b)/;

/** Whether a block of code says itself that an API gives it when it is asked. */
export function isAnswerOfApi({ code: { text } }: Fence): boolean {
  return BEGINS_AS_ANSWER.test(text);
}

function answersAmong(blocks: readonly Block[], tellsApart: boolean): readonly Fence[] {
  let isAnswer = false;
  // A request and what answers it stand together: neither is delivered.
  let isExchange = tellsApart;
  return blocks.flatMap((block) => {
    if (block.kind === 'fence') {
      const { text } = block.code;
      isExchange ||= REQUESTS.test(text);
      return isAnswer || CONFIG_FILE.test(block.title ?? '') || COMMENTED_ANSWER.test(text.slice(0, MAX_CODE_LENGTH))
        ? [block]
        : [];
    }
    isExchange ||= OF_REQUEST.test(captionOf(block) ?? '');
    isAnswer = block.kind === 'prose' && announcesAnswer(block, isExchange);
    return [];
  });
}

function announcesAnswer(above: Prose, tellsApart: boolean): boolean {
  const caption = captionOf(above);
  if (tellsApart && OF_READER.test(above.text.trim())) return true;
  if (caption !== undefined || above.text.length >= MAX_TEXT_LENGTH) return false;
  const last = lastSentence(above.text);
  const announces = /[:：]\s*$/.test(last) || last === above.text;
  return (announces && ANSWERS.test(last) && !OF_DELIVERY.test(last)) || IN_ANSWER.test(above.text);
}

function captionOf(block: Block): string | undefined {
  return block.kind === 'prose' && block.bold ? block.text.trim() : undefined;
}

function lastSentence(text: string): string {
  return text.split(/(?<=[.!?])\s+/).at(-1) ?? text;
}
