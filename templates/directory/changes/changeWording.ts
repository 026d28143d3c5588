import { formatDate } from '../../../src/i18n/dates.ts';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import { formatPhone } from '../../../src/i18n/phones.ts';
import { PARTNERSHIP_FIELDS } from '../../../src/model/directory/fields.ts';
import type { FactChange, Renewal, Vocabularies } from '../../../src/model/directory/partnership.ts';
import type { PartnershipState } from '../../../src/model/directory/states.ts';
import type { WordList } from '../../../src/model/fields/field.ts';
import { fieldsInPlace, type PlacedField } from '../../../src/model/fields/walk.ts';
import type { PartialDate } from '../../../src/i18n/partialDate.ts';
import { shortAddress } from '../../kit/matter/addresses.ts';
import type { Setting } from '../../kit/text/setting.tsx';
import type { Key } from '../../locales/texts.ts';
import { regionName } from '../entries/entries.tsx';

/** The facts of a partnership, by their path in the model. */
const FACTS: ReadonlyMap<string, PlacedField['field']> = new Map(
  fieldsInPlace(PARTNERSHIP_FIELDS).map(({ field, properties }) => [properties.join('.'), field]),
);

/** `État du lien : actif, au lieu de non établi`: a change of one fact, in the words of the cards. */
export function changeInWords(
  { field, before, after }: FactChange,
  vocabularies: Vocabularies,
  setting: Pick<Setting, 'translate' | 'language'>,
): string {
  const { translate } = setting;
  const name = nameOfField(field, setting);
  const [old, present] = [before, after].map((value) => valueInWords(field, value, vocabularies, setting));
  if (old === undefined || present === undefined) return translate('changes.reworded', { field: name });
  if (old === '') return translate('changes.newly', { field: name, after: present });
  if (present === '') return translate('changes.noLonger', { field: name, before: old });
  return translate('changes.fromTo', { field: name, before: old, after: present });
}

/** A label of the table of fields is a text of the templates: the compiler checks `PARTNERSHIP_FIELDS` for that. */
type Label<Fields> = Fields extends readonly (infer One)[]
  ? One extends { readonly label: infer Name }
    ? Name
    : One extends { readonly kind: 'group'; readonly fields: infer Inner }
      ? Label<Inner>
      : never
  : never;

function nameOfField(field: string, { translate }: Pick<Setting, 'translate'>): string {
  const label = FACTS.get(field)?.label as Label<typeof PARTNERSHIP_FIELDS> | undefined;
  const name = label === undefined ? field : translate(label satisfies Key);
  const [side = '', inSide] = field.split('.');
  if (inSide === undefined) return name;
  return translate('changes.ofSide', {
    side: translate(side === 'french' ? 'partnership.french' : 'partnership.partner'),
    field: name.toLowerCase(),
  });
}

/**
 * A fact as the cards say it; nothing known is nothing said. Undefined for sentences and for points on a map:
 * that they differ says enough, and a translated edition has no translation of how they were.
 */
function valueInWords(
  path: string,
  value: unknown,
  vocabularies: Vocabularies,
  { translate, language }: Pick<Setting, 'translate' | 'language'>,
): string | undefined {
  if (value === undefined) return '';
  const comma = translate('punctuation.comma');
  const field = FACTS.get(path);
  switch (field?.kind) {
    case 'word':
      return wordLabel(field.list, value as string, vocabularies);
    case 'words':
      return (value as readonly string[])
        .map((word) => wordLabel(field.list, word, vocabularies))
        .join(comma);
    case 'state':
      return (
        vocabularies.states.get(value as PartnershipState)?.label ??
        translate(`state.${value as PartnershipState}`)
      );
    case 'date':
      return formatDate(value as PartialDate, language);
    case 'records':
      return (value as readonly Renewal[]).map(({ date }) => formatDate(date, language)).join(comma);
    case 'count':
      return formatNumber(value as number, language);
    case 'phone':
      return formatPhone(value as string, language);
    case 'webAddress':
      return shortAddress(value as string);
    case 'text':
    case 'code':
      return field.translation === undefined ? String(value) : undefined;
    default:
      return undefined;
  }
}

function wordLabel(list: WordList, word: string, vocabularies: Vocabularies): string {
  return list === 'regions' ? regionName(word, vocabularies) : (vocabularies[list].get(word)?.label ?? word);
}
