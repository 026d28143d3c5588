import { said, type RuleWordings } from './wording.ts';

/** Damage of a file itself (ISO 32000-1, 7.5). */
export const DAMAGE = {
  header: said(
    'l’en-tête %PDF n’est pas au début du fichier',
    'the header %PDF is not at the beginning of the file',
  ),
  noEnd: said('la fin du fichier manque (%%EOF)', 'the end of the file is missing (%%EOF)'),
  badObject: said('l’objet {object} est illisible', 'object {object} cannot be read'),
  noStartxref: said(
    'la table des objets n’est pas annoncée (startxref)',
    'the table of objects is not announced (startxref)',
  ),
  wrongStartxref: said(
    'la table des objets n’est pas où le fichier le dit (startxref)',
    'the table of objects is not where the file says (startxref)',
  ),
  wrongOffsets: said(
    'la table des objets mène à un mauvais endroit pour {count} objet(s)',
    'the table of objects leads to a wrong place for {count} object(s)',
  ),
  noPage: said('le document n’a aucune page', 'the document has no page'),
  pageCount: said(
    'le document annonce {announced} page(s) et en contient {found}',
    'the document announces {announced} page(s) and holds {found}',
  ),
  pagesLoop: said('l’arbre des pages tourne en rond', 'the page tree leads back into itself'),
  pagesDeep: said(
    'l’arbre des pages est plus profond que ce qui est lu (64 niveaux)',
    'the page tree is deeper than is read (64 levels)',
  ),
  pageMissing: said(
    'une page annoncée par l’arbre des pages manque',
    'a page announced by the page tree is missing',
  ),
  noMediaBox: said('la page {page} n’a pas de format (MediaBox)', 'page {page} has no size (MediaBox)'),
  treeLoops: said(
    'un arbre de noms ou de numéros tourne en rond, ou dépasse 64 niveaux',
    'a tree of names or numbers leads back into itself, or is deeper than 64 levels',
  ),
  outlineLoops: said(
    'les signets tournent en rond, ou dépassent 64 niveaux',
    'the bookmarks lead back into themselves, or are deeper than 64 levels',
  ),
  structureLoops: said(
    'l’arbre de structure tourne en rond, ou dépasse 256 niveaux',
    'the structure tree leads back into itself, or is deeper than 256 levels',
  ),
  streamTooLong: said(
    'les métadonnées dépassent ce qui est lu (1 Mo)',
    'the metadata are longer than is read (1 MB)',
  ),
  noPdf: said('ce fichier n’est pas un PDF', 'this file is no PDF'),
  damaged: said('le PDF est trop abîmé pour être lu', 'the PDF is too damaged to be read'),
  noCatalog: said('le catalogue du document manque', 'the catalogue of the document is missing'),
  beyondBounds: said(
    'le fichier dépasse ce que le contrôle lit : objets trop emboîtés, ou données qui se déploient sans fin',
    'the file is beyond what the check reads: objects nested too deep, or data that unfold without end',
  ),
};

/** What the content of a page holds that cannot be read. */
export const CONTENT_DAMAGE = {
  restoreAlone: said(
    'un état graphique est rendu sans avoir été gardé (Q sans q)',
    'a graphics state is restored that was never saved (Q without q)',
  ),
  callsItself: said('un objet s’appelle lui-même', 'an object calls itself'),
  callsDeep: said('des objets s’appellent sur plus de 20 niveaux', 'objects call each other over 20 levels'),
  operator: said('l’opérateur « {name} » est inconnu', 'the operator “{name}” is unknown'),
  noSpace: said(
    'l’espace de couleurs « {name} » manque dans les ressources',
    'the colour space “{name}” is missing in the resources',
  ),
  noPattern: said(
    'le motif « {name} » manque dans les ressources',
    'the pattern “{name}” is missing in the resources',
  ),
  noObject: said(
    'l’objet « {name} » manque dans les ressources',
    'the object “{name}” is missing in the resources',
  ),
  noShading: said(
    'le dégradé « {name} » manque dans les ressources',
    'the shading “{name}” is missing in the resources',
  ),
  noState: said(
    'l’état graphique « {name} » manque dans les ressources',
    'the graphics state “{name}” is missing in the resources',
  ),
  noFont: said(
    'la police « {name} » manque dans les ressources',
    'the font “{name}” is missing in the resources',
  ),
  textWithoutFont: said('un texte n’a pas de police', 'a text has no font'),
  noContent: said('un contenu annoncé manque', 'an announced content is missing'),
  damaged: said('le contenu de l’objet {object} est endommagé', 'the content of object {object} is damaged'),
  tooLong: said(
    'le contenu de l’objet {object} se déploie au-delà de ce qui est lu (64 Mo)',
    'the content of object {object} unfolds beyond what is read (64 MB)',
  ),
  endless: said(
    'le document est trop long pour être lu jusqu’au bout',
    'the document is too long to be read to its end',
  ),
};

/** PDF-…: what every file must be before its rules mean anything. */
export const FILE_RULES: RuleWordings = {
  'PDF-001': {
    title: said('Fichier intact', 'Sound file'),
    remedy: said(
      'Refaire le PDF : un fichier endommagé est réparé au hasard par chaque logiciel.',
      'Make the PDF again: every program repairs a damaged file in its own way.',
    ),
    faults: DAMAGE,
  },
  'PDF-002': {
    title: said('Contenu des pages lisible', 'Readable content of pages'),
    remedy: said(
      'Refaire le PDF : ce que le contrôle ne sait pas lire, un lecteur d’écran le lira peut-être autrement.',
      'Make the PDF again: what this check cannot read, a screen reader may read in another way.',
    ),
    faults: CONTENT_DAMAGE,
  },
  'PDF-003': {
    title: said('Texte des pages complet', 'All the text of pages'),
    remedy: said(
      'Le dernier bon fichier reste en place. Vos textes n’y sont pour rien : signalez ce défaut du programme.',
      'The last good file stays in place. Your texts are not the cause: report this fault of the program.',
    ),
    faults: {
      lost: said(
        'il manque {lost} des {laidOut} caractères de la page {on}',
        '{lost} of the {laidOut} characters of page {on} are missing',
      ),
      added: said(
        'page {on}, {added} caractères se lisent que personne n’a composés',
        'on page {on}, {added} characters are read that nobody has set',
      ),
      pages: said(
        'le fichier a {found} pages, {laidOut} ont été composées',
        'the file has {found} pages, {laidOut} were laid out',
      ),
    },
  },
};
