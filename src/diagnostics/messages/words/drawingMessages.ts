import { error, say } from '../entry.ts';

/** DS-…: what is drawn from a table, `:::organigramme`, `:::annee`, `:::barres` and its like. */
export const DRAWING_MESSAGES = {
  'DS-001': error<{ name: string; found: number; maximum: number }>(
    (d) =>
      say(
        `le tableau de :::${d.name} a ${d.found} colonne${d.found > 1 ? 's' : ''} après la première`,
        `il en faut de une à ${d.maximum}, une par pays`,
      ),
    (d) =>
      say(
        `the table of :::${d.name} has ${d.found} column${d.found === 1 ? '' : 's'} after the first`,
        `it takes one to ${d.maximum}, one a country`,
      ),
  ),
  'DS-002': error<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » ne dit pas des mois`,
        'écrivez-les en chiffres : 4, ou 5-6, ou 11-3 (novembre à mars)',
      ),
    (d) =>
      say(`“${d.found}” names no months`, 'write them in figures: 4, or 5-6, or 11-3 (November to March)'),
  ),
  'DS-003': error<{ found: string; expected: number }>(
    (d) =>
      say(
        `« ${d.found} » ne donne pas le premier mois de chaque année`,
        `écrivez ${d.expected} mois en chiffres, un par colonne après la première : debuts="${sample(d.expected)}"`,
      ),
    (d) =>
      say(
        `“${d.found}” does not give the first month of each year`,
        `write ${d.expected} months in figures, one a column after the first: debuts="${sample(d.expected)}"`,
      ),
  ),
  'DS-004': error<{ found: string }>(
    (d) =>
      say(`« ${d.found} » est négatif`, 'un graphique part de zéro : mettez ces nombres dans un :::tableau'),
    (d) => say(`“${d.found}” is negative`, 'a chart begins at zero: put these numbers into a :::tableau'),
  ),
  'DS-005': error<{ month: number }>(
    (d) =>
      say(
        `le mois ${d.month} est déjà dans une autre ligne`,
        'chaque mois a une ligne au plus : réunissez-les',
      ),
    (d) => say(`month ${d.month} stands in another row already`, 'each month has one row at most: join them'),
  ),
};

function sample(count: number): string {
  return ['4', '1', '7'].slice(0, count).join(', ');
}
