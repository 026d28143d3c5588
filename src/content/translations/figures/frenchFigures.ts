import { type Figures, monthKey, phoneKey, taking, valueKey } from './figures.ts';

const MONTHS = [
  'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
]; // prettier-ignore

const SPACE = '[ \\u00a0\\u202f]';
/** A French phone number in any of its forms, its nine significant digits captured. */
export const FRENCH_PHONE = new RegExp(
  `(?:\\+33${SPACE}?(?:\\(0\\))?|\\b0)([1-9](?:[ .\\-\\u00a0\\u202f]?\\d{2}){4})(?!\\d)`,
  'g',
);
/** A month by its French name. */
export const FRENCH_MONTH = new RegExp(`(?<!\\p{L})(${MONTHS.join('|')})(?!\\p{L})`, 'giu');
const NUMBER = new RegExp(
  `(?<![\\d,.])(\\d{1,3}(?:${SPACE}\\d{3})+(?!\\d)|\\d+)(?:[.,](\\d+))?(?:${SPACE}?(mille|millions?|milliards?)(?!\\p{L}))?`,
  'giu',
);
const ROMAN = /(?<![\p{L}\d])([IVXLC]+)(?:e|er|re)?(?!\p{L})/gu;

const SCALES: Readonly<Record<string, number>> = { mille: 1e3, million: 1e6, milliard: 1e9 };

/** Figures of a French text: `123,8 millions`, `1er octobre`, `soixante-dix-huit`, `XXe siècle`. */
export function frenchFigures(text: string): Figures {
  const stated = new Set<string>();
  const worded = new Set<string>();
  let rest = taking(text, FRENCH_PHONE, ([, digits]) =>
    stated.add(phoneKey(`+33${(digits ?? '').replace(/\D/g, '')}`)),
  );
  rest = taking(rest, FRENCH_MONTH, ([month]) => stated.add(frenchMonthKey(month)));
  rest = taking(rest, ROMAN, ([, roman]) => worded.add(valueKey(romanValue(roman ?? ''))));
  for (const value of wordValues(rest)) worded.add(valueKey(value));
  taking(rest, NUMBER, ([, whole = '', decimals, scale]) => {
    const value = Number(`${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`);
    stated.add(valueKey(value * (SCALES[(scale ?? '').toLowerCase().replace(/s$/, '')] ?? 1)));
  });
  return { stated, worded };
}

export function frenchMonthKey(name: string): string {
  return monthKey(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function romanValue(roman: string): number {
  const digits = [...roman].map((letter) => ({ I: 1, V: 5, X: 10, L: 50, C: 100 })[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

const UNITS = new Map(Object.entries({
  un: 1, une: 1, seul: 1, seule: 1, unique: 1, premier: 1, première: 1, deux: 2, second: 2, seconde: 2, double: 2, trois: 3, quatre: 4, cinq: 5, six: 6,
  sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20,
  trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, demi: 0.5, tiers: 3, quart: 4, dizaine: 10,
  douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60,
  centaine: 100, décennie: 10, siècle: 100, millier: 1000, mille: 1000, million: 1e6, milliard: 1e9, moitié: 2, doubler: 2,
  triennal: 3, triennale: 3, quinquennal: 5, quinquennale: 5, décennal: 10, décennale: 10, trentenaire: 30,
  quarantenaire: 40, cinquantenaire: 50, centenaire: 100, cinquantième: 50, tricentenaire: 300,
})); // prettier-ignore

/** Values that the numbers in words may have: each run of them, and each part of a run. */
function wordValues(text: string): number[] {
  const values: number[] = [];
  let run: number[] = [];
  for (const word of [...text.toLowerCase().split(/[^\p{L}]+/u), '']) {
    const value = UNITS.get(word) ?? UNITS.get(withoutEnding(word));
    if (value !== undefined) run.push(value);
    else if (word !== 'et' || run.length === 0) {
      for (let start = 0; start < run.length; start++) {
        for (let end = start + 1; end <= run.length; end++) values.push(runValue(run.slice(start, end)));
      }
      for (const [index, factor] of run.entries()) values.push(factor * (run[index + 1] ?? 1));
      run = [];
    }
  }
  return values;
}

/** `trente-cinquième` → `cinq`, `neuvième` → `neuf`, `quatre-vingts` → `vingt`. */
function withoutEnding(word: string): string {
  const stem = word
    .replace(/ièmes?$/, '')
    .replace('cinqu', 'cinq')
    .replace('neuv', 'neuf');
  return [stem, `${stem}e`, stem.replace(/s$/, '')].find((form) => UNITS.has(form)) ?? word;
}

/** `quatre-vingt-dix-huit` → 98, `deux cent cinquante mille` → 250000. */
function runValue(run: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const value of run) {
    if (value >= 1000) {
      total += Math.max(current, 1) * value;
      current = 0;
    } else if (value === 100 || (value === 20 && current % 100 === 4)) {
      const units = value === 100 ? current : current % 100;
      current = current - units + Math.max(units, 1) * value;
    } else current += value;
  }
  return total + current;
}
