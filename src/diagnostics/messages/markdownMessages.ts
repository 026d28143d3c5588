import { didYouMeanEn, didYouMeanFr, error, say, warning } from './entry.ts';

/** Markdown that the books have no use for. */
export type UnsupportedConstruct =
  | 'code' | 'inlineCode' | 'delete' | 'thematicBreak' | 'taskList' | 'imageReference' | 'footnote' | 'other'; // prettier-ignore

const CONSTRUCTS_FR: Record<UnsupportedConstruct, string> = {
  code: 'un bloc de code (ligne en retrait de quatre espaces ou ```)',
  inlineCode: 'du code entre accents graves',
  delete: 'du texte barré',
  thematicBreak: 'un filet horizontal',
  taskList: 'une case à cocher',
  imageReference: 'une image par référence',
  footnote: 'une note de bas de page ici',
  other: 'cette forme de Markdown',
};

const CONSTRUCTS_EN: Record<UnsupportedConstruct, string> = {
  code: 'a code block (line indented by four spaces, or ```)',
  inlineCode: 'code between backticks',
  delete: 'struck text',
  thematicBreak: 'a horizontal rule',
  taskList: 'a tick box',
  imageReference: 'an image by reference',
  footnote: 'a footnote here',
  other: 'this form of Markdown',
};

