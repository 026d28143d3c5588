/** Content that was made to break the program. */
export interface HostileInput {
  /** One line: what is wrong with it. */
  readonly what: string;
  /** Text or bytes by path, below the content folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

export const DOSSIER = 'essai/publication.md';
export const CHAPTER = 'essai/fr/01-chapitre.md';
export const DIRECTORY = 'liens/publication.md';
export const ENTRY = 'liens/partenariats/bourg-stadt.md';

const PUBLICATION = `titre: Une publication d’essai
titreCourt: Essai
pays:
  nom: Ailleurs
  nomLocal: Anderswo
  langue: de
editeur: Éditeur d’essai
edition: Édition d’essai
date: 2026-11-22
langues: [fr]`;

export const DOSSIER_HEAD = `genre: dossier\nid: essai\n${PUBLICATION}\nformat: A4`;
export const DIRECTORY_HEAD = `genre: repertoire\nid: liens\n${PUBLICATION}\nformat: A5`;
export const CHAPTER_HEAD = `id: chapitre\ntitre: Un chapitre`;
export const ENTRY_HEAD = `id: bourg-stadt
france:
  nom: Le Bourg
  niveau: commune
  region: Grand Est
partenaire:
  nom: Stadt
  nomLocal: Stadt
  niveau: stadt
  territoire: land
acte:
  type: jumelage
  date: 1963-01-22
etat: actif
domaines: [culture]
sources:
  - titre: Une source d’essai
    url: https://example.org/`;

const VOCABULARY = `domaines:
  - { id: culture, libelle: culture, local: Kultur }
types:
  - { id: jumelage, libelle: jumelage, pluriel: jumelages, local: Städtepartnerschaft }
niveaux:
  - { id: commune, libelle: commune, pluriel: communes, local: Gemeinde }
  - { id: stadt, libelle: ville, pluriel: villes, local: Stadt }
etats:
  - { id: actif, libelle: actif }
fiabilites:
  - { id: demonstration, libelle: démonstration }
regions: [Grand Est]
territoires:
  - { id: land, libelle: Land, local: Land, region: Nord }`;

/** A file of content: its front matter and its text. */
export function page(head: string, body = ''): string {
  return `---\n${head}\n---\n\n${body}\n`;
}

/** A small country file, with what an input changes of it. */
export function dossier(changes: HostileInput['files'] = {}): HostileInput['files'] {
  return {
    [DOSSIER]: page(DOSSIER_HEAD, 'Le texte du colophon.'),
    [CHAPTER]: page(CHAPTER_HEAD, 'Un paragraphe inventé.'),
    ...changes,
  };
}

/** A small directory, likewise. */
export function directory(changes: HostileInput['files'] = {}): HostileInput['files'] {
  return {
    [DIRECTORY]: page(DIRECTORY_HEAD, 'Le texte du colophon.'),
    'liens/vocabulaire.md': page(VOCABULARY),
    [ENTRY]: page(ENTRY_HEAD, 'Le texte de la fiche.'),
    ...changes,
  };
}
