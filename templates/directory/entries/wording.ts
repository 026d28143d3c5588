import { actDate } from './actDate.ts';
import { formatDate } from '../../../src/i18n/dates.ts';
import { isLiving } from '../../../src/model/directory/living.ts';
import type {
  FrenchAuthority,
  PartnerAuthority,
  Partnership,
  Vocabularies,
} from '../../../src/model/directory/partnership.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Translate } from '../../locales/texts.ts';
import { lastDocumented } from './lifeLine.ts';

/**
 * What stands under a French name: `commune, Indre-et-Loire`, its region where no département is said. In the partner
 * country's own language the name says the level, and the place is all that is left to say, 「アンドル＝エ＝ロワール県」,
 * or nothing where the authority is the place.
 */
export function levelLine(
  authority: FrenchAuthority,
  vocabularies: Vocabularies,
  { translate, isLocal }: PlaceWording,
): string | undefined {
  const place = frenchPlace(authority, vocabularies);
  if (isLocal) return place;
  const level = vocabularies.levels.get(authority.level)?.label ?? authority.level;
  return [level, place].filter((part) => part !== undefined).join(translate('partnership.apart'));
}

/** The département, else the region: the first that the name does not say itself. */
function frenchPlace(
  { name, department, region }: FrenchAuthority,
  { regionLocals }: Vocabularies,
): string | undefined {
  const inRegion = regionLocals.get(region) ?? region;
  return [department, inRegion].find((place) => place !== undefined && !name.includes(place));
}

/**
 * What stands under a partner's name: `ville (shi), Kagawa (香川県)`; the level alone where the authority is the
 * territory. In the country's own language the territory alone, 「香川県」, since each name says its level.
 */
export function partnerLevelLine(
  authority: PartnerAuthority,
  { levels, territories }: Vocabularies,
  { translate, isLocal }: PlaceWording,
): string | undefined {
  const level = levels.get(authority.level)?.label ?? authority.level;
  const territory = territories.get(authority.territory);
  const isTerritory = !territory || [authority.name, authority.localName].includes(territory.local);
  if (isLocal) return isTerritory ? undefined : territory.local;
  if (isTerritory) return level;
  const place =
    territory.label === territory.local ? territory.label : `${territory.label} (${territory.local})`;
  return `${level}${translate('partnership.apart')}${place}`;
}

interface PlaceWording {
  readonly translate: Translate;
  /** In the partner country's own language. */
  readonly isLocal: boolean;
}

/** `Jumelage, 3 juin 1988` */
export function actLine(
  partnership: Partnership,
  { acts }: Vocabularies,
  translate: Translate,
  language: Language,
): string {
  const act = acts.get(partnership.act)?.label ?? partnership.act;
  const date = partnership.since
    ? actDate(partnership.since, language)
    : translate('partnership.sinceUnknown').toLowerCase();
  const unsigned = partnership.isUnsigned ? [translate('partnership.unsigned').toLowerCase()] : [];
  return [capitalise(act), date, ...unsigned].join(translate('punctuation.comma'));
}

/**
 * What a card says of the state of a link: `Lien actif`; `Dernière activité documentée : 2018` where the state is not
 * known; nothing where that is not known either.
 */
export function stateLine(
  partnership: Partnership,
  vocabularies: Vocabularies,
  { translate, language }: InLanguage,
): string | undefined {
  if (partnership.state !== 'unknown')
    return translate('partnership.stateOf', { state: stateOf(partnership, vocabularies, translate) });
  const last = lastDocumented(partnership);
  if (last === undefined) return undefined;
  return `${translate('partnership.lastActivity')}${translate('punctuation.colon')}${formatDate(last, language)}`;
}

/** `12 liens`, `12 liens, 1 terminé`: a link that has ended is not counted with the others. */
export function linksOf(partnerships: readonly Partnership[], translate: Translate): string {
  const living = partnerships.filter(isLiving).length;
  const ended = partnerships.length - living;
  const links = translate('count.links', { count: living });
  if (ended === 0) return links;
  return `${links}${translate('punctuation.comma')}${translate('count.ended', { count: ended })}`;
}

/** When the link ended and why, as far as either is known: `mars 2021, fusion des communes`. */
export function endOf(
  { endedOn, endReason }: Partnership,
  { translate, language }: InLanguage,
): string | undefined {
  const date = endedOn && formatDate(endedOn, language);
  const parts = [date, endReason].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(translate('punctuation.comma'));
}

interface InLanguage {
  readonly translate: Translate;
  readonly language: Language;
}

/** `actif` */
export function stateOf({ state }: Partnership, { states }: Vocabularies, translate: Translate): string {
  const id = { active: 'actif', unknown: 'inconnu', dormant: 'dormant', ended: 'termine' }[state];
  return states.get(id)?.label ?? translate(`state.${state}`);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is to be known with reserve: where sources disagree, and the notes of the two sides. */
export function reservationsOf({ disputes, french, partner }: Partnership): string[] {
  return [...disputes, french.note, partner.note].filter((text) => text !== undefined);
}
