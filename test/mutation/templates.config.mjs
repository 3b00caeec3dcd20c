import { group } from './group.mjs';

/** Code that stands in `templates/`, where it is printed: the tests of it use what is generated. Guards have a group of their own. */
export default group(
  'templates',
  [
    'generated/acs-calling/{authorization,dispatch-report,envelope,event-patterns,idempotency}.ts',
    'generated/acs-calling/{node-listener,receiver,router,shutdown,unknown-members}.ts',
  ],
  { needs: ['/generated'], least: 85 },
);
