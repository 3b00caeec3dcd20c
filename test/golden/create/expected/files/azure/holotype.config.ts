import { defineConfig } from 'holotype';
export default defineConfig({
  catalogs: {
    'page': { pages: 'docs', schemas: 'src/events/schemas', out: 'src/events', outputs: ['all'], dialect: 'event-grid' },
  },
});
