import { jobOptions } from '../../../generator/config/job-options.ts';
import type { Result } from '../../../generator/diagnostics/diagnostic.ts';
import { type Analysis, analyze } from '../../../generator/pipeline.ts';

/** What comes of pages, up to the plan. */
export function analyzed(pages: Readonly<Record<string, string>>): Result<Analysis> {
  const files = Object.entries(pages).map(([name, text]) => ({ name, path: name, text }));
  return analyze({ pages: files, options: jobOptions({}) });
}

/** A document of OpenAPI that states payloads, by the names of its webhooks. */
export function webhooks(
  payloads: Readonly<Record<string, object>>,
  schemas: object = {},
  headers: readonly object[] = [],
): string {
  const items = Object.entries(payloads).map(([name, schema]) => {
    const requestBody = { content: { 'application/json': { schema } } };
    return [name, { post: { parameters: headers, requestBody } }] as const;
  });
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    webhooks: Object.fromEntries(items),
    components: { schemas },
  });
}
