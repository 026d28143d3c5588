/** The name of a language in the language of the page; of an edition in two, `fr-de`, both: « français ‖ allemand ». */
export function languageName(language: string, pageLanguage: string): string {
  const names = new Intl.DisplayNames(pageLanguage, { type: 'language' });
  return language
    .split(/-(?=[a-z]{2}\b)/)
    .map((one) => names.of(one) ?? one)
    .join(' ‖ ');
}

/** A tag or a code, with what it is called in the language of the page. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** Regions of Unicode that are no country, though they have a name. */
const NO_COUNTRIES: ReadonlySet<string> = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/**
 * All of ISO 639-1, or of ISO 3166-1 alpha-2, that have a name, in its order. The page asks the browser: what it shows of
 * them is in no book.
 */
export function namedCodes(type: 'language' | 'region', pageLanguage: string): NamedCode[] {
  const names = new Intl.DisplayNames(pageLanguage, { type, fallback: 'none' });
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .map((pair) => (type === 'region' ? pair.toUpperCase() : pair))
    .filter((code) => isOwnCode(code, type))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, pageLanguage));
}

/** Old codes have the names of those that took their place. */
function isOwnCode(code: string, type: 'language' | 'region'): boolean {
  const tag = type === 'region' ? `und-${code}` : code;
  return !NO_COUNTRIES.has(code) && new Intl.Locale(tag).toString() === tag;
}
