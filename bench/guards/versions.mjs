import { peerVersion } from '../peers.mjs';

/** Other Node versions that a reduced set runs on: npm ships the binaries for this platform only. */
export const otherNodes = ['node22', 'node24'];

/** What a contestant is called in the table. */
export const labels = {
  ours: 'ours',
  'hand-written': 'hand-written',
  typia: `typia ${peerVersion('typia')}`,
  ajv: `ajv ${peerVersion('ajv')}`,
  typebox: `typebox ${peerVersion('@sinclair/typebox')}`,
  arktype: `arktype ${peerVersion('arktype')}`,
  zod: `zod ${peerVersion('zod')}`,
  valibot: `valibot ${peerVersion('valibot')}`,
  quicktype: `quicktype ${peerVersion('quicktype-core')}`,
};
