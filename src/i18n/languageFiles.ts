import { readdirSync, readFileSync } from 'node:fs';
import { isLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { Texts } from './translate.ts';

/** What a language's file says of its typography, for languages that have no room of their own in the machine. */
export interface TypographicHabits {
  /** Name of the hyphenation patterns: `en-gb`. Without it words stay whole. */
  readonly hyphenation?: string;
  /** Outer, then inner quotation marks: `“”‘’`. Without it quotes stay as they are typed. */
  readonly quotes?: string;
  /** Books end with their colophon, as a Japanese one does with its 奥付; else it stands behind the title. */
  readonly colophon?: 'end';
  /** The title of a spine runs from its foot to its head, as on a French shelf; else from its head to its foot. */
  readonly spine?: 'up';
  /** Words of a text that speaks of what stands below it, and of what stands above, apart by `|`: `following|below`. */
  readonly below?: string;
  readonly above?: string;
}

/** `en.json`: its key `typography`, and every other key. */
export interface LanguageFile {
  readonly typography: TypographicHabits;
  /** Empty for a file that is not JSON. */
  readonly texts: Texts;
  /** The file as it is written, for the line of a fault. */
  readonly written: string;
}

/** Every language that has a file in a folder, in order of its name. */
export function readLanguageFiles(folder: URL): Map<Language, LanguageFile> {
  const languages = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .filter(isLanguage);
  return new Map(
    languages.sort().map((language) => [language, readFile(new URL(`${language}.json`, folder))]),
  );
}

function readFile(file: URL): LanguageFile {
  return languageFileOf(readFileSync(file, 'utf8'));
}

/**
 * What a file of texts holds. A file that is not JSON has no text, and a value that is no text is none: whoever
 * lists what the file lacks says so with its name.
 */
export function languageFileOf(text: string): LanguageFile {
  const { typography, ...texts } = groupOf(parsed(text));
  const { hyphenation, quotes, colophon, spine, below, above } = groupOf(typography);
  return {
    typography: {
      ...(typeof hyphenation === 'string' && { hyphenation }),
      ...(typeof quotes === 'string' && { quotes }),
      ...(colophon === 'end' && { colophon }),
      ...(spine === 'up' && { spine }),
      ...(typeof below === 'string' && { below }),
      ...(typeof above === 'string' && { above }),
    },
    texts: textsOf(texts),
    written: text,
  };
}

function textsOf(group: Readonly<Record<string, unknown>>): Texts {
  const known = Object.entries(group).flatMap(([name, value]): [string, string | Texts][] => {
    if (typeof value === 'string') return [[name, value]];
    return isGroup(value) ? [[name, textsOf(value)]] : [];
  });
  return Object.fromEntries(known);
}

function groupOf(value: unknown): Readonly<Record<string, unknown>> {
  return isGroup(value) ? value : {};
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
