import { defineConfig } from 'holotype';

export default defineConfig({
  catalogs: {
    calls: {
      pages: 'docs/calls.md',
      out: 'src/events',
      overrides: 'overrides.json',
      schemas: 'src/events/schemas',
      outputs: ['types', 'guards', 'schemas', 'evidence', 'handlers', 'fixtures'],
    },
  },
});
