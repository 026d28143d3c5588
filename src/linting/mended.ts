import type { StyleFault } from './styleRule.ts';

/**
 * A text with what is better in the place of each fault that has it. Of two that share letters the first is mended: what
 * is left of the other is found when the text is read again.
 */
export function mended(text: string, faults: readonly StyleFault[]): string {
  let [result, position] = ['', 0];
  for (const { start, end, better } of faults) {
    if (better === undefined || start < position) continue;
    result += text.slice(position, start) + better;
    position = end;
  }
  return result + text.slice(position);
}
