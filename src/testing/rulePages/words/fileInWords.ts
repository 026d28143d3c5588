import { BOUNDS } from '../../../diagnostics/bounds.ts';
import { MOST_DRAWING_BYTES } from '../../../pictures/drawings/drawing.ts';
import { MOST_PICTURE_BYTES, MOST_PIXELS } from '../../../pictures/bounds.ts';
import { toldBy, type ToldInWords } from './toldInWords.ts';

const MEGABYTE = 2 ** 20;

const check = toldBy('check');
const sheet = toldBy('import');

const LOADING = 'src/content/loadContent.test.ts';
const PICTURES = 'src/content/files/checkPictures.test.ts';
const SPREADSHEET = 'src/exports/import/spreadsheet.test.ts';
const PLAN = 'src/exports/import/planImport.long.test.ts';
const BOUNDED = 'src/content/bounds.test.ts';
const SHEET_BOUNDS = 'src/exports/import/sheetBounds.long.test.ts';
const TRANSLATIONS = 'src/content/translations/translations.test.ts';

/** What folders, files, pictures and sheets may have wrong that is no text. */
export const FILE_IN_WORDS: readonly ToldInWords[] = [
  check('FI-001', { folder: 'contenu' },
    'La commande nomme un dossier qui n’existe pas, ou que votre compte ne peut pas ouvrir : `npm run check -- --content contenu`.',
    'Le dossier existe : `npm run check -- --content content`.', LOADING),
  check('FI-002', { folder: 'content' },
    'Le dossier de contenu n’a aucun `publication.md`, à aucune profondeur.',
    'Chaque publication est un dossier avec son `publication.md` : `content/dossier-pays-japon/publication.md`.', LOADING),
  check('FI-003', {},
    'Un fichier est là, mais le système refuse de l’ouvrir : ses droits, un disque débranché, un lien qui ne mène à rien.',
    'Le fichier s’ouvre dans un éditeur de texte.', LOADING),
  check('FI-004', { megabytes: 3, maximum: BOUNDS.textFile.most / MEGABYTE },
    'Un fichier Markdown est plus gros qu’aucun texte : le plus souvent, une image y est collée.',
    'Le texte est dans le fichier Markdown, l’image dans un fichier sous `images/`.', LOADING),
  check('FI-005', {},
    'Le fichier est enregistré dans un autre codage que UTF-8 (Windows-1252, Shift-JIS), ou n’est pas un texte.',
    'Le fichier est enregistré en UTF-8 : dans VS Code, le codage est en bas à droite.', LOADING),
  check('FI-006', {},
    'Un lien symbolique du dossier de contenu mène à un fichier qui est ailleurs.',
    'Le fichier lui-même est dans le dossier de contenu.', LOADING),
  check('LI-003', { files: BOUNDS.publicationFiles.most + 1, maximum: BOUNDS.publicationFiles.most },
    'Une publication a plus de fichiers Markdown que le programme n’en lit.',
    'Les fichiers sont partagés entre plusieurs publications.', BOUNDED),
  check('LI-004', { maximum: BOUNDS.folderDepth.most },
    'Des dossiers sont les uns dans les autres sur plus de niveaux que le programme n’en lit.',
    'Les fichiers sont près de leur `publication.md`.', BOUNDED),
  check('IM-007', { megabytes: 80, maximum: MOST_PICTURE_BYTES / MEGABYTE },
    'Le fichier d’une image est plus lourd que ce que le programme lit.',
    'L’image est enregistrée en JPEG, ou en plus petit.', PICTURES),
  check('IM-011', { found: 'images/pont.png', width: 60000, height: 60000, maximum: MOST_PIXELS / 1_000_000 },
    'Une image dit avoir tant de pixels que l’ouvrir remplirait la mémoire.',
    'L’image a les pixels que sa place demande : neuf millions pour une page A4.', PICTURES),
  check('IM-012', { found: 'images/pont.jpg', coding: 'arithmetic' },
    'Un JPEG est codé d’une manière que les PDF ne connaissent pas : sans perte, arithmétique, sur douze bits.',
    'L’image est ouverte dans un logiciel d’images, et enregistrée en JPEG ordinaire ou en PNG.', PICTURES),
  check('IM-013', { found: 'images/pont.png' },
    'Une image prend tant de temps à décoder que le programme y renonce.',
    'L’image est enregistrée de nouveau, en plus petit.', PICTURES),
  check('IM-014', { found: 'images/pont.png' },
    'Un PNG est animé (APNG) : une page imprimée n’en montre que la première vue.',
    'L’image est fixe.', PICTURES),
  check('LG-002', { kilobytes: 900, maximum: MOST_DRAWING_BYTES / 1024 },
    'Le dessin d’un logo a tant de points que son fichier SVG est plus lourd que ce que le programme lit.',
    'Le dessin est simplifié dans un logiciel de dessin, ou le logo donné en PNG.', 'src/content/files/logos/withLogos.test.ts'),
  sheet('TA-001', {},
    'La feuille CSV est enregistrée dans le codage de Windows : « é » n’y est pas écrit comme en UTF-8.',
    'Dans le tableur, enregistrez-la sous « CSV UTF-8 », ou donnez le fichier .xlsx.', SPREADSHEET),
  sheet('TA-007', {},
    'La cellule `texte` a d’autres mots que la fiche, dont le texte a une liste, un titre ou du gras que la feuille ne montre pas : les perdre serait une faute.',
    'Le texte est changé dans le fichier Markdown ; la cellule reste comme l’export la donne.', PLAN),
  sheet('TA-009', { file: 'content/repertoire/partenariats/tours-takamatsu.md' },
    'La feuille change une fiche qui existe, et que le programme ne peut pas lire : son en-tête a des erreurs.',
    'Les erreurs de la fiche sont corrigées d’abord : `npm run check` les montre.', PLAN),
  sheet('TA-014', {},
    'La feuille change une fiche dont l’en-tête donne un nom à une valeur (`&`) et l’emploie plus loin (`*`) : écrire l’une changerait l’autre.',
    'La fiche est changée dans son fichier Markdown.', PLAN),
  sheet('TA-015', {},
    'Le fichier .xlsx est abîmé, ou n’en est pas un.',
    'Le classeur est ouvert dans le tableur et enregistré de nouveau, ou donné en CSV.', SPREADSHEET),
  sheet('TA-016', {},
    'Le fichier n’est ni un .csv ni un .xlsx : un .ods, un .xls.',
    'Dans le tableur, enregistrez-le sous « .xlsx » ou « CSV UTF-8 ».', SPREADSHEET),
  sheet('TA-018', { maximum: BOUNDS.sheetFile.most / MEGABYTE },
    'Le fichier de la feuille est plus gros que ce que le programme lit.',
    'La feuille n’a que les lignes du répertoire, sans images.', SPREADSHEET),
  sheet('LI-006', { maximum: BOUNDS.workbook.most / MEGABYTE },
    'Un petit fichier .xlsx se décompresse en un très grand.',
    'Les lignes sont copiées dans un classeur neuf, ou données en CSV.', SHEET_BOUNDS),
  sheet('LI-007', { maximum: BOUNDS.sheetRows.most },
    'La feuille a trop de lignes, souvent des lignes vides que le tableur a gardées en bas.',
    'Les lignes vides du bas sont supprimées, ou la feuille est partagée.', SHEET_BOUNDS),
  check('CO-004', { query: 'liens, en lettres' },
    'Une traduction demande un nombre en lettres, et le programme n’a pas les mots des nombres de cette langue :\n\n````markdown\n{{liens, en lettres}}\n````',
    '````markdown\n{{liens}}\n````', 'src/content/computed/computed.test.ts'),
  check('TR-012', { key: 'france.nomLocal', name: 'Tours', wanted: 'localName' },
    'Le répertoire a une édition japonaise, et une fiche n’a pas le nom japonais de la collectivité française, ou la lecture en kana du nom japonais :\n\n````markdown\nfrance:\n  nom: Tours\n````',
    '````markdown\nfrance:\n  nom: Tours\n  nomLocal: トゥール\n````', TRANSLATIONS),
  check('TR-014', { key: 'domaines.0', label: 'culture', language: 'ja' },
    'Le répertoire a une édition japonaise, et un mot de `vocabulaire.md` n’a pas d’équivalent :\n\n````markdown\ndomaines:\n  - { id: culture, libelle: culture }\n````',
    '````markdown\ndomaines:\n  - { id: culture, libelle: culture, local: 文化 }\n````', TRANSLATIONS),
  check('TR-020', { name: '鎌倉市' },
    'L’édition japonaise imprime une liste de sources, classée par éditeur, et un éditeur écrit en kanji n’a pas sa lecture :\n\n````markdown\nsources:\n  ville: { titre: 市のページ, editeur: 鎌倉市 }\n````',
    '````markdown\nsources:\n  ville: { titre: 市のページ, editeur: 鎌倉市, lecture: かまくらし }\n````', TRANSLATIONS),
]; // prettier-ignore
