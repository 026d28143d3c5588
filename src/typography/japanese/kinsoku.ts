import { INSEPARABLE, JOINS_BEFORE, KANA_OR_KANJI, NOT_AT_END, NOT_AT_START } from './characterClasses.ts';

const DIGIT = /[\d０-９]/;

/**
 * Whether a line may end between two characters, one of them at least Japanese (JLReq, line-start and line-end
 * prohibition rules at the strict level, unbreakable character sequences; JA-01 to JA-03).
 */
export function mayBreakBetween(before: string, after: string): boolean {
  if (NOT_AT_START.has(after) || NOT_AT_END.has(before) || JOINS_BEFORE.test(after)) return false;
  if (DIGIT.test(before) && (DIGIT.test(after) || KANA_OR_KANJI.test(after))) return false;
  if (INSEPARABLE.has(before) && before === after) return false;
  return !(before === '第' && DIGIT.test(after));
}
