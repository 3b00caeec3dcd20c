import { defineConfig } from 'holotype';

export default defineConfig({ catalogs: { shop: {, } });
