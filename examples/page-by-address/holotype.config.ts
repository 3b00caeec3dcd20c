import { defineConfig } from 'holotype';

export default defineConfig({
  catalogs: {
    shop: {
      pages: 'https://raw.githubusercontent.com/holotype-dev/holotype/main/examples/page-by-address/publisher/orders.md',
      out: 'src/events',
      schemas: 'src/events/schemas',
    },
  },
});
