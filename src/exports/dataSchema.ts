import { z } from 'zod';
import { STATE_WORDS } from '../model/directory/states.ts';
import type { Field } from '../model/fields/field.ts';
import type { Meaning } from '../model/fields/meaning.ts';

export const text = z.string().min(1);
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const webAddress = z.string().regex(/^https?:\/\/\S+$/i);
const position = withMeaning(
  z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
  'latitudeAndLongitude',
);

/** A schema that bears what its values mean: `jsonSchema` says it in the language of the data. */
export function withMeaning<T extends z.ZodType>(schema: T, meaning: Meaning): T {
  return schema.describe(meaning);
}

/** What data of these fields must be, key by key: the meaning of each travels to the JSON Schema. */
export function dataShape(fields: readonly Field[]): Readonly<Record<string, z.ZodType>> {
  return Object.fromEntries(fields.map((field) => [field.key, schemaOf(field)]));
}

function schemaOf(field: Field): z.ZodType {
  if (field.kind === 'group') {
    const inside = z.strictObject(dataShape(field.fields));
    return field.mayBeMissing ? inside.optional() : inside;
  }
  const schema = valueSchema(field);
  const written = field.isRequired ? schema : schema.optional();
  return field.meaning === undefined ? written : withMeaning(written, field.meaning);
}

function valueSchema(field: Exclude<Field, { readonly kind: 'group' }>): z.ZodType {
  switch (field.kind) {
    case 'id':
      return id;
    case 'text':
    case 'code':
    case 'languageTag':
    case 'phone':
      return text;
    case 'count':
      return z.int().min(0);
    case 'webAddress':
      return webAddress;
    case 'archivedCopy':
      return z.union([webAddress, z.literal(true)]);
    case 'date':
    case 'writtenDate':
      return partialDate;
    case 'position':
      return position;
    case 'state':
      return z.enum(STATE_WORDS);
    case 'word':
      return wordOf(field.list);
    case 'words':
      return z.array(wordOf(field.list));
    case 'texts':
      return z.array(text);
    case 'flag':
      return z.literal(field.word);
    case 'records': {
      const records = z.array(z.strictObject(dataShape(field.fields)));
      return field.isRequired ? records.min(1) : records;
    }
  }
}

/** Regions are named by themselves, the words of other lists by their ids. */
function wordOf(list: string): z.ZodType<string> {
  return list === 'regions' ? text : id;
}
