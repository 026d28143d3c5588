import { distance } from 'fastest-levenshtein';
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
  /** Plurals that have a form for a number: `index.links 3`. */
  const found = new Set<string>();
  const hasForm = (key: string, values: Values): boolean => {
    const form = `${key} ${values['count'] ?? ''}`;
    if (!found.has(form) && i18n.exists(key, { ...values })) found.add(form);
    return found.has(form);
  };
  const translated = (key: string, values: Values): string => {
    // Only of the forms of a plural can one be missing.
    if (!keys.has(key) || !(written.has(key) || hasForm(key, values)))
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

/** A value that a text asks for and that nothing gives. */
export interface StrayValue {
  readonly key: string;
  /** As it is written between braces. */
  readonly found: string;
  /** What the text of the other languages is given, in order of name. */
  readonly known: readonly string[];
}

/**
 * Values that texts of one file ask for and that nothing gives: `{{nmbre}}`. What a text is given is what any
 * language puts into it. One language may be alone to say a value, as Japanese says which places are meant: a
 * value that no other does is wrong where it stands in one text alone, or is spelt nearly as one that is left out.
 */
export function strayValues(others: readonly Texts[], candidate: Texts): StrayValue[] {
  const given = others.map(valuesOf);
  const own = valuesOf(candidate);
  const isRare = (name: string): boolean => [...own.values()].filter((names) => names.has(name)).length < 2;
  return [...own].flatMap(([key, names]) => {
    const there = given.flatMap((values) => values.get(key) ?? []);
    if (there.length === 0) return [];
    const known = new Set(there.flatMap((some) => [...some]));
    const leftOut = [...known].filter((name) => !names.has(name));
    const isMeant = (name: string): boolean => leftOut.some((other) => distance(name, other) <= 2);
    return [...names]
      .filter((name) => !known.has(name) && (isRare(name) || isMeant(name)))
      .map((found) => ({ key, found, known: [...known].sort() }));
  });
}

type ValuesByKey = ReadonlyMap<string, ReadonlySet<string>>;

/** By key without the form of its plural. Each file is held against each other, at each start. */
function valuesOf(texts: Texts): ValuesByKey {
  const known = values.get(texts);
  if (known) return known;
  const byKey = new Map<string, Set<string>>();
  for (const [key, text] of entriesOf(texts)) {
    const stem = stemOf(key);
    const names = byKey.get(stem) ?? new Set();
    for (const name of valuesIn(text)) names.add(name);
    byKey.set(stem, names);
  }
  values.set(texts, byKey);
  return byKey;
}

const values = new WeakMap<Texts, ValuesByKey>();

function valuesIn(text: string): string[] {
  if (!text.includes('{{')) return [];
  return [...text.matchAll(/\{\{-?\s*([^{},]*?)\s*(?:,[^{}]*)?\}\}/g)].map(([, name = '']) => name);
}

function formsOf(key: string, categories: readonly string[]): string[] {
  const stem = stemOf(key);
  return stem === key ? [key] : categories.map((category) => `${stem}_${category}`);
}

/** A key without the name of its plural form. */
function stemOf(key: string): string {
  return key.includes('_') ? key.replace(/_(?:zero|one|two|few|many|other)$/, '') : key;
}

function flatten(texts: Texts): string[] {
  return entriesOf(texts).map(([key]) => key);
}

function entriesOf(texts: Texts, prefix = ''): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + name, value]] : entriesOf(value, `${prefix}${name}.`),
  );
}
