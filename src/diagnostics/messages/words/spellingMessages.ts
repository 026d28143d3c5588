import { say, warning } from '../entry.ts';

/** SP-…: words that no dictionary knows; SG-…: acronyms that nothing explains. */
export const SPELLING_MESSAGES = {
  'SG-001': warning<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » : sigle qui n’est pas développé à son premier emploi dans ce livre`,
        `écrivez ici « nom en toutes lettres (${d.found}) » ; d’un sigle que tous connaissent, ou d’un nom propre, ajoutez-le à « siglesConnus: » dans lexique.md`,
      ),
    (d) =>
      say(
        `“${d.found}”: an acronym that is not spelled out where this book first uses it`,
        `write “name in full (${d.found})” here; where everybody knows it, or it is a name, add it to “siglesConnus:” in lexique.md`,
      ),
  ),
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
