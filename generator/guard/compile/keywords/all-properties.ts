import type { JsonSchema, JsonSchemaObject } from '../../../model/schema.ts';
import { cast, element, isLiteral, local } from '../../expression/build.ts';
import type { Name } from '../../expression/tree.ts';
import { builtInType, UNKNOWN } from '../../expression/types.ts';
import { failCondition } from '../conditions.ts';
import { isAdditionalProperty } from '../property-names.ts';
import { forChild, forTest, type Scope, type Subject } from '../scope.ts';
import { fail, type Step, type ValuePath, when } from '../step.ts';
import { matchesPattern } from './scalars.ts';

const ANY_PROPERTIES = builtInType('Readonly', builtInType('Record', builtInType('string'), UNKNOWN));

/** What is asked of members by their names as such, or of members that have no schema of their own. */
export function allPropertiesSteps(schema: JsonSchemaObject, { value, at }: Subject, scope: Scope): readonly Step[] {
  const { propertyNames, patternProperties = {}, additionalProperties } = schema;
  const others =
    additionalProperties === undefined || typeof additionalProperties === 'boolean' ? undefined : additionalProperties;
  if (propertyNames === undefined && others === undefined && Object.keys(patternProperties).length === 0) return [];
  const name = local(scope.locals.fresh('name'));
  const member = local(scope.locals.fresh('member'));
  const members = local(scope.locals.fresh('members'));
  const place = [...at, name];
  const steps = [
    ...(propertyNames === undefined ? [] : nameSteps(propertyNames, name, place, forTest(scope))),
    ...Object.entries(patternProperties).flatMap(([pattern, inner]) =>
      when(matchesPattern(pattern, name, scope), scope.compile(inner, { value: member, at: place }, forChild(scope))),
    ),
    ...(others === undefined ? [] : otherMembers(others, schema, { value: member, at: place }, name, scope)),
  ];
  if (steps.length === 0) return [];
  const bound: Step = { kind: 'bind', name: member.name, value: element(members, name), steps };
  const loop: Step = { kind: 'for-in', name: name.name, object: members, steps: [bound] };
  return [{ kind: 'bind', name: members.name, value: cast(value, ANY_PROPERTIES), steps: [loop] }];
}

function nameSteps(schema: JsonSchema, name: Name, at: ValuePath, scope: Scope): readonly Step[] {
  const test = failCondition(schema, { value: name, at, known: 'string' }, scope, 'name');
  return isLiteral(test, false)
    ? []
    : [fail(test, { code: 'members', expected: 'a name that the schema allows', value: name, at })];
}

function otherMembers(others: JsonSchema, schema: JsonSchemaObject, member: Subject, name: Name, scope: Scope): readonly Step[] {
  const steps = scope.compile(others, member, forChild(scope));
  const test = isAdditionalProperty(schema, name, scope);
  return isLiteral(test, true) ? steps : when(test, steps);
}
