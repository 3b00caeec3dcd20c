import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { remoteDocuments } from './groups.ts';

/** A validator; `undefined` if the schema cannot be compiled. */
export type Validator = ((value: unknown) => boolean | undefined) | undefined;

/** Ajv for this draft, set up to be as right as it can be: own members only, and the documents of the suite at hand. */
export function ajvValidator(schema: unknown, { formats = false } = {}): Validator {
  const checked = formats ? { validateFormats: true, formats: fullFormats } : { validateFormats: false };
  const ajv = new Ajv2020({ strict: false, logger: false, ownProperties: true, ...checked });
  try {
    for (const [address, document] of remoteDocuments()) ajv.addSchema(document as object, address);
    const validate = ajv.compile(schema as object);
    return (value) => withoutOverflow(() => validate(value) === true);
  } catch {
    return undefined;
  }
}

/** Some schemas of the suite make it call itself without end; that is no verdict at all. */
function withoutOverflow(verdict: () => boolean): boolean | undefined {
  try {
    return verdict();
  } catch {
    return undefined;
  }
}
