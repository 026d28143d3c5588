const BEFORE =
  /(?:au moins|plus de|moins de|à partir de|dès|jusqu’à|jusqu'à|chaque|tous les|toutes les|(?:少なくとも|最低|毎))[\s\u00a0*]{0,3}$/iu;
const AFTER = /^[\s\u00a0*]{0,3}(?:ou plus|au moins|ou moins|au plus|et plus|以上|以下|未満|ごと)/iu;

/** A bound that a sentence names (« au moins trois liens », 3件以上) counts nothing. */
export function isThreshold(text: string, { start, end }: { start: number; end: number }): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 20), start)) || AFTER.test(text.slice(end, end + 14));
}
