import { say, warning } from './entry.ts';

interface OnPage extends Readonly<Record<string, string | number | undefined>> {
  readonly page: string;
  readonly text?: string;
}

/** TY-…: pages that a printer would send back. */
export const PAGE_MESSAGES = {
  'TY-010': warning<OnPage & { percent: number }>(
    (d) =>
      say(
        `p. ${d.page} : la fin du texte ne remplit que ${d.percent} % de la page (${blockFr(d)})`,
        'raccourcissez ce qui précède de quelques lignes, ou étoffez-le',
      ),
    (d) =>
      say(
        `p. ${d.page}: the end of the text fills ${d.percent}% of the page only (${blockEn(d)})`,
        'shorten what comes before by a few lines, or say more',
      ),
  ),
  'TY-011': warning<OnPage & { percent: number }>(
    (d) =>
      say(
        `p. ${d.page} : la page n’est remplie qu’à ${d.percent} %, car le bloc suivant n’y tient pas (${blockFr(d)})`,
        'déplacez ce bloc après le paragraphe qui le suit, ou raccourcissez-le',
      ),
    (d) =>
      say(
        `p. ${d.page}: the page is ${d.percent}% full only, since the next block does not fit on it (${blockEn(d)})`,
        'move this block below the paragraph that follows it, or shorten it',
      ),
  ),
  'TY-012': warning<OnPage>(
    (d) =>
      say(
        `p. ${d.page} : un bloc qui tiendrait sur une page est coupé (${blockFr(d)})`,
        'raccourcissez ce qui précède, ou déplacez le bloc',
      ),
    (d) =>
      say(
        `p. ${d.page}: a block that one page could hold is cut (${blockEn(d)})`,
        'shorten what comes before, or move the block',
      ),
  ),
  'TY-013': warning<OnPage & { rows: number }>(
    (d) =>
      say(
        `p. ${d.page} : il n’y a ${d.rows === 1 ? 'qu’une ligne' : `que ${d.rows} lignes`} d’un tableau coupé (${blockFr(d)})`,
        'raccourcissez ou allongez un peu ce qui précède, ou faites-en deux tableaux',
      ),
    (d) =>
      say(
        `p. ${d.page}: only ${d.rows === 1 ? 'one row' : `${d.rows} rows`} of a table that is cut (${blockEn(d)})`,
        'shorten or lengthen what comes before a little, or make two tables of it',
      ),
  ),
  'TY-014': warning<OnPage>(
    (d) =>
      say(
        `p. ${d.page} : le titre et la tête d’un tableau sont seuls, ses lignes sont sur une autre page (${blockFr(d)})`,
        'raccourcissez ou allongez un peu ce qui précède',
      ),
    (d) =>
      say(
        `p. ${d.page}: the caption and head of a table stand alone, its rows are on another page (${blockEn(d)})`,
        'shorten or lengthen what comes before a little',
      ),
  ),
  'TY-015': warning<OnPage>(
    (d) =>
      say(
        `p. ${d.page} : un morceau d’encadré n’a que son fond, sans texte (${blockFr(d)})`,
        'raccourcissez ou allongez un peu ce qui précède',
      ),
    (d) =>
      say(
        `p. ${d.page}: a part of a box shows its ground and no text (${blockEn(d)})`,
        'shorten or lengthen what comes before a little',
      ),
  ),
  'TY-016': warning<OnPage & { lines: number }>(
    (d) =>
      say(
        `p. ${d.page} : un titre est au pied de la page avec ${linesFr(d.lines)} de ce qu’il annonce (${blockFr(d)})`,
        'raccourcissez ou allongez un peu ce qui précède',
      ),
    (d) =>
      say(
        `p. ${d.page}: a heading stands at the foot of the page with ${linesEn(d.lines)} of what it announces (${blockEn(d)})`,
        'shorten or lengthen what comes before a little',
      ),
  ),
  'TY-017': warning<OnPage>(
    (d) =>
      say(
        `p. ${d.page} : ce que ces mots annoncent est à la page suivante (${blockFr(d)})`,
        'raccourcissez ou allongez un peu ce qui précède, ou finissez la phrase par un point',
      ),
    (d) =>
      say(
        `p. ${d.page}: what these words announce is on the next page (${blockEn(d)})`,
        'shorten or lengthen what comes before a little, or end the sentence with a full stop',
      ),
  ),
  'TY-018': warning<OnPage>(
    (d) =>
      say(
        `p. ${d.page} : une ligne d’un paragraphe est seule au bord de la page (${blockFr(d)})`,
        'raccourcissez ou allongez ce paragraphe d’une ligne',
      ),
    (d) =>
      say(
        `p. ${d.page}: one line of a paragraph is alone at the edge of the page (${blockEn(d)})`,
        'shorten or lengthen this paragraph by a line',
      ),
  ),
  'TY-019': warning<OnPage>(
    (d) =>
      say(
        `p. ${d.page} : page blanche que rien ne demande`,
        'signalez-le aux développeurs : le programme la met de lui-même',
      ),
    (d) =>
      say(
        `p. ${d.page}: a blank page that nothing asks for`,
        'tell the developers: the program puts it there by itself',
      ),
  ),
  'TY-020': warning<{ block: string; edition: string }>(
    (d) =>
      say(
        `« pagesExcusees » excuse la page de « ${d.block} » (édition ${d.edition}), où il n’y a rien à revoir`,
        'retirez cette excuse, ou recopiez les premiers mots que « --details » donne',
      ),
    (d) =>
      say(
        `“pagesExcusees” excuses the page of “${d.block}” (edition ${d.edition}), where nothing is to review`,
        'take the excuse away, or copy the first words that “--details” gives',
      ),
  ),
};

function blockFr({ text }: OnPage): string {
  return text ? `« ${text} »` : 'une image ou un dessin';
}

function blockEn({ text }: OnPage): string {
  return text ? `“${text}”` : 'a picture or drawing';
}

function linesFr(lines: number): string {
  return lines === 0 ? 'aucune ligne' : lines === 1 ? 'une seule ligne' : `${lines} lignes`;
}

function linesEn(lines: number): string {
  return lines === 0 ? 'no line' : lines === 1 ? 'one line only' : `${lines} lines`;
}
