/**
 * Words that lean on the next one: a title's line does not end on them (Lexique des règles typographiques en usage à
 * l'Imprimerie nationale, « coupures »: what belongs together by sense stays on a line).
 */
const LEANING = new Set(
  `le la les un une des du de au aux à en et ou ni que qui dont où par pour sur sous dans avec sans chez vers entre
  contre depuis dès selon malgré ce cet cette ces son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos se ne
  si comme quand plus très`.split(/\s+/),
);

/** In squares of tenths of the measure, as line breaks are costed: more than the worst line of a title, 100. */
const AFTER_LEANING_WORD = 150;
const AT_HYPHEN = 120;
/** Less: a long quotation must part somewhere. */
const IN_QUOTATION = 60;

/** What it costs to end a line of a title, a caption or a label before the character at an index. */
export function costInTitle(text: string, at: number): number {
  const line = text.slice(0, at);
  const before = line.trimEnd();
  const word = /(?<![\p{L}\p{M}\d’'-])[\p{L}\p{M}]+$/u.exec(before)?.[0] ?? '';
  const leaning = line !== before && LEANING.has(word.toLowerCase()) ? AFTER_LEANING_WORD : 0;
  return costAtHyphen(text, at) + leaning + (isInQuotation(line) ? IN_QUOTATION : 0);
}

/** What it costs to end a line of an index or a cell there: at a word's own hyphen, after the article of a name. */
export function costInLabel(text: string, at: number): number {
  const isAfterArticle = /(?<![\p{L}\p{M}\d’'-])(?:Le|La|Les) $/u.test(text.slice(Math.max(0, at - 5), at));
  return costAtHyphen(text, at) + (isAfterArticle ? AFTER_LEANING_WORD : 0);
}

function costAtHyphen(text: string, at: number): number {
  return text.charAt(at - 1) === '-' && /[\p{L}\d]/u.test(text.charAt(at - 2)) ? AT_HYPHEN : 0;
}

function isInQuotation(before: string): boolean {
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
