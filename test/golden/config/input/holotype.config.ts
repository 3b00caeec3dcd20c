import { defineConfig } from 'holotype';

export default defineConfig({
  catalogs: {
    shop: { importExtension: '.ts' },
    devices: { pages: ['pages/devices.md'], schemas: 'contracts', out: 'src/devices' },
  },
});
