/** Something that is added to a copy of the generator. */
export interface Addition {
  readonly what: string;
  /** New files, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that change: what stands there, what does then, and what the file imports for it. */
  readonly edits: Readonly<Record<string, readonly [before: string, after: string, imported?: string]>>;
  /** How many files change. */
  readonly changes: number;
  /** A command line that uses what was added. */
  readonly args: readonly string[];
  /** The file that it then writes, if it does. */
  readonly writes?: string;
  /** What is then printed, or in that file. */
  readonly shows: string;
}

const output: Addition = {
  what: 'an output',
  files: {
    'generator/emit/event-names.ts': `import type { OutputFile } from '../model/output.ts';
import type { Plan } from '../model/plan.ts';

/** The event types, a line each. */
export function emitEventNames({ events }: Plan): readonly OutputFile[] {
  return [{ path: 'event-names.json', text: JSON.stringify(events.map(({ type }) => type)), owner: 'generator', role: 'data' }];
}
`,
  },
  edits: {
    'generator/options/choices.ts': [
      '  ...OUTPUTS_FOR_OTHERS,\n] as const;',
      "  ...OUTPUTS_FOR_OTHERS,\n  'event-names',\n] as const;",
    ],
    'generator/emit/all.ts': [
      '  receiver: {',
      "  'event-names': { emit: [emitEventNames], needs: [] },\n  receiver: {",
      "import { emitEventNames } from './event-names.ts';",
    ],
  },
  changes: 2,
  args: ['generate', 'page.md', '--out', 'with-output', '--outputs', 'event-names'],
  writes: 'with-output/event-names.json',
  shows: '["order.paid"]',
};

const command: Addition = {
  what: 'a command',
  files: {
    'generator/commands/count/command.ts': `import { declare } from '../command.ts';

/** \`holotype count\`. */
export const command = declare({
  about: 'count the pages that are named',
  arguments: [['<page...>', 'Markdown pages']],
  options: [],
  example: 'count docs/events.md',
  exits: {},
});
`,
    'generator/commands/count/run.ts': `import type { CommandLine } from '../command.ts';
import type { command } from './command.ts';

/** \`holotype count\`: gives the exit code. */
export async function run({ args: [pages], terminal }: CommandLine<typeof command>): Promise<number> {
  terminal.out(\`\${pages.length} counted\\n\`);
  return 0;
}
`,
  },
  edits: {
    'generator/commands/all.ts': [
      '  inspect: loadable(',
      "  count: loadable(\n    () => import('./count/command.ts'),\n    () => import('./count/run.ts'),\n  ),\n  inspect: loadable(",
    ],
  },
  changes: 1,
  args: ['count', 'page.md', 'other.md'],
  shows: '2 counted',
};

const vocabulary: Addition = {
  what: 'a vocabulary',
  files: {
    'generator/vocabularies/corner-shop.ts': `import type { Vocabulary } from './vocabulary.ts';

/** The words of a shop at the corner. */
export const cornerShop: Vocabulary = {
  name: 'corner-shop',
  brands: /\\bCorner\\s+/g,
  abbreviations: new Map(),
  envelope: undefined,
};
`,
  },
  edits: {
    'generator/options/choices.ts': ["'aws-lambda', 'generic'] as const", "'aws-lambda', 'corner-shop', 'generic'] as const"],
    'generator/vocabularies/all.ts': [
      "  'aws-lambda': awsLambda,",
      "  'aws-lambda': awsLambda,\n  'corner-shop': cornerShop,",
      "import { cornerShop } from './corner-shop.ts';",
    ],
  },
  changes: 2,
  args: ['inspect', 'page.md', '--dialect', 'corner-shop'],
  shows: 'order.paid',
};

const rule: Addition = {
  what: 'a rule',
  files: {
    'generator/schema/rules/numbered.ts': `import type { Evidence } from '../../model/evidence.ts';

/** Texts that have a number behind a dash. */
export function isNumbered({ observations }: Evidence): boolean {
  return observations.some(({ value }) => value.kind === 'string' && /-\\d+$/.test(value.value));
}
`,
  },
  edits: {
    'generator/schema/member-schema.ts': [
      '      ...parts.flatMap((part) => part.rules),',
      "      ...parts.flatMap((part) => part.rules),\n      ...(isNumbered(evidence) ? ['string/numbered'] : []),",
      "import { isNumbered } from './rules/numbered.ts';",
    ],
    'generator/schema/rule-texts.ts': [
      "  'string/placeholder':",
      "  'string/numbered': 'It has a number behind a dash.',\n  'string/placeholder':",
    ],
  },
  changes: 2,
  args: ['explain', 'order.paid.order', 'page.md'],
  shows: 'It has a number behind a dash.',
};

/** A toy of each kind that CONTRIBUTING tells how to add. */
export const additions: readonly Addition[] = [output, command, vocabulary, rule];
