import { say, warning } from '../entry.ts';

/** SP-…: words that no dictionary knows. */
export const SPELLING_MESSAGES = {
  'SP-001': warning<{ found: string; near: string }>(
    (d) =>
      say(
        `« ${d.found} » : mot inconnu du dictionnaire`,
        d.near === ''
          ? 'corrigez-le ; d’un nom ou d’un mot juste, ajoutez-le à « motsConnus: » dans lexique.md'
          : `proches : ${d.near} ; d’un nom ou d’un mot juste, ajoutez-le à « motsConnus: » dans lexique.md`,
      ),
    (d) =>
      say(
        `“${d.found}”: a word that the dictionary does not know`,
        d.near === ''
          ? 'correct it; where it is a name or a right word, add it to “motsConnus:” in lexique.md'
          : `near: ${d.near}; where it is a name or a right word, add it to “motsConnus:” in lexique.md`,
      ),
  ),
};
