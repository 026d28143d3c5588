import { z } from 'zod';
import { PARTNERSHIP_FIELDS } from '../model/directory/fields.ts';
import type { PartnershipData } from './partnershipData.ts';
import { dataShape, id, text } from './dataSchema.ts';

const term = z.strictObject({
  id,
  libelle: text,
  pluriel: text.optional(),
  local: text.optional().describe('Équivalent dans la langue du pays.'),
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
  texte: text.optional().describe('Texte de la fiche, sans mise en forme.'),
}) as unknown as z.ZodType<PartnershipData & { texte?: string | undefined }>;

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
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('Date de l’édition, AAAA-MM-JJ.'),
  licence: text.describe('Conditions de réemploi des données.'),
  remarque: text
    .optional()
    .describe('Réserve sur ce fichier, par exemple sur la façon dont il a été établi.'),
  remarqueLocale: text.optional().describe('La même réserve, dans la langue du pays.'),
  vocabulaires: z.strictObject({
    domaines: z.array(term),
    types: z.array(term),
    niveaux: z.array(term),
    fiabilites: z.array(term),
    etats: z.array(term),
    regions: z.array(text),
    territoires: z.array(territory),
  }),
  partenariats: z.array(entry).describe('Par ordre d’identifiant.'),
});

export type DirectoryData = z.infer<typeof directoryData>;

/** JSON Schema (draft 2020-12) of what `exportJson` writes. */
export function jsonSchema(): object {
  const title = 'Répertoire de partenariats de coopération décentralisée';
  return { title, ...z.toJSONSchema(directoryData, { io: 'output' }) };
}
