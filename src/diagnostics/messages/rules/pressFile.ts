import { said, type RuleWordings } from './wording.ts';
import { CONTENT_DAMAGE, DAMAGE } from './damage.ts';

/** PP-001 to PP-041: the file, its claim, boxes and fonts. */
export const PRESS_FILE_RULES: RuleWordings = {
  'PP-001': {
    title: said('Fichier intact', 'Sound file'),
    remedy: said(
      'Refaire le PDF : un fichier endommagé est réparé au hasard par chaque logiciel.',
      'Make the PDF again: every program repairs a damaged file in its own way.',
    ),
    faults: DAMAGE,
  },
  'PP-002': {
    title: said('Aucun chiffrement', 'No encryption'),
    remedy: said(
      'Exporter le PDF sans mot de passe ni restriction.',
      'Export the PDF without password or restriction.',
    ),
    faults: {
      found: said('le fichier est chiffré', 'the file is encrypted'),
      locked: said(
        'le fichier est chiffré et ne s’ouvre pas sans mot de passe',
        'the file is encrypted and does not open without a password',
      ),
    },
  },
  'PP-003': {
    title: said('Contenu des pages lisible', 'Readable content of pages'),
    remedy: said(
      'Refaire le PDF : ce que le contrôle ne sait pas lire, l’imprimeur le lira peut-être autrement.',
      'Make the PDF again: what this check cannot read, a printing house may read in another way.',
    ),
    faults: CONTENT_DAMAGE,
  },
  'PP-010': {
    title: said('Version PDF 1.6 au plus', 'PDF version 1.6 at most'),
    remedy: said('Exporter en PDF/X-4, donc en PDF 1.6.', 'Export as PDF/X-4, which is PDF 1.6.'),
    faults: { found: said('le fichier est en PDF {version}', 'the file is PDF {version}') },
  },
  'PP-011': {
    title: said('Déclaration PDF/X-4', 'Claim of PDF/X-4'),
    remedy: said(
      'Exporter selon la norme PDF/X-4 ; l’enregistrement « PDF » simple ne suffit pas.',
      'Export by the standard PDF/X-4; plain “PDF” is not enough.',
    ),
    faults: {
      infoOnly: said('PDF/X-4 est déclaré dans Info, non dans XMP', 'PDF/X-4 is claimed in Info, not in XMP'),
      other: said('le fichier se dit {found}, non PDF/X-4', 'the file claims {found}, not PDF/X-4'),
      none: said('le fichier ne se dit pas PDF/X-4', 'the file does not claim PDF/X-4'),
    },
  },
  'PP-012': {
    title: said('Métadonnées (titre, dates)', 'Metadata (title, dates)'),
    remedy: said(
      'Compléter titre et dates à l’export ; dans ce projet, les champs de publication.md.',
      'Complete title and dates on export; in this project, the fields of publication.md.',
    ),
    faults: {
      none: said('les métadonnées XMP manquent', 'XMP metadata are missing'),
      missing: said('{property} manque dans XMP', '{property} is missing in XMP'),
      filtered: said('les métadonnées XMP sont compressées', 'XMP metadata are compressed'),
      noTitle: said('le titre manque dans Info', 'the title is missing in Info'),
      otherTitle: said('le titre diffère entre Info et XMP', 'the title differs between Info and XMP'),
      noDate: said('la date {key} manque dans Info', 'the date {key} is missing in Info'),
      badDate: said('la date {key} est mal écrite', 'the date {key} is badly written'),
      otherDate: said(
        'la date {key} diffère entre Info et XMP',
        'the date {key} differs between Info and XMP',
      ),
    },
  },
  'PP-013': {
    title: said('Recouvrement déclaré (Trapped)', 'Trapping is declared (Trapped)'),
    remedy: said(
      'Déclarer /Trapped /False dans Info et pdf:Trapped « False » dans XMP, sauf si le recouvrement est fait.',
      'Declare /Trapped /False in Info and pdf:Trapped “False” in XMP, unless the file is trapped.',
    ),
    faults: {
      badInfo: said(
        'Trapped n’est ni /True ni /False dans Info',
        'Trapped is neither /True nor /False in Info',
      ),
      noInfo: said('Trapped manque dans Info', 'Trapped is missing in Info'),
      noXmp: said('pdf:Trapped manque dans XMP', 'pdf:Trapped is missing in XMP'),
      differ: said('Trapped : {info} dans Info, {xmp} dans XMP', 'Trapped: {info} in Info, {xmp} in XMP'),
    },
  },
  'PP-014': {
    title: said('Identifiant du fichier (ID)', 'File identifier (ID)'),
    remedy: said(
      'Réenregistrer le PDF avec un logiciel qui écrit l’identifiant.',
      'Save the PDF again with a program that writes the identifier.',
    ),
    faults: { found: said('l’identifiant /ID manque ou est vide', 'the identifier /ID is missing or empty') },
  },
  'PP-020': {
    title: said('Intention de sortie CMJN', 'CMYK output intent'),
    remedy: said(
      'Incorporer le profil du papier (FOGRA39, FOGRA51, FOGRA52…) que l’imprimeur demande.',
      'Embed the profile of the paper (FOGRA39, FOGRA51, FOGRA52…) that the printing house asks for.',
    ),
    faults: {
      none: said('l’intention de sortie PDF/X manque', 'the PDF/X output intent is missing'),
      several: said(
        'il y a {count} intentions de sortie PDF/X au lieu d’une',
        'there are {count} PDF/X output intents in place of one',
      ),
      noCondition: said(
        'l’intention de sortie ne nomme pas sa condition d’impression',
        'the output intent does not name its printing condition',
      ),
      noProfile: said(
        'le profil ICC de sortie n’est pas incorporé',
        'the ICC output profile is not embedded',
      ),
      badProfile: said('le profil ICC de sortie est illisible', 'the ICC output profile cannot be read'),
      class: said(
        'le profil de sortie est de classe « {found} », non « prtr »',
        'the output profile is of class “{found}”, not “prtr”',
      ),
      space: said('le profil de sortie est {found}, non CMJN', 'the output profile is {found}, not CMYK'),
      components: said(
        'le profil de sortie annonce {count} composante(s) au lieu de 4',
        'the output profile announces {count} component(s) in place of 4',
      ),
    },
  },
  'PP-030': {
    title: said('Cadres de page emboîtés', 'Page boxes inside each other'),
    remedy: said(
      'Définir TrimBox (format fini) dans BleedBox (fond perdu) dans MediaBox (feuille).',
      'Define TrimBox (trimmed size) inside BleedBox inside MediaBox (sheet).',
    ),
    faults: {
      noTrim: said('le format fini (TrimBox) manque', 'the trimmed size (TrimBox) is missing'),
      bleedOutside: said(
        'le fond perdu (BleedBox) sort de la feuille',
        'the bleed (BleedBox) leaves the sheet',
      ),
      trimOutside: said(
        'le format fini (TrimBox) sort du fond perdu',
        'the trimmed size (TrimBox) leaves the bleed',
      ),
      cropInside: said(
        'le cadre visible (CropBox) coupe le format fini',
        'the visible box (CropBox) cuts the trimmed size',
      ),
    },
  },
  'PP-031': {
    title: said('Même format fini partout', 'One trimmed size throughout'),
    remedy: said(
      'Donner à toutes les pages le format commandé ; livrer à part ce qui a un autre format.',
      'Give all pages the size that was ordered; deliver apart what has another size.',
    ),
    faults: {
      found: said(
        'format fini {width} × {height} mm au lieu de {wantedWidth} × {wantedHeight} mm',
        'trimmed size {width} × {height} mm in place of {wantedWidth} × {wantedHeight} mm',
      ),
    },
  },
  'PP-032': {
    title: said('Fond perdu de 5 mm', 'Bleed of 5 mm'),
    remedy: said(
      'Exporter avec 5 mm de fond perdu sur les quatre côtés.',
      'Export with 5 mm of bleed on all four sides.',
    ),
    faults: {
      none: said('le fond perdu (BleedBox) n’est pas défini', 'the bleed (BleedBox) is not defined'),
      short: said('fond perdu de {width} mm', 'bleed of {width} mm'),
    },
  },
  'PP-033': {
    title: said('Pas d’ArtBox', 'No ArtBox'),
    remedy: said('Ne garder que TrimBox.', 'Keep TrimBox alone.'),
    faults: {
      both: said('ArtBox et TrimBox ensemble', 'ArtBox and TrimBox together'),
      instead: said('ArtBox au lieu de TrimBox', 'ArtBox in place of TrimBox'),
    },
  },
  'PP-040': {
    title: said('Polices incorporées', 'Embedded fonts'),
    remedy: said(
      'Incorporer toutes les polices (sous-ensembles compris) ; ne pas employer les 14 polices standard.',
      'Embed all fonts (subsets too); do not use the 14 standard fonts.',
    ),
    faults: {
      standard: said(
        '{name}, police standard, n’est pas incorporée',
        '{name}, a standard font, is not embedded',
      ),
      absent: said('{name} n’est pas incorporée', '{name} is not embedded'),
      damaged: said('{name} est endommagée', '{name} is damaged'),
    },
  },
  'PP-041': {
    title: said('Pas de police Type 3', 'No Type 3 font'),
    remedy: said(
      'Préférer une police OpenType ou TrueType : une Type 3 est un dessin, souvent une image de basse résolution.',
      'Prefer an OpenType or TrueType font: a Type 3 font is a drawing, often a coarse picture.',
    ),
    faults: { found: said('police Type 3 {name}', 'Type 3 font {name}') },
  },
};
