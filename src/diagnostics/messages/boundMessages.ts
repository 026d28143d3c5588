import { error, say, warning } from './entry.ts';

/** LI-…: more than is read. `src/diagnostics/bounds.ts` has the numbers of these and of the bounds that other families tell. */
export const BOUND_MESSAGES = {
  'LI-001': error<{ letters: number; maximum: number }>(
    (d) =>
      say(
        `texte d’un seul tenant de ${spaced(d.letters)} signes, ${spaced(d.maximum)} au plus`,
        'coupez-le en plusieurs paragraphes, séparés par une ligne vide',
      ),
    (d) =>
      say(
        `a single stretch of ${d.letters} letters, at most ${d.maximum}`,
        'cut it into several paragraphs, with empty lines between them',
      ),
  ),
  'LI-002': error<{ key: string; letters: number; maximum: number }>(
    (d) =>
      say(
        `${d.key} : valeur de ${spaced(d.letters)} signes, ${spaced(d.maximum)} au plus`,
        'l’en-tête ne porte que des faits courts : mettez ce texte sous l’en-tête',
      ),
    (d) =>
      say(
        `${d.key}: a value of ${d.letters} letters, at most ${d.maximum}`,
        'the front matter holds short facts: put this text below it',
      ),
  ),
  'LI-003': error<{ files: number; maximum: number }>(
    (d) =>
      say(
        `cette publication a ${spaced(d.files)} fichiers Markdown, ${spaced(d.maximum)} au plus`,
        'partagez-la en plusieurs publications',
      ),
    (d) =>
      say(
        `this publication has ${d.files} Markdown files, at most ${d.maximum}`,
        'part it into several publications',
      ),
  ),
  'LI-004': error<{ maximum: number }>(
    (d) =>
      say(
        `dossiers les uns dans les autres sur plus de ${d.maximum} niveaux : la suite n’est pas lue`,
        'rapprochez ces fichiers de la publication',
      ),
    (d) =>
      say(
        `folders inside each other, more than ${d.maximum} levels: what is below is not read`,
        'bring these files nearer to the publication',
      ),
  ),
  'LI-005': error<{ name: string; bytes: number; maximum: number }>(
    (d) =>
      say(
        `le code à scanner des fiches porterait ${spaced(d.bytes)} octets pour « ${d.name} », ${d.maximum} au plus`,
        'raccourcissez le nom, la fonction ou le courriel de cette personne, ou le nom de l’éditeur',
      ),
    (d) =>
      say(
        `the code on the leaves would hold ${d.bytes} bytes for “${d.name}”, at most ${d.maximum}`,
        'shorten the name, the role or the e-mail address of this person, or the name of the publisher',
      ),
  ),
  'LI-006': error<{ maximum: number }>(
    (d) =>
      say(
        `une fois décompressé, ce classeur dépasse ${d.maximum} Mo : il n’est pas lu`,
        'copiez ses lignes dans un classeur neuf, ou passez par le CSV',
      ),
    (d) =>
      say(
        `unpacked, this workbook is larger than ${d.maximum} MB: it is not read`,
        'copy its rows into a new workbook, or use CSV',
      ),
  ),
  'LI-007': error<{ maximum: number }>(
    (d) =>
      say(
        `la feuille a plus de ${spaced(d.maximum)} lignes : elle n’est pas lue`,
        'partagez-la en plusieurs feuilles ; si elle semble plus courte, supprimez les lignes vides du bas',
      ),
    (d) =>
      say(
        `the sheet has more than ${d.maximum} rows: it is not read`,
        'part it into several sheets; if it looks shorter, delete the empty rows at its end',
      ),
  ),
  'LI-008': error<{ letters: number; maximum: number }>(
    (d) =>
      say(
        `cellule de ${spaced(d.letters)} signes, ${spaced(d.maximum)} au plus : cette ligne n’est pas lue`,
        'mettez ce texte dans le fichier Markdown de la fiche',
      ),
    (d) =>
      say(
        `a cell of ${d.letters} letters, at most ${d.maximum}: this row is not read`,
        'put this text into the Markdown file of the entry',
      ),
  ),
  'LI-009': warning<{ bytes: number; maximum: number }>(
    (d) =>
      say(
        `adresse de ${spaced(d.bytes)} octets, trop longue pour le code à scanner de la fiche (${d.maximum} au plus) : elle n’en aura pas`,
        'donnez une adresse plus courte, sans ce qui suit « ? » si la page s’ouvre sans',
      ),
    (d) =>
      say(
        `an address of ${d.bytes} bytes is too long for the code on the leaf (at most ${d.maximum}): it has none`,
        'give a shorter address, without what follows “?” if the page opens without it',
      ),
  ),
  'LI-011': warning<{ bytes: number; maximum: number }>(
    (d) =>
      say(
        `site : adresse de ${spaced(d.bytes)} octets, trop longue pour le code de la quatrième de couverture (${d.maximum} au plus) : elle n’en aura pas`,
        'donnez une adresse plus courte : la quatrième la montre en toutes lettres aussi',
      ),
    (d) =>
      say(
        `site: an address of ${d.bytes} bytes is too long for the code on cover 4 (at most ${d.maximum}): it has none`,
        'give a shorter address: cover 4 shows it in letters too',
      ),
  ),
  'LI-010': error<{ maximum: number }>(
    (d) =>
      say(
        `la feuille a plus de ${d.maximum} colonnes : elle n’est pas lue`,
        'n’y gardez que les colonnes de l’export ; si elle semble plus étroite, supprimez les colonnes vides de droite',
      ),
    (d) =>
      say(
        `the sheet has more than ${d.maximum} columns: it is not read`,
        'keep the columns of the export; if it looks narrower, delete the empty columns at its right',
      ),
  ),
};

/** Thousands apart by a narrow no-break space. */
function spaced(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}
