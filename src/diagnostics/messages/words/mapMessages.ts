import { didYouMeanEn, didYouMeanFr, error, say, warning } from '../entry.ts';

/** CT-…: maps of a text, `:::carte`. */
export const MAP_MESSAGES = {
  'CT-001': error<{ shows: 'noms' | 'valeurs' | 'parcours'; found: number }>(
    (d) =>
      say(
        `le tableau de la carte a ${d.found} colonnes`,
        `pour montre="${d.shows}" : ${COLUMNS_FR[d.shows]}`,
      ),
    (d) =>
      say(`the table of the map has ${d.found} columns`, `for montre="${d.shows}": ${COLUMNS_EN[d.shows]}`),
  ),
  'CT-002': error<{ found: string; allowed: string }>(
    (d) => say(`« ${d.found} » n’est pas un choix de « montre »`, `écrivez l’un de ceux-ci : ${d.allowed}`),
    (d) => say(`“${d.found}” is no choice of “montre”`, `write one of these: ${d.allowed}`),
  ),
  'CT-003': error<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » n’est pas une position`,
        'écrivez la latitude puis la longitude, en degrés : 48.69, 6.18',
      ),
    (d) => say(`“${d.found}” is no position`, 'write latitude, then longitude, in degrees: 48.69, 6.18'),
  ),
  'CT-004': error<Record<never, never>>(
    () =>
      say(
        'de quel pays est cette carte ?',
        'donnez son code à :::carte (pays="DE") ou à publication.md (pays.code)',
      ),
    () =>
      say(
        'of which country is this map?',
        'give :::carte its code (pays="DE"), or publication.md (pays.code)',
      ),
  ),
  'CT-005': error<{ country: string; known: string }>(
    (d) =>
      say(
        `le programme n’a pas les divisions du pays « ${d.country} »`,
        `il a celles de ${d.known} ; écrivez un tableau à la place`,
      ),
    (d) =>
      say(
        `the program has no divisions of the country “${d.country}”`,
        `it has those of ${d.known}; write a table instead`,
      ),
  ),
  'CT-006': error<{ found: string; country: string; suggestion: string | undefined; allowed: string }>(
    (d) =>
      say(
        `« ${d.found} » n’est le code d’aucune division de « ${d.country} »`,
        didYouMeanFr(d.suggestion) ?? `les codes sont : ${d.allowed}`,
      ),
    (d) =>
      say(
        `“${d.found}” is the code of no division of “${d.country}”`,
        didYouMeanEn(d.suggestion) ?? `the codes are: ${d.allowed}`,
      ),
  ),
  'CT-007': error<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » n’est pas un nombre`,
        'la troisième colonne d’une carte de valeurs n’a que des nombres',
      ),
    (d) => say(`“${d.found}” is not a number`, 'the third column of a map of values holds numbers only'),
  ),
  'CT-008': error<{ found: string }>(
    (d) => say(`la division « ${d.found} » a deux lignes`, 'n’en gardez qu’une'),
    (d) => say(`the division “${d.found}” has two rows`, 'keep one of them'),
  ),
  'CT-009': error<Record<never, never>>(
    () =>
      say(
        'cette ligne n’a pas de code : la carte ne saurait où mettre son nom',
        'donnez le code de la division, ou supprimez la ligne',
      ),
    () =>
      say(
        'this row has no code: the map would not know where to put its name',
        'give the code of the division, or remove the row',
      ),
  ),
  'CT-010': error<{ country: string }>(
    (d) =>
      say(
        `le monde des cartes n’a pas de terre sous le code « ${d.country} »`,
        'écrivez le code ISO 3166-1 du pays, en capitales : pays="DE"',
      ),
    (d) =>
      say(
        `the world of the maps has no land under the code “${d.country}”`,
        'write the ISO 3166-1 code of the country, in capitals: pays="DE"',
      ),
  ),
  'CT-011': error<{ found: string; country: string; swapped?: string }>(
    (d) =>
      say(
        `« ${d.found} » n’est ni en France métropolitaine ni dans le pays « ${d.country} » : la carte du parcours ne le montre pas`,
        d.swapped === undefined ? undefined : `les deux nombres semblent inversés : ${d.swapped}`,
      ),
    (d) =>
      say(
        `“${d.found}” is neither in metropolitan France nor in the country “${d.country}”: the map of the way does not show it`,
        d.swapped === undefined ? undefined : `the two numbers seem to be swapped: ${d.swapped}`,
      ),
  ),
  'CT-013': error<Record<never, never>>(
    () =>
      say(
        'une carte ne se dessine que dans un chapitre ou un texte du répertoire',
        'mettez-la là, ou écrivez un :::tableau',
      ),
    () =>
      say(
        'a map is drawn only in a chapter or a text of the directory',
        'put it there, or write a :::tableau',
      ),
  ),
  'CT-014': error<{ found: string; allowed: string }>(
    (d) =>
      say(
        `« ${d.found} » n’est le repère d’aucune étape du parcours`,
        `« prevues » reprend des repères du tableau : ${d.allowed}`,
      ),
    (d) =>
      say(
        `“${d.found}” is the mark of no stage of the way`,
        `“prevues” repeats marks of the table: ${d.allowed}`,
      ),
  ),
  'CT-012': warning<{ attribute: string; shows: string }>(
    (d) =>
      say(
        `le réglage « ${d.attribute} » ne sert à rien à une carte montre="${d.shows}"`,
        'supprimez-le, ou changez « montre »',
      ),
    (d) =>
      say(
        `the setting “${d.attribute}” does nothing for a map montre="${d.shows}"`,
        'remove it, or change “montre”',
      ),
  ),
};

const COLUMNS_FR = {
  noms: 'code de la division, nom',
  valeurs: 'code de la division, nom, nombre',
  parcours: 'repère, lieu, ce que l’on veut en dire, et la position en dernier',
};

const COLUMNS_EN = {
  noms: 'code of the division, name',
  valeurs: 'code of the division, name, number',
  parcours: 'mark, place, whatever there is to say, and the position last',
};
