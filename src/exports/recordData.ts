import { isoDate } from '../i18n/partialDate.ts';
import type { Coordinates } from '../model/directory/places/coordinates.ts';
import { type PartnershipState, stateWord } from '../model/directory/states.ts';
import type { PartialDate } from '../i18n/partialDate.ts';
import type { Field } from '../model/fields/field.ts';
import type { WrittenRecordOf, RecordOf } from '../model/fields/record.ts';

/** A record of the model under the French keys of its front matter, in the order of files; what is unknown has no key. */
export function dataOfRecord<const Fields extends readonly Field[]>(
  fields: Fields,
  record: RecordOf<Fields>,
): WrittenRecordOf<Fields> {
  // The tables say what type each key has, key by key.
  return keyedData(fields, record as DataProperties) as unknown as WrittenRecordOf<Fields>;
}

type DataProperties = Readonly<Record<string, unknown>>;

function keyedData(fields: readonly Field[], record: DataProperties): DataProperties {
  const entries = fields.map((field) => [field.key, valueOf(field, record)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function valueOf(field: Field, record: DataProperties): unknown {
  const value = field.property === undefined ? record : record[field.property];
  if (value === undefined) return undefined;
  switch (field.kind) {
    case 'group':
      return keyedData(field.fields, value as DataProperties);
    case 'records':
      return unlessEmpty(
        field,
        (value as readonly DataProperties[]).map((one) => keyedData(field.fields, one)),
      );
    case 'words':
    case 'texts':
      return unlessEmpty(field, value as readonly string[]);
    case 'date':
      return isoDate(value as PartialDate);
    case 'position': {
      const { latitude, longitude } = value as Coordinates;
      return [latitude, longitude];
    }
    case 'state':
      return stateWord(value as PartnershipState);
    case 'flag':
      return value === true ? field.word : undefined;
    default:
      return 'fallback' in field && field.fallback !== undefined && value === record[field.fallback]
        ? undefined
        : value;
  }
}

function unlessEmpty(
  { isRequired }: { readonly isRequired?: true },
  items: readonly unknown[],
): unknown[] | undefined {
  return items.length === 0 && isRequired === undefined ? undefined : [...items];
}

/** The same record without the keys that hold undefined, in the same order. */
export function withoutUnknown<Fields extends object>(fields: Fields): Fields {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Fields;
}
