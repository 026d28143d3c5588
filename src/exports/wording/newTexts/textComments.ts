import type { Comments } from '../../newTexts/writtenFile.ts';

/** What new files say to whoever opens them, above the keys that one looks at twice: files of content are in French. */
const PERMANENT_ID = 'Ne change plus, même si le titre change : liens et traductions s’en servent.';

export const CHAPTER_COMMENTS: Comments = {
  id: PERMANENT_ID,
  chapeau: 'Quelques phrases en tête du chapitre.',
};

/** Last lines of front matters: what is to be written below them. */
export const CHAPTER_INVITATION =
  'Le texte s’écrit sous les tirets : « ## » ouvre une section, [@cle] cite une source de cet en-tête. Tout le reste : docs/guide-redaction.md.';

export const SOURCES_INVITATION = 'Ce chapitre se remplit seul : il réunit les sources de tous les autres.';

export const COLOPHON_INVITATION =
  'Le texte du colophon s’écrit sous les tirets : de qui est ce livre, pour qui, à qui écrire.';

export const TRANSLATION_COMMENTS: Comments = {
  relecture:
    'Une fois la traduction relue face à son original : le nom et la date, « NOM Prénom, 2026-11-20 ».',
  traduit: 'Tenu par « npm run sync » et par le bureau : ne se modifie pas à la main.',
};

export const PUBLICATION_COMMENTS: Comments = {
  id: 'Donne leur nom aux fichiers PDF.',
  titreCourt: 'En haut des pages.',
  pays: 'code : ISO 3166-1, pour le contour sur les cartes.',
  date: 'L’année et le mois entrent dans le nom des fichiers.',
  langues: 'La première est celle des textes, les autres celles de leurs traductions.',
  rubriques: 'Les parties que le livre fait seul, à partir des notices.',
};

export const VOCABULARY_COMMENTS: Comments = {
  domaines:
    'Les listes fermées du répertoire : une notice n’emploie que les identifiants écrits ici. Du plus fréquent au plus rare.',
  types: 'Nature de l’acte.',
  niveaux: 'Niveau des collectivités, des deux pays.',
  fiabilites: 'Ce que valent les sources d’une notice.',
  etats: 'État du lien ; « inconnu » ne veut pas dire inactif.',
  regions: 'Régions de la collectivité française, dans l’ordre du livre.',
  territoires: 'Premières divisions du pays partenaire.',
};

export const LEXICON_COMMENTS: Comments = {
  termes:
    'La liste des termes de la rédaction, qui ne s’imprime pas : « check » signale toute forme à éviter.',
};
