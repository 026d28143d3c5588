import { formatDate } from '../../../src/i18n/dates.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Source } from '../../../src/model/publication/prose.ts';

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
