import { formatDate } from '../../../src/i18n/dates.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Source } from '../../../src/model/publication/prose.ts';
import { hasJapanese } from '../../../src/typography/scripts.ts';
import type { Translate } from '../../locales/texts.ts';

/** The date of a source as it is printed after its title; nothing if the title already says its year. */
export function sourceDate(
  { title, date }: Pick<Source, 'title' | 'date'>,
  language: Language,
): string | undefined {
  if (!date) return undefined;
  const year = /^\d{4}/.exec(date)?.[0];
  return year !== undefined && numbersIn(title).includes(year) ? undefined : formatDate(date, language);
}

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? [];

/** The publisher as it is printed before the title; nothing if the title is its name. */
export function publisherApart({
  publisher,
  title,
}: Pick<Source, 'publisher' | 'title'>): string | undefined {
  return publisher === title ? undefined : publisher;
}

/**
 * The title of a source as it is printed. One that the editors gave stands in square brackets (FR-22, ISO 690).
 * In Japanese that of a page stands in 「」, one that it quotes in 『』 within (JA-19); a title typed with its own
 * brackets keeps them, and a name that stands for its publisher has none.
 */
export function printedTitle(
  source: Pick<Source, 'publisher' | 'title' | 'isTitleSupplied'>,
  translate: Translate,
): string {
  const { title, isTitleSupplied } = source;
  if (isTitleSupplied) return translate('source.suppliedTitle', { text: title });
  if (!publisherApart(source) || !hasJapanese(title) || /^[「『]/.test(title)) return title;
  return translate('source.pageTitle', { text: quotedWithin(title) });
}

/** A Japanese title with the brackets of what it quotes one step further in: 「」 become 『』, and 『「」』 stay. */
function quotedWithin(title: string): string {
  return title.replace(/『[^『』]*』|「([^「」]*)」/g, (whole, quoted?: string) =>
    quoted === undefined ? whole : `『${quoted.replaceAll('『', '「').replaceAll('』', '」')}』`,
  );
}
