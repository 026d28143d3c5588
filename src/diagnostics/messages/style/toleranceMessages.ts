import { say, warning } from '../entry.ts';

/** ST-…: comments that let a rule of style pass at one place. */
export const TOLERANCE_MESSAGES = {
  'ST-001': warning<{ codes: string }>(
    (d) =>
      say(
        `${d.codes} : toléré sans dire pourquoi`,
        `ajoutez la raison, et la règle se taira ici : « tolérer ${d.codes} : titre d’époque »`,
      ),
    (d) =>
      say(
        `${d.codes}: tolerated without a reason`,
        `add the reason, and the rule will be silent here: “tolérer ${d.codes} : titre d’époque”`,
      ),
  ),
  'ST-002': warning<{ code: string }>(
    (d) =>
      say(
        `${d.code} : rien à tolérer ici`,
        'retirez ce commentaire : la règle ne trouve rien sur la ligne dont il parle',
      ),
    (d) =>
      say(
        `${d.code}: nothing to tolerate here`,
        'remove this comment: the rule finds nothing on the line it speaks of',
      ),
  ),
};
