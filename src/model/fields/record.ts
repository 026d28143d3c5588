import type { PartialDate } from '../../i18n/partialDate.ts';
import type { Coordinates } from '../directory/places/coordinates.ts';
import type { PartnershipState, StateWord } from '../directory/states.ts';
import type { Field, GroupField } from './field.ts';

/** What a fact of each simple kind is in the model. */
interface ValueTypes {
  readonly id: string;
  readonly text: string;
  readonly code: string;
  readonly webAddress: string;
  /** E.164 */
  readonly phone: string;
  /** Not below zero. */
  readonly count: number;
  readonly languageTag: string;
  /** Address of the copy that was read, or `true` when only the fact is known. */
  readonly archivedCopy: string | true;
  readonly date: PartialDate;
  readonly writtenDate: string;
  readonly position: Coordinates;
  readonly state: PartnershipState;
  readonly word: string;
  readonly words: readonly string[];
  readonly texts: readonly string[];
  readonly flag: boolean;
}

/** What it is in data, as JSON has it. */
interface DataValues extends Omit<ValueTypes, 'date' | 'position' | 'state' | 'words' | 'texts' | 'flag'> {
  readonly date: string;
  readonly position: [number, number];
  readonly state: StateWord;
  readonly words: string[];
  readonly texts: string[];
}

/** Groups without a property give their fields to the record that holds them; they hold no such group themselves. */
type Flat<F extends Field> = F extends { readonly kind: 'group'; readonly property: string }
  ? F
  : F extends GroupField
    ? F['fields'][number]
    : F;

type GroupThatIsThere = { readonly kind: 'group'; readonly mayBeMissing?: never };

/** Lists are never missing from the model: they are empty. */
type AlwaysThere =
  | { readonly isRequired: true }
  | { readonly fallback: string }
  | { readonly kind: 'words' | 'texts' | 'records' | 'flag' }
  | GroupThatIsThere;

type ValueOf<F> = F extends { readonly kind: 'group'; readonly fields: infer Inner extends readonly Field[] }
  ? RecordOf<Inner>
  : F extends { readonly kind: 'records'; readonly fields: infer Inner extends readonly Field[] }
    ? readonly RecordOf<Inner>[]
    : F extends { readonly kind: infer Kind extends keyof ValueTypes }
      ? ValueTypes[Kind]
      : never;

type PropertyOf<F> = F extends { readonly property: infer Name extends string } ? Name : never;

/** The record that the model makes of fields. */
export type RecordOf<Fields extends readonly Field[]> = {
  readonly [F in Extract<Flat<Fields[number]>, AlwaysThere> as PropertyOf<F>]: ValueOf<F>;
} & {
  readonly [F in Exclude<Flat<Fields[number]>, AlwaysThere> as PropertyOf<F>]?: ValueOf<F>;
};

type AlwaysWritten = { readonly isRequired: true } | GroupThatIsThere;

type DataValueOf<F> = F extends {
  readonly kind: 'group';
  readonly fields: infer Inner extends readonly Field[];
}
  ? WrittenRecordOf<Inner>
  : F extends { readonly kind: 'records'; readonly fields: infer Inner extends readonly Field[] }
    ? WrittenRecordOf<Inner>[]
    : F extends { readonly kind: 'flag'; readonly word: infer Word extends string }
      ? Word
      : F extends { readonly kind: infer Kind extends keyof DataValues }
        ? DataValues[Kind]
        : never;

/** The same facts as data, under the keys of the front matter: what is unknown has no key. */
export type WrittenRecordOf<Fields extends readonly Field[]> = {
  [F in Extract<Fields[number], AlwaysWritten> as F['key']]: DataValueOf<F>;
} & {
  [F in Exclude<Fields[number], AlwaysWritten> as F['key']]?: DataValueOf<F> | undefined;
};
