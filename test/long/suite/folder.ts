import { folderOf } from '../public-suite.ts';

/** The folder that has the JSON Schema Test Suite: the one named by the environment, or a cache that is filled once. */
export function suiteFolder(): string {
  return folderOf({
    title: 'The JSON Schema Test Suite',
    name: 'json-schema-test-suite',
    variable: 'JSON_SCHEMA_TEST_SUITE',
    repository: 'https://github.com/json-schema-org/JSON-Schema-Test-Suite.git',
    commit: '44401e0c046704b476ec9d2e2fccdaee618f259d',
    mark: 'tests/draft2020-12/type.json',
  });
}
