import { createRequire } from 'node:module';
import path from 'node:path';
import { installPeers } from '../peers.mjs';

/** @typedef {{ readonly name: string, readonly examples: readonly Record<string, unknown>[] }} EventExamples */

/**
 * The payloads of GitHub's webhooks that Octokit keeps, by event.
 *
 * @returns {readonly EventExamples[]}
 */
export function githubEvents() {
  return createRequire(path.join(installPeers(), 'any.js'))('@octokit/webhooks-examples');
}

/**
 * A page that shows payloads and says nothing of them: a heading for each event, and a fence for each payload.
 *
 * @param {readonly EventExamples[]} events
 * @returns {string}
 */
export function pageOf(events) {
  const sections = events.map(
    ({ name, examples }) =>
      `\n## ${name}\n${examples.map((payload) => `\n\`\`\`json\n${JSON.stringify(payload)}\n\`\`\`\n`).join('')}`,
  );
  return `# GitHub webhook events\n${sections.join('')}`;
}
