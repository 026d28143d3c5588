import type { ReactElement } from 'react';
import { habitsOf } from '../../locales/texts.ts';
import type { Language } from '../../../src/i18n/language.ts';
import type { Section } from '../../../src/pdf/layout/section.ts';
import { useSetting } from '../text/setting.tsx';
import { BeforeReading, ClosingColophon, Colophon, type ColophonProps } from './colophon.tsx';

/** The page behind the title: the colophon, or what stands there in a book that ends with its own. */
export function FrontColophon(props: ColophonProps): ReactElement {
  const { language } = useSetting();
  return endsBooks(language) ? <BeforeReading publication={props.publication} /> : <Colophon {...props} />;
}

/**
 * The page that ends a book in a language whose books end with their colophon; none in any other.
 * @param page makes a section of that key of the book's own pages
 */
export function closingColophon(
  language: Language,
  props: ColophonProps,
  page: (key: string, content: ReactElement) => Section,
): Section[] {
  if (!endsBooks(language)) return [];
  const section = page('colophon-final', <ClosingColophon {...props} />);
  return [{ ...section, numbering: 'arabic', closes: true, variant: props.target }];
}

function endsBooks(language: Language): boolean {
  return habitsOf(language).colophon === 'end';
}
