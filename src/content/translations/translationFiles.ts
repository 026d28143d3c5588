import { posix } from 'node:path';
import { isLanguage } from '../../i18n/language.ts';
import type { Language } from '../../i18n/language.ts';

const IN_NAME = /\.([A-Za-z-]+)\.md$/i;

/**
 * Language of a translated file, by its name (`x.ja.md`) or its folder (`ja/x.md`) below the folder of its
 * publication; undefined for a file in the language of the source.
 */
export function languageOfFile(folder: string, file: string, source: Language): Language | undefined {
  // Asked of every file by whatever walks them: `relative` would split and join both paths each time
  const below = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : posix.relative(folder, file);
  const written = [IN_NAME.exec(below)?.[1] ?? '', posix.basename(posix.dirname(below))];
  const language = written.find(isLanguage);
  return language === source ? undefined : language;
}

/** `fr/x.md` → `ja/x.md`, `x.md` → `x.ja.md`. */
export function translationFileOf(file: string, source: Language, language: Language): string {
  const folder = posix.dirname(file);
  return posix.basename(folder) === source
    ? posix.join(posix.dirname(folder), language, posix.basename(file))
    : file.replace(/\.md$/i, `.${language}.md`);
}

/** What a translated file should be the translation of. */
export function sourceFileOf(file: string, source: Language, language: Language): string {
  const folder = posix.dirname(file);
  return posix.basename(folder) === language
    ? posix.join(posix.dirname(folder), source, posix.basename(file))
    : file.replace(new RegExp(`\\.${language}\\.md$`, 'i'), '.md');
}

/** Texts once translated, beside `publication.md`: the words behind the hashes, written by `sync` alone. */
export function memoryFileOf(folder: string, language: Language): string {
  return `${folder}/traduit.${language}.json`;
}
