import { one, said, type RuleWording, type RuleWordings } from './wording.ts';

const NESTING: RuleWording = {
  faults: {
    inside: said('{role} dans {parent}', '{role} in {parent}'),
    text: said('{role} contient du texte sans élément', '{role} holds text without an element'),
    several: said('Table a plusieurs {role}', 'Table has several {role}'),
    headAlone: said('Table a THead sans TBody', 'Table has THead without TBody'),
    captionInside: said('Caption au milieu de Table', 'Caption in the middle of Table'),
  },
};

/** PDF/UA-1 and PDF/A-3a: marked content, roles, nesting and the fonts of text. */
export const TAGGING_RULES: RuleWordings = {
  '01-003': one('{count} artéfact(s) dans du contenu balisé', '{count} artifact(s) in tagged content'),
  '01-004': one('{count} contenu(s) balisé(s) dans un artéfact', '{count} tagged content(s) in an artifact'),
  '01-005': one(
    '{count} tracé(s) ni balisé(s) ni artéfact(s)',
    '{count} painted thing(s) neither tagged nor artifact',
  ),
  '32000 14.6': one('opérateurs BDC/EMC ou q/Q dépareillés', 'operators BDC/EMC or q/Q do not pair'),
  '32000 14.7.4.2': one(
    'numéro de contenu balisé employé deux fois : {ids}',
    'number of marked content used twice: {ids}',
  ),
  '32000 14.7.4.3': {
    faults: {
      outside: said('contenu balisé hors de l’arbre : {ids}', 'tagged content outside the tree: {ids}'),
      absent: said('{type} nomme un contenu absent ({id})', '{type} names content that is absent ({id})'),
    },
  },
  '32000 14.7.4.4': {
    faults: {
      annotation: said(
        'StructParent ne ramène pas à l’élément de l’annotation',
        'StructParent does not lead back to the element of the annotation',
      ),
      content: said(
        'ParentTree ne ramène pas de {ids} à son élément',
        'ParentTree does not lead back from {ids} to its element',
      ),
    },
  },
  '30-001': one('contenu d’un autre fichier (Ref)', 'content of another file (Ref)'),
  '30-002': one('forme balisée employée deux fois', 'tagged form used twice'),
  '02-001': one('balise inconnue : {type}', 'unknown tag: {type}'),
  '02-003': one('RoleMap tourne en rond : {type}', 'RoleMap leads back into itself: {type}'),
  '02-004': one('balise normalisée remplacée : {type} → {to}', 'standard tag replaced: {type} → {to}'),
  '09-004': NESTING,
  '09-005': NESTING,
  '09-006': NESTING,
  '09-007': NESTING,
  '09-008': NESTING,
  'UA 7.2 cellules': one(
    'lignes de longueurs différentes, en cellules : {widths}',
    'rows of different lengths, in cells: {widths}',
  ),
  '32000 14.8.4': one('Document dans un autre élément', 'Document in another element'),
  '10-001': one('{font} : codes sans Unicode ({codes})', '{font}: codes without Unicode ({codes})'),
  '31-001': one(
    '{font} : CIDSystemInfo absent ou incomplet',
    '{font}: CIDSystemInfo is missing or incomplete',
  ),
  '31-004': one(
    '{font} : CIDToGIDMap n’est ni Identity ni un flux',
    '{font}: CIDToGIDMap is neither Identity nor a stream',
  ),
  '31-005': one('{font} : pas de CIDToGIDMap', '{font}: no CIDToGIDMap'),
  '31-006': one(
    '{font} : table de codes ni prédéfinie ni incorporée',
    '{font}: table of codes neither predefined nor embedded',
  ),
  '31-009': one('{font} : police non incorporée', '{font}: font is not embedded'),
  '31-011': one(
    '{font} : glyphes absents de la police incorporée ({codes})',
    '{font}: glyphs that the embedded font lacks ({codes})',
  ),
  '31-014': one('{font} : CIDSet ne nomme pas tous les glyphes', '{font}: CIDSet does not name all glyphs'),
  '31-016': one(
    '{font} : largeurs autres que celles de la police ({codes})',
    '{font}: widths other than those of the font ({codes})',
  ),
  '31-027': one('{font} : pas de table Unicode (ToUnicode)', '{font}: no Unicode table (ToUnicode)'),
  '31-028': one('{font} : code qui vaut U+0000 ({codes})', '{font}: code that stands for U+0000 ({codes})'),
  '31-029': one(
    '{font} : code qui vaut U+FEFF ou U+FFFE ({codes})',
    '{font}: code that stands for U+FEFF or U+FFFE ({codes})',
  ),
  '31-030': one('{font} : glyphe .notdef dans le texte', '{font}: glyph .notdef in the text'),
  'A 6.2.11.7.3': one('caractère à usage privé sans ActualText', 'private-use character without ActualText'),
};
