import { z } from 'zod';
import {
  SOURCES,
  TRANSLATED_FIELDS,
  type TranslatedField,
} from '../../../model/directory/translatedFields.ts';
import { valueAt } from '../../../model/fields/walk.ts';
import { group } from './fields.ts';
import {
  headKeys,
  headOf,
  type SourceTexts,
  textToCome,
  translatedListedSource,
  type TranslationHead,
} from './translation.ts';

/** What of a partnership is text; lists stand in the order of the source. */
export interface PartnershipTexts extends TranslationHead {
  /** By the key of the front matter (`origine`, `notes.france`): one text, or one for each item of a list. */
  readonly texts: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly sources: readonly SourceTexts[];
}

const ownFields = TRANSLATED_FIELDS.filter(({ series }) => series !== SOURCES);

/** Front matter of `partenariats/<id>.<langue>.md`. */
export const translatedPartnershipSchema = group({
  ...headKeys,
  ...shapeOfTexts(),
  sources: z.array(translatedListedSource).optional(),
}).transform((given): PartnershipTexts => ({
  ...headOf(given),
  texts: new Map(ownFields.map((field) => [field.series, textsAt(given, field)])),
  sources: given.sources ?? [],
}));

/** `notes.france` is the key `france` of the group `notes`. */
function shapeOfTexts(): Readonly<Record<string, z.ZodType>> {
  const shape: Record<string, z.ZodType> = {};
  const groups = new Map<string, Record<string, z.ZodType>>();
  for (const { series, isList } of ownFields) {
    const [key = '', inner] = series.split('.');
    const schema = isList ? z.array(textToCome).optional() : textToCome.optional();
    const keys = inner === undefined ? shape : (groups.get(key) ?? {});
    keys[inner ?? key] = schema;
    if (inner !== undefined) groups.set(key, keys);
  }
  for (const [key, keys] of groups) shape[key] = group(keys).optional();
  return shape;
}

/** A list that is not there has no texts; a single text that is not there waits for its translation. */
function textsAt(given: unknown, { series, isList }: TranslatedField): readonly (string | undefined)[] {
  const value = valueAt(given, series.split('.'));
  const texts: unknown[] = Array.isArray(value) ? value : isList ? [] : [value];
  return texts.map((text) => (typeof text === 'string' ? text : undefined));
}
