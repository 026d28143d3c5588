import { error, say, warning } from './entry.ts';

/** TY-…: what only setting the text shows. */
export const LAYOUT_MESSAGES = {
  'TY-001': error<{ character: string; code: string }>(
    (d) =>
      say(
        `aucun caractère d’imprimerie pour « ${d.character} » (${d.code})`,
        'remplacez ce signe, ou demandez qu’une police qui le contient soit ajoutée',
      ),
    (d) =>
      say(
        `no font has a glyph for “${d.character}” (${d.code})`,
        'replace it, or ask for a font that has it',
      ),
  ),
  'TY-002': warning<{ references: string }>(
    (d) =>
      say(
        `les numéros de page ne se stabilisent pas : ${d.references}`,
        'la dernière mise en page est gardée ; relisez ces renvois, ou changez un peu le texte voisin',
      ),
    (d) =>
      say(`page numbers do not settle: ${d.references}`, 'the last layout is kept; check these references'),
  ),
  'TY-003': error<{ references: string }>(
    (d) => say(`renvois vers un endroit qui n’est pas dans la publication : ${d.references}`),
    (d) => say(`references to places that are not in the publication: ${d.references}`),
  ),
  'TY-004': warning<{ sides: number; pages: number }>(
    (d) =>
      say(
        `la fiche ne tient pas sur sa feuille : ${d.pages} pages au lieu de ${d.sides}`,
        'raccourcissez le texte, l’origine ou les réserves, dans la langue qui déborde',
      ),
    (d) =>
      say(
        `the entry does not fit on its leaf: ${d.pages} pages instead of ${d.sides}`,
        'shorten the text, the origin or the reservations in the language that overflows',
      ),
  ),
};
