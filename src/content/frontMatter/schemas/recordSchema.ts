import { z } from 'zod';
import { STATE_WORDS, STATES } from '../../../model/directory/states.ts';
import type { Field, WordField } from '../../../model/fields/field.ts';
import type { RecordOf } from '../../../model/fields/record.ts';
import { archivedCopy, choice, codeText, count, fail, group, languageTag, orMissing } from './fields.ts';
import { partialDate, phone, position, slug, text, webAddress, writtenDate } from './fields.ts';

/** Words that the content's lists know, by list; without lists (their file is faulty), words are not checked. */
export type KnownWords = (list: WordField['list']) => Iterable<string> | undefined;

/** The schema of a group of keys, which gives the record of the model; what is unknown is undefined, a list empty. */
export function recordSchema<const Fields extends readonly Field[]>(
  fields: Fields,
  known: KnownWords = () => undefined,
): z.ZodType<RecordOf<Fields>> {
  const shape = Object.fromEntries(fields.map((field) => [field.key, schemaOf(field, known)]));
  // The tables say what type each key has; Zod cannot follow them through a shape that is made while running.
  return group(shape).transform((given) => recordOf(fields, given) as unknown as RecordOf<Fields>);
}

function schemaOf(field: Field, known: KnownWords): z.ZodType {
  if (field.kind === 'group') {
    const inside = recordSchema(field.fields, known);
    return field.mayBeMissing ? inside.optional() : inside;
  }
  const schema = valueSchema(field, known);
  return field.isRequired ? schema : schema.optional();
}

type UngroupedField = Exclude<Field, { readonly kind: 'group' }>;

function valueSchema(field: UngroupedField, known: KnownWords): z.ZodType {
  switch (field.kind) {
    case 'id':
      return slug;
    case 'text':
      return text;
    case 'code':
      return codeText;
    case 'webAddress':
      return webAddress;
    case 'phone':
      return phone;
    case 'count':
      return count;
    case 'languageTag':
      return languageTag;
    case 'archivedCopy':
      return archivedCopy;
    case 'date':
      return partialDate;
    case 'writtenDate':
      return writtenDate;
    case 'position':
      return position;
    case 'state':
      return choice(STATE_WORDS).transform((word) => STATES[word]);
    case 'word':
      return wordOf(listOf(known(field.list)));
    case 'words': {
      const words = listOf(known(field.list));
      const list = withoutRepeats(wordOf(words));
      return words === undefined
        ? list
        : orMissing(list, words).meta({ type: 'array', items: { enum: [...words] } });
    }
    case 'texts':
      return z.array(text);
    case 'flag':
      return choice([field.word]).transform(() => true);
    case 'records': {
      const records = z.array(recordSchema(field.fields, known));
      return field.isRequired ? records.min(1) : records;
    }
  }
}

function listOf(known: Iterable<string> | undefined): readonly string[] | undefined {
  return known && [...known];
}

function wordOf(known: readonly string[] | undefined): z.ZodType<string> {
  return known === undefined ? text : choice(known);
}

function withoutRepeats(word: z.ZodType<string>): z.ZodType<string[]> {
  return z.array(word).superRefine((words, context) => {
    const repeated = words.find((one, index) => words.indexOf(one) !== index);
    if (repeated !== undefined) fail(context, 'FM-025', { found: repeated });
  });
}

type SchemaProperties = Readonly<Record<string, unknown>>;

/** Values under the keys of the front matter → under the names of the model. */
function recordOf(fields: readonly Field[], given: SchemaProperties): SchemaProperties {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const value = given[field.key];
    if (field.property !== undefined) record[field.property] = value ?? valueWithout(field, record);
    else if (typeof value === 'object') Object.assign(record, value);
  }
  return record;
}

/** What the model has for a key that is not written. */
function valueWithout(field: Field, record: SchemaProperties): unknown {
  switch (field.kind) {
    case 'words':
    case 'texts':
    case 'records':
      return [];
    case 'flag':
      return false;
    default:
      return 'fallback' in field && field.fallback !== undefined ? record[field.fallback] : undefined;
  }
}
