import type { Field } from './field.ts';

/** Keys of the fields of some kinds, in a table or below it. */
export function keysOfKind(fields: readonly Field[], kinds: readonly Field['kind'][]): ReadonlySet<string> {
  return new Set(
    fields.flatMap((field) => [
      ...(kinds.includes(field.kind) ? [field.key] : []),
      ...('fields' in field ? keysOfKind(field.fields, kinds) : []),
    ]),
  );
}

/** A field in its place. */
export interface PlacedField {
  readonly field: Exclude<Field, { readonly kind: 'group' }>;
  /** Steps to it in the front matter. */
  readonly path: readonly string[];
  /** Steps to it in the model. */
  readonly properties: readonly string[];
}

/** The fields of a table and of its groups, in the order of files; what is inside lists of records is left out. */
export function fieldsInPlace(
  fields: readonly Field[],
  path: readonly string[] = [],
  properties: readonly string[] = [],
): PlacedField[] {
  return fields.flatMap((field): PlacedField[] => {
    const here = [...path, field.key];
    const own = field.property === undefined ? properties : [...properties, field.property];
    return field.kind === 'group'
      ? fieldsInPlace(field.fields, here, own)
      : [{ field, path: here, properties: own }];
  });
}

/** The value of a record at some steps; undefined where a step leads nowhere. */
export function valueAt(record: unknown, steps: readonly string[]): unknown {
  return steps.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    record,
  );
}

/** The same record with one value changed; nothing of the given one is. */
export function withValueAt(record: object, steps: readonly string[], value: unknown): object {
  const [step, ...rest] = steps;
  if (step === undefined) return record;
  const inner: unknown = Reflect.get(record, step);
  return {
    ...record,
    [step]:
      rest.length > 0 && typeof inner === 'object' && inner !== null
        ? withValueAt(inner, rest, value)
        : value,
  };
}
