import { defineConfig } from 'holotype';
export default defineConfig({
  catalogs: {
    shop: {
      pages: 'docs/shop.md',
      out: 'src/events',
      schemas: 'src/events/schemas',
      outputs: ['all'],
    },
  },
});
