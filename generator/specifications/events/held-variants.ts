import type { JsonSchemaObject } from '../../model/schema.ts';
import type { StatedLibrary } from '../../model/specifications/stated.ts';
import { behindReferences } from '../shape.ts';
import { branchesOf, otherTextsIn } from './branches.ts';
import { toldApart } from './told-apart.ts';
import { type Unit, unitWithin } from './unit.ts';

/** The variants of what a member of a payload holds. */
export interface HeldVariants {
  readonly holder: string;
  readonly units: readonly Unit[];
  /** The payload, with anything as that member. */
  readonly around: JsonSchemaObject;
}

/**
 * The member of a payload that is a union of branches, one of which is for all texts that the others do not name: so a payload is
 * described whose data comes in variants. Any other union is a part of the payload.
 */
export function heldVariants(unit: Unit, library: StatedLibrary): HeldVariants | undefined {
  const object = behindReferences(unit.schema, library);
  for (const [holder, schema] of Object.entries(object?.properties ?? {})) {
    const branches = typeof schema === 'object' ? branchesOf(schema, library) : [];
    if (!branches.some((branch) => otherTextsIn(branch.schema, library).length > 0)) continue;
    const each = branches.map((branch) => unitWithin(unit, holder, branch.schema, library));
    const units = toldApart(each, library, holder);
    if (units === undefined) continue;
    const { description } = typeof schema === 'object' ? schema : {};
    const held = description === undefined ? {} : { description };
    return { holder, units, around: { ...object, properties: { ...object?.properties, [holder]: held } } };
  }
  return undefined;
}
