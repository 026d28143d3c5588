import type { DescribeCarried } from '../../../src/model/publication/carriedFile.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { translateIn } from '../../locales/texts.ts';

/** What the files that a PDF carries hold, as a reader's list of attachments shows it. */
export function describeCarried(language: Language): DescribeCarried {
  const translate = translateIn(language);
  return (file, edition, count) =>
    translate(`carried.${file}`, { edition, links: translate('count.links', { count }) });
}
