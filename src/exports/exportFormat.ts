import { z } from 'zod';
import { STATE_WORDS } from '../content/frontMatter/schemas/vocabulary.ts';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
const webAddress = z.string().regex(/^https?:\/\/\S+$/i);
const position = z
  .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
  .describe('Latitude et longitude, en degrés décimaux (WGS 84).');

const source = z.strictObject({
  titre: text,
  editeur: text.optional(),
  url: webAddress.optional(),
  apport: text.optional().describe('Ce que la page établit.'),
  copie: z
    .union([webAddress, z.literal(true)])
    .optional()
    .describe('Copie d’archive lue : son adresse, ou true quand seul le fait est connu.'),
  fiabilite: z.literal('secondaire').optional(),
  date: partialDate.optional(),
  langue: text.optional().describe('Étiquette BCP 47.'),
});

const frenchAuthority = z.strictObject({
  nom: text,
  cleTri: text.optional().describe('Forme de classement, quand elle diffère du nom.'),
  niveau: id.describe('Identifiant dans vocabulaires.niveaux.'),
  region: text,
  departement: text.optional(),
  insee: text.optional().describe('Code officiel géographique de l’Insee.'),
  nomLocal: text.optional().describe('Nom dans l’écriture du pays partenaire.'),
  position: position.optional(),
  note: text.optional(),
});

const partnerAuthority = z.strictObject({
  nom: text.describe('Forme française usuelle.'),
  nomLocal: text.describe('Nom dans l’écriture du pays.'),
  lecture: text.optional().describe('Lecture qui sert au classement.'),
  romanisation: text.optional(),
  niveau: id.describe('Identifiant dans vocabulaires.niveaux.'),
  territoire: id.describe('Identifiant dans vocabulaires.territoires.'),
  code: text.optional().describe('Code officiel de la collectivité dans son pays.'),
  position: position.optional(),
  note: text.optional(),
});

/** A partnership as open data: the keys and values of its front matter, sort keys only where they say something. */
export const partnershipData = z.strictObject({
  id: id.describe('Identifiant permanent.'),
  france: frenchAuthority,
  partenaire: partnerAuthority,
  acte: z.strictObject({
    type: id.describe('Identifiant dans vocabulaires.types.'),
    terme: text.optional().describe('Mot de la source, dans sa langue.'),
    date: partialDate.optional().describe('AAAA, AAAA-MM ou AAAA-MM-JJ, selon ce qui est connu.'),
    origine: text.optional(),
    ancienneCommune: text.optional().describe('Signataire d’origine, depuis fusionné dans le partenaire.'),
  }),
  renouvellements: z.array(z.strictObject({ date: partialDate, objet: text })).optional(),
  etat: z.enum(STATE_WORDS).describe('Identifiant dans vocabulaires.etats.'),
  domaines: z.array(id).describe('Identifiants dans vocabulaires.domaines.'),
  fiabilite: id.optional().describe('Identifiant dans vocabulaires.fiabilites.'),
  reserves: z.array(text).optional(),
  sources: z.array(source).min(1),
});

export type PartnershipData = z.infer<typeof partnershipData>;

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
  partenariats: z
    .array(
      partnershipData.extend({ texte: text.optional().describe('Texte de la fiche, sans mise en forme.') }),
    )
    .describe('Par ordre d’identifiant.'),
});

export type DirectoryData = z.infer<typeof directoryData>;

/** JSON Schema (draft 2020-12) of what `exportJson` writes. */
export function jsonSchema(): object {
  const title = 'Répertoire de partenariats de coopération décentralisée';
  return { title, ...z.toJSONSchema(directoryData, { io: 'output' }) };
}
