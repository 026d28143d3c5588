import { languageName } from '../../i18n/languageNames.ts';
import { type Edition, publicationOf, unproofed } from '../../model/publication/edition.ts';
import { BUILD_WORDS } from '../wording/buildWording.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';

const NAMED_AT_MOST = 3;

/** One line for each edition with texts that nobody has proof-read: what `check` says of them. */
export function proofreadingSummary(editions: readonly Edition[], language: TerminalLanguage): string[] {
  const words = BUILD_WORDS[language];
  return editions.flatMap((edition) => {
    const texts = unproofed(edition);
    if (texts.length === 0) return [];
    const files = texts.slice(0, NAMED_AT_MOST).map(({ file }) => file);
    const others = texts.length - files.length;
    const named = `${files.join(', ')}${others > 0 ? words.andOthers(others) : ''}`;
    const name = languageName(edition.language, language);
    const { id } = publicationOf(edition);
    return [words.toProofread(id, name, texts.length, edition.translations.length, named)];
  });
}
