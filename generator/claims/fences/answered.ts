import type { JsonNode } from '../../text/json/node.ts';
import type { JsonFence } from './json-fences.ts';

/** The names of an object's members, those of objects within it by their paths. */
function pathsOf(node: JsonNode): readonly string[] {
  if (node.kind !== 'object') return [];
  return node.members.flatMap(({ name, value }) =>
    value.kind === 'object' && value.members.length > 0 ? value.members.map((inner) => `${name}.${inner.name}`) : [name],
  );
}

/**
 * Tells, from what a page says is answered, what else is an answer: an object all of whose members, and those within them, are
 * in answers, and at least one of which is in no other delivery.
 */
export function alikeAnswers(answers: readonly JsonFence[], delivered: readonly JsonFence[]): (fence: JsonFence) => boolean {
  const known = new Set(answers.flatMap(({ value }) => pathsOf(value)));
  const isMade = ({ value }: JsonFence): boolean => {
    const paths = pathsOf(value);
    return paths.length > 0 && paths.every((path) => known.has(path));
  };
  if (known.size === 0) return () => false;
  const others = new Set(delivered.flatMap((fence) => (isMade(fence) ? [] : pathsOf(fence.value))));
  return (fence) => isMade(fence) && pathsOf(fence.value).some((path) => !others.has(path));
}
