/** What stands on the pages of rules, which editors read. */
export const PAGE_WORDS = {
  indexTitle: '# Les règles de typographie',
  indexIntroduction:
    'Ce que `npm run check` signale dans les textes tels qu’ils sont tapés. Chaque page dit la raison de la règle, sa source, et montre des exemples, qui sont ses tests. Les autres messages ont [leurs exemples](messages.md), et sont expliqués par famille dans [le guide de rédaction](../guide-redaction.md#quand-quelque-chose-ne-va-pas).',
  partOf: { fr: '## En français', ja: '## En japonais' },
  indexHead: '| règle | ce qu’elle trouve | correction |',
  byMachine: 'sûre, par `--fix`',
  byPerson: 'à juger',
  source: 'D’après :',
  convention: (id: string) => `Dans [les conventions](../conventions.md) : ${id}.`,
  sure: 'La correction est sûre : `npm run check -- --fix` la montre, et `--fix --write` l’écrit.',
  judged: 'La machine ne corrige pas d’elle-même : une personne doit en juger.',
  tableHead: '| à corriger | juste |',
  right: 'Ce qui y ressemble et qui est juste :',
  tolerance: (code: string) =>
    `Si le texte a raison contre la règle (un titre d’époque, une citation), dites-le sur la ligne d’avant, avec la raison : \`<!-- tolérer ${code} : titre d’époque -->\` ; dans l’en-tête, \`# tolérer ${code} : titre d’époque\`.`,
};
