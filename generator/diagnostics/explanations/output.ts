import type { ExplanationsOf } from './explanation.ts';

/** The codes of what is written, and of what got lost since the last run. */
export const OUTPUT: ExplanationsOf<'output' | 'explore' | 'disk' | 'coverage' | 'internal'> = {
  'output/no-handler-map': {
    means: '`add` adds an entry to the map of handlers in handlers/index.ts, which is missing or has another form.',
    example: { path: 'src/events/handlers/index.ts', line: "'shop.order.paid': onOrderPaid," },
  },
  'explore/stale-outputs': {
    means: 'The explorer shows what the pages give now. The generated files of this catalog come from other pages or options.',
    example: { name: 'shop', stale: 3 },
    shows: ['holotype explore'],
  },
  'explore/file-in-the-way': {
    means: '`explore` overwrites only files that are explorers.',
    example: { path: 'index.html' },
    shows: ['holotype explore --out index.html'],
  },
  'output/foreign': {
    means: 'The output folder has files of yours, and Holotype never wrote there before. It does not mix its files with others.',
    example: { path: 'src', entry: 'main.ts' },
  },
  'output/edited': {
    means: 'A generated file is not as Holotype wrote it. An edit, or a formatter, changed it; the next run would lose that.',
    example: { path: 'src/events/types.ts' },
  },
  'output/stub-without-event': {
    means: 'A handler of yours is for an event that is gone from the pages. Handlers are never deleted.',
    example: { path: 'src/events/handlers/order-paid.ts' },
  },
  'output/stub-renamed': {
    means: 'The name of an event in code has changed, so its stub has another name now. Your handler was not moved.',
    example: { path: 'src/events/handlers/paid.ts', types: ['shop.order.paid'], stubs: ['src/events/handlers/order-paid.ts'] },
  },
  'output/stub-left-out': {
    means: 'A handler of yours is for an event that --only or `only` excludes.',
    example: { path: 'src/events/handlers/order-paid.ts', type: 'shop.order.paid' },
  },
  'output/stub-not-mapped': {
    means: 'The pages document a new event. The map of handlers is yours, so the entry is not added for you.',
    example: { path: 'src/events/handlers/order-paid.ts', map: 'src/events/handlers/index.ts' },
  },
  'output/not-writable': {
    means: 'The system does not allow writing a file. All files are as they were before.',
    example: { path: 'src/events/types.ts', reason: 'permission denied' },
  },
  'output/busy': {
    means: 'Another run holds the folder. Two runs never write at the same time.',
    example: { path: 'src/events', owner: 'process 4711 on build-1', folder: 'src/events/.holotype' },
  },
  'output/changed': {
    means: 'A file changed between the moment it was read and the moment it was to be written.',
    example: { path: 'src/events/types.ts' },
  },
  'output/interrupted': {
    means: 'An earlier run was stopped while it was writing. A run that may write completes it; --check may not.',
    example: { path: 'src/events' },
  },
  'output/recovered': {
    means: 'What an interrupted run left was completed before this run began.',
    example: { path: 'src/events' },
  },
  'output/journal-ignored': {
    means: 'An interrupted run left a journal that names other folders than the config does. It is not followed.',
    example: { path: 'src/events', reason: 'it names a file outside the output folders' },
  },
  'output/link': {
    means: 'A file or folder that would be written is a symbolic link. Links are not followed, as they can lead anywhere.',
    example: { path: 'src/events', target: '/srv/shared' },
  },
  'output/outside': {
    means: 'A file is outside the folders that the config names. This cannot happen unless Holotype has a bug.',
    example: { path: '../x' },
  },
  'output/lock-path': {
    means: 'The lock file names a file that the config does not allow Holotype to read or write.',
    example: { path: 'holotype.lock.json', name: '../secrets', reason: 'is outside the output folders' },
  },
  'output/lock-name': {
    means: 'The lock file keeps the names of types. One of them was edited to something that cannot be a name.',
    example: { path: 'holotype.lock.json', name: '1st', position: 'OrderPaid.data', reason: 'is not an identifier' },
  },
  'output/left-behind': {
    means: 'The output folder was changed in the config. The files in the old folder are left for you to delete.',
    example: { name: 'generated/shop/types.ts', more: 11 },
  },
  'output/lock-unreadable': {
    means: 'The lock file is damaged, often by a merge conflict.',
    example: { path: 'holotype.lock.json', reason: 'there is an unexpected character "<"' },
    shows: ['<<<<<<< HEAD'],
  },
  'disk/refused': {
    means: 'The system does not allow access to a file or folder.',
    example: { path: 'docs', reason: 'permission denied' },
  },
  'coverage/events-lost': {
    means: 'Events that were documented before are gone. A page that was renamed or cut must not delete your types silently.',
    example: { before: 6, lost: ['shop.order.paid'] },
  },
  'coverage/examples-lost': { means: 'Events that had examples before have none now.', example: { lost: ['shop.order.paid'] } },
  'coverage/structures-lost': { means: 'Structures that were documented before are gone.', example: { lost: ['Customer'] } },
  'coverage/members-lost': {
    means: 'A type has lost most of its properties.',
    example: { name: 'OrderPaidEventData', before: 12, now: 3 },
  },
  'coverage/fewer-members': {
    means: 'A type has lost a few of its properties, which can be a real change of the events.',
    example: { name: 'OrderPaidEventData', before: 12, now: 11 },
  },
  'internal/bad-output': {
    means: 'Holotype parses its own output before it writes it. Something that should never be generated was found.',
    example: { path: 'types.ts', reason: 'it contains a call' },
  },
};