/** MD-…: the body. */
export const MARKDOWN_MESSAGES = {
  'MD-001': error<{ found: string }>(
    (d) => say(`HTML refusé : « ${d.found} »`, 'utilisez le Markdown ; un signe < seul s’écrit \\<'),
    (d) => say(`HTML refused: “${d.found}”`, 'use Markdown; a lone < is written \\<'),
  ),
  'MD-002': error<Record<never, never>>(
    () =>
      say(
        'titre de niveau 1 dans le corps du texte',
        'le titre est dans l’en-tête ; les sections commencent par ##',
      ),
    () => say('level-1 heading in the body', 'the title is in the front matter; sections begin with ##'),
  ),
  'MD-003': error<{ found: number; expected: number }>(
    (d) =>
      say(
        `niveau de titre sauté : ${hashes(d.found)} sans ${hashes(d.expected)} au-dessus`,
        `écrivez ${hashes(d.expected)}`,
      ),
    (d) =>
      say(
        `heading level skipped: ${hashes(d.found)} without ${hashes(d.expected)} above it`,
        `write ${hashes(d.expected)}`,
      ),
  ),
  'MD-004': error<{ found: number }>(
    (d) => say(`titre trop profond : ${hashes(d.found)}`, 'les titres vont de ## à ####'),
    (d) => say(`heading too deep: ${hashes(d.found)}`, 'headings go from ## to ####'),
  ),
  'MD-005': error<Record<never, never>>(
    () => say('titre vide'),
    () => say('empty heading'),
  ),
  'MD-006': error<{ id: string; other: string }>(
    (d) =>
      say(`l’identifiant « ${d.id} » est déjà pris par ${d.other}`, 'donnez-en un autre : {#identifiant}'),
    (d) => say(`id “${d.id}” is already taken by ${d.other}`, 'give another one: {#id}'),
  ),
  'MD-007': error<Record<never, never>>(
    () => say('un tableau doit porter un titre', 'entourez-le de :::tableau{titre="…"} et de :::'),
    () => say('a table must have a title', 'put it between :::tableau{titre="…"} and :::'),
  ),
  'MD-008': warning<{ row: number; column: number }>(
    (d) =>
      say(
        `cellule vide (ligne ${d.row}, colonne ${d.column})`,
        'écrivez « non précisé », ou « – » si rien ne s’applique',
      ),
    (d) =>
      say(`empty cell (row ${d.row}, column ${d.column})`, 'write “non précisé”, or “–” if nothing applies'),
  ),
  'MD-009': error<{ name: string; suggestion?: string; allowed: string }>(
    (d) => say(`bloc inconnu « :::${d.name} »`, didYouMeanFr(d.suggestion, `blocs possibles : ${d.allowed}`)),
    (d) => say(`unknown block “:::${d.name}”`, didYouMeanEn(d.suggestion, `possible blocks: ${d.allowed}`)),
  ),
  'MD-010': error<{ name: string; attribute: string; suggestion?: string; allowed: string }>(
    (d) =>
      say(
        `:::${d.name} n’a pas de réglage « ${d.attribute} »`,
        didYouMeanFr(
          d.suggestion,
          d.allowed === '' ? 'ce bloc n’en prend aucun' : `réglages possibles : ${d.allowed}`,
        ),
      ),
    (d) =>
      say(
        `:::${d.name} has no setting “${d.attribute}”`,
        didYouMeanEn(
          d.suggestion,
          d.allowed === '' ? 'this block takes none' : `possible settings: ${d.allowed}`,
        ),
      ),
  ),
  'MD-011': error<{ name: string; attribute: string }>(
    (d) => say(`il manque ${d.attribute}="…" à :::${d.name}`, `écrivez :::${d.name}{${d.attribute}="…"}`),
    (d) => say(`:::${d.name} needs ${d.attribute}="…"`, `write :::${d.name}{${d.attribute}="…"}`),
  ),
  'MD-012': error<{ name: string; expected: 'table' | 'twoColumnTable' | 'boldList' | 'text' }>(
    (d) => say(`contenu inattendu dans :::${d.name}`, EXPECTED_FR[d.expected]),
    (d) => say(`unexpected content in :::${d.name}`, EXPECTED_EN[d.expected]),
  ),
  'MD-013': error<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » n’est pas un nombre`,
        'la seconde colonne d’un graphique ne contient que des nombres, sans unité',
      ),
    (d) =>
      say(`“${d.found}” is not a number`, 'the second column of a chart holds numbers only, without unit'),
  ),
  'MD-014': error<{ name: string }>(
    (d) => say(`dans :::${d.name}, chaque ligne commence par du gras`, '- **123,8 millions** d’habitants'),
    (d) => say(`in :::${d.name}, each line begins with bold text`, '- **123,8 millions** d’habitants'),
  ),
  'MD-015': error<{ construct: UnsupportedConstruct }>(
    (d) => say(`le livre ne sait pas composer ${CONSTRUCTS_FR[d.construct]}`),
    (d) => say(`the book cannot set ${CONSTRUCTS_EN[d.construct]}`),
  ),
  'MD-016': error<{ maximum: number }>(
    (d) => say(`texte trop imbriqué : plus de ${d.maximum} niveaux de listes, de citations ou d’accents`),
    (d) => say(`text nested too deep: more than ${d.maximum} levels of lists, quotations or emphasis`),
  ),
  'MD-017': error<{ name: string; other?: string; line?: number }>(
    (d) =>
      d.other === undefined
        ? say(`:::${d.name} n’est pas fermé`, 'ajoutez une ligne ::: à la fin du bloc')
        : say(
            `:::${d.name} n’est pas fermé avant :::${d.other}, qui commence ligne ${d.line}`,
            `ajoutez une ligne ::: à la fin du bloc ; s’il doit contenir :::${d.other}, ouvrez-le et fermez-le par ::::`,
          ),
    (d) =>
      d.other === undefined
        ? say(`:::${d.name} is not closed`, 'add a line ::: at the end of the block')
        : say(
            `:::${d.name} is not closed before :::${d.other}, which begins on line ${d.line}`,
            `add a line ::: at the end of the block; if it is to hold :::${d.other}, open and close it with ::::`,
          ),
  ),
  'MD-018': error<{ found: string }>(
    (d) =>
      say(
        `bloc mal écrit : « ${d.found} »`,
        'modèle : :::encadre{titre="Mon titre"}, sans espace avant l’accolade, avec des guillemets droits ; ::: seul ferme un bloc ouvert',
      ),
    (d) =>
      say(
        `malformed block: “${d.found}”`,
        'model: :::encadre{titre="My title"}, no space before the brace, straight quotes; ::: alone closes an open block',
      ),
  ),
  'MD-019': error<{ found: number; expected: number }>(
    (d) =>
      say(
        `cette ligne a ${d.found} cellule${d.found > 1 ? 's' : ''}, l’en-tête du tableau en a ${d.expected}`,
      ),
    (d) =>
      say(`this row has ${d.found} cell${d.found > 1 ? 's' : ''}, the head of the table has ${d.expected}`),
  ),
  'MD-020': error<{ found: string; suggestion: string }>(
    (d) => say(`« ${d.found} » n’est pas un identifiant`, `écrivez {#${d.suggestion}}`),
    (d) => say(`“${d.found}” is not an id`, `write {#${d.suggestion}}`),
  ),
  'MD-021': error<Record<never, never>>(
    () =>
      say(
        'titre de section dans un encadré, une liste ou une citation',
        'sortez-le du bloc, ou mettez-le en gras',
      ),
    () =>
      say('section heading inside a box, a list or a quotation', 'take it out of the block, or make it bold'),
  ),
  'MD-024': error<{ found: string; allowed: string }>(
    (d) => say(`« ${d.found} » n’est pas un choix de « entetes »`, `écrivez l’un de ceux-ci : ${d.allowed}`),
    (d) => say(`“${d.found}” is no choice of “entetes”`, `write one of these: ${d.allowed}`),
  ),
  'MD-027': error<{ found: string }>(
    (d) =>
      say(
        `case d’une matrice : attendu x ou rien, trouvé « ${d.found} »`,
        'mettez x, videz la case, ou faites du bloc un :::tableau',
      ),
    (d) =>
      say(
        `cell of a matrix: expected x or nothing, found “${d.found}”`,
        'write x, empty the cell, or make the block a :::tableau',
      ),
  ),
  'MD-028': error<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » : cette case est dessinée, et ne peut porter ni note, ni source, ni lien, ni lecture`,
        'mettez-les dans le titre du bloc ou dans le texte qui l’accompagne',
      ),
    (d) =>
      say(
        `“${d.found}”: this cell is drawn, and can hold no note, source, link or reading`,
        'put them in the title of the block or in the text beside it',
      ),
  ),
  'MD-029': warning<{ name: string; attribute: string; needs: string }>(
    (d) =>
      say(
        `:::${d.name} : « ${d.attribute} » ne sert à rien sans « ${d.needs} »`,
        `ajoutez « ${d.needs} », ou supprimez-le`,
      ),
    (d) =>
      say(
        `:::${d.name}: “${d.attribute}” does nothing without “${d.needs}”`,
        `add “${d.needs}”, or remove it`,
      ),
  ),
  'MD-022': error<{ maximum: number }>(
    (d) =>
      say(
        `paragraphe trop chargé : plus de ${d.maximum} signes * _ [ ] \``,
        'coupez-le en plusieurs paragraphes',
      ),
    (d) =>
      say(`paragraph too crowded: more than ${d.maximum} signs * _ [ ] \``, 'cut it into several paragraphs'),
  ),
};

const EXPECTED_FR = {
  table: 'ce bloc contient un tableau et rien d’autre',
  twoColumnTable: 'ce bloc contient un tableau de deux colonnes (libellé, nombre) et rien d’autre',
  boldList: 'ce bloc contient une liste de lignes « - **gras** texte » et rien d’autre',
  text: 'ce bloc contient des paragraphes ou une liste, et pas d’étiquette entre crochets',
} as const;

const EXPECTED_EN = {
  table: 'this block holds one table and nothing else',
  twoColumnTable: 'this block holds one table of two columns (label, number) and nothing else',
  boldList: 'this block holds one list of lines “- **bold** text” and nothing else',
  text: 'this block holds paragraphs or a list, and no label in brackets',
} as const;

function hashes(level: number): string {
  return '#'.repeat(level);
}
