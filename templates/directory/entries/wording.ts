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

/** `commune, Indre-et-Loire` */
export function levelLine(
  authority: FrenchAuthority,
  { levels }: Vocabularies,
  translate: Translate,
): string {
  const level = levels.get(authority.level)?.label ?? authority.level;
  const inDepartment =
    authority.department && authority.department !== authority.name ? authority.department : undefined;
  return [level, inDepartment].filter((part) => part !== undefined).join(translate('punctuation.comma'));
}

/** `ville (shi), Kagawa (香川県)`; the territory's name alone where the authority is the territory. */
export function partnerLevelLine(
  authority: PartnerAuthority,
  { levels, territories }: Vocabularies,
  translate: Translate,
): string {
  const level = levels.get(authority.level)?.label ?? authority.level;
  const territory = territories.get(authority.territory);
  if (!territory || [authority.name, authority.localName].includes(territory.local)) return level;
  const place =
    territory.label === territory.local ? territory.label : `${territory.label} (${territory.local})`;
  return `${level}${translate('punctuation.comma')}${place}`;
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
  return `${capitalise(act)}${translate('punctuation.comma')}${date}`;
}

/** `État du lien : actif` */
export function stateLabel(
  partnership: Partnership,
  vocabularies: Vocabularies,
  translate: Translate,
): string {
  const state = stateOf(partnership, vocabularies, translate);
  return `${translate('partnership.state')}${translate('punctuation.colon')}${state}`;
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
