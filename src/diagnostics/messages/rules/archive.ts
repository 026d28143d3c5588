import { one, said, type RuleWordings } from './wording.ts';

/** PDF/A-3a (ISO 19005-3), by clause. */
export const ARCHIVE_RULES: RuleWordings = {
  'A 6.1.2': one('en-tête de fichier incorrect', 'wrong header of the file'),
  'A 6.1.3 identifiant': one('pas d’identifiant de fichier (ID)', 'no file identifier (ID)'),
  'A 6.1.3 chiffrement': one('le fichier est chiffré', 'the file is encrypted'),
  'A 6.1.3 fin': one('des octets suivent la fin du fichier', 'bytes follow the end of the file'),
  'A 6.1.7.1': one('flux hors du fichier', 'stream outside the file'),
  'A 6.1.7.2': one('filtre {filter}', 'filter {filter}'),
  'A 6.1.12': one('permissions {names}', 'permissions {names}'),
  'A 6.1.13': {
    faults: {
      number: said('nombre trop grand : {value}', 'number too great: {value}'),
      name: said('nom de plus de 127 octets', 'name of more than 127 bytes'),
      string: said('chaîne de plus de 32 767 octets', 'string of more than 32,767 bytes'),
      side: said('format de page hors des limites', 'page size beyond the limits'),
    },
  },
  'A 6.1.13 q': one('q imbriqué {depth} fois (28 au plus)', 'q nested {depth} times (28 at most)'),
  'A 6.2.2': one('opérateurs inconnus : {names}', 'unknown operators: {names}'),
  'A 6.2.3': {
    faults: {
      different: said('intentions de sortie à profils différents', 'output intents with different profiles'),
      components: said(
        'profil de sortie sans nombre de composantes (N)',
        'output profile without number of components (N)',
      ),
    },
  },
  'A 6.2.4.3': one('{spaces} sans intention de sortie', '{spaces} without an output intent'),
  'A 6.2.5': one('fonction de transfert ({keys})', 'transfer function ({keys})'),
  'A 6.2.8': {
    faults: {
      smoothed: said('image lissée (Interpolate)', 'smoothed picture (Interpolate)'),
      alternate: said('image de substitution', 'alternate picture'),
    },
  },
  'A 6.2.9': one('forme PostScript ou OPI', 'PostScript or OPI form'),
  'A 6.2.10': one(
    'transparence sans espace de fusion ni intention de sortie',
    'transparency without blending space or output intent',
  ),
  'A 6.2.10 fusion': one('mode de fusion inconnu : {mode}', 'unknown blend mode: {mode}'),
  'A 6.3.1': one('annotation {subtype}', 'annotation {subtype}'),
  'A 6.3.2': one('annotation qui ne s’imprime pas (F)', 'annotation that does not print (F)'),
  'A 6.3.3': one('annotation {subtype} sans apparence', 'annotation {subtype} without appearance'),
  'A 6.4.1': one('formulaire sans apparences', 'form without appearances'),
  'A 6.5.1': one('action {action}', 'action {action}'),
  'A 6.5.1 scripts': one('scripts dans le document', 'scripts in the document'),
  'A 6.5.2': one('action déclenchée d’elle-même (AA)', 'action that starts by itself (AA)'),
  'A 6.6.2.1': {
    faults: {
      none: said('pas de métadonnées XMP', 'no XMP metadata'),
      name: said('flux de métadonnées mal nommé', 'stream of metadata with a wrong name'),
      filter: said('métadonnées comprimées', 'compressed metadata'),
    },
  },
  'A 6.6.2.2': one('en-tête XMP avec bytes ou encoding', 'XMP header with bytes or encoding'),
  'A 6.6.2.3': one(
    'propriété pdfuaid sans description de son schéma',
    'property pdfuaid without description of its schema',
  ),
  'A 6.6.3': one(
    'Info et XMP ne disent pas la même chose : {entry}',
    'Info and XMP do not say the same: {entry}',
  ),
  'A 6.6.3 dates': one(
    'Info et XMP ne disent pas la même date : {entry}',
    'Info and XMP do not say the same date: {entry}',
  ),
  'A 6.6.4': one('les métadonnées ne se réclament pas de PDF/A-3a', 'the metadata do not claim PDF/A-3a'),
  'A 6.7.2.2': one('le document ne se dit pas balisé', 'the document does not say that it is tagged'),
  'A 6.7.3.3': one('pas d’arbre de structure', 'no structure tree'),
  'A 6.8 type': one('{file} : pas de type de média', '{file}: no media type'),
  'A 6.8 date': one('{file} : pas de date (Params, ModDate)', '{file}: no date (Params, ModDate)'),
  'A 6.8 nom': one('{file} : pas de nom (F et UF)', '{file}: no name (F and UF)'),
  'A 6.8 relation': one(
    '{file} : pas de lien avec le document (AFRelationship)',
    '{file}: no relation to the document (AFRelationship)',
  ),
  'A 6.8 association': one('{file} : aucun objet ne le nomme (AF)', '{file}: no object names it (AF)'),
  'A 6.8 somme': one(
    '{file} : la somme de contrôle (CheckSum) n’est pas celle des données, en 16 octets',
    '{file}: the check sum (CheckSum) is not that of the data, in 16 bytes',
  ),
  'A 6.10': one('présentations de rechange', 'alternate presentations'),
  'A 6.11': one('exigences (Requirements)', 'requirements (Requirements)'),
};
