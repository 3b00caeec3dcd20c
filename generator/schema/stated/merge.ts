import { diagnostic } from '../../diagnostics/catalog.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type JsonSchema, type JsonSchemaObject, referenceName } from '../../model/schema.ts';
import type { Fact, MemberDecision, Model } from '../../model/schema-set.ts';
import type { SpecificationRank } from '../../options/choices.ts';
import { ownValue } from '../../text/records.ts';
import type { StatedModel } from './hints.ts';
import { judgeMember } from './judge-member.ts';

/** What pages show of the things that specifications state, and which of them counts where the two contradict each other. */
export interface PageModels {
  readonly byId: ReadonlyMap<string, Model>;
  readonly rank: SpecificationRank;
}

/** What came of putting pages and specifications together. */
export interface Merged {
  /** By the ids of the stated models that pages add to. */
  readonly models: ReadonlyMap<string, StatedModel>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A stated model, and that of the pages of the same thing. */
interface Pair {
  readonly stated: string;
  readonly page: string;
  /** How messages call it. */
  readonly path: string;
}

/**
 * Adds to what specifications state what only pages say: further members, which are optional; descriptions; known values of
 * texts. Captured payloads and overrides outweigh a specification; where a page contradicts it, both places are reported.
 */
export function mergePages(stated: ReadonlyMap<string, StatedModel>, roots: readonly string[], pages: PageModels): Merged {
  const models = new Map(stated);
  const diagnostics: Diagnostic[] = [];
  const done = new Set<string>();
  const waiting: Pair[] = roots.map((id) => ({ stated: id, page: id, path: id }));
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    const key = JSON.stringify([pair.stated, pair.page]);
    const [own, page] = [models.get(pair.stated), pages.byId.get(pair.page)];
    if (done.has(key) || own === undefined || page === undefined) continue;
    done.add(key);
    const merged = mergeModel(own, page, pair.path, pages.rank);
    models.set(pair.stated, merged.model);
    diagnostics.push(...merged.diagnostics);
    waiting.push(...pairsWithin(merged.model, page, pair.path));
  }
  return { models, diagnostics };
}

/** The things that both have at the same place. */
function pairsWithin({ stated }: StatedModel, page: Model, path: string): readonly Pair[] {
  return Object.entries(page.schema.properties ?? {}).flatMap(([name, schema]) => {
    const [mine, theirs] = [thingIn(ownValue(stated.properties, name)), thingIn(schema)];
    return mine === undefined || theirs === undefined ? [] : [{ stated: mine, page: theirs, path: `${path}.${name}` }];
  });
}

/** The model that a value is of, that its items are of, or that of all but `null`. */
function thingIn(schema: JsonSchema | undefined): string | undefined {
  if (typeof schema !== 'object') return undefined;
  if (schema.$ref !== undefined) return referenceName(schema.$ref);
  if (schema.items !== undefined) return thingIn(schema.items);
  const branches = (schema.anyOf ?? schema.oneOf ?? []).filter((branch) => typeof branch !== 'object' || branch.type !== 'null');
  return branches.length === 1 ? thingIn(branches[0]) : undefined;
}

/** A model with its members while pages are put into it. */
interface OpenModel {
  /** Whether the specification says what any other member is. */
  readonly isMap: boolean;
  readonly properties: Record<string, JsonSchema>;
  readonly required: Set<string>;
  readonly decisions: Map<string, MemberDecision>;
  readonly diagnostics: Diagnostic[];
}

function mergeModel(
  own: StatedModel,
  page: Model,
  path: string,
  rank: SpecificationRank,
): { readonly model: StatedModel; readonly diagnostics: readonly Diagnostic[] } {
  if (own.stated.properties === undefined) return { model: own, diagnostics: [] };
  const open: OpenModel = {
    isMap: typeof own.stated.additionalProperties === 'object',
    properties: { ...own.stated.properties },
    required: new Set(own.stated.required),
    decisions: new Map(own.decisions.map((decision) => [decision.name, decision])),
    diagnostics: [],
  };
  for (const shown of page.decisions) mergeMember(open, shown, page, { path: `${path}.${shown.name}`, rank });
  const { properties, required, decisions, diagnostics } = open;
  const names = [
    ...Object.keys(properties).filter((name) => required.has(name)),
    ...[...required].filter((name) => !(name in properties)),
  ];
  const { required: _, ...rest } = own.stated;
  const stated: JsonSchemaObject = { ...rest, properties, ...(names.length === 0 ? {} : { required: names }) };
  const positions = [...new Set([...page.positions, ...own.positions])];
  return { model: { ...own, stated, positions, decisions: [...decisions.values()], evidence: page.evidence }, diagnostics };
}

function mergeMember(
  { isMap, properties, required, decisions, diagnostics }: OpenModel,
  shown: MemberDecision,
  page: Model,
  { path, rank }: { readonly path: string; readonly rank: SpecificationRank },
): void {
  const { name } = shown;
  const schema = ownValue(page.schema.properties, name);
  const known = decisions.get(name);
  if (schema === undefined) return;
  if (known === undefined) {
    if (isMap) return;
    const [presence = '', ...ofType] = shown.rules;
    const isDecided = presence.startsWith('override/');
    properties[name] = schema;
    if (isDecided && shown.required) required.add(name);
    decisions.set(name, isDecided ? shown : { ...shown, required: false, rules: ['presence/not-stated', ...ofType] });
    return;
  }
  const evidence = page.evidence.members.get(name);
  const told = judgeMember({ known, shown, stated: properties[name] ?? true, schema, evidence, owner: page.evidence, rank });
  properties[name] = told.schema;
  if (told.required) required.add(name);
  else required.delete(name);
  const isOverride = ({ source }: Fact): boolean => source === 'override';
  const facts = [...shown.facts.filter(isOverride), ...known.facts, ...shown.facts.filter((fact) => !isOverride(fact))];
  decisions.set(name, { ...shown, required: told.required, rules: told.rules, facts });
  const { problem } = told;
  if (problem === undefined) return;
  diagnostics.push(diagnostic('specification/contradiction', { path, problem, rank }, known.facts[0]?.place, placesOf(shown)));
}

function placesOf({ facts }: MemberDecision): Diagnostic['related'] {
  return facts
    .slice(0, 1)
    .map(({ place, source }) => ({ label: source === 'example' ? 'shown here' : 'documented here', place }));
}
