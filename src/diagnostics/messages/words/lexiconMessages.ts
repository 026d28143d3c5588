import { error, say, warning } from '../entry.ts';

/** LX-…: words that the list of terms says otherwise. */
export const LEXICON_MESSAGES = {
  'LX-001': warning<{ found: string; preferred: string; note?: string }>(
    (d) =>
      say(
        `« ${d.found} » : le lexique dit « ${d.preferred} »`,
        d.note ??
          'si le mot est juste ici (un nom, une citation), ajoutez sa forme longue à « sauf: » dans lexique.md, ou tolérez-le à cet endroit : <!-- tolérer LX-001 : la raison -->',
      ),
    (d) =>
      say(
        `“${d.found}”: the list of terms says “${d.preferred}”`,
        d.note ??
          'where the word is right (a name, a quotation), add its longer form to “sauf:” in lexique.md, or tolerate it here: <!-- tolérer LX-001 : the reason -->',
      ),
  ),
  'LX-002': warning<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » : un nom de personne en lettres latines`,
        'écrivez-le dans l’écriture de ce texte ; si elle n’est pas connue, ou si ce n’est pas une personne, ajoutez-le à « enLettresLatines: » dans lexique.md',
      ),
    (d) =>
      say(
        `“${d.found}”: a person’s name in Latin letters`,
        'write it in the writing of this text; where that is not known, or where it is no person, add it to “enLettresLatines:” in lexique.md',
      ),
  ),
  'LX-003': error<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » est à la fois à employer et à éviter`,
        'gardez-la dans une seule des listes « employer », « sauf » et « eviter »',
      ),
    (d) =>
      say(
        `“${d.found}” is both to be used and to be avoided`,
        'keep it in one of the lists “employer”, “sauf” and “eviter”',
      ),
  ),
  'LX-004': warning<{ found: string; better: string }>(
    (d) =>
      say(
        `« ${d.found} » : deux collectivités jointes comme une seule`,
        `écrivez « ${d.better} », d’un tiret entre deux espaces`,
      ),
    (d) =>
      say(
        `“${d.found}”: two authorities joined as if they were one`,
        `write “${d.better}”, with a dash between two blanks`,
      ),
  ),
  'LX-005': warning<{ missing: string; source: string }>(
    (d) =>
      say(
        `la source nomme ${d.missing} (${d.source}), et non cette traduction`,
        'nommez-le ici aussi ; si cette langue s’en passe à dessein : <!-- tolérer LX-005 : la raison -->',
      ),
    (d) =>
      say(
        `the source names ${d.missing} (${d.source}), and this translation does not`,
        'name it here too; where this language does without on purpose: <!-- tolérer LX-005 : the reason -->',
      ),
  ),
};
