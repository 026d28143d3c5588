import { didYouMeanEn, didYouMeanFr, error, say, warning } from './entry.ts';

/** TA-…: sheets that are imported, and the data of earlier editions. Lines and columns are those of the sheet. */
export const SHEET_MESSAGES = {
  'TA-001': error<Record<never, never>>(
    () =>
      say(
        'la feuille n’est pas du texte UTF-8',
        'dans le tableur, enregistrez-la sous « CSV UTF-8 », ou donnez le fichier .xlsx',
      ),
    () => say('the sheet is not UTF-8 text'),
  ),
  'TA-002': warning<{ name: string; suggestion: string | undefined }>(
    (d) =>
      say(
        `colonne « ${d.name} » inconnue : elle n’est pas lue`,
        didYouMeanFr(d.suggestion, 'les colonnes sont celles de l’export'),
      ),
    (d) =>
      say(
        `unknown column “${d.name}”: it is not read`,
        didYouMeanEn(d.suggestion, 'columns are those of the export'),
      ),
  ),
  'TA-003': error<Record<never, never>>(
    () => say('il n’y a pas de colonne « id »', 'elle dit quelle fiche chaque ligne décrit'),
    () => say('there is no column “id”', 'it says which entry a row is about'),
  ),
  'TA-004': error<{ name: string }>(
    (d) => say(`deux colonnes s’appellent « ${d.name} »`, 'gardez-en une ; la seconde n’est pas lue'),
    (d) => say(`two columns are named “${d.name}”`, 'keep one; the second is not read'),
  ),
  'TA-005': error<{ id: string; line: number }>(
    (d) => say(`la fiche « ${d.id} » est déjà à la ligne ${d.line}`, 'gardez une ligne par fiche'),
    (d) => say(`entry “${d.id}” is already on row ${d.line}`, 'keep one row for each entry'),
  ),
  'TA-006': error<{ name: string; found: number; expected: number }>(
    (d) =>
      say(
        `${d.name} : ${d.found} éléments, quand les autres colonnes de la même liste en ont ${d.expected}`,
        'les éléments sont séparés par « | » ; laissez vide celui qui manque : « a |  | c »',
      ),
    (d) =>
      say(
        `${d.name}: ${d.found} items, where the other columns of the list have ${d.expected}`,
        'items are apart by “|”; leave a missing one empty: “a |  | c”',
      ),
  ),
  'TA-007': error<Record<never, never>>(
    () =>
      say(
        'texte : le texte de cette fiche a une mise en forme que la feuille ne montre pas',
        'changez-le dans le fichier Markdown, ou laissez la cellule telle que l’export la donne',
      ),
    () =>
      say(
        'texte: the text of this entry has formatting that the sheet does not show',
        'change it in the Markdown file',
      ),
  ),
  'TA-008': error<{ name: string; found: string }>(
    (d) =>
      say(
        `${d.name} : une fois écrite, cette valeur se lirait « ${d.found} »`,
        'écrivez-la directement dans le fichier Markdown',
      ),
    (d) =>
      say(`${d.name}: once written, this value would read “${d.found}”`, 'write it in the Markdown file'),
  ),
  'TA-009': error<{ file: string }>(
    (d) =>
      say(
        `la fiche ${d.file} existe, mais elle a des erreurs`,
        'corrigez-les d’abord : « npm run check » les montre',
      ),
    (d) => say(`entry ${d.file} exists but has errors`, 'mend them first: “npm run check” shows them'),
  ),
  'TA-010': error<{ key?: string | undefined }>(
    (d) =>
      say(
        d.key === undefined
          ? 'cet instantané n’est pas du JSON'
          : `cet instantané n’est pas un export du répertoire : ${d.key || 'sa structure'} ne convient pas`,
        'un instantané est le fichier .json qu’écrit « npm run export », sans changement',
      ),
    (d) =>
      say(
        d.key === undefined
          ? 'this snapshot is not JSON'
          : `this snapshot is no export of the directory: see ${d.key || 'its structure'}`,
        'a snapshot is the .json file that “npm run export” writes',
      ),
  ),
  'TA-011': warning<{ id: string; suggestion: string }>(
    (d) => say(`« ${d.id} » serait une fiche nouvelle`, didYouMeanFr(d.suggestion)),
    (d) => say(`“${d.id}” would be a new entry`, didYouMeanEn(d.suggestion)),
  ),
  'TA-012': error<{ found: number; expected: number }>(
    (d) =>
      say(
        `${d.found} cellules pour ${d.expected} colonnes`,
        'une cellule qui contient le séparateur ou des guillemets s’écrit entre guillemets droits',
      ),
    (d) => say(`${d.found} cells for ${d.expected} columns`, 'quote a cell that holds the separator'),
  ),
  'TA-013': error<Record<never, never>>(
    () => say('des guillemets droits ouverts sur cette ligne ne sont pas bien fermés'),
    () => say('quotation marks opened on this row are not closed well'),
  ),
  'TA-014': error<Record<never, never>>(
    () =>
      say(
        'l’en-tête de cette fiche emploie des renvois YAML (& et *)',
        'changez la fiche dans son fichier Markdown',
      ),
    () => say('the front matter of this entry uses YAML aliases', 'change the entry in its Markdown file'),
  ),
  'TA-015': error<Record<never, never>>(
    () =>
      say('ce classeur .xlsx est illisible', 'ouvrez-le et enregistrez-le de nouveau, ou passez par le CSV'),
    () => say('this .xlsx workbook cannot be read'),
  ),
  'TA-016': error<Record<never, never>>(
    () =>
      say(
        'la feuille doit être un fichier .csv ou .xlsx',
        'dans le tableur, enregistrez-la dans l’un de ces formats',
      ),
    () => say('the sheet must be a .csv or .xlsx file'),
  ),
  'TA-017': error<Record<never, never>>(
    () => say('la feuille est vide', 'sa première ligne porte les noms des colonnes, comme dans l’export'),
    () => say('the sheet is empty'),
  ),
  'TA-018': error<{ maximum: number }>(
    (d) =>
      say(`la feuille est trop grosse : ${d.maximum} Mo au plus`, 'n’y gardez que les lignes du répertoire'),
    (d) => say(`the sheet is too large: ${d.maximum} MB at most`, 'keep the rows of the directory alone'),
  ),
  'TA-019': warning<{ folder: string }>(
    (d) =>
      say(
        `la rubrique « nouveautes » est demandée, mais ${d.folder}/ ne garde aucune édition antérieure : elle est laissée de côté`,
        `rangez-y, sous le nom AAAA-MM.json, le fichier .json de l’édition précédente (« npm run export »)`,
      ),
    (d) =>
      say(
        `the part “nouveautes” is asked for, but ${d.folder}/ keeps no earlier edition: it is left out`,
        'put the previous edition’s .json file there, named YYYY-MM.json',
      ),
  ),
  'TA-020': error<{ name: string; found: string }>(
    (d) =>
      say(
        `${d.name} : « ${d.found} » est une erreur du tableur, pas une valeur`,
        'corrigez la formule, ou videz la cellule si le fait n’est pas connu',
      ),
    (d) =>
      say(
        `${d.name}: “${d.found}” is an error of the spreadsheet, not a value`,
        'mend the formula, or empty the cell if the fact is not known',
      ),
  ),
};
