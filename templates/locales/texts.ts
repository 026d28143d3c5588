import { COUNTRY_LABELS, type CountryLabel } from '../../src/model/directory/countryLabels.ts';
import type { Vocabularies } from '../../src/model/directory/partnership.ts';
import { readLanguageFiles, type TypographicHabits } from '../../src/i18n/languageFiles.ts';
import {
  createTranslate,
  missingKeys,
  strayValues,
  type KeyOf,
  type TranslateKey,
} from '../../src/i18n/translate.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { MissingTexts, StrayText } from '../../src/publishing/templates.ts';
import type fr from './fr.json';

type FrenchTexts = Omit<typeof fr, 'typography'>;

/** A text that templates may ask for; French is the file that decides. */
export type Key = KeyOf<FrenchTexts>;

export type Translate = TranslateKey<Key>;

/** The language whose file has all texts. */
const COMPLETE: Language = 'fr';

/** The files beside this one; the program's bundle has them beside it too. */
const files = readLanguageFiles(new URL('.', import.meta.url));

/** Every language that has a file here, complete or not. */
export const LANGUAGES: readonly Language[] = [...files.keys()];

/** Files of texts that lack some, with their keys. */
export const MISSING_TEXTS: readonly MissingTexts[] = LANGUAGES.flatMap((language) => {
  const keys = keysMissingIn(language);
  const strays = straysIn(language);
  const isWhole = keys.length === 0 && strays.length === 0;
  return isWhole ? [] : [{ language, file: `templates/locales/${language}.json`, keys, strays }];
});

/** Values that a text asks for and nothing gives; the lines are those of the file. */
function straysIn(language: Language): StrayText[] {
  const { texts, written } = fileOf(language);
  const others = LANGUAGES.filter((other) => other !== language).map((other) => fileOf(other).texts);
  return strayValues(others, texts).map((stray) => {
    const lines = written.split('\n');
    const isOfIt = (line: string): boolean => line.includes(`{{`) && line.includes(stray.found);
    const name = JSON.stringify(stray.key.slice(stray.key.lastIndexOf('.') + 1));
    const own = lines.findIndex((line) => line.includes(name.slice(0, -1)) && isOfIt(line));
    return { ...stray, line: 1 + Math.max(0, own < 0 ? lines.findIndex(isOfIt) : own) };
  });
}

/** The languages that the templates can speak. */
export const COMPLETE_LANGUAGES: readonly Language[] = LANGUAGES.filter(
  (language) => !MISSING_TEXTS.some((one) => one.language === language),
);

/** French decides what there is to say; French itself lacks what all others say. */
function keysMissingIn(language: Language): readonly string[] {
  const { texts } = fileOf(language);
  if (language !== COMPLETE) return missingKeys(fileOf(COMPLETE).texts, texts, language);
  const [first = [], ...others] = LANGUAGES.filter((other) => other !== COMPLETE).map((other) =>
    missingKeys(fileOf(other).texts, texts, COMPLETE),
  );
  return first.filter((key) => others.every((keys) => keys.includes(key)));
}

/** Texts that a country says in its own words, by the label that names them in `vocabulaire.md`. */
const COUNTRY_TEXTS: Readonly<Record<CountryLabel, readonly [group: string, name: string]>> = {
  territoire: ['partnership', 'territory'],
  territoires: ['index', 'territories'],
  origine: ['partnership', 'origin'],
  reserves: ['partnership', 'reservations'],
  cotePartenaire: ['figures', 'partnerLevels'],
};

/** The texts of a directory: those of the templates, and in their place what its country calls them. */
export function translateFor({ labels }: Pick<Vocabularies, 'labels'>, language: Language): Translate {
  const own = labels?.get(language);
  if (own === undefined) return translateIn(language);
  const { texts } = fileOf(language);
  const said = { ...texts };
  for (const label of COUNTRY_LABELS) {
    const [group, name] = COUNTRY_TEXTS[label];
    const before = said[group];
    const text = own[label];
    if (text === undefined || typeof before !== 'object') continue;
    // Braces would ask for a value.
    said[group] = { ...before, [name]: text.replaceAll('{{', '{ {') };
  }
  return translateBy(`${language} ${JSON.stringify(own)}`, language, said);
}

/** The texts of the templates in a language that they can speak; throws for another. */
export function translateIn(language: Language): Translate {
  const lacking = MISSING_TEXTS.find((one) => one.language === language);
  if (lacking) throw new Error(`${lacking.file} is not whole: ${JSON.stringify(lacking)}`);
  return translateBy(language, language, fileOf(language).texts);
}

/** One for the same texts: what is made with it can be told to be the same. */
const translating = new Map<string, Translate>();
/** Countries' own words change while they are written. */
const MOST_KEPT = 50;

function translateBy(key: string, language: Language, texts: object): Translate {
  const known = translating.get(key) ?? createTranslate(language, texts as FrenchTexts);
  if (translating.size >= MOST_KEPT) translating.clear();
  translating.set(key, known);
  return known;
}

/** Quotation marks and hyphenation of a language. */
export function habitsOf(language: Language): TypographicHabits {
  return fileOf(language).typography;
}

function fileOf(language: Language) {
  const file = files.get(language);
  if (!file) throw new Error(`templates/locales has no ${language}.json`);
  return file;
}
