import { group } from './group.mjs';

export default group('writers', [
  'generator/io/disk/durable.ts',
  'generator/io/output/journal.ts',
  'generator/io/disk/{hash,paths}.ts',
  'generator/io/lock-file/lock-file.ts',
  'generator/io/output/plan-changes.ts',
  'generator/io/output/run-lock.ts',
  'generator/io/output/{commit,open-output,staged-folder}.ts',
]);
