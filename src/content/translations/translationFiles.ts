import { posix } from 'node:path';
import type { Language } from '../../model/publication.ts';

/** Language that the source files are in. */
export const SOURCE_LANGUAGE: Language = 'fr';

const OTHERS: readonly Language[] = ['ja', 'en'];

const IN_NAME = /\.(ja|en)\.md$/;
const IN_FOLDER = /(?:^|\/)(ja|en)\//;

/** Language of a translated file, by its name below the folder of its publication; undefined for a source. */
export function languageOfFile(folder: string, file: string): Language | undefined {
  const below = posix.relative(folder, file);
  const found = (IN_NAME.exec(below) ?? IN_FOLDER.exec(below))?.[1];
  return OTHERS.find((language) => language === found);
}

/** `fr/x.md` → `ja/x.md`, `x.md` → `x.ja.md`. */
export function translationFileOf(source: string, language: Language): string {
  const folder = posix.dirname(source);
  return posix.basename(folder) === SOURCE_LANGUAGE
    ? posix.join(posix.dirname(folder), language, posix.basename(source))
    : source.replace(/\.md$/, `.${language}.md`);
}

/** What a translated file should be the translation of. */
export function sourceFileOf(file: string, language: Language): string {
  const folder = posix.dirname(file);
  return posix.basename(folder) === language
    ? posix.join(posix.dirname(folder), SOURCE_LANGUAGE, posix.basename(file))
    : file.replace(`.${language}.md`, '.md');
}

/** Texts once translated, beside `publication.md`: the words behind the hashes, written by `sync` alone. */
export function memoryFileOf(folder: string, language: Language): string {
  return `${folder}/traduit.${language}.json`;
}
