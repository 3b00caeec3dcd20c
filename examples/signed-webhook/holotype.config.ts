import { defineConfig } from 'holotype';

export default defineConfig({
  catalogs: {
    forge: {
      pages: 'docs/webhooks.md',
      out: 'src/events',
      schemas: 'src/events/schemas',
      outputs: ['types', 'guards', 'schemas', 'evidence', 'receiver', 'fixtures'],
    },
  },
});
