import { OUTPUTS, type Output } from '../options/choices.ts';
import { emitArbitraries } from './arbitraries.ts';
import { emitAsyncApi } from './asyncapi.ts';
import type { Emitter } from './emitter.ts';
import { emitEvidence } from './evidence.ts';
import { emitFixtures } from './fixtures.ts';
import { emitGuards } from './guards.ts';
import { emitHandlers } from './handlers.ts';
import { emitJsonSchemas } from './json-schema.ts';
import { emitManifest } from './manifest.ts';
import { emitOpenApi } from './openapi.ts';
import { emitReceiver } from './receiver/receiver.ts';
import { emitTypes } from './types.ts';

/** What prints each output, and the outputs that it imports from. */
const EMITTERS: { readonly [O in Output]: { readonly emit: readonly Emitter[]; readonly needs: readonly Output[] } } = {
  types: { emit: [emitTypes], needs: [] },
  guards: { emit: [emitGuards], needs: ['types'] },
  schemas: { emit: [emitJsonSchemas], needs: [] },
  evidence: { emit: [emitEvidence, emitManifest], needs: [] },
  receiver: { emit: [emitReceiver], needs: ['guards'] },
  handlers: { emit: [emitHandlers], needs: ['receiver'] },
  fixtures: { emit: [emitFixtures], needs: ['types'] },
  arbitraries: { emit: [emitArbitraries], needs: ['guards'] },
  openapi: { emit: [emitOpenApi], needs: [] },
  asyncapi: { emit: [emitAsyncApi], needs: [] },
};

/** The emitters of some outputs, and of what they need. */
export function emittersOf(outputs: readonly Output[]): readonly Emitter[] {
  const wanted = new Set<Output>();
  const want = (output: Output): void => {
    wanted.add(output);
    EMITTERS[output].needs.forEach(want);
  };
  outputs.forEach(want);
  return OUTPUTS.filter((output) => wanted.has(output)).flatMap((output) => EMITTERS[output].emit);
}
