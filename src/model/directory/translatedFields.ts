import { PARTNERSHIP_FIELDS } from './fields.ts';
import { fieldsInPlace, type PlacedField } from '../fields/walk.ts';

/** A fact that a translation gives in its own words, under a key of its own. */
export interface TranslatedField extends PlacedField {
  /** `origine`, `notes.france`: names the series of its units and its hashes too. */
  readonly series: string;
  readonly isList: boolean;
  /** In a list of records, the key and the property of the text of each; for a list of texts, nothing. */
  readonly within?: { readonly key: string; readonly property: string };
}

/** Sources have a form of their own: a title alone, or a group. */
export const SOURCES = 'sources';

/**
 * The facts of a partnership that are text, in the order of a translation's front matter: what is said of the whole,
 * the notes of its sides, the sources.
 */
export const TRANSLATED_FIELDS: readonly TranslatedField[] = fieldsInPlace(PARTNERSHIP_FIELDS)
  .flatMap((placed): TranslatedField[] => {
    const { field } = placed;
    if (field.translation === undefined) return [];
    const series = field.translation;
    if (field.kind === 'texts') return [{ ...placed, series, isList: true }];
    if (field.kind !== 'records') return [{ ...placed, series, isList: false }];
    const inner = field.fields.find(({ property }) => property === field.translated);
    if (inner?.property === undefined)
      throw new Error(`${series}: no field ${field.translated ?? ''} to translate`);
    const within = { key: inner.key, property: inner.property };
    return [{ ...placed, series, isList: true, within }];
  })
  .sort((a, b) => rank(a) - rank(b));

function rank({ series, properties }: TranslatedField): number {
  if (series === SOURCES) return 2;
  return properties.length > 1 ? 1 : 0;
}
