import { createInstance } from 'i18next';

/** A file of texts: nested objects of strings, as in templates/locales/fr.json. */
export interface Texts {
  readonly [name: string]: string | Texts;
}

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<Name extends string> = Name extends `${infer Stem}_${PluralForm}` ? Stem : Name;

/** The keys of a file of texts, dotted; the forms of a plural (`links_one`, `links_other`) are one key. */
export type KeyOf<T> = {
  [Name in keyof T & string]: T[Name] extends string ? WithoutPlural<Name> : `${Name}.${KeyOf<T[Name]>}`;
}[keyof T & string];

export type Values = Readonly<Record<string, string | number>>;

/** Gives a text by its key; `count` chooses the plural form, every other value is put where it is named. */
export type TranslateKey<Key extends string = string> = (key: Key, values?: Values) => string;

/**
 * The texts of one language. A key or a value that is missing is a fault of the program: it throws.
 * @param language BCP 47 tag; decides plural forms
 */
export function createTranslate<T extends Texts>(language: string, texts: T): TranslateKey<KeyOf<T>> {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    ns: ['texts'],
    defaultNS: 'texts',
    nsSeparator: false,
    resources: { [language]: { texts } },
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (text, [placeholder]) => {
      throw new Error(`i18n: no value for ${placeholder} in « ${text} » (${language})`);
    },
  });
  const written = new Set(flatten(texts));
  const keys = new Set([...written].map(stemOf));
  const fixed = new Map<string, string>();
  const translated = (key: string, values: Values): string => {
    // Only of the forms of a plural can one be missing.
    if (!keys.has(key) || !(written.has(key) || i18n.exists(key, { ...values })))
      throw new Error(`i18n: no text for ${key} in ${language}`);
    return i18n.t(key, { ...values });
  };
  return (key, values) => {
    if (values) return translated(key, values);
    const text = fixed.get(key) ?? translated(key, {});
    fixed.set(key, text);
    return text;
  };
}

/**
 * Keys that one file has and the other lacks, and plurals that lack a form their language needs; a file of
 * texts is complete when this is empty.
 */
export function missingKeys(reference: Texts, candidate: Texts, candidateLanguage: string): string[] {
  const present = new Set(flatten(candidate));
  const { pluralCategories } = new Intl.PluralRules(candidateLanguage).resolvedOptions();
  const wanted = new Set(flatten(reference).flatMap((key) => formsOf(key, pluralCategories)));
  return [...wanted].filter((key) => !present.has(key)).sort();
}

function formsOf(key: string, categories: readonly string[]): string[] {
  const stem = stemOf(key);
  return stem === key ? [key] : categories.map((category) => `${stem}_${category}`);
}

/** A key without the name of its plural form. */
function stemOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}

function flatten(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [prefix + name] : flatten(value, `${prefix}${name}.`),
  );
}
