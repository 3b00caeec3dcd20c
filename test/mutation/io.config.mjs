import { group } from './group.mjs';

/** What is read and fetched; what is written is in `writers`. What only shows in a process of its own is left out. */
export default group(
  'io',
  [
    'generator/io/{catalog-paths,config,git,hold-output,meanwhile,page-files,pages,payloads}.ts',
    'generator/io/{pinned-pages,refused,schemas,settle,write-fetched}.ts',
    'generator/io/remote/*.ts',
  ],
  { needs: ['/dist', '/test/golden'], least: 85 },
);
