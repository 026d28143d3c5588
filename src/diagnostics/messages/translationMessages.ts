import { isLanguage } from '../../i18n/language.ts';
import { languageName } from '../../i18n/languageNames.ts';
import { error, say, warning } from './entry.ts';

const inFrench = (language: string): string =>
  isLanguage(language) ? `en ${languageName(language, 'fr')}` : `en « ${language} »`;
const inEnglish = (language: string): string =>
  isLanguage(language) ? `${languageName(language, 'en')}` : `“${language}”`;

/** TR-…: a translation beside its source. */
export const TRANSLATION_MESSAGES = {
  'TR-001': warning<{ language: string; file: string }>(
    (d) =>
      say(
        `ce texte n’est pas traduit ${inFrench(d.language)} : l’édition garde celui de la source`,
        `écrivez ${d.file}, ou lancez « npm run sync -- ${d.language} » qui en prépare le modèle`,
      ),
    (d) =>
      say(
        `this text has no ${inEnglish(d.language)} translation: the edition keeps the source`,
        `write ${d.file}, or run “npm run sync -- ${d.language}”, which prepares it`,
      ),
  ),
  'TR-002': warning<{ language: string; file: string; what: string; isPlaced: 0 | 1 }>(
    (d) =>
      say(
        `${d.what} : pas encore traduit ${inFrench(d.language)} dans ${d.file}`,
        d.isPlaced === 1
          ? 'sa place l’attend dans ce fichier : écrivez le texte et retirez la marque'
          : `« npm run sync -- ${d.language} » y ajoute un bloc vide à sa place`,
      ),
    (d) =>
      say(
        `${d.what}: no ${inEnglish(d.language)} translation yet in ${d.file}`,
        d.isPlaced === 1
          ? 'its place waits for it in that file: write the text and take the mark away'
          : `“npm run sync -- ${d.language}” adds an empty block in its place`,
      ),
  ),
  'TR-003': warning<{ what: string; source: string; difference: string; language: string; here: string }>(
    (d) =>
      say(
        `${d.what} : la source a changé depuis la traduction (${d.source}) : ${d.difference}`,
        `[-retiré-] {+ajouté+} ; une fois la traduction revue : npm run sync -- ${d.language} ${d.here}`,
      ),
    (d) =>
      say(
        `${d.what}: the source has changed since the translation (${d.source}): ${d.difference}`,
        `[-removed-] {+added+}; once the translation is revised: npm run sync -- ${d.language} ${d.here}`,
      ),
  ),
  'TR-004': warning<{ what: string; source: string }>(
    (d) =>
      say(
        `${d.what} : ce que ce bloc traduit n’existe plus dans ${d.source} ; l’édition l’omet`,
        'supprimez-le, ou rétablissez le bloc de la source',
      ),
    (d) =>
      say(
        `${d.what}: what this block translates is no longer in ${d.source}; the edition leaves it out`,
        'remove it, or restore the source block',
      ),
  ),
  'TR-005': warning<{ what: string; source: string; language: string; here: string }>(
    (d) =>
      say(
        `${d.what} : rien n’atteste que ce bloc traduit le texte actuel (${d.source})`,
        `s’il est à jour : npm run sync -- ${d.language} ${d.here}`,
      ),
    (d) =>
      say(
        `${d.what}: nothing says that this block translates the present text (${d.source})`,
        `if it is up to date: npm run sync -- ${d.language} ${d.here}`,
      ),
  ),
  'TR-006': warning<{ what: string; source: string; missing?: string; added?: string }>(
    (d) =>
      say(
        `${d.what} : les deux langues ne disent pas les mêmes nombres ou renvois (${d.source})${only(' ; seulement dans la source : ', d.missing)}${only(' ; seulement ici : ', d.added)}`,
      ),
    (d) =>
      say(
        `${d.what}: the two languages do not give the same numbers or references (${d.source})${only('; only in the source: ', d.missing)}${only('; only here: ', d.added)}`,
      ),
  ),
  'TR-007': warning<{ source: string }>(
    (d) =>
      say(
        `cette traduction n’a pas de source : ${d.source} n’existe pas`,
        'renommez-la comme sa source, ou supprimez-la',
      ),
    (d) =>
      say(
        `this translation has no source: ${d.source} does not exist`,
        'rename it after its source, or remove it',
      ),
  ),
  'TR-008': warning<{ language: string; here: string }>(
    (d) =>
      say(
        'cette traduction ne dit pas quels textes elle traduit',
        `si elle est à jour : npm run sync -- ${d.language} ${d.here}`,
      ),
    (d) =>
      say(
        'this translation does not say which texts it translates',
        `if it is up to date: npm run sync -- ${d.language} ${d.here}`,
      ),
  ),
  'TR-009': warning<Record<never, never>>(
    () =>
      say(
        'mémoire des textes traduits illisible : les blocs périmés sont trouvés, mais pas ce qui y a changé',
        'rétablissez ce fichier ; « npm run sync » l’écrit, personne d’autre',
      ),
    () =>
      say(
        'unreadable memory of translated texts: what changed in stale blocks cannot be shown',
        'restore this file',
      ),
  ),
  'TR-010': error<{ key: string; found: string }>(
    (d) => say(`${d.key} : attendu « à faire » ou « Nom, AAAA-MM-JJ », trouvé « ${d.found} »`),
    (d) => say(`${d.key}: expected “à faire” or “Name, YYYY-MM-DD”, found “${d.found}”`),
  ),
  'TR-011': error<{ key: string }>(
    (d) =>
      say(`${d.key} : empreintes illisibles`, 'npm run sync les écrit : rétablissez-les ou supprimez la clé'),
    (d) => say(`${d.key}: unreadable hashes`, 'npm run sync writes them: restore them or remove the key'),
  ),
  'TR-012': error<{ key: string; name: string; wanted: 'localName' | 'reading' }>(
    (d) =>
      d.wanted === 'localName'
        ? say(
            `${d.key} : il manque le nom japonais de « ${d.name} », sous lequel l’édition japonaise l’imprime et le classe`,
            `ajoutez « ${d.key.replace(/^.*\./, '')}: … », le plus souvent en katakana : Tours s’écrit トゥール`,
          )
        : say(
            `${d.key} : il manque la lecture en kana de « ${d.name} », qui le classe dans l’édition japonaise`,
            `ajoutez « ${d.key.replace(/^.*\./, '')}: … » en hiragana, suffixe compris : 金沢市 se lit かなざわし`,
          ),
    (d) =>
      d.wanted === 'localName'
        ? say(
            `${d.key}: the Japanese name of “${d.name}” is missing; the Japanese edition prints and sorts it`,
            `add “${d.key.replace(/^.*\./, '')}: …”, mostly in katakana: Tours is トゥール`,
          )
        : say(
            `${d.key}: the kana reading of “${d.name}” is missing; it sorts the Japanese edition`,
            `add “${d.key.replace(/^.*\./, '')}: …” in hiragana, with its suffix: 金沢市 is read かなざわし`,
          ),
  ),
  'TR-013': warning<{ key: string; found: string; expected: string; reading: string }>(
    (d) => say(`${d.key} : « ${d.found} » ne se lit pas « ${d.reading} »`, `Hepburn : « ${d.expected} »`),
    (d) => say(`${d.key}: “${d.found}” is not read “${d.reading}”`, `Hepburn: “${d.expected}”`),
  ),
  'TR-014': warning<{ key: string; label: string; language: string }>(
    (d) =>
      say(`${d.key} : « ${d.label} » n’a pas d’équivalent ${inFrench(d.language)}`, 'ajoutez « local: … »'),
    (d) => say(`${d.key}: “${d.label}” has no ${inEnglish(d.language)} equivalent`, 'add “local: …”'),
  ),
  'TR-015': error<{ key: string; found: string; expected: string }>(
    (d) => say(`${d.key} : « ${d.found} » ne va pas avec le nom du fichier, qui demande « ${d.expected} »`),
    (d) => say(`${d.key}: “${d.found}” does not go with the file's name, which asks for “${d.expected}”`),
  ),
  'TR-016': warning<{ by: string; on: string; language: string; here: string }>(
    (d) =>
      say(
        `relecture : ${d.by} a relu ce texte (${d.on}), mais la source ou la traduction a changé depuis ; il compte comme non relu`,
        `faites-le relire, écrivez le nom et la nouvelle date, puis : npm run sync -- ${d.language} ${d.here} ; le même jour, effacez d’abord la ligne « relu: »`,
      ),
    (d) =>
      say(
        `relecture: ${d.by} proof-read this text (${d.on}), but the source or the translation has changed since; it counts as not proof-read`,
        `have it read again, write the name and the new date, then: npm run sync -- ${d.language} ${d.here}; on the same day, remove the line “relu:” first`,
      ),
  ),
  'TR-017': warning<{ by: string; on: string; language: string; here: string }>(
    (d) =>
      say(
        `relecture : rien ne dit encore quel texte ${d.by} a relu (${d.on}) ; il compte comme non relu`,
        `si rien n’a changé depuis la relecture : npm run sync -- ${d.language} ${d.here}`,
      ),
    (d) =>
      say(
        `relecture: nothing says yet which text ${d.by} proof-read (${d.on}); it counts as not proof-read`,
        `if nothing has changed since: npm run sync -- ${d.language} ${d.here}`,
      ),
  ),
  'TR-019': warning<{ language: string; files: string }>(
    (d) =>
      say(
        `il y a des textes traduits ${inFrench(d.language)} (${d.files}), et « langues » ne demande pas cette édition : elle n’est pas faite`,
        `ajoutez « ${d.language} » à « langues » quand la traduction doit paraître`,
      ),
    (d) =>
      say(
        `there are texts translated into ${inEnglish(d.language)} (${d.files}), and “langues” does not ask for that edition: it is not made`,
        `add “${d.language}” to “langues” when the translation is to appear`,
      ),
  ),
  'TR-020': warning<{ name: string }>(
    (d) =>
      say(
        `il manque la lecture en kana de l’éditeur « ${d.name} », qui le classe dans la liste des sources`,
        'écrivez-la une fois, à l’une de ses sources : « lecture: かまくらし »',
      ),
    (d) =>
      say(
        `the kana reading of the publisher “${d.name}” is missing; it sorts the list of sources`,
        'write it once, with one of its sources: “lecture: かまくらし”',
      ),
  ),
  'TR-018': error<Record<never, never>>(
    () =>
      say(
        'ce texte est entre « :::a-traduire » et « ::: », qui tiennent la place d’un bloc à traduire : il ne serait pas imprimé',
        'supprimez ces deux lignes, et gardez le texte',
      ),
    () =>
      say(
        'this text is between “:::a-traduire” and “:::”, which hold the place of a block to translate: it would not be printed',
        'remove these two lines, and keep the text',
      ),
  ),
};

function only(label: string, found: string | undefined): string {
  return found === undefined ? '' : `${label}${found}`;
}
