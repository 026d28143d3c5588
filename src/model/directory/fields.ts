import type { Field } from '../fields/field.ts';
import { REACH_OF_FRENCH, REACH_OF_PARTNER } from './reachFields.ts';
import { SOURCE_FIELDS } from '../publication/sourceFields.ts';

/*
 * The facts of a partnership, each in one place, in the order of files. Schema of the front matter, sheet, data and
 * their JSON Schema, import, changes between editions and translations are all made from these tables: a new fact is
 * a line here, and a text in `templates/locales` if its changes are to be told.
 */

/** The French side. */
export const FRENCH_FIELDS = [
  { key: 'nom', property: 'name', kind: 'text', isRequired: true, label: 'changes.name' },
  {
    key: 'cleTri',
    property: 'sortKey',
    kind: 'text',
    fallback: 'name',
    meaning: 'sortKey',
  },
  {
    key: 'niveau',
    property: 'level',
    kind: 'word',
    list: 'levels',
    isRequired: true,
    label: 'partnership.level',
    meaning: 'levelId',
  },
  {
    key: 'region',
    property: 'region',
    kind: 'word',
    list: 'regions',
    isRequired: true,
    label: 'partnership.region',
  },
  { key: 'departement', property: 'department', kind: 'text', label: 'partnership.department' },
  {
    key: 'insee',
    property: 'inseeCode',
    kind: 'code',
    label: 'partnership.inseeCode',
    meaning: 'inseeCode',
  },
  {
    key: 'nomLocal',
    property: 'localName',
    kind: 'text',
    label: 'partnership.localName',
    meaning: 'localName',
  },
  { key: 'lecture', property: 'reading', kind: 'text', label: 'changes.reading', meaning: 'reading' },
  {
    key: 'autresGraphies',
    property: 'otherSpellings',
    kind: 'texts',
    // Without a label: what sources call an authority beside its name is no news of its link.
    meaning: 'otherSpellings',
  },
  { key: 'position', property: 'coordinates', kind: 'position', label: 'changes.position' },
  {
    key: 'placement',
    property: 'placement',
    kind: 'text',
    label: 'changes.position',
    translation: 'placements.france',
    meaning: 'whereOnMap',
  },
  { key: 'note', property: 'note', kind: 'text', label: 'changes.note', translation: 'notes.france' },
  ...REACH_OF_FRENCH,
] as const satisfies readonly Field[];

/** The authority on the other side, in the country of the publication. */
export const PARTNER_FIELDS = [
  {
    key: 'nom',
    property: 'name',
    kind: 'text',
    isRequired: true,
    label: 'changes.name',
    meaning: 'frenchForm',
  },
  {
    key: 'nomLocal',
    property: 'localName',
    kind: 'text',
    isRequired: true,
    label: 'partnership.localName',
    meaning: 'localName',
  },
  {
    key: 'lecture',
    property: 'reading',
    kind: 'text',
    label: 'changes.reading',
    meaning: 'reading',
  },
  { key: 'romanisation', property: 'romanised', kind: 'text', label: 'changes.romanised' },
  {
    key: 'niveau',
    property: 'level',
    kind: 'word',
    list: 'levels',
    isRequired: true,
    label: 'partnership.level',
    meaning: 'levelId',
  },
  {
    key: 'territoire',
    property: 'territory',
    kind: 'word',
    list: 'territories',
    isRequired: true,
    label: 'partnership.territory',
    meaning: 'territoryId',
  },
  {
    key: 'code',
    property: 'code',
    kind: 'code',
    label: 'changes.code',
    meaning: 'officialCode',
  },
  { key: 'position', property: 'coordinates', kind: 'position', label: 'changes.position' },
  {
    key: 'placement',
    property: 'placement',
    kind: 'text',
    label: 'changes.position',
    translation: 'placements.partenaire',
    meaning: 'whereOnMap',
  },
  { key: 'note', property: 'note', kind: 'text', label: 'changes.note', translation: 'notes.partenaire' },
  ...REACH_OF_PARTNER,
] as const satisfies readonly Field[];

