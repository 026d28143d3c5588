import { STATE_WORDS, STATES } from '../content/frontMatter/schemas/vocabulary.ts';
import { isoDate } from '../i18n/partialDate.ts';
import type {
  Coordinates,
  FrenchAuthority,
  PartnerAuthority,
  PartnershipFacts,
  PartnershipState,
} from '../model/directory/partnership.ts';
import type { Source } from '../model/publication/prose.ts';
import type { PartnershipData } from './exportFormat.ts';

/** A partnership under the French keys of its front matter; what is unknown has no key. */
export function dataOfPartnership(facts: PartnershipFacts): PartnershipData {
  return withoutUnknown({
    id: facts.id,
    france: dataOfFrench(facts.french),
    partenaire: dataOfPartner(facts.partner),
    acte: withoutUnknown({
      type: facts.act,
      terme: facts.actTerm,
      date: facts.since && isoDate(facts.since),
      origine: facts.origin,
      ancienneCommune: facts.predecessor,
    }),
    renouvellements: unlessEmpty(
      facts.renewals.map(({ date, what }) => ({ date: isoDate(date), objet: what })),
    ),
    etat: stateWord(facts.state),
    domaines: [...facts.domains],
    fiabilite: facts.reliability,
    reserves: unlessEmpty(facts.disputes),
    sources: facts.sources.map(dataOfSource),
  });
}

/** The word that `etat:` has for a state of the model. */
function stateWord(state: PartnershipState): (typeof STATE_WORDS)[number] {
  const word = STATE_WORDS.find((one) => STATES[one] === state);
  if (word === undefined) throw new Error(`no word for the state ${state}`);
  return word;
}

function dataOfFrench(french: FrenchAuthority): PartnershipData['france'] {
  return withoutUnknown({
    nom: french.name,
    cleTri: french.sortKey === french.name ? undefined : french.sortKey,
    niveau: french.level,
    region: french.region,
    departement: french.department,
    insee: french.inseeCode,
    nomLocal: french.localName,
    position: dataOfPosition(french.coordinates),
    note: french.note,
  });
}

function dataOfPartner(partner: PartnerAuthority): PartnershipData['partenaire'] {
  return withoutUnknown({
    nom: partner.name,
    nomLocal: partner.localName,
    lecture: partner.reading,
    romanisation: partner.romanised,
    niveau: partner.level,
    territoire: partner.territory,
    code: partner.code,
    position: dataOfPosition(partner.coordinates),
    note: partner.note,
  });
}

function dataOfPosition(coordinates: Coordinates | undefined): [number, number] | undefined {
  return coordinates && [coordinates.latitude, coordinates.longitude];
}

function dataOfSource(source: Source): PartnershipData['sources'][number] {
  return withoutUnknown({
    titre: source.title,
    editeur: source.publisher,
    url: source.url,
    apport: source.establishes,
    copie: source.readFromCopy,
    fiabilite: source.secondary ? ('secondaire' as const) : undefined,
    date: source.date,
    langue: source.language,
  });
}

function unlessEmpty<Item>(items: readonly Item[]): Item[] | undefined {
  return items.length === 0 ? undefined : [...items];
}

/** The same record without the keys that hold undefined, in the same order. */
export function withoutUnknown<Fields extends object>(fields: Fields): Fields {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Fields;
}
