import { group } from './group.mjs';

/** What is read and fetched; what is written is in `writers`. What only shows in a process of its own is left out. */
export default group(
  'io',
  [
    'generator/io/sources/{catalog-paths,config,git,page-files,pages,payloads,pinned-pages,read-page-source,schema-files}.ts',
    'generator/io/output/{conflicts,fetched-pages,output-lock,recover}.ts',
    'generator/io/disk/{errno,fs-errors}.ts',
    'generator/io/sources/remote/*.ts',
  ],
  { needs: ['/dist', '/test/golden'], least: 85 },
);
