import { formatDate } from '../../../src/i18n/dates.ts';
import type {
  FactChange,
  PartnershipState,
  Renewal,
  Vocabularies,
} from '../../../src/model/directory/partnership.ts';
import type { PartialDate } from '../../../src/i18n/partialDate.ts';
import type { Setting } from '../../kit/text/setting.tsx';
import type { Key } from '../../locales/texts.ts';
import { regionName } from '../entries/entries.tsx';

/** What a fact of one side is called. */
const SIDE_FIELDS: Readonly<Record<string, Key>> = {
  name: 'changes.name',
  localName: 'partnership.localName',
  level: 'partnership.level',
  region: 'partnership.region',
  department: 'partnership.department',
  territory: 'partnership.territory',
  inseeCode: 'partnership.inseeCode',
  code: 'changes.code',
  reading: 'changes.reading',
  romanised: 'changes.romanised',
  coordinates: 'changes.position',
  note: 'changes.note',
};

const FIELDS: Readonly<Record<string, Key>> = {
  act: 'partnership.act',
  actTerm: 'partnership.termOfSource',
  since: 'partnership.sinceLabel',
  origin: 'partnership.origin',
  predecessor: 'partnership.signatory',
  renewals: 'partnership.renewals',
  state: 'partnership.state',
  domains: 'partnership.domains',
  reliability: 'partnership.reliability',
  disputes: 'partnership.reservations',
};

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

function nameOfField(field: string, { translate }: Pick<Setting, 'translate'>): string {
  const [side = '', inSide] = field.split('.');
  if (inSide === undefined) return FIELDS[field] ? translate(FIELDS[field]) : field;
  const key = SIDE_FIELDS[inSide];
  return translate('changes.ofSide', {
    side: translate(side === 'french' ? 'partnership.french' : 'partnership.partner'),
    field: key ? translate(key).toLowerCase() : inSide,
  });
}

/**
 * A fact as the cards say it; nothing known is nothing said. Undefined for sentences and for points on a map:
 * that they differ says enough, and a translated edition has no translation of how they were.
 */
function valueInWords(
  field: string,
  value: unknown,
  vocabularies: Vocabularies,
  { translate, language }: Pick<Setting, 'translate' | 'language'>,
): string | undefined {
  if (value === undefined) return '';
  const { acts, levels, territories, reliabilities, states, domains } = vocabularies;
  const comma = translate('punctuation.comma');
  switch (field.replace(/^.*\./, '')) {
    case 'act':
      return acts.get(value as string)?.label ?? (value as string);
    case 'level':
      return levels.get(value as string)?.label ?? (value as string);
    case 'territory':
      return territories.get(value as string)?.label ?? (value as string);
    case 'region':
      return regionName(value as string, vocabularies);
    case 'reliability':
      return reliabilities.get(value as string)?.label ?? (value as string);
    case 'state':
      return states.get(value as PartnershipState)?.label ?? translate(`state.${value as PartnershipState}`);
    case 'since':
      return formatDate(value as PartialDate, language);
    case 'renewals':
      return (value as readonly Renewal[]).map(({ date }) => formatDate(date, language)).join(comma);
    case 'domains':
      return (value as readonly string[]).map((id) => domains.get(id)?.label ?? id).join(comma);
    default:
      return SAID_AS_WRITTEN.has(field.replace(/^.*\./, '')) ? String(value) : undefined;
  }
}

const SAID_AS_WRITTEN: ReadonlySet<string> = new Set([
  'name',
  'localName',
  'department',
  'inseeCode',
  'code',
  'reading',
  'romanised',
  'actTerm',
  'predecessor',
]);
