/** What a cell or item says that names a member: its path, and what stands behind the name. */
export interface NamedMember {
  readonly path: readonly string[];
  /** `?` behind or in front of the name. */
  readonly isMarkedOptional: boolean;
  /** How deep marks such as `↳` put it below the rows above. */
  readonly depth: number;
  /** What stands behind the name, with brackets and all. */
  readonly rest: string;
}

const STEP = String.raw`[\p{L}_$@][\p{L}\p{N}_$@-]*`;
/** `a`, `a.b`, `a[].b`, `a[b][c]`, `a["b"]`, `a/b`, `a.<key>`, `a.*`. */
const NAME = new RegExp(
  String.raw`^(${STEP}(?:(?:\.|->)(?:${STEP}|\d+|\*|<[\w ]+>|\{[\w ]+\})|\[["']?(?:${STEP})?["']?\]|\[(?:\d+|n|i|\*)\]|/${STEP})*)(\?)?`,
  'u',
);
const LEAD = /^(?:[#*•·\s]|\\_)+/;
const DEPTH = /^(?:(?:↳|└─*|├─*|-+>?|–+|—+|>+|→|»|›|\|-+)\s*)+/;

const MAX_LENGTH = 200;

/** Reads the name of a member at the start of a text; nothing if there is none. */
export function readMemberName(text: string): NamedMember | undefined {
  const shown = text.slice(0, MAX_LENGTH).replace(LEAD, '');
  const lead = DEPTH.exec(shown)?.[0] ?? '';
  const from = shown.slice(lead.length).replace(LEAD, '').replace(/^\?/, '');
  const match = NAME.exec(from);
  if (match === null) return undefined;
  const [whole, name = '', mark] = match;
  const rest = from.slice(whole.length) + text.slice(MAX_LENGTH);
  if (/^[\p{L}\p{N}]/u.test(rest) && !/^[¹²³⁴-⁹]/.test(rest)) return undefined;
  return {
    path: stepsOf(name),
    isMarkedOptional: mark === '?' || shown.slice(lead.length).startsWith('?'),
    depth: lead === '' ? 0 : Math.max(1, (lead.match(/↳|└|├|-+>?|–|—|>|→|»|›/g) ?? []).length),
    rest: rest.trim(),
  };
}

/** `rollout["sha"]` → rollout, sha; `rows[].id` → rows, [], id; `headers.*` → headers, {}. */
function stepsOf(name: string): readonly string[] {
  return name
    .replace(/->/g, '.')
    .replace(/\[(?:\d+|n|i|\*)?\]/g, '.[]')
    .replace(/\[["']?([^[\]"']+)["']?\]/g, '.$1')
    .replace(/\.(?:\*|<[^<>]*>|\{[^{}]*\})/g, '.{}')
    .split(/[./]/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? '[]' : step));
}

/** Whether a text is nothing but the name of a member, with marks and remarks at most. */
export function isMemberName(text: string): boolean {
  const named = readMemberName(text);
  return (
    named !== undefined &&
    (named.rest === '' || /^(?:[*†‡?¹²³⁴-⁹]|\[\^\w+\]|\([^()]*\)|\s)*$/.test(named.rest) || isAnnotation(named.rest))
  );
}

const ANNOTATION =
  /^(?:[*†‡?,:;|()\s]|<\/?[A-Z]\w*>|required|optional|nullable|not null|non-null|read-?only|deprecated|conditional|always|string|text|integer|int(?:32|64)?|number|float|double|boolean|bool|object|array(?: of \w+)?|list|date-?time|timestamp|date|uuid|url|uri|enum|hash|map|new|beta|preview|strings|objects|integers)+$/i;

/** Whether what stands behind a name says only what kind of member it is. */
export function isAnnotation(text: string): boolean {
  return text.length < MAX_LENGTH && ANNOTATION.test(text);
}
