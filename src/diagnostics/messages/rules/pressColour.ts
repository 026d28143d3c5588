import { said, type RuleWordings } from './wording.ts';

/** Pictures and line art speak of their pixels in the same words. */
const COARSE = {
  found: said(
    'image à {ppi} ppp ({width} × {height} px sur {across} × {down} mm ; il faut {neededWidth} × {neededHeight} px)',
    'picture at {ppi} ppi ({width} × {height} px on {across} × {down} mm; {neededWidth} × {neededHeight} px are needed)',
  ),
};

/** PP-050 to PP-080: inks, pictures, rules and transparency. */
export const PRESS_COLOUR_RULES: RuleWordings = {
  'PP-050': {
    title: said('Couleurs en CMJN', 'Colours in CMYK'),
    remedy: said(
      'Convertir en CMJN avec le profil de sortie avant l’export (ou --rvb-icc si l’imprimeur convertit lui-même).',
      'Convert to CMYK with the output profile before the export (or --rvb-icc if the printing house converts).',
    ),
    faults: {
      jpeg2000: said(
        'image JPEG 2000 dont l’espace de couleurs n’est pas déclaré : non vérifiée',
        'JPEG 2000 picture whose colour space is not declared: not verified',
      ),
      DeviceRGB: said('{what} en RVB sans profil (DeviceRGB)', '{what} in RGB without profile (DeviceRGB)'),
      CalRGB: said('{what} en RVB calibré (CalRGB)', '{what} in calibrated RGB (CalRGB)'),
      Lab: said('{what} en Lab', '{what} in Lab'),
      ICC: said('{what} en RVB avec profil ICC', '{what} in RGB with an ICC profile'),
      badICC: said('{what} en espace ICC illisible', '{what} in an ICC space that cannot be read'),
      unknown: said(
        '{what} en espace de couleurs inconnu ({name})',
        '{what} in an unknown colour space ({name})',
      ),
      none: said('{what} en espace de couleurs non déclaré', '{what} in an undeclared colour space'),
    },
  },
  'PP-051': {
    title: said('Tons directs', 'Spot colours'),
    remedy: said(
      'Convertir en CMJN, sauf si le ton direct est commandé.',
      'Convert to CMYK, unless the spot colour was ordered.',
    ),
    faults: { found: said('ton direct « {name} »', 'spot colour “{name}”') },
  },
  'PP-052': {
    title: said('Couleur de repérage hors de la page', 'Registration colour outside the page'),
    remedy: said(
      'Réserver la couleur de repérage (All) aux traits de coupe ; pour du noir, employer K 100.',
      'Keep the registration colour (All) for crop marks; for black, use K 100.',
    ),
    faults: {
      found: said('couleur de repérage dans le format fini', 'registration colour inside the trimmed page'),
    },
  },
  'PP-053': {
    title: said('Texte noir en noir seul', 'Black text in black alone'),
    remedy: said('Mettre le texte noir en K 100 (0, 0, 0, 100).', 'Set black text in K 100 (0, 0, 0, 100).'),
    faults: { found: said('texte noir en plusieurs encres', 'black text in several inks') },
  },
  'PP-054': {
    title: said('Noir en surimpression', 'Black overprints'),
    remedy: said(
      'Mettre texte et filets K 100 en surimpression (OP, op vrais, OPM 1).',
      'Let text and rules in K 100 overprint (OP, op true, OPM 1).',
    ),
    faults: {
      text: said('texte noir sans surimpression', 'black text does not overprint'),
      rule: said('filet noir sans surimpression', 'black rule does not overprint'),
    },
  },
  'PP-055': {
    title: said('Pas de blanc en surimpression', 'No white that overprints'),
    remedy: said(
      'Ôter la surimpression du blanc : il disparaîtrait à l’impression.',
      'Take the overprint off white: it would vanish in print.',
    ),
    faults: {
      text: said('texte blanc en surimpression', 'white text overprints'),
      object: said('objet blanc en surimpression', 'white object overprints'),
    },
  },
  'PP-056': {
    title: said('Encrage déclaré', 'Declared ink'),
    remedy: said(
      'Alléger la couleur ; pour un noir de soutien, par exemple C 60 M 40 J 40 N 100.',
      'Lighten the colour; for a rich black, for example C 60 M 40 Y 40 K 100.',
    ),
    faults: {
      found: said(
        'couleur à {percent} % d’encre (limite {limit} %)',
        'colour with {percent} % of ink (limit {limit} %)',
      ),
    },
  },
  'PP-057': {
    title: said('Encrage mesuré', 'Measured ink'),
    remedy: said(
      'Convertir l’image avec un profil limité à 300 %, ou alléger les couleurs superposées.',
      'Convert the picture with a profile limited to 300 %, or lighten the colours that overlie.',
    ),
    faults: {
      found: said('{percent} % d’encre mesurés ({plates})', '{percent} % of ink measured ({plates})'),
    },
  },
  'PP-058': {
    title: said('Petit texte en deux encres au plus', 'Small text in two inks at most'),
    remedy: said(
      'Mettre le texte de moins de 8 pt en noir, en gris (K) ou en deux encres.',
      'Set text under 8 pt in black, in grey (K) or in two inks.',
    ),
    faults: {
      found: said('texte de {size} pt en {count} encres', 'text of {size} pt in {count} inks'),
    },
  },
  'PP-059': {
    title: said('Images au trait et en gris en une encre', 'Line art and grey pictures in one ink'),
    remedy: said(
      'Laisser en noir (DeviceGray) l’image de 1 bit ou en gris, sans la convertir en CMJN.',
      'Leave a picture of 1 bit or of greys in black (DeviceGray), without converting it to CMYK.',
    ),
    faults: {
      found: said('image de 1 bit en plusieurs encres', 'picture of 1 bit in several inks'),
      greys: said(
        'image en gris enregistrée en couleurs : elle s’imprime en plusieurs encres',
        'picture of greys stored in colours: it prints in several inks',
      ),
      converted: said(
        'image en gris avec un profil à elle : le flashage peut la convertir en plusieurs encres',
        'picture of greys with a profile of its own: platemaking may convert it into several inks',
      ),
    },
  },
  'PP-060': {
    title: said('Images à 300 ppp', 'Pictures at 300 ppi'),
    remedy: said(
      'Fournir une image plus grande ou la réduire sur la page ; agrandir les pixels n’y change rien.',
      'Give a larger picture or set it smaller; enlarging its pixels changes nothing.',
    ),
    faults: COARSE,
  },
  'PP-061': {
    title: said('Images au trait à 600 ppp', 'Line art at 600 ppi'),
    remedy: said(
      'Numériser le trait à 1200 ppp, ou le redessiner en vecteurs.',
      'Scan line art at 1200 ppi, or draw it again as vectors.',
    ),
    faults: COARSE,
  },
  'PP-062': {
    title: said(
      'Ni image de remplacement, ni OPI, ni fichier externe',
      'No alternate picture, OPI or external file',
    ),
    remedy: said('Incorporer les images définitives.', 'Embed the final pictures.'),
    faults: {
      Alternates: said('image de remplacement', 'alternate picture'),
      OPI: said('image OPI', 'OPI picture'),
      Ref: said('contenu d’un autre fichier (Ref)', 'content of another file (Ref)'),
      F: said('données dans un autre fichier (F)', 'data in another file (F)'),
    },
  },
  'PP-070': {
    title: said('Filets de 0,25 pt au moins', 'Rules of 0.25 pt at least'),
    remedy: said(
      'Épaissir le filet à 0,25 pt, ou 0,5 pt s’il est tramé ou en réserve.',
      'Thicken the rule to 0.25 pt, or 0.5 pt if it is screened or reversed.',
    ),
    faults: { found: said('filet de {width} pt', 'rule of {width} pt') },
  },
  'PP-071': {
    title: said('Texte en réserve d’au moins 7 pt', 'Reversed text of 7 pt at least'),
    remedy: said(
      'Grossir le texte blanc à 7 pt ou plus, et le graisser.',
      'Enlarge white text to 7 pt or more, and make it bolder.',
    ),
    faults: { found: said('texte en réserve de {size} pt', 'reversed text of {size} pt') },
  },
  'PP-080': {
    title: said('Transparences', 'Transparency'),
    remedy: said(
      'Donner aux groupes de transparence l’espace CMJN ; les transparences elles-mêmes sont admises en PDF/X-4.',
      'Give transparency groups the space CMYK; transparency itself is allowed in PDF/X-4.',
    ),
    faults: {
      group: said('groupe de transparence hors CMJN', 'transparency group outside CMYK'),
      blend: said('mode de fusion {mode}', 'blend mode {mode}'),
      alpha: said('opacité {percent} %', 'opacity {percent} %'),
      mask: said('masque progressif', 'soft mask'),
    },
  },
};
