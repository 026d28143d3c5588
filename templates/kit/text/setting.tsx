import { createContext, useContext, type ReactElement, type ReactNode } from 'react';
import type { Language } from '../../../src/i18n/language.ts';
import { Hyphenation } from '../../../src/pdf/components.tsx';
import type { References } from '../../../src/pdf/layout/section.ts';
import { hyphenationBy } from '../../../src/typography/hyphenation.ts';
import { habitsOf, type Translate } from '../../locales/texts.ts';
import type { ChapterNotes } from './notes.ts';
import type { BlockNumbers } from '../blockNumbers.ts';
import type { Atlas } from '../map/block/atlas.ts';
import { facesOf, type Faces, type KitType } from '../tokens.ts';

/** What every component of a page needs to know. */
export interface Setting {
  readonly language: Language;
  /** BCP 47 tag of the partner country's language, for names in its writing. */
  readonly localLanguage: string;
  /** Words of that language that the publication gives in Latin letters. */
  readonly romanised?: ReadonlySet<string>;
  readonly translate: Translate;
  readonly type: KitType;
  /** What maps in texts are drawn from, where there are any. */
  readonly atlas?: Atlas;
  /** In points: width of the text column, of text and margin column together, height of the text. */
  readonly measure: { readonly text: number; readonly full: number; readonly height: number };
  readonly references: References;
  /** Of tables, figures and maps, where a book numbers them. */
  readonly numbers?: BlockNumbers;
  /** Notes of the chapter that is being set; none outside chapters. */
  readonly notes: ChapterNotes | undefined;
}

/** What is the same in all sections of a book. */
export type BookSetting = Omit<Setting, 'references' | 'notes' | 'measure'>;

const SettingContext = createContext<Setting | null>(null);

export function SettingProvider({ value, children }: { value: Setting; children: ReactNode }): ReactElement {
  return (
    <SettingContext.Provider value={value}>
      <Hyphenation.Provider value={hyphenationIn(value.language)}>{children}</Hyphenation.Provider>
    </SettingContext.Provider>
  );
}

/** By the patterns that the language's file names; without them, as in Japanese (JA-10), none. */
function hyphenationIn(language: Language): false | ((word: string) => string[]) {
  const { hyphenation } = habitsOf(language);
  return hyphenation !== undefined && hyphenationBy(hyphenation);
}

/** Inside a box or a list: as many points narrower, and without the margin column. */
export function Narrower({ by, children }: { by: number; children: ReactNode }): ReactElement {
  const setting = useSetting();
  const width = Math.max(0, setting.measure.text - by);
  const measure = { ...setting.measure, text: width, full: width };
  return <SettingContext.Provider value={{ ...setting, measure }}>{children}</SettingContext.Provider>;
}

export function useSetting(): Setting {
  const setting = useContext(SettingContext);
  if (!setting) throw new Error('A component of the kit stands outside a SettingProvider.');
  return setting;
}

/** The faces of the book that is being set. */
export function useFaces(): Faces {
  return facesOf(useSetting().type);
}
