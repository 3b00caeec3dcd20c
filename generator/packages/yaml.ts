import { requirePackage } from './require-package.ts';

export type { Node as YamlNode } from 'yaml';

/** The package for YAML, loaded when it is first asked for: few runs read or print any. */
export function yamlPackage(): typeof import('yaml') {
  return requirePackage('yaml') as typeof import('yaml');
}
