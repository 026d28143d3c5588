import { didYouMeanEn, didYouMeanFr, error, say, warning } from '../entry.ts';

/** Why the records of no directory can be counted. */
export type LackingRecords = 'none' | 'several' | 'faulty';

const LACKING_FR: Record<LackingRecords, readonly [message: string, help: string]> = {
  none: [
    'ce texte compte les liens d’un répertoire, et aucun répertoire de ce pays n’est dans le dossier de contenu',
    'ajoutez-le, ou écrivez le nombre ; « pays » de publication.md doit être le même dans les deux',
  ],
  several: [
    'ce texte compte les liens d’un répertoire, et plusieurs répertoires de ce pays sont dans le dossier de contenu',
    'n’en gardez qu’un par pays',
  ],
  faulty: [
    'ce texte compte les liens d’un répertoire qui a des erreurs : les nombres ne seraient pas sûrs',
    'corrigez d’abord le répertoire',
  ],
};

const LACKING_EN: Record<LackingRecords, readonly [message: string, help: string]> = {
  none: [
    'this text counts the links of a directory, and the content folder has no directory of this country',
    'add it, or write the number; “pays” of publication.md must be the same in both',
  ],
  several: [
    'this text counts the links of a directory, and the content folder has several of this country',
    'keep one for a country',
  ],
  faulty: [
    'this text counts the links of a directory that has errors: the numbers would not be certain',
    'mend the directory first',
  ],
};

/** CO-…: what texts count of the records. */
export const COUNT_MESSAGES = {
  'CO-001': error<{ found: string; suggestion?: string; allowed: string }>(
    (d) =>
      say(
        `« ${d.found} » ne nomme rien que le répertoire compte`,
        didYouMeanFr(d.suggestion, d.allowed === '' ? undefined : `possibles : ${d.allowed}`),
      ),
    (d) =>
      say(
        `“${d.found}” names nothing that the directory counts`,
        didYouMeanEn(d.suggestion, d.allowed === '' ? undefined : `possible: ${d.allowed}`),
      ),
  ),
  'CO-002': error<{ reason: LackingRecords }>(
    (d) => say(...LACKING_FR[d.reason]),
    (d) => say(...LACKING_EN[d.reason]),
  ),
  'CO-003': error<{ expected: string; found: number; sentence: string }>(
    (d) =>
      say(
        `ce que dit la phrase${d.sentence === '' ? '' : ` « ${d.sentence} »`} n’est plus vrai : le répertoire compte ${d.found}, non ${d.expected}`,
        'réécrivez la phrase, puis le nombre après « vaut » ou « entre »',
      ),
    (d) =>
      say(
        `what the sentence${d.sentence === '' ? '' : ` “${d.sentence}”`} says is no longer true: the directory counts ${d.found}, not ${d.expected}`,
        'write the sentence anew, then the number after “vaut” or “entre”',
      ),
  ),
  'CO-004': error<{ query: string }>(
    (d) =>
      say(
        `« ${d.query} » : les nombres de cette langue ne s’écrivent qu’en chiffres`,
        'retirez « en lettres »',
      ),
    (d) =>
      say(`“${d.query}”: numbers of this language are written in figures alone`, 'take “en lettres” out'),
  ),
  'CO-005': warning<{ found: string; reference: string }>(
    (d) =>
      say(
        `« ${d.found} » est un nombre que le répertoire calcule`,
        `si ${d.reference} compte bien la même chose, écrivez-le : il suivra les fiches ; d’un autre nombre, égal par hasard : <!-- tolérer CO-005 : ce qu’il compte -->`,
      ),
    (d) =>
      say(
        `“${d.found}” is a number that the directory computes`,
        `where ${d.reference} counts the same, write it: it will follow the entries; of another number, equal by chance: <!-- tolérer CO-005 : what it counts -->`,
      ),
  ),
  'CO-006': error<Record<never, never>>(
    () => say('« {{ » que rien ne ferme', 'fermez la référence par }}, ou écrivez \\{{ pour deux accolades'),
    () => say('“{{” that nothing closes', 'close the reference by }}, or write \\{{ for two braces'),
  ),
  'CO-007': error<{ query: string }>(
    (d) =>
      say(
        `« ${d.query} » ne donne aucune ligne`,
        'un tableau sans ligne ne se lit pas : retirez-le, ou élargissez la demande',
      ),
    (d) =>
      say(`“${d.query}” gives no row`, 'a table without a row cannot be read: remove it, or ask for more'),
  ),
  'CO-010': error<{ query: string; given: number; headed: number }>(
    (d) =>
      say(
        `« ${d.query} » : colonnes données, ${d.given} ; colonnes de l’en-tête du tableau, ${d.headed}`,
        'dites dans « colonnes » ce que montre chacune ; un graphique prend « liens par … »',
      ),
    (d) =>
      say(
        `“${d.query}”: columns given, ${d.given}; columns in the head of the table, ${d.headed}`,
        'say in “colonnes” what each of them shows; a chart takes “liens par …”',
      ),
  ),
  'CO-008': error<{ query: string }>(
    (d) =>
      say(
        `« ${d.query} » ne donne pas un nombre, et cette case est dessinée`,
        'demandez un nombre : liens, part, rang…',
      ),
    (d) =>
      say(`“${d.query}” gives no number, and this cell is drawn`, 'ask for a number: liens, part, rang…'),
  ),
  'CO-009': error<{ query: string }>(
    (d) =>
      say(
        `« ${d.query} » : aucun lien ne le donne`,
        'la phrase n’aurait ni nom, ni année, ni rang, ni part : retirez-la, ou élargissez la demande',
      ),
    (d) =>
      say(
        `“${d.query}”: no link gives it`,
        'the sentence would have no name, year, rank or share: remove it, or ask for more',
      ),
  ),
};
