import { inWords, type Member, membersOf } from '../../../bench/reading/members.mjs';
import { jobOptions } from '../../../generator/config/job-options.ts';
import { analyze } from '../../../generator/pipeline.ts';

/** What is expected of a page, or came of it: each event and structure with its members, by path, in the words of a truth file. */
export interface Read {
  readonly events: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly structures: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Codes of what is reported, each once, in the order of the page. */
  readonly codes: readonly string[];
}

/** Reads one page as `generate` does. Structures go by the names of their types. */
export function readPage(text: string): Read {
  const page = { name: 'page.md', path: 'page.md', text };
  const { value, diagnostics } = analyze({ pages: [page], options: jobOptions({}) });
  const { events, models } = value.plan;
  const documented = models.flatMap((model) =>
    model.guards === undefined || model.jsonSchema === undefined ? [] : [{ name: model.typeName, schema: model.jsonSchema }],
  );
  return {
    events: Object.fromEntries(events.map(({ type, schema }) => [type, wordsOf(schema)])),
    structures: Object.fromEntries(
      documented.flatMap(({ name, schema }) => (typeof schema === 'boolean' ? [] : [[name, wordsOf(schema)]])),
    ),
    codes: [...new Set(diagnostics.map(({ code }) => code))],
  };
}

function wordsOf(schema: object): Readonly<Record<string, string>> {
  return Object.fromEntries([...membersOf(schema)].map(([path, member]) => [path, inWords(withoutNull(member))]));
}

/** Whatever may be missing may be null as well, so it goes without saying. */
function withoutNull({ kinds, isRequired }: Member): Member {
  return { kinds: isRequired ? kinds : new Set([...kinds].filter((kind) => kind !== 'null')), isRequired };
}
