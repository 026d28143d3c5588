import { counted } from './plural.ts';
import type { InEachLanguage } from './terminalLanguage.ts';

type CountWording = (count: number) => string;
type Names = (names: string) => string;

interface PdfWords {
  readonly pages: CountWording;
  readonly range: (first: string, last: string) => string;
  readonly and: string;
  readonly noTitle: string;
  readonly noLanguage: string;
  readonly noClaim: string;
  readonly claims: Names;
  readonly title: (title: string, language: string) => string;
  readonly fonts: (count: number, state: string) => string;
  readonly allEmbedded: string;
  readonly notEmbedded: Names;
  readonly withoutUnicode: Names;
  readonly outline: (entries: number, depth: number) => string;
  readonly links: (inside: number, outside: number) => string;
  readonly deadLinks: CountWording;
  readonly silentLinks: CountWording;
  readonly tags: CountWording;
  readonly untagged: string;
  readonly silentFigures: CountWording;
  readonly attachments: Names;
}

/** What `--details` says of a file. */
export const PDF_WORDS: InEachLanguage<PdfWords> = {
  fr: {
    pages: (count) => counted(count, 'page', 'pages', 'fr'),
    range: (first, last) => ` (${first} à ${last})`,
    and: ' et ',
    noTitle: 'sans titre',
    noLanguage: 'langue non dite',
    noClaim: 'ne se réclame d’aucune norme',
    claims: (names) => `se réclame de ${names}`,
    title: (title, language) => `Titre : ${title} (${language})`,
    fonts: (count, state) => `Polices : ${count}, ${state}`,
    allEmbedded: 'toutes incorporées, toutes avec leur table Unicode',
    notEmbedded: (names) => `non incorporée(s) : ${names}`,
    withoutUnicode: (names) => `sans table Unicode : ${names}`,
    outline: (entries, depth) =>
      entries ? `Signets : ${entries}, sur ${counted(depth, 'niveau', 'niveaux', 'fr')}` : 'Signets : aucun',
    links: (inside, outside) => `Liens : ${inside} dans le document, ${outside} vers l’extérieur`,
    deadLinks: (count) => `, ${count} ne mène(nt) nulle part`,
    silentLinks: (count) => `, ${count} sans description`,
    tags: (count) => `Balises : ${count}`,
    untagged: 'Balises : aucune, le document n’est pas accessible',
    silentFigures: (count) => `, ${count} image(s) sans texte de remplacement`,
    attachments: (names) => `Fichiers joints : ${names}`,
  },
  en: {
    pages: (count) => counted(count, 'page', 'pages', 'en'),
    range: (first, last) => ` (${first} to ${last})`,
    and: ' and ',
    noTitle: 'no title',
    noLanguage: 'no language',
    noClaim: 'claims no standard',
    claims: (names) => `claims ${names}`,
    title: (title, language) => `Title: ${title} (${language})`,
    fonts: (count, state) => `Fonts: ${count}, ${state}`,
    allEmbedded: 'all embedded, all with their Unicode table',
    notEmbedded: (names) => `not embedded: ${names}`,
    withoutUnicode: (names) => `without a Unicode table: ${names}`,
    outline: (entries, depth) =>
      entries ? `Bookmarks: ${entries}, on ${counted(depth, 'level', 'levels', 'en')}` : 'Bookmarks: none',
    links: (inside, outside) => `Links: ${inside} in the document, ${outside} out of it`,
    deadLinks: (count) => `, ${count} leading nowhere`,
    silentLinks: (count) => `, ${count} without a description`,
    tags: (count) => `Tags: ${count}`,
    untagged: 'Tags: none, the document is not accessible',
    silentFigures: (count) => `, ${counted(count, 'picture', 'pictures', 'en')} without an alternative text`,
    attachments: (names) => `Attached files: ${names}`,
  },
};
