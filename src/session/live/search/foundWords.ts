/** Letters of a line from the first to one past the last. */
export interface FoundStretch {
  readonly at: number;
  readonly end: number;
}

/** Where a line, in the NFC form of Unicode, holds some words: each place, none over another. */
export function placesOf(line: string, words: string): FoundStretch[] {
  const [whole, wanted] = [folded(line), folded(words)];
  let found = wanted === '' ? -1 : whole.indexOf(wanted);
  if (found < 0) return [];
  const origins = originsOf(line);
  const places: FoundStretch[] = [];
  for (; found >= 0; found = whole.indexOf(wanted, found + wanted.length))
    places.push({ at: origins[found] ?? 0, end: (origins[found + wanted.length - 1] ?? 0) + 1 });
  return places;
}

/** Letters of the line that stand behind each folded one: a ligature stands for two of them. */
function originsOf(line: string): number[] {
  const origins: number[] = [];
  let origin = 0;
  for (const letter of line) {
    for (let count = folded(letter).length; count > 0; count -= 1) origins.push(origin);
    origin += letter.length;
  }
  return origins;
}

/**
 * The same letters for whoever types with or without capitals, accents, curled apostrophes and spaces that hold.
 * Marks of kana stay: か is not が.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[\u00a0\u202f\u2009]/g, ' ');
}
