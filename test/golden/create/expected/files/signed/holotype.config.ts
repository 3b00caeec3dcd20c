import { defineConfig } from 'holotype';
export default defineConfig({
  catalogs: {
    'hooks': { pages: 'docs', schemas: 'src/events/schemas', out: 'src/events', outputs: ['all'], schemes: ['hmac'] },
  },
});
