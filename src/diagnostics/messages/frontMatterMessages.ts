import { didYouMeanEn, didYouMeanFr, error, say, warning } from './entry.ts';
import { dateHelpEn, dateHelpFr, type DateFault } from './help/dateHelp.ts';

/** What a value is or should be; named in each language below. */
export type ValueShape = 'text' | 'number' | 'boolean' | 'list' | 'group' | 'empty';

const SHAPES_FR: Record<ValueShape, string> = {
  text: 'un texte',
  number: 'un nombre',
  boolean: 'vrai ou faux',
  list: 'une liste',
  group: 'un groupe de clés',
  empty: 'rien',
};

const SHAPES_EN: Record<ValueShape, string> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  group: 'a group of keys',
  empty: 'nothing',
};

/** How what is expected is written. */
const SHAPE_HELP_FR: Partial<Record<ValueShape, string>> = {
  text: 'une valeur sur une ligne ; entre guillemets droits si elle contient « : » ou « # »',
  number: 'des chiffres seulement',
  list: 'entre crochets, séparés par des virgules : [un, deux] ; ou un par ligne, après un tiret',
  group: 'une ligne « clé: valeur » pour chacune, en retrait de deux espaces',
};

const SHAPE_HELP_EN: Partial<Record<ValueShape, string>> = {
  text: 'a value on one line; in quotes if it holds “:” or “#”',
  number: 'digits alone',
  list: 'in brackets, with commas: [one, two]; or one a line, behind a hyphen',
  group: 'a line “key: value” for each, indented by two blanks',
};

