/** What stands on the pages of rules, which editors read. */
export const PAGE_WORDS = {
  source: 'D’après :',
  convention: (id: string) => `Dans [les conventions](../conventions.md) : ${id}.`,
  sure: 'La correction est sûre : `npm run check -- --fix` la montre, et `--fix --write` l’écrit.',
  judged: 'La machine ne corrige pas d’elle-même : une personne doit en juger.',
  tableHead: '| à corriger | juste |',
  right: 'Ce qui y ressemble et qui est juste :',
  tolerance: (code: string) =>
    `Si le texte a raison contre la règle (un titre d’époque, une citation), dites-le sur la ligne d’avant, avec la raison : \`<!-- tolérer ${code} : titre d’époque -->\` ; dans l’en-tête, \`# tolérer ${code} : titre d’époque\`.`,
};
