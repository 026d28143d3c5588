const UNITS = [
  'zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize',
  'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf',
]; // prettier-ignore
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];

/** The largest whole number that is written in words; beyond, a text has figures. */
export const LARGEST_IN_WORDS = 999_999;

/**
 * A whole number from 0 to 999 999 in words, with the hyphens of the usage before 1990: « vingt et un »,
 * « soixante-dix-huit », « quatre-vingts », « deux cents » (Grevisse, § 600 and after).
 */
export function frenchNumberWords(value: number, { feminine = false } = {}): string {
  const words = thousands(value);
  return feminine ? words.replace(/\bun$/, 'une') : words;
}

/** The rank of a whole number from 1: « premier », « deuxième », « vingt et unième », « quatre-vingtième ». */
export function frenchOrdinalWords(value: number, { feminine = false } = {}): string {
  if (value === 1) return feminine ? 'première' : 'premier';
  const words = thousands(value).replace(/(vingt|cent)s$/, '$1');
  return `${words.replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv').replace(/e$/, '')}ième`;
}

function thousands(value: number): string {
  const [many, rest] = [Math.floor(value / 1000), value % 1000];
  if (many === 0) return hundreds(rest);
  // « quatre-vingt mille », « deux cent mille »: no s before mille, which is no noun.
  const head = many === 1 ? 'mille' : `${hundreds(many).replace(/(vingt|cent)s$/, '$1')} mille`;
  return rest === 0 ? head : `${head} ${hundreds(rest)}`;
}

function hundreds(value: number): string {
  const [many, rest] = [Math.floor(value / 100), value % 100];
  if (many === 0) return tens(rest);
  const head = many === 1 ? 'cent' : `${UNITS[many] ?? ''} cent`;
  return rest === 0 ? `${head}${many > 1 ? 's' : ''}` : `${head} ${tens(rest)}`;
}

function tens(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value >= 80) return value === 80 ? 'quatre-vingts' : `quatre-vingt-${tens(value - 80)}`;
  const base = value >= 70 ? 60 : Math.floor(value / 10) * 10;
  const [head, rest] = [TENS[base / 10] ?? '', value - base];
  if (rest === 0) return head;
  return rest === 1 || rest === 11 ? `${head} et ${tens(rest)}` : `${head}-${tens(rest)}`;
}
