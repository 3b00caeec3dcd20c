import type { Schema } from '../../model/schema.ts';
import { ANNOTATION_KEYWORDS, canonicalSchema } from '../canonical-schema.ts';
import { ALL_FAIL, type FoundChange, within } from '../finding.ts';
import type { ValuePair } from '../pair.ts';
import type { Side } from '../side.ts';
import type { Branch } from '../value.ts';

/** Keywords that other kinds of change weigh. */
const WEIGHED = new Set(['type', 'const', 'enum', 'properties', 'required', 'additionalProperties', 'items']);

/** A keyword that is not weighed one way or the other, and is not what it was. Nothing is said to be safe about it. */
export function keywordChanged({ branches, owners, steps, places }: ValuePair): readonly FoundChange[] {
  return branches.both.flatMap(([old, now]): readonly FoundChange[] => {
    const changed = changedKeywords(old, now, owners.old.side, owners.now.side);
    if (changed.length === 0) return [];
    return [
      {
        code: 'keyword-changed',
        class: 'breaking',
        effects: ALL_FAIL,
        why: 'Whether one allows more than the other is not analyzed, so it counts as both.',
        steps,
        say: (path) => `What the schema of ${within(path, steps) || 'the data'} says with ${changed.join(', ')} changed.`,
        before: places().before,
        after: places().after,
      },
    ];
  });
}

function changedKeywords(old: Branch, now: Branch, before: Side, after: Side): readonly string[] {
  const isWhole = old.kind === 'other' || now.kind === 'other';
  const words = [...new Set([...Object.keys(old.schema), ...Object.keys(now.schema)])].filter(
    (word) => !ANNOTATION_KEYWORDS.has(word) && (isWhole || !WEIGHED.has(word)),
  );
  const textOf = (schema: Schema, word: string, side: Side): string =>
    word in schema ? canonicalSchema({ [word]: schema[word as keyof Schema] }, side.types) : '';
  return words.filter((word) => textOf(old.schema, word, before) !== textOf(now.schema, word, after)).sort();
}
