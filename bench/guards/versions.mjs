/** What guards are compared with. All of it is one set, as typia needs its compiler beside it. */
export const peerVersions = {
  '@sinclair/typebox': '0.34.52',
  ajv: '8.20.0',
  'ajv-formats': '3.0.1',
  arktype: '2.2.9',
  esbuild: '0.28.2',
  'quicktype-core': '26.0.0',
  typescript: '5.9.3',
  typia: '9.7.2',
  valibot: '1.4.0',
  zod: '4.6.7',
};

/** Other Node versions that a reduced set runs on: npm ships the binaries for this platform only. */
export const otherNodes = { node22: '22.23.3', node24: '24.9.0' };

/** What a contestant is called in the table. */
export const labels = {
  ours: 'ours',
  'hand-written': 'hand-written',
  typia: `typia ${peerVersions.typia}`,
  ajv: `ajv ${peerVersions.ajv}`,
  typebox: `typebox ${peerVersions['@sinclair/typebox']}`,
  arktype: `arktype ${peerVersions.arktype}`,
  zod: `zod ${peerVersions.zod}`,
  valibot: `valibot ${peerVersions.valibot}`,
  quicktype: `quicktype ${peerVersions['quicktype-core']}`,
};
