import { platform } from '../platform.ts';
import type { SigningSecrets } from './scheme.ts';

/** Reads the secrets that are not empty. Warns once if one has white space around it. */
export function secretReader(
  given: SigningSecrets,
  onWarning: (warning: string) => void = (warning) => platform.console?.warn(warning),
): () => Promise<readonly string[]> {
  let isWarned = false;
  return async () => {
    const secrets = typeof given === 'function' ? await given() : given;
    const known = (typeof secrets === 'string' ? [secrets] : secrets).filter((secret) => secret.trim() !== '');
    if (!isWarned && known.some((secret) => secret !== secret.trim())) {
      isWarned = true;
      onWarning('a secret for signatures begins or ends with white space: is that part of the secret?');
    }
    return known;
  };
}
