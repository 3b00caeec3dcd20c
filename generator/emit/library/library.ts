/** A library for schemas in code, as far as it differs from others: most functions have the same names in all of them. */
export interface SchemaLibrary {
  /** The name of its package, of the template with helpers, and of the file. */
  readonly name: 'zod' | 'valibot';
  /** What its functions are called through. */
  readonly namespace: 'z' | 'v';
  /** The property of a schema of an object that has those of its properties. */
  readonly entries: 'shape' | 'entries';
  /** The type of a schema of which only the type of its values is known. */
  readonly schemaOf: (type: string) => string;
  /** A number as JSON has them. */
  readonly number: string;
  /** The function that chooses among objects by the literal of a property. */
  readonly choose: string;
  /** Whether it takes arrays for objects. */
  readonly takesArrays: boolean;
}
