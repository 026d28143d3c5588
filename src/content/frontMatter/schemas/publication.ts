import { z } from 'zod';
import {
  INDEX_KINDS,
  type Country,
  type DisputedArea,
  type DirectoryPart,
  type ExcusedPage,
  type Genres,
  type IndexKind,
  type Person,
  type Publication,
  type Target,
} from '../../../model/publication/publication.ts';
import { MOST_LOGOS } from '../../../model/publication/logo.ts';
import { PALETTES } from '../../../model/publication/palette.ts';
import { DEFAULT_PRINTING } from '../../../model/publication/printing.ts';
import {
  choice,
  countryCode,
  fullDate,
  group,
  language,
  languageTag,
  mail,
  partialDate,
  phone,
  position,
  slug,
  text,
  webAddress,
} from './fields.ts';
import { logo } from './logos.ts';
import { printing } from './printing.ts';

const disputedArea = group({
  coins: z.array(position).min(2),
  trace: choice(['hors-cadre', 'neutre']).optional(),
}).transform((given): DisputedArea => ({
  corners: given.coins,
  drawn: given.trace === 'neutre' ? 'neutral' : 'leftOut',
}));

const country = group({
  nom: text,
  nomLocal: text.optional(),
  langue: languageTag,
  code: countryCode.optional(),
  zonesContestees: z.array(disputedArea).optional(),
}).transform((given): Country => ({
  name: given.nom,
  localName: given.nomLocal,
  localLanguage: given.langue,
  code: given.code,
  disputed: given.zonesContestees ?? [],
}));

const person = group({
  nom: text,
  role: text,
  telephone: phone.optional(),
  courriel: mail.optional(),
  contactValableJusquAu: partialDate.optional(),
}).transform((given): Person => ({
  name: given.nom,
  role: given.role,
  phone: given.telephone,
  email: given.courriel,
}));

const mention = group({ libelle: text, texte: text }).transform((given) => ({
  label: given.libelle,
  text: given.texte,
}));

const keyFigure = group({ valeur: text, libelle: text }).transform((given) => ({
  value: given.valeur,
  label: given.libelle,
}));

const TARGETS = { ecran: 'screen', imprimerie: 'press' } as const satisfies Record<string, Target>;

const excusedPage = group({
  bloc: text,
  edition: text,
  cible: choice(['ecran', 'imprimerie']).optional(),
  raison: text,
}).transform((given): ExcusedPage => ({
  block: given.bloc,
  edition: given.edition,
  ...(given.cible && { target: TARGETS[given.cible] }),
  reason: given.raison,
}));

const PARTS = {
  cartes: 'maps',
  chiffres: 'figures',
  nouveautes: 'changes',
  anniversaires: 'anniversaries',
} as const satisfies Record<string, DirectoryPart>;

const INDEXES = {
  francais: 'french',
  partenaires: 'partners',
  regions: 'frenchPlaces',
  territoires: 'territories',
  domaines: 'domains',
  actes: 'acts',
  annees: 'years',
} as const satisfies Record<string, IndexKind>;

const INDEX_NAMES = [
  'francais',
  'partenaires',
  'regions',
  'territoires',
  'domaines',
  'actes',
  'annees',
] as const;

/** What `publication.md` says of a publication of whatever genre. */
const HEAD = {
  id: slug,
  titre: text,
  titreCourt: text,
  sousTitre: text.optional(),
  pays: country,
  editeur: text,
  groupe: text.optional(),
  edition: text,
  date: fullDate,
  langues: z.array(language).min(1),
  enRegard: z.array(language).optional(),
  format: choice(['A4', 'A5']),
  couleurs: choice(PALETTES).optional(),
  motsCles: z.array(text).optional(),
  personnes: z.array(person).optional(),
  mentions: z.array(mention).optional(),
  presentation: text.optional(),
  chiffresCles: z.array(keyFigure).max(3).optional(),
  site: webAddress.optional(),
  logos: z.array(logo).max(MOST_LOGOS).optional(),
  impression: printing.optional(),
  pagesExcusees: z.array(excusedPage).optional(),
  rubriques: z.array(choice(['cartes', 'chiffres', 'nouveautes', 'anniversaires'])).optional(),
  index: z.array(choice(INDEX_NAMES)).optional(),
};

/**
 * Front matter of `publication.md`.
 * @param genres those that can be written; FM-005 for any other
 */
export function publicationSchema(genres: Genres) {
  const genre = choice([...genres.keys()]);
  return group({ genre, ...HEAD }).transform((given): Omit<Publication, 'colophon' | 'place'> => ({
    ...publicationOf(given),
    genre: given.genre,
    kind: genres.get(given.genre) ?? 'dossier',
  }));
}

type HeadAsGiven = z.output<z.ZodObject<typeof HEAD>>;

const publicationOf = (given: HeadAsGiven): Omit<Publication, 'colophon' | 'place' | 'genre' | 'kind'> => ({
  id: given.id,
  title: given.titre,
  shortTitle: given.titreCourt,
  subtitle: given.sousTitre,
  country: given.pays,
  publisher: given.editeur,
  group: given.groupe,
  edition: given.edition,
  date: given.date,
  languages: given.langues,
  facing: given.enRegard ?? [],
  format: given.format,
  palette: given.couleurs ?? 'indigo',
  keywords: given.motsCles ?? [],
  people: given.personnes ?? [],
  mentions: given.mentions ?? [],
  excusedPages: given.pagesExcusees ?? [],
  presentation: given.presentation,
  keyFigures: given.chiffresCles ?? [],
  site: given.site,
  logos: given.logos ?? [],
  printing: given.impression ?? DEFAULT_PRINTING,
  parts: new Set(given.rubriques?.map((name) => PARTS[name])),
  indexes: new Set(given.index?.map((name) => INDEXES[name]) ?? INDEX_KINDS),
});
