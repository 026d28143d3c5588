import { said, type RuleWordings } from './wording.ts';

/** PP-090 to PP-122: what does not belong into a press file, binding and margins. */
export const PRESS_PAGE_RULES: RuleWordings = {
  'PP-090': {
    title: said('Pas d’annotation sur la page', 'No annotation on the page'),
    remedy: said(
      'Exporter sans liens, commentaires ni champs : le fichier d’impression n’en a pas besoin.',
      'Export without links, comments or fields: a press file needs none.',
    ),
    faults: { found: said('annotation {subtype}', 'annotation {subtype}') },
  },
  'PP-091': {
    title: said('Aucune action ni JavaScript', 'No action, no JavaScript'),
    remedy: said('Exporter sans éléments interactifs.', 'Export without interactive elements.'),
    faults: {
      found: said('action {action}', 'action {action}'),
      script: said('JavaScript du document', 'JavaScript of the document'),
    },
  },
  'PP-092': {
    title: said('Aucun formulaire', 'No form'),
    remedy: said('Aplatir les champs avant l’export.', 'Flatten the fields before the export.'),
    faults: { xfa: said('formulaire XFA', 'XFA form'), fields: said('champs de formulaire', 'form fields') },
  },
  'PP-093': {
    title: said('Ni pièce jointe ni multimédia', 'No attachment, no multimedia'),
    remedy: said(
      'Ôter les fichiers joints : les données restent dans l’édition à l’écran.',
      'Take attachments out: the data stay in the edition for the screen.',
    ),
    faults: {
      media: said('multimédia {subtype}', 'multimedia {subtype}'),
      attached: said('fichier joint au document', 'file attached to the document'),
    },
  },
  'PP-094': {
    title: said('Pas de calques', 'No layers'),
    remedy: said(
      'Aplatir les calques, ou dire à l’imprimeur lesquels imprimer.',
      'Flatten the layers, or tell the printing house which to print.',
    ),
    faults: {
      automatic: said(
        'calques qui s’affichent ou se cachent seuls (AS)',
        'layers that show or hide by themselves (AS)',
      ),
      layers: said('{count} calque(s)', '{count} layer(s)'),
      hidden: said('{count} calque(s), dont des calques cachés', '{count} layer(s), some of them hidden'),
    },
  },
  'PP-100': {
    title: said('Nombre de pages et reliure', 'Number of pages and binding'),
    remedy: said(
      'Ajouter ou ôter des pages (blanches s’il le faut) jusqu’à un multiple de 4 qui convient à la reliure.',
      'Add or remove pages (blank ones if need be) up to a multiple of 4 that suits the binding.',
    ),
    faults: {
      multiple: said('{count} pages : ce n’est pas un multiple de 4', '{count} pages: not a multiple of 4'),
      stapled: said(
        '{count} pages : l’agrafe convient de {least} à {most} pages',
        '{count} pages: staples suit {least} to {most} pages',
      ),
      glued: said(
        '{count} pages : le dos carré collé demande environ {least} pages',
        '{count} pages: a glued spine needs about {least} pages',
      ),
    },
  },
  'PP-110': {
    title: said('Objets prolongés dans le fond perdu', 'Objects go on into the bleed'),
    remedy: said(
      'Prolonger l’aplat ou l’image de 3 à 5 mm hors du format, ou le rentrer franchement dans la page.',
      'Let the area or picture go 3 to 5 mm beyond the trim, or keep it well inside the page.',
    ),
    faults: {
      found: said('objet qui s’arrête au bord de la page', 'object that ends at the edge of the page'),
    },
  },
  'PP-111': {
    title: said('Texte à 3 mm de la coupe', 'Text 3 mm from the cut'),
    remedy: said(
      'Rentrer le texte à 3 mm au moins du bord (5 mm de préférence, 10 mm d’un dos collé).',
      'Keep text 3 mm at least from the edge (5 mm is better, 10 mm from a glued spine).',
    ),
    faults: { found: said('texte à moins de 3 mm de la coupe', 'text less than 3 mm from the cut') },
  },
  'PP-120': {
    title: said('Pas de compression LZW', 'No LZW compression'),
    remedy: said(
      'Réenregistrer avec une compression Flate (ZIP).',
      'Save again with Flate (ZIP) compression.',
    ),
    faults: {
      stream: said('flux compressé en LZW', 'stream compressed by LZW'),
      image: said('image compressée en LZW', 'picture compressed by LZW'),
    },
  },
  'PP-121': {
    title: said('Pas d’objet PostScript', 'No PostScript object'),
    remedy: said(
      'Convertir les objets PostScript en objets PDF.',
      'Convert PostScript objects to PDF objects.',
    ),
    faults: { found: said('objet PostScript', 'PostScript object') },
  },
  'PP-122': {
    title: said('Ni trame ni courbe imposées', 'No imposed halftone or curve'),
    remedy: said(
      'Ôter trames et fonctions de transfert : elles sont à l’imprimeur.',
      'Take out halftones and transfer functions: they belong to the printing house.',
    ),
    faults: {
      transfer: said('fonction de transfert', 'transfer function'),
      halftone: said('trame imposée', 'imposed halftone'),
    },
  },
};