/** What was signed, when, and where it comes from. */
const ACT_FIELDS = [
  {
    key: 'type',
    property: 'act',
    kind: 'word',
    list: 'acts',
    isRequired: true,
    label: 'partnership.act',
    meaning: 'typeId',
  },
  {
    key: 'terme',
    property: 'actTerm',
    kind: 'text',
    label: 'partnership.termOfSource',
    meaning: 'termOfSource',
  },
  {
    key: 'date',
    property: 'since',
    kind: 'date',
    label: 'partnership.sinceLabel',
    meaning: 'partialDate',
  },
  {
    key: 'signature',
    property: 'isUnsigned',
    kind: 'flag',
    word: 'non-etablie',
    meaning: 'unsigned',
  },
  { key: 'origine', property: 'origin', kind: 'text', label: 'partnership.origin', translation: 'origine' },
  {
    key: 'ancienneCommune',
    property: 'predecessor',
    kind: 'text',
    label: 'partnership.signatory',
    meaning: 'predecessor',
  },
] as const satisfies readonly Field[];

/** When somebody last held the entry against its sources, and which service. It is no fact of the link. */
const VERIFICATION_FIELDS = [
  { key: 'le', property: 'on', kind: 'date', isRequired: true, meaning: 'verifiedOn' },
  { key: 'par', property: 'by', kind: 'text', isRequired: true, meaning: 'verifiedBy' },
] as const satisfies readonly Field[];

export const RENEWAL_FIELDS = [
  { key: 'date', property: 'date', kind: 'date', isRequired: true },
  { key: 'objet', property: 'what', kind: 'text', isRequired: true },
] as const satisfies readonly Field[];

/**
 * A gathering of the authorities of the two countries (`Rencontres`) in which one of the two took part. It is a fact of
 * the authorities: it documents no activity of the link, and is no change of it.
 */
export const MEETING_FIELDS = [
  { key: 'date', property: 'date', kind: 'date', isRequired: true },
  { key: 'france', property: 'isFrenchThere', kind: 'flag', word: 'presente', meaning: 'frenchThere' },
  { key: 'partenaire', property: 'isPartnerThere', kind: 'flag', word: 'presente', meaning: 'partnerThere' },
  { key: 'accueil', property: 'isHosted', kind: 'flag', word: 'oui', meaning: 'hosted' },
  { key: 'source', property: 'source', kind: 'text', isRequired: true },
] as const satisfies readonly Field[];

export const PARTNERSHIP_FIELDS = [
  { key: 'id', property: 'id', kind: 'id', isRequired: true, meaning: 'permanentId' },
  { key: 'france', property: 'french', kind: 'group', fields: FRENCH_FIELDS },
  { key: 'partenaire', property: 'partner', kind: 'group', fields: PARTNER_FIELDS },
  { key: 'acte', kind: 'group', fields: ACT_FIELDS },
  {
    key: 'renouvellements',
    property: 'renewals',
    kind: 'records',
    fields: RENEWAL_FIELDS,
    label: 'partnership.renewals',
    translation: 'renouvellements',
    translated: 'what',
  },
  { key: 'rencontres', property: 'meetings', kind: 'records', fields: MEETING_FIELDS },
  {
    key: 'etat',
    property: 'state',
    kind: 'state',
    isRequired: true,
    label: 'partnership.state',
    meaning: 'stateId',
  },
  {
    key: 'derniereActivite',
    property: 'lastActivity',
    kind: 'date',
    label: 'partnership.lastActivity',
    meaning: 'lastActivity',
  },
  {
    key: 'fin',
    property: 'endedOn',
    kind: 'date',
    label: 'partnership.endedOn',
    meaning: 'endedOn',
  },
  {
    key: 'motifFin',
    property: 'endReason',
    kind: 'text',
    label: 'partnership.endReason',
    translation: 'motifFin',
    meaning: 'endReason',
  },
  {
    key: 'domaines',
    property: 'domains',
    kind: 'words',
    list: 'domains',
    isRequired: true,
    label: 'partnership.domains',
    meaning: 'domainIds',
  },
  {
    key: 'fiabilite',
    property: 'reliability',
    kind: 'word',
    list: 'reliabilities',
    label: 'partnership.reliability',
    meaning: 'reliabilityId',
  },
  {
    key: 'verifie',
    property: 'verification',
    kind: 'group',
    mayBeMissing: true,
    fields: VERIFICATION_FIELDS,
  },
  {
    key: 'reserves',
    property: 'disputes',
    kind: 'texts',
    label: 'partnership.reservations',
    translation: 'reserves',
  },
  {
    key: 'sources',
    property: 'sources',
    kind: 'records',
    fields: SOURCE_FIELDS,
    isRequired: true,
    translation: 'sources',
    translated: 'title',
  },
] as const satisfies readonly Field[];
