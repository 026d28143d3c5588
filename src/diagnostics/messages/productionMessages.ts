import { findingMessage, ruleRemedy } from '../findingMessage.ts';
import { error, say, warning, type MessageData } from './entry.ts';

/** What the sentence of a finding needs, beside the file and where in it. */
type JudgedFile = MessageData & { readonly pdf: string; readonly rule: string; readonly foundOn: string };

/** KI-…, LO-…, JU-…: what is made of sound content, from the templates' kinds and texts to the finished file. */
export const PRODUCTION_MESSAGES = {
  'KI-001': error<{ genre: string; known: string }>(
    (d) =>
      say(
        `genre : aucun modèle ne compose « ${d.genre} », cette publication ne serait pas construite`,
        `genres connus : ${d.known} ; un autre s’ajoute dans templates/registry.ts`,
      ),
    (d) =>
      say(
        `genre: no template sets “${d.genre}”, this publication would not be built`,
        `known kinds: ${d.known}; another one is added in templates/registry.ts`,
      ),
  ),
  'LO-001': error<{ count: number; keys: string }>(
    (d) =>
      say(
        `textes absents (${d.count}) : ${d.keys}`,
        'complétez ce fichier ; fr.json dit quels textes il faut, et un fichier JSON mal formé n’en a aucun',
      ),
    (d) =>
      say(
        `texts missing (${d.count}): ${d.keys}`,
        'complete this file; fr.json says which texts are needed, and a file that is not JSON has none',
      ),
  ),
  'LO-002': error<{ key: string; found: string; known: string }>(
    (d) =>
      say(
        `${d.key} : rien ne donne la valeur {{${d.found}}}`,
        d.known === ''
          ? 'dans les autres langues, ce texte ne reçoit aucune valeur ; ôtez-la'
          : `dans les autres langues, ce texte reçoit : ${d.known}`,
      ),
    (d) =>
      say(
        `${d.key}: nothing gives the value {{${d.found}}}`,
        d.known === ''
          ? 'in the other languages this text is given none; remove it'
          : `in the other languages this text is given: ${d.known}`,
      ),
  ),
  'JU-001': error<JudgedFile>(
    (d) =>
      say(
        `${d.pdf} ne suit pas la règle ${d.rule}${at(d.foundOn)} : ${sentence(d, 'fr')}`,
        ruleRemedy(d.rule, 'fr') ??
          'le dernier bon fichier reste en place ; si le texte n’y est pour rien, c’est un défaut du programme',
      ),
    (d) =>
      say(
        `${d.pdf} breaks rule ${d.rule}${at(d.foundOn)}: ${sentence(d, 'en')}`,
        ruleRemedy(d.rule, 'en') ??
          'the last good file stays in place; where the text is not the cause, this is a fault of the program',
      ),
  ),
  'JU-002': warning<JudgedFile>(
    (d) =>
      say(
        `${d.pdf}, règle ${d.rule}${at(d.foundOn)} : ${sentence(d, 'fr')}`,
        ruleRemedy(d.rule, 'fr') ?? 'le fichier est en place ; regardez la page avant de le publier',
      ),
    (d) =>
      say(
        `${d.pdf}, rule ${d.rule}${at(d.foundOn)}: ${sentence(d, 'en')}`,
        ruleRemedy(d.rule, 'en') ?? 'the file is in place; look at the page before you publish it',
      ),
  ),
  'JU-003': error<JudgedFile>(
    (d) =>
      say(
        `${d.pdf} ne dit pas ce qui a été composé${at(d.foundOn)} : ${sentence(d, 'fr')}`,
        ruleRemedy(d.rule, 'fr') ?? '',
      ),
    (d) =>
      say(
        `${d.pdf} does not say what was set${at(d.foundOn)}: ${sentence(d, 'en')}`,
        ruleRemedy(d.rule, 'en') ?? '',
      ),
  ),
};

function at(pages: string): string {
  return pages === '' ? '' : ` (${pages})`;
}

function sentence({ rule, ...rest }: JudgedFile, language: 'fr' | 'en'): string {
  const given = Object.entries(rest).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  return findingMessage({ rule, data: Object.fromEntries(given) }, language).message;
}
