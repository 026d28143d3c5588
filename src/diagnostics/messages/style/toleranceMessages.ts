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
  'ST-003': warning<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » ne tolère rien : la règle n’y est pas lue`,
        'séparez les règles (vingt et une au plus) par des virgules, puis deux points et la raison, en trois cents signes : « tolérer TF-001, TF-002 : titre d’époque »',
      ),
    (d) =>
      say(
        `“${d.found}” tolerates nothing: no rule can be read in it`,
        'put commas between the rules (at most twenty-one), then a colon and the reason, of at most three hundred signs: “tolérer TF-001, TF-002 : titre d’époque”',
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
