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
}

/** `en.json`: its key `typography`, and every other key. */
export interface LanguageFile {
  readonly typography: TypographicHabits;
  /** Empty for a file that is not JSON. */
  readonly texts: Texts;
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

/** A file that is not JSON is one that has no text: whoever lists what it lacks says so with its name. */
function readFile(file: URL): LanguageFile {
  const { typography = {}, ...texts } = parsed(readFileSync(file, 'utf8'));
  return { typography, texts };
}

function parsed(text: string): Texts & { typography?: TypographicHabits } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Texts) : {};
  } catch {
    return {};
  }
}
