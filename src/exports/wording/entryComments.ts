/** What the file of a new entry says to whoever opens it, above the keys that one looks at twice: files of content are in French. */
export const ENTRY_COMMENTS: Readonly<Record<string, string | undefined>> = {
  id: 'Ne change plus, même si un nom change : liens et traductions s’en servent.',
  partenaire: 'lecture en kana : elle classe la notice dans l’édition japonaise ; code : code officiel.',
  acte: 'date : AAAA, AAAA-MM ou AAAA-MM-JJ, selon ce que dit la source ; sans date connue, pas de clé.',
  etat: 'Dernière activité connue : derniereActivite: AAAA-MM.',
  sources: 'Une source au moins ; url et date de consultation si elle est en ligne.',
};
