import type { Fence } from '../../model/outline.ts';
import { eventNameStrength } from '../event-names.ts';

/** `WebhookEventType`, `EventName`, `StoreWebhookEventEnum`: what an enumeration of events is called. */
export const NAMED_AFTER_EVENTS =
  /(?:^|[a-z_])(?:Web_?hook|Event|Callback|WEBHOOK|EVENT)s?_?(?:Types?|Names?|Kinds?|Topics?|Triggers?|Events?|Keys?|TYPES?|NAMES?)?_?(?:Enum)?$|^(?:event|webhook)(?:_?type|_?name|s)$/;

/** A value of an enumeration, where it stands in the code, and what a comment says of it. */
export interface EnumeratedName {
  readonly name: string;
  readonly description: string | undefined;
  readonly at: number;
}

/** The start of an enumeration in most languages: `enum Name {`, `class Name(Enum):`, `type Name =`. */
const OPENING =
  /\b(?:enum(?:[ \t]+class)?[ \t]+(\w+)[^{}\n;]{0,60}\{|class[ \t]+(\w+)[ \t]*\([^()\n]{0,60}\bEnum\b[^()\n]{0,60}\)[ \t]*:|type[ \t]+(\w+)[ \t]*=(?=\s{0,20}\|?\s{0,20}["']))/g;
/** So many values are read. */
const MAX_VALUES = 1_000;

/** The values of the enumerations in a fence that are called after events. */
export function enumerationsIn({ code: { text } }: Fence): readonly EnumeratedName[] {
  const values: EnumeratedName[] = [];
  let end = 0;
  for (const { 0: opening, 1: braced, 2: indented, 3: union, index } of text.matchAll(OPENING)) {
    if (index < end || !NAMED_AFTER_EVENTS.test(braced ?? indented ?? union ?? '')) continue;
    const from = index + opening.length;
    const body = bodyAt(text, from, braced !== undefined ? '}' : union !== undefined ? '|' : ':');
    end = from + body.length;
    const isQuoted = union !== undefined || /=[ \t]*["']/.test(body);
    values.push(...valuesIn(body, { from, isQuoted }));
  }
  return values.slice(0, MAX_VALUES);
}

/** What belongs to an enumeration: up to its bracket, or as far as its lines go on. */
function bodyAt(text: string, from: number, form: '}' | '|' | ':'): string {
  if (form === '}') {
    const end = text.indexOf(form, from);
    return text.slice(from, end === -1 ? undefined : end);
  }
  const rest = text.slice(from);
  const end = form === ':' ? rest.search(/\n(?=\S)/) : rest.search(/;|\n[ \t]*(?:\n|(?=[^\s|/]))/);
  return end === -1 ? rest : rest.slice(0, end);
}

/** The texts in quotes on the lines of a body, or the names where no value has quotes. */
function valuesIn(body: string, { from, isQuoted }: { readonly from: number; readonly isQuoted: boolean }): EnumeratedName[] {
  const values: EnumeratedName[] = [];
  let at = from;
  for (const line of body.split('\n')) {
    const [code = '', ...comment] = /^\s*(?:"""|\/?\*)/.test(line) ? [] : line.split(/(?:\/\/|#)\s*/);
    const found = code.matchAll(isQuoted ? /["']([^"'\n]+)["']/g : /(?<![\w@.("])([A-Za-z_]\w*)(?=\s*(?:,|;|=|$))/g);
    for (const { 1: name = '', index } of found) {
      if (eventNameStrength(name) < (isQuoted ? 1 : 2)) continue;
      values.push({ name, description: comment.join(' ').trim() || undefined, at: at + index + Number(isQuoted) });
    }
    at += line.length + 1;
  }
  return values;
}
