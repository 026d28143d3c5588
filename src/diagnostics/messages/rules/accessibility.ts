import { one, said, type RuleWordings } from './wording.ts';

/** PDF/UA-1 (ISO 14289-1): the document, its elements, languages and annotations. */
export const ACCESSIBILITY_RULES: RuleWordings = {
  'UA 7.1': one(
    'le document n’est pas balisé (MarkInfo, StructTreeRoot)',
    'the document is not tagged (MarkInfo, StructTreeRoot)',
  ),
  '01-007': one('les balises sont dites douteuses (Suspects)', 'the tags are said to be suspect (Suspects)'),
  '06-001': one('pas de métadonnées XMP', 'no XMP metadata'),
  '06-002': one('les métadonnées ne se réclament pas de PDF/UA-1', 'the metadata do not claim PDF/UA-1'),
  '06-003': one('pas de titre dans les métadonnées (dc:title)', 'no title in the metadata (dc:title)'),
  '07-001': one(
    'rien ne demande d’afficher le titre (DisplayDocTitle)',
    'nothing asks to show the title (DisplayDocTitle)',
  ),
  '07-002': one(
    'la fenêtre affiche le nom du fichier et non le titre',
    'the window shows the name of the file and not the title',
  ),
  '20-001': one('configuration de calques sans nom', 'configuration of layers without a name'),
  '20-003': one('des calques changent d’eux-mêmes (AS)', 'layers change by themselves (AS)'),
  '21-001': one('fichier joint sans nom (F et UF)', 'attached file without a name (F and UF)'),
  '25-001': one('formulaire XFA', 'XFA form'),
  '26-002': one('le chiffrement exclut les lecteurs d’écran', 'the encryption shuts screen readers out'),
  '28-002': one(
    'annotation {subtype} hors d’un élément Annot',
    'annotation {subtype} outside an Annot element',
  ),
  '28-004': one('annotation {subtype} sans description', 'annotation {subtype} without a description'),
  '28-005': one('champ sans nom (TU)', 'field without a name (TU)'),
  '28-006': one('annotation inconnue : {subtype}', 'unknown annotation: {subtype}'),
  '28-007': one('annotation TrapNet', 'TrapNet annotation'),
  '28-008': one('ordre de tabulation non dit (Tabs)', 'tab order is not said (Tabs)'),
  '28-009': one(
    'ordre de tabulation « {tabs} » au lieu de celui des balises',
    'tab order “{tabs}” in place of that of the tags',
  ),
  '28-010': one('champ hors d’un élément Form', 'field outside a Form element'),
  '28-011': one('lien hors d’un élément Link', 'link outside a Link element'),
  '28-012': one('lien sans description (Contents)', 'link without a description (Contents)'),
  '28-017': one('marque d’impression dans l’arbre', 'printer’s mark in the tree'),
  '13-004': one('image sans texte de remplacement', 'picture without an alternative text'),
  '32000 14.8.5.4.3': one('image sans cadre (BBox)', 'picture without a box (BBox)'),
  '14-002': one('le premier titre est {role}', 'the first heading is {role}'),
  '14-003': one('saut de {from} à {to}', 'jump from {from} to {to}'),
  '14-006': one('plusieurs H dans un élément', 'several H in one element'),
  '14-007': one('titres H et titres numérotés mêlés', 'H and numbered headings are mixed'),
  '15-003': one('cellule d’en-tête sans portée (Scope)', 'header cell without a scope (Scope)'),
  '17-002': one('formule sans texte de remplacement', 'formula without an alternative text'),
  '19-003': one('note sans identifiant (ID)', 'note without an identifier (ID)'),
  '19-004': one('identifiant de note employé deux fois : {id}', 'identifier of a note used twice: {id}'),
  '32000 14.9': one(
    '{type} : caractère interdit dans un texte de remplacement',
    '{type}: forbidden character in an alternative text',
  ),
  '11-001': one('texte dont la langue n’est dite nulle part', 'text whose language is said nowhere'),
  '11-002': one('{type} : texte de remplacement sans langue', '{type}: alternative text without a language'),
  '11-003': one('signets sans langue', 'bookmarks without a language'),
  '11-004': one('annotation sans langue', 'annotation without a language'),
  '11-006': one('le document ne dit pas sa langue (Lang)', 'the document does not say its language (Lang)'),
  'PDF-101': one(
    'mots séparés sur la page et collés à l’écoute : « {words} »',
    'words apart on the page and glued when heard: “{words}”',
  ),
  'PDF-102': one('étiquette de page vide', 'empty page label'),
  'PDF-103': one(
    'légende (Caption) dans {parent}, hors de ce qu’elle décrit',
    'caption (Caption) in {parent}, outside what it describes',
  ),
  'PDF-104': one(
    'un lien coupé en plusieurs éléments Link : {target}',
    'one link cut into several Link elements: {target}',
  ),
  'PDF-105': {
    faults: {
      found: said('tableau sans en-tête de ligne ni de colonne', 'table without row or column headers'),
      cells: said(
        'tableau dont {count} cellule(s) n’ont d’en-tête ni dans leur ligne ni dans leur colonne, à partir de celle-ci',
        'table in which {count} cell(s) have a header neither in their row nor in their column, from this one on',
      ),
      unknown: said(
        'cellule qui renvoie à un en-tête absent de son tableau : « {id} »',
        'cell that names a header that its table lacks: “{id}”',
      ),
      vast: said(
        'tableau trop grand pour que les en-têtes de ses cellules soient cherchés',
        'table too large for the headers of its cells to be looked for',
      ),
    },
  },
  'PDF-106': one(
    'caractère interdit (U+0000, U+FEFF, U+FFFE) dans un texte de remplacement',
    'forbidden character (U+0000, U+FEFF, U+FFFE) in a replacement text',
  ),
  'UA 7.2 langue': {
    faults: {
      file: said('« {language} » n’est pas un code de langue', '“{language}” is no language tag'),
      element: said(
        '{type} : « {language} » n’est pas un code de langue',
        '{type}: “{language}” is no language tag',
      ),
    },
  },
};
