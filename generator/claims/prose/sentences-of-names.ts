import type { Prose } from '../../model/outline.ts';
import { eventNameStrength } from '../event-names.ts';
import { endOfCodes } from './code-sequence.ts';

/* Sentences that name events in code, and say nothing else. */

const LABELS_EVENTS =
  /^(?:[a-z]+ ){0,2}(?:events?|web ?hooks?|topics?|triggers?)(?: (?:types?|names?|topics?|triggers?))?(?: (?:are|include))?$/i;

/** The events of a sentence that is a list of them, ``Available events: `PostRegister`, `PostSignIn` ``, or says when something is sent. */
export function namesInSentence(sentence: Prose): readonly string[] {
  const { label, names } = namesAfterLabel(sentence);
  const isList = (names.length > 1 || /s$/i.test(label)) && LABELS_EVENTS.test(label);
  return isList && names.every((name) => eventNameStrength(name) >= 2) ? names : namesAfterSent(sentence);
}

/** The names in code behind a label, if nothing else stands there: ``Orders: `order.created` and `order.paid`.`` */
export function namesAfterLabel({ text, codes }: Prose): { readonly label: string; readonly names: readonly string[] } {
  const [, label = '', list = '-'] = /^([^:`]{1,40})[:：]\s*(.+)$/s.exec(text) ?? [];
  const names = codes.map((code) => code.trim());
  const end = endOfCodes(list, names, { from: 0, between: BETWEEN_NAMES });
  const isOnly = end !== undefined && BETWEEN_NAMES.test(list.slice(end));
  return { label: label.trim(), names: isOnly ? names : [] };
}

const SENT_FOR =
  /^(?:(?:this|the) (?:[a-z]+ ){1,2}is )?(?:sent|fired|triggered|emitted|delivered|dispatched|published|raised) (?:for|on|by|with|upon|after) (?:(?:all|both|the|any of|each of) )?(?:events? )?/i;

/** The names of several parts of which a sentence says that something is sent for them, if it says nothing else. */
function namesAfterSent({ text, codes }: Prose): readonly string[] {
  const from = SENT_FOR.exec(text)?.[0].length;
  const names = codes.map((code) => code.trim());
  if (from === undefined || names.length === 0 || !names.every((name) => eventNameStrength(name) === 3)) return [];
  const end = endOfCodes(text, names, { from, between: BETWEEN_NAMES });
  return end !== undefined && /^(?: events?| web ?hooks?)?[\s.:]*$/i.test(text.slice(end)) ? names : [];
}

const BETWEEN_NAMES = /^(?:[\s,;.、]|\band\b|\bor\b)*$/;
