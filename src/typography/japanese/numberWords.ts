const DIGITS = '〇一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** A whole number from 0 to 99 999 999 in kanji: 七十八, 一万二千. */
export function japaneseNumberWords(value: number): string {
  if (value === 0) return '〇';
  const [myriads, rest] = [Math.floor(value / 10_000), value % 10_000];
  return `${myriads > 0 ? `${belowMyriad(myriads)}万` : ''}${belowMyriad(rest)}`;
}

/** Nothing for a place that is empty, and no 一 before 十, 百 and 千. */
function belowMyriad(value: number): string {
  return [...String(value)]
    .map((digit, index, digits) => {
      const place = digits.length - 1 - index;
      if (digit === '0') return '';
      const written = digit === '1' && place > 0 ? '' : (DIGITS[Number(digit)] ?? '');
      return `${written}${PLACES[place] ?? ''}`;
    })
    .join('');
}
