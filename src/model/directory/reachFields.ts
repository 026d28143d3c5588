import type { Field } from '../fields/field.ts';

/** How many people live there, and when and by whom they were counted. */
const POPULATION = {
  key: 'population',
  property: 'population',
  kind: 'group',
  mayBeMissing: true,
  fields: [
    {
      key: 'nombre',
      property: 'count',
      kind: 'count',
      isRequired: true,
      label: 'partnership.population',
      meaning: 'inhabitants',
    },
    { key: 'date', property: 'date', kind: 'date', isRequired: true, meaning: 'partialDate' },
    { key: 'source', property: 'source', kind: 'text', isRequired: true },
  ],
} as const satisfies Field;

const SITE = {
  key: 'site',
  property: 'site',
  kind: 'webAddress',
  label: 'partnership.site',
  meaning: 'siteOfPartnership',
} as const satisfies Field;

const PHONE = {
  key: 'telephone',
  property: 'phone',
  kind: 'phone',
  label: 'partnership.phone',
  meaning: 'phoneOfService',
} as const satisfies Field;

const CONTACT_VALID_UNTIL = {
  key: 'contactValableJusquAu',
  property: 'contactValidUntil',
  kind: 'date',
  meaning: 'contactValidUntil',
} as const satisfies Field;

/** How the French authority is reached, and how large it is. */
export const REACH_OF_FRENCH = [
  SITE,
  {
    key: 'service',
    property: 'service',
    kind: 'text',
    label: 'partnership.service',
    translation: 'services.france',
    meaning: 'serviceInCharge',
  },
  PHONE,
  CONTACT_VALID_UNTIL,
  POPULATION,
] as const satisfies readonly Field[];

/** The same of the authority on the other side. */
export const REACH_OF_PARTNER = [
  SITE,
  {
    key: 'service',
    property: 'service',
    kind: 'text',
    label: 'partnership.service',
    translation: 'services.partenaire',
    meaning: 'serviceInCharge',
  },
  PHONE,
  CONTACT_VALID_UNTIL,
  POPULATION,
] as const satisfies readonly Field[];
