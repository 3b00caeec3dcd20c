import { emitArbitraries } from './arbitraries.ts';
import type { Emitter } from './emitter.ts';
import { emitEvidence } from './evidence.ts';
import { emitFixtures } from './fixtures.ts';
import { emitGuards } from './guards.ts';
import { emitHandlers } from './handlers.ts';
import { emitJsonSchemas } from './json-schema.ts';
import { emitManifest } from './manifest.ts';
import { emitRouter } from './router.ts';
import { emitTypes } from './types.ts';
import { emitUnknownMembers } from './unknown-members.ts';

/** Every output there is, but the index of the code, which is made of the others. */
export const emitters: readonly Emitter[] = [
  emitJsonSchemas,
  emitTypes,
  emitGuards,
  emitRouter,
  emitUnknownMembers,
  emitFixtures,
  emitArbitraries,
  emitHandlers,
  emitEvidence,
  emitManifest,
];
