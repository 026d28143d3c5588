import { error, say, warning } from './entry.ts';

const SIGN_HELP_FR = {
  emoji: 'les émojis ne s’impriment pas : écrivez ce que le signe veut dire, ou prenez ✔ ✘ ★ ☎ ✉ ⚠',
  private: 'ce code est à usage privé, chaque police y met un autre dessin : remplacez-le par le signe voulu',
  other: 'remplacez ce signe, ou demandez qu’une police qui le contient soit ajoutée',
};

const SIGN_HELP_EN = {
  emoji: 'emoji do not print: write what it means, or take ✔ ✘ ★ ☎ ✉ ⚠',
  private: 'this code is for private use, every font draws something else there: put the sign that you mean',
  other: 'replace it, or ask for a font that has it',
};

/** TY-…: what only setting the text shows. */
export const LAYOUT_MESSAGES = {
  'TY-001': error<{ character: string; code: string; kind?: 'emoji' | 'private' | 'other' }>(
    (d) =>
      say(
        `aucun caractère d’imprimerie pour « ${d.character} » (${d.code})`,
        SIGN_HELP_FR[d.kind ?? 'other'],
      ),
    (d) => say(`no font has a glyph for “${d.character}” (${d.code})`, SIGN_HELP_EN[d.kind ?? 'other']),
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
  'TY-005': error<{
    writing: string;
    sample: string;
    count: number;
    packages?: string;
    reason: 'noFace' | 'rightToLeft';
  }>(
    (d) =>
      say(
        `texte en écriture « ${nameOfWriting(d.writing, 'fr')} » (« ${d.sample} », ${d.count < 2 ? '1 signe' : `${d.count} signes`} en tout), qui ne peut pas être composé : ${
          d.reason === 'rightToLeft'
            ? 'elle va de droite à gauche et aucune police installée ne l’a'
            : 'aucune police installée ne l’a'
        }`,
        d.packages === undefined
          ? 'écrivez ces noms en lettres latines'
          : `installez ses polices : npm install ${d.packages}`,
      ),
    (d) =>
      say(
        `text in “${nameOfWriting(d.writing, 'en')}” writing (“${d.sample}”, ${d.count === 1 ? '1 sign' : `${d.count} signs`} in all), which cannot be set: ${
          d.reason === 'rightToLeft'
            ? 'it runs from right to left and no installed font has it'
            : 'no installed font has it'
        }`,
        d.packages === undefined
          ? 'write these names in Latin letters'
          : `install its fonts: npm install ${d.packages}`,
      ),
  ),
  'TY-006': error<{ character: string; code: string; context: string }>(
    (d) =>
      say(
        `un texte composé demande « ${d.character} » (${d.code}), qu’aucune police n’a : « ${d.context} »`,
        'remplacez ce signe ; s’il n’est pas dans vos textes, signalez-le aux développeurs',
      ),
    (d) =>
      say(
        `a text that was set asks for “${d.character}” (${d.code}), which no font has: “${d.context}”`,
        'replace it; if it is not in your texts, tell the developers',
      ),
  ),
  'TY-021': error<{ page: string; text: string }>(
    (d) =>
      say(
        d.text
          ? `p. ${d.page} : un texte n’est pas composé en entier : « ${d.text} »`
          : `p. ${d.page} : rien n’est composé des textes qui commencent ici`,
        'aucun fichier n’est mis en place ; vos textes n’y sont pour rien, signalez ce défaut du programme',
      ),
    (d) =>
      say(
        d.text
          ? `p. ${d.page}: a text is not set as a whole: “${d.text}”`
          : `p. ${d.page}: nothing is set of the texts that begin here`,
        'no file is put in place; your texts are not the cause, report this fault of the program',
      ),
  ),
  'TY-007': error<{ id: string }>(
    (d) =>
      say(
        `deux parties du document s’appellent « ${d.id} » : les renvois et le sommaire donneraient la page de la première`,
        `donnez un autre identifiant au chapitre « ${d.id} » : le programme a déjà pris celui-ci`,
      ),
    (d) =>
      say(
        `two parts of the document are called “${d.id}”: references and contents would give the page of the first`,
        `give the chapter “${d.id}” another id: the program has taken this one already`,
      ),
  ),
  'TY-008': error<{ direction: 'across' | 'down'; by: number; page: string; text?: string }>(
    (d) =>
      say(
        `${d.text ? `« ${d.text} »` : 'une image ou un dessin'} sort de ${d.direction === 'across' ? 'sa colonne' : 'la page'} de ${d.by} mm (p. ${d.page}) et ne peut pas être coupé davantage`,
        d.direction === 'across'
          ? 'raccourcissez ce texte ou, dans un tableau, ôtez des colonnes ou faites-en deux tableaux'
          : 'raccourcissez ce bloc ou faites-en plusieurs',
      ),
    (d) =>
      say(
        `${d.text ? `“${d.text}”` : 'a picture or drawing'} runs ${d.by} mm out of ${d.direction === 'across' ? 'its column' : 'the page'} (p. ${d.page}) and cannot be parted any further`,
        d.direction === 'across'
          ? 'shorten this text or, in a table, take out columns or make two tables of it'
          : 'shorten this block or make several of it',
      ),
  ),
  'FO-001': error<{ reason: string }>(
    (d) =>
      say(
        `cette police ne peut pas être lue (${d.reason})`,
        'réinstallez les polices avec « npm ci », puis recommencez',
      ),
    (d) =>
      say(`this font cannot be read (${d.reason})`, 'install the fonts again with “npm ci”, then try again'),
  ),
  'TY-009': error<{ said: string }>(
    (d) =>
      say(
        `la mise en page a signalé un défaut que le programme ne connaît pas : « ${d.said} »`,
        'le fichier n’est pas mis en place ; signalez-le aux développeurs, avec vos textes',
      ),
    (d) =>
      say(
        `layout has told of a fault that the program does not know: “${d.said}”`,
        'the file is not put in place; tell the developers, with your texts',
      ),
  ),
};

/** Name of a writing by its code (ISO 15924): « arabe », « thaï ». */
function nameOfWriting(code: string, language: 'fr' | 'en'): string {
  const isCode = /^[A-Z][a-z]{3}$/.test(code);
  return (isCode ? new Intl.DisplayNames(language, { type: 'script' }).of(code) : undefined) ?? code;
}
