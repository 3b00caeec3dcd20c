import type { Variant } from './step.ts';

const VARIANTS: Readonly<Record<Variant, string>> = { plain: '', strict: 'Strict', part: 'StrictPart' };

/** The guard of a type: `isUser`, `isStrictUser`. */
export function guardNameOf(typeName: string, variant: Variant): string {
  return `is${VARIANTS[variant]}${typeName}`;
}

/** The same as other guards call it: it lets through what is thrown while a value is read. */
export function checkNameOf(typeName: string, variant: Variant): string {
  return variant === 'part' ? guardNameOf(typeName, variant) : `check${VARIANTS[variant]}${typeName}`;
}

/** The function that lists what is wrong with a value of a type. */
export function explainNameOf(typeName: string, variant: Variant): string {
  return `explain${VARIANTS[variant]}${typeName}`;
}

/** The function that copies the documented members of a value of a type. */
export function copyNameOf(typeName: string): string {
  return `copy${typeName}`;
}
