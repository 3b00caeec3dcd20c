import { OUTPUTS, type Output } from '../options/choices.ts';
import { emitArbitraries } from './arbitraries.ts';
import type { Emitter } from './emitter.ts';
import { emitEventCatalog } from './eventcatalog.ts';
import { emitEvidence } from './evidence.ts';
import { emitFixtures } from './fixtures.ts';
import { emitGuards } from './guards.ts';
import { emitHandlers } from './handlers.ts';
import { emitJsonSchemas } from './json-schema.ts';
import { emitValibot } from './library/valibot.ts';
import { emitZod } from './library/zod.ts';
import { emitManifest } from './manifest.ts';
import { emitReceiver } from './receiver/receiver.ts';
import { emitSkill } from './skill.ts';
import { emitAsyncApi } from './specification/asyncapi.ts';
import { emitOpenApi } from './specification/openapi.ts';
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
  eventcatalog: { emit: [emitEventCatalog], needs: [] },
  zod: { emit: [emitZod], needs: ['types'] },
  valibot: { emit: [emitValibot], needs: ['types'] },
  skill: { emit: [emitSkill], needs: ['guards'] },
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
