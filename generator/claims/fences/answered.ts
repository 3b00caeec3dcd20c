import type { Outline, Section } from '../../model/outline.ts';
import type { JsonNode } from '../../text/json/node.ts';
import { answersOf, deliveriesOf, isAnswerOfApi } from '../prose/answers.ts';
import type { JsonFence } from './json-fences.ts';

/**
 * Divides the JSON of a page into what is delivered, and what is sent or answered by the reader of the page or has headers only.
 * @param isDelivered Whether the headings above a section leave open that what it shows is delivered.
 */
export function divideFences(
  outline: Outline,
  fences: readonly JsonFence[],
  isDelivered: (fence: { readonly section: Section }) => boolean,
): { readonly delivered: readonly JsonFence[]; readonly others: readonly JsonFence[] } {
  const answers = answersOf(outline);
  const deliveries = deliveriesOf(outline);
  const bodies = fences.filter(
    (one) =>
      (isDelivered(one) || deliveries.has(one.fence)) &&
      !(answers.has(one.fence) || isAnswerOfApi(one.fence) || showsHeaders(one.value)),
  );
  const isAlike = alikeAnswers(
    fences.filter(({ fence }) => answers.has(fence)),
    bodies,
  );
  const delivered = bodies.filter((fence) => !isAlike(fence));
  const used = new Set(delivered);
  return { delivered, others: fences.filter((fence) => !used.has(fence)) };
}

const HEADER_NAME = /^(?:x-[\w-]+|content-(?:type|length|encoding)|accept(?:-\w+)?|user-agent|host|connection|authorization)$/i;

/** Whether an object has the headers of a request by their names, and no body. */
function showsHeaders(node: JsonNode): boolean {
  const names = node.kind === 'object' ? node.members.map(({ name }) => name) : [];
  const headers = names.filter((name) => HEADER_NAME.test(name)).length;
  return headers > 1 && headers * 2 >= names.length;
}

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
function alikeAnswers(answers: readonly JsonFence[], delivered: readonly JsonFence[]): (fence: JsonFence) => boolean {
  const known = new Set(answers.flatMap(({ value }) => pathsOf(value)));
  const isMade = ({ value }: JsonFence): boolean => {
    const paths = pathsOf(value);
    return paths.length > 0 && paths.every((path) => known.has(path));
  };
  if (known.size === 0) return () => false;
  const others = new Set(delivered.flatMap((fence) => (isMade(fence) ? [] : pathsOf(fence.value))));
  return (fence) => isMade(fence) && pathsOf(fence.value).some((path) => !others.has(path));
}
