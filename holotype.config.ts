import { defineConfig } from 'holotype';

export default defineConfig({
  catalogs: {
    'acs-calling': { outputs: ['all'] },
  },
});
