import { say, warning } from '../entry.ts';

/** FA-…: facts that may be right no longer, by the date of the edition. */
export const FACT_MESSAGES = {
  'FA-001': warning<{ found: string; edition: string; years: number }>(
    (d) =>
      say(
        `vérifié le ${d.found}, plus de ${d.years} ans avant l’édition (${d.edition})`,
        'relisez les sources, puis donnez la nouvelle date ; si rien n’a pu être vérifié : # tolérer FA-001 : la raison',
      ),
    (d) =>
      say(
        `verified on ${d.found}, more than ${d.years} years before the edition (${d.edition})`,
        'hold it against its sources, then give the new date; where nothing could be verified: # tolérer FA-001 : the reason',
      ),
  ),
  'FA-002': warning<{ found: string; edition: string }>(
    (d) =>
      say(
        `ces coordonnées valaient jusqu’au ${d.found}, avant l’édition (${d.edition})`,
        'demandez au service si elles sont justes, puis donnez la nouvelle date, ou retirez-les',
      ),
    (d) =>
      say(
        `these contact details were valid until ${d.found}, before the edition (${d.edition})`,
        'ask the service whether they are right, then give the new date, or take them out',
      ),
  ),
  'FA-003': warning<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » est l’adresse d’une copie archivée`,
        'mettez-la sous « copie: », et sous « url: » l’adresse de la page elle-même',
      ),
    (d) =>
      say(
        `“${d.found}” is the address of an archived copy`,
        'put it under “copie:”, and the address of the page itself under “url:”',
      ),
  ),
  'FA-004': warning<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » est l’adresse de la page, non celle d’une copie archivée`,
        'donnez l’adresse de la copie qui a été lue, « true » si seul le fait est connu, ou retirez « copie: »',
      ),
    (d) =>
      say(
        `“${d.found}” is the address of the page, not of an archived copy`,
        'give the address of the copy that was read, “true” where only the fact is known, or take “copie:” out',
      ),
  ),
};
