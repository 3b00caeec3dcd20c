import type {
  EventType,
  IssuesClosedEvent,
  IssuesEditedEvent,
  IssuesOpenedEvent,
  IssuesOtherEvent,
} from '../types.js';
import type { Delivery } from './handler.js';
export interface VariantMap { // The variants of events, by the names under which handlers are added.
  'issues.opened': IssuesOpenedEvent;
  'issues.edited': IssuesEditedEvent;
  'issues.closed': IssuesClosedEvent;
  'issues.other': IssuesOtherEvent;
}
export type VariantName = keyof VariantMap; // The name of a variant of an event.
export type VariantHandler<V extends VariantName, C = undefined> = ( // Handles an event of one variant, instead of the handler for its type.
  event: VariantMap[V],
  context: C,
  delivery: Delivery,
) => void | Promise<void>;
export type VariantHandlers<C = undefined> = { readonly [V in VariantName]?: VariantHandler<V, C> }; // Handlers for single variants of events, by their names.
interface Variants { // Where events of a type say which variant they are, the name of the variant of each documented value, and that of all others.
  readonly path: readonly string[];
  readonly names: Readonly<Record<string, string>>;
  readonly other: string;
}
export const variantOf: (type: EventType, event: unknown) => string | undefined = nameOfVariant; // The name of the variant that an event is, if events of its type come in variants.
function nameOfVariant(type: EventType, event: unknown): string | undefined {
  const variants = variantsOf(type);
  if (variants === undefined) return undefined;
  let value = event;
  for (const name of variants.path) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  const isNamed = typeof value === 'string' && Object.prototype.hasOwnProperty.call(variants.names, value);
  return isNamed ? variants.names[value as string] : variants.other;
}
export const variantNames: (type: EventType) => readonly string[] = namesOfVariants; // The names of all variants of events of a type.
function namesOfVariants(type: EventType): readonly string[] {
  const variants = variantsOf(type);
  return variants === undefined ? [] : [...Object.values(variants.names), variants.other];
}
function variantsOf(type: EventType): Variants | undefined {
  return Object.prototype.hasOwnProperty.call(VARIANTS, type) ? VARIANTS[type] : undefined;
}
const VARIANTS: Readonly<Record<string, Variants>> = {
  issues: {
    path: ['data', 'action'],
    names: {
      opened: 'issues.opened',
      edited: 'issues.edited',
      closed: 'issues.closed',
    },
    other: 'issues.other',
  },
};