/** `niveau` of `france.niveau`: the key as it is typed. */
function lastStep(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

/** FM-…: the front matter, its YAML and its keys. */
export const FRONT_MATTER_MESSAGES = {
  'FM-001': error<{ key: string; allowed?: string | undefined }>(
    (d) =>
      say(
        `il manque la clé « ${d.key} »`,
        d.allowed === undefined
          ? `ajoutez une ligne « ${lastStep(d.key)}: … »`
          : `ajoutez une ligne « ${lastStep(d.key)}: … » ; valeurs possibles : ${d.allowed}`,
      ),
    (d) =>
      say(
        `key “${d.key}” is missing`,
        d.allowed === undefined
          ? `add a line “${lastStep(d.key)}: …”`
          : `add a line “${lastStep(d.key)}: …”; possible values: ${d.allowed}`,
      ),
  ),
  'FM-002': error<{ key: string; suggestion?: string; allowed: string }>(
    (d) => say(`clé inconnue « ${d.key} »`, didYouMeanFr(d.suggestion, `clés possibles : ${d.allowed}`)),
    (d) => say(`unknown key “${d.key}”`, didYouMeanEn(d.suggestion, `possible keys: ${d.allowed}`)),
  ),
  'FM-003': error<{ key: string; expected: ValueShape; found: ValueShape }>(
    (d) =>
      say(
        `${d.key} : attendu ${SHAPES_FR[d.expected]}, trouvé ${SHAPES_FR[d.found]}`,
        SHAPE_HELP_FR[d.expected],
      ),
    (d) =>
      say(
        `${d.key}: expected ${SHAPES_EN[d.expected]}, found ${SHAPES_EN[d.found]}`,
        SHAPE_HELP_EN[d.expected],
      ),
  ),
  'FM-004': error<{ key: string }>(
    (d) =>
      say(
        `la clé « ${d.key} » est vide`,
        'donnez une valeur ou, si elle est facultative, supprimez la ligne',
      ),
    (d) => say(`key “${d.key}” is empty`, 'give a value or, if it is optional, remove the line'),
  ),
  'FM-005': error<{ key: string; found: string; suggestion?: string; allowed: string }>(
    (d) =>
      say(
        `${d.key} : valeur inconnue « ${d.found} »`,
        didYouMeanFr(d.suggestion, `valeurs possibles : ${d.allowed}`),
      ),
    (d) =>
      say(
        `${d.key}: unknown value “${d.found}”`,
        didYouMeanEn(d.suggestion, `possible values: ${d.allowed}`),
      ),
  ),
  'FM-006': error<{ key: string; found: string; suggestion?: string }>(
    (d) =>
      say(
        `${d.key} : « ${d.found} » n’est pas un identifiant`,
        `minuscules sans accent, chiffres et traits d’union${d.suggestion ? `, par exemple « ${d.suggestion} »` : ''}`,
      ),
    (d) =>
      say(
        `${d.key}: “${d.found}” is not an id`,
        `lower-case letters without accents, digits and hyphens${d.suggestion ? `, for example “${d.suggestion}”` : ''}`,
      ),
  ),
  'FM-007': error<{ id: string; name: string; better?: string | undefined; isTaken?: 1 | undefined }>(
    (d) => {
      const own = d.better ?? d.name;
      const file = d.better === undefined ? '' : ` et renommez le fichier en ${d.better}.md`;
      return say(
        `l’identifiant « ${d.id} » n’est pas le nom du fichier`,
        d.isTaken === 1
          ? `une autre fiche a cet identifiant : écrivez « id: ${own} »${file}`
          : `renommez le fichier en ${d.id}.md, ou écrivez « id: ${own} »${file}`,
      );
    },
    (d) => {
      const own = d.better ?? d.name;
      const file = d.better === undefined ? '' : ` and rename the file to ${d.better}.md`;
      return say(
        `id “${d.id}” is not the name of the file`,
        d.isTaken === 1
          ? `another entry has that id: write “id: ${own}”${file}`
          : `rename the file to ${d.id}.md, or write “id: ${own}”${file}`,
      );
    },
  ),
  'FM-008': error<{ id: string; other: string }>(
    (d) =>
      say(
        `l’identifiant « ${d.id} » est déjà pris par ${d.other}`,
        'donnez un autre identifiant à l’un des deux',
      ),
    (d) => say(`id “${d.id}” is already taken by ${d.other}`, 'give one of the two another id'),
  ),
  'FM-009': error<{ key: string; found: string }>(
    (d) =>
      say(`${d.key} : « ${d.found} » n’est pas une adresse web`, 'elle commence par https:// ou http://'),
    (d) => say(`${d.key}: “${d.found}” is not a web address`, 'it begins with https:// or http://'),
  ),
  'FM-010': error<{ key: string; found: string }>(
    (d) =>
      say(`${d.key} : « ${d.found} » n’est pas une adresse de courriel`, 'par exemple contact@exemple.fr'),
    (d) => say(`${d.key}: “${d.found}” is not a mail address`, 'for example contact@example.org'),
  ),
  'FM-011': error<{ key: string; found: string }>(
    (d) =>
      say(
        `${d.key} : « ${d.found} » n’est pas un numéro international`,
        'un + puis l’indicatif du pays et le numéro sans son 0, par exemple +33153418183',
      ),
    (d) =>
      say(
        `${d.key}: “${d.found}” is not an international number`,
        'a +, the country code, then the number without its leading 0, for example +33153418183',
      ),
  ),
  'FM-012': error<{
    key: string;
    found: string;
    fault: DateFault;
    year?: number;
    month?: number;
    lastDay?: number;
    better?: string | undefined;
  }>(
    (d) =>
      say(`${d.key} : attendu une date AAAA, AAAA-MM ou AAAA-MM-JJ, trouvé « ${d.found} »`, dateHelpFr(d)),
    (d) => say(`${d.key}: expected a date YYYY, YYYY-MM or YYYY-MM-DD, found “${d.found}”`, dateHelpEn(d)),
  ),
  'FM-013': error<{
    key: string;
    found: string;
    fault: DateFault;
    year?: number;
    month?: number;
    lastDay?: number;
    better?: string | undefined;
  }>(
    (d) => say(`${d.key} : attendu une date AAAA-MM-JJ, trouvé « ${d.found} »`, dateHelpFr(d, 'day')),
    (d) => say(`${d.key}: expected a date YYYY-MM-DD, found “${d.found}”`, dateHelpEn(d, 'day')),
  ),
  'FM-014': error<{ key: string }>(
    (d) =>
      say(
        `${d.key} : attendu [latitude, longitude] en degrés décimaux`,
        'latitude de -90 à 90, longitude de -180 à 180, par exemple [48.8566, 2.3522]',
      ),
    (d) =>
      say(
        `${d.key}: expected [latitude, longitude] in decimal degrees`,
        'latitude from -90 to 90, longitude from -180 to 180, for example [48.8566, 2.3522]',
      ),
  ),
  'FM-015': error<{ key: string; minimum: number }>(
    (d) => say(`${d.key} : il en faut au moins ${d.minimum}`, 'ajoutez-en un, après un tiret'),
    (d) => say(`${d.key}: at least ${d.minimum} needed`, 'add one, behind a hyphen'),
  ),
  'FM-024': error<Record<never, never>>(
    () =>
      say('« termes » n’a de sens que dans un glossaire', 'ajoutez « genre: glossaire » ou supprimez la clé'),
    () => say('“termes” makes sense in a glossary only', 'add “genre: glossaire” or remove the key'),
  ),
  'FM-025': error<{ key: string; found: string }>(
    (d) => say(`${d.key} : « ${d.found} » est donné deux fois`, 'retirez l’un des deux'),
    (d) => say(`${d.key}: “${d.found}” is given twice`, 'remove one of the two'),
  ),
  'FM-026': error<{ key: string; found: string }>(
    (d) => say(`${d.key} : « ${d.found} » n’est pas un code de langue`, 'par exemple fr, ja ou pt-BR'),
    (d) => say(`${d.key}: “${d.found}” is not a language tag`, 'for example fr, ja or pt-BR'),
  ),
  'FM-027': warning<{ language: string; known: string }>(
    (d) =>
      say(
        `langues : aucune édition en « ${d.language} », les modèles n’ont pas de textes dans cette langue`,
        `langues connues : ${d.known} ; une autre demande un fichier templates/locales/${d.language}.json`,
      ),
    (d) =>
      say(
        `langues: no edition in “${d.language}”, the templates have no texts in that language`,
        `known languages: ${d.known}; another one needs a file templates/locales/${d.language}.json`,
      ),
  ),
  'FM-028': error<{ key: string; found: string }>(
    (d) => say(`${d.key} : « ${d.found} » n’est pas un code de pays ISO 3166-1`, 'par exemple FR, DE ou CZ'),
    (d) => say(`${d.key}: “${d.found}” is not a country code of ISO 3166-1`, 'for example FR, DE or CZ'),
  ),
};
