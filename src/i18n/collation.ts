import type { Language } from './language.ts';

/** What sorting needs of `Intl.Collator`. */
export type Collation = Pick<Intl.Collator, 'compare'>;

const LEADING_ARTICLE = /^(Le|La|Les|L[’'])\s*(?=\p{Lu})(.+)$/u;

/** FR-18: a leading article goes last, as in INSEE's names: `Le Havre` → `Havre (Le)`. */
export function withArticleLast(name: string): string {
  const [, article, rest] = LEADING_ARTICLE.exec(name) ?? [];
  return article === undefined || rest === undefined ? name : `${rest} (${article.replace("'", '’')})`;
}

/**
 * Order of names in a language: é with e, œ with oe, figures by value. French places keep their order by the
 * name after the article (FR-18) in every edition. Japanese is sorted on its kana reading, never on kanji
 * (JA-13). Names that the language holds equal keep one order.
 */
export function collatorFor(language: Language): Collation {
  const known = collators.get(language) ?? newCollator(language);
  collators.set(language, known);
  return known;
}

const collators = new Map<Language, Collation>();

function newCollator(language: Language): Collation {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return {
    compare: (a, b) => compare(withArticleLast(a), withArticleLast(b)) || (a < b ? -1 : a > b ? 1 : 0),
  };
}

/** The letter under which a name stands in an index: `Évreux` → `E`, `Œuilly` → `O`, `Le Havre` → `H`. */
export function indexLetter(name: string): string {
  const base = withArticleLast(name).normalize('NFD').replace(/^[Œœ]/u, 'O').replace(/^[Ææ]/u, 'A');
  return /\p{L}/u.exec(base)?.[0].toUpperCase() ?? '#';
}
