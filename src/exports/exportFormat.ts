import { z } from 'zod';
import type { Language } from '../i18n/language.ts';
import type { Meaning } from '../model/fields/meaning.ts';
import { PARTNERSHIP_FIELDS } from '../model/directory/fields.ts';
import type { PartnershipData } from './partnershipData.ts';
import { dataShape, id, text, withMeaning } from './dataSchema.ts';
import { dataWording } from './wording/dataWording.ts';

const term = z.strictObject({
  id,
  libelle: text,
  pluriel: text.optional(),
  local: withMeaning(text.optional(), 'localTerm'),
});

const territory = z.strictObject({
  id,
  libelle: text,
  local: text,
  lecture: text.optional(),
  region: text,
  regionLocale: text.optional(),
});

/** A partnership with its text; the table of fields says what type each key has. */
const entry = z.strictObject({
  ...dataShape(PARTNERSHIP_FIELDS),
  numero: withMeaning(z.int().positive().optional(), 'entryNumber'),
  texte: withMeaning(text.optional(), 'plainText'),
}) as unknown as z.ZodType<PartnershipData & { numero?: number | undefined; texte?: string | undefined }>;

/** The whole JSON file of a directory. */
export const directoryData = z.strictObject({
  publication: z.strictObject({
    id,
    titre: text,
    sousTitre: text.optional(),
    editeur: text,
    groupe: text.optional(),
    pays: z.strictObject({ nom: text, nomLocal: text.optional(), langue: text }),
  }),
  edition: text,
  date: withMeaning(z.string().regex(/^\d{4}-\d{2}-\d{2}$/), 'editionDate'),
  licence: withMeaning(text, 'dataLicence'),
  remarque: withMeaning(text.optional(), 'remark'),
  remarqueLocale: withMeaning(text.optional(), 'remarkInLocalLanguage'),
  vocabulaires: z.strictObject({
    domaines: z.array(term),
    types: z.array(term),
    niveaux: z.array(term),
    fiabilites: z.array(term),
    etats: z.array(term),
    regions: z.array(text),
    territoires: z.array(territory),
  }),
  partenariats: withMeaning(z.array(entry), 'entriesById'),
});

export type DirectoryData = z.infer<typeof directoryData>;

/** JSON Schema (draft 2020-12) of what `exportJson` writes, described in the language of the publication. */
export function jsonSchema(language: Language): object {
  const { title, meanings } = dataWording(language);
  const written = z.toJSONSchema(directoryData, {
    io: 'output',
    override: ({ jsonSchema: schema }) => {
      if (schema.description !== undefined) schema.description = meanings[schema.description as Meaning];
    },
  });
  return { title, ...written };
}
