import { UserError } from '../../diagnostics/diagnostic.ts';
import { formatDiagnostics, noPaint } from '../../diagnostics/format.ts';
import type { Terminal } from '../../io/process/terminal.ts';
import { findJobs } from '../../jobs/find-jobs.ts';
import { compileEvents } from '../../pipeline/compile-events.ts';
import { jsonText } from '../../text/encode.ts';
import { createVerifier } from '../../verify/verifier.ts';
import { run as runDiff } from '../diff/run.ts';
import { run as runExplain } from '../explain/run.ts';
import { run as runGenerate } from '../generate/run.ts';
import { analysisOf } from '../job-analysis.ts';
import { eventNamed } from '../named-event.ts';
import { reportData } from '../verify/report.ts';

/** What an assistant can ask for. Nothing that it asks for writes a file, uses the network, or reads what the config does not name. */
export interface Tool {
  readonly name: string;
  readonly about: string;
  /** Its arguments, as properties of a JSON Schema. */
  readonly takes: Readonly<Record<string, { readonly type?: 'string'; readonly description: string }>>;
  readonly needs: readonly string[];
  readonly answer: (given: Readonly<Record<string, unknown>>, project: ServedProject) => Promise<string>;
}

/** The project that questions are about. */
export interface ServedProject {
  readonly cwd: string;
  readonly config: string | undefined;
}

/** Every tool, in the order in which they are listed. */
export const TOOLS: readonly Tool[] = [
  {
    name: 'list_events',
    about:
      'List the events that the pages of this project document: type, name in code, catalog, and where the generated code is.',
    takes: {},
    needs: [],
    answer: (_given, project) => listEvents(project),
  },
  {
    name: 'explain',
    about: 'Explain why a type or a property is as it is, with the evidence and its locations; or what a diagnostic code means.',
    takes: { path: text('An event or a property (OrderPaid.data.amount), "signature", or a code (json/not-strict).') },
    needs: ['path'],
    answer: ({ path }, { cwd, config }) =>
      printedBy(cwd, (terminal) =>
        runExplain({ args: [String(path), []], options: { json: true, ...(config === undefined ? {} : { config }) }, terminal }),
      ),
  },
  {
    name: 'check_payload',
    about: 'Check a captured payload against the pages: which event it is, what is invalid and where, and what is undocumented.',
    takes: {
      payload: { description: 'The payload, as JSON.' },
      event: text('The type of the event, if only a request header names it.'),
    },
    needs: ['payload'],
    answer: checkPayload,
  },
  {
    name: 'diff',
    about: 'Compare two versions of the pages of a catalog, and say what each change means for those who receive the events.',
    takes: {
      catalog: text('The name of the catalog in the config.'),
      old: text('The date of the older version; by default, the last but one.'),
      new: text('The date of the newer version; by default, the last one.'),
    },
    needs: ['catalog'],
    answer: diffCatalog,
  },
  {
    name: 'generate_check',
    about: 'Say whether the generated code is up to date with the pages, and what is wrong in the pages. Writes nothing.',
    takes: {},
    needs: [],
    answer: (_given, { cwd, config }) =>
      printedBy(cwd, (terminal) =>
        runGenerate({ args: [[]], options: { check: true, json: true, ...(config === undefined ? {} : { config }) }, terminal }),
      ),
  },
];

function text(description: string): { readonly type: 'string'; readonly description: string } {
  return { type: 'string', description };
}

/** The answer of a tool, and whether it is an error that the assistant can do something about. */
export async function answerOf(
  tool: Tool,
  given: Readonly<Record<string, unknown>>,
  project: ServedProject,
): Promise<{ readonly text: string; readonly isError: boolean }> {
  try {
    return { text: await tool.answer(given, project), isError: false };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { text: formatDiagnostics(error.diagnostics, noPaint), isError: true };
  }
}

/** What a command prints as JSON. */
async function printedBy(cwd: string, run: (terminal: Terminal) => Promise<number>): Promise<string> {
  let printed = '';
  await run({
    cwd,
    out: (part) => {
      printed += part;
    },
    err: () => {},
    progress: () => {},
    paint: noPaint,
  });
  return printed;
}

async function jobsOf({ cwd, config }: ServedProject) {
  const { jobs } = await findJobs([], { out: '.', ...(config === undefined ? {} : { config }) }, cwd);
  return jobs.map((job) => ({ job, plan: analysisOf(job).plan }));
}

async function listEvents(project: ServedProject): Promise<string> {
  const events = (await jobsOf(project)).flatMap(({ job, plan }) =>
    plan.events.map(({ type, name, eventType, guards, handler, examples, since }) => ({
      type,
      name,
      catalog: job.name,
      typeName: eventType,
      guard: guards.guard,
      handler,
      examples: examples.length,
      ...(since === undefined ? {} : { since }),
    })),
  );
  return jsonText({ events });
}

async function checkPayload({ payload, event }: Readonly<Record<string, unknown>>, project: ServedProject): Promise<string> {
  const jobs = await jobsOf(project);
  const events = jobs.flatMap(({ plan }) => plan.events);
  const type = event === undefined ? undefined : eventNamed(String(event), events).type;
  const { add, tally } = createVerifier(
    jobs.map(({ job, plan }) => compileEvents(plan, job.options.guards)),
    type,
  );
  const file = 'payload';
  add(payload, { file, from: 0, line: 1 });
  const sources = [{ key: file, file, from: 0, bytes: 0, lines: 1 }];
  return jsonText(reportData({ part: 1, of: 'verify', sources, ...tally.data() }));
}

function diffCatalog(given: Readonly<Record<string, unknown>>, { cwd, config }: ServedProject): Promise<string> {
  const [catalog, old, now] = [given.catalog, given.old, given.new].map((one) => (one === undefined ? undefined : String(one)));
  const options = { failOn: 'never', format: 'json', json: true, types: false } as const;
  return printedBy(cwd, (terminal) =>
    runDiff({
      args: [old ?? now, old === undefined ? undefined : now],
      options: { ...options, ...(catalog === undefined ? {} : { catalog }), ...(config === undefined ? {} : { config }) },
      terminal,
    }),
  );
}
