import type { ReactElement } from 'react';
import type { Collation } from '../../src/i18n/collation.ts';
import { livingGroups } from '../../src/model/directory/living.ts';
import { groupByRegion, type RegionGroup } from '../../src/model/directory/order/order.ts';
import type { Directory, Partnership } from '../../src/model/directory/partnership.ts';
import type { Language } from '../../src/i18n/language.ts';
import {
  fullWidth,
  textHeight,
  textWidth,
  type PageGeometry,
  type References,
  type SheetFacts,
} from '../../src/pdf/layout/section.ts';
import { makesTheSame } from '../../src/pdf/layout/memory/sameMaking.ts';
import { RunningFurniture } from '../kit/matter/furniture.tsx';
import type { Land } from '../kit/map/land.ts';
import { Phrase } from '../kit/text/inline.tsx';
import { SettingProvider, type BookSetting, type Setting } from '../kit/text/setting.tsx';
import { romanisedTerms } from '../kit/text/spokenLanguage.ts';
import { directoryType, typeFor } from '../kit/tokens.ts';
import { translateFor } from '../locales/texts.ts';
import { namedFor, type NamedDirectory } from './localEdition.ts';
import { directoryMaps, type DirectoryMaps } from './maps/maps.ts';

export interface Book {
  readonly directory: Directory;
  readonly setting: BookSetting;
  readonly groups: readonly RegionGroup[];
  /** The same without the links that have ended: what is counted and drawn. */
  readonly living: readonly RegionGroup[];
  readonly collator: Collation;
  readonly latinNames: ReadonlyMap<string, string>;
  readonly rowOf: NamedDirectory['rowOf'];
  /** Undefined in a book without maps. */
  readonly maps: DirectoryMaps | undefined;
}

/** @param land from which maps are drawn, in a book that has them */
export function makeBook(given: Directory, language: Language, land?: Land): Book {
  const { directory, collator, latinNames, rowOf } = namedFor(given, language);
  const { localLanguage } = directory.publication.country;
  const type = typeFor(directoryType, language, localLanguage);
  const romanised = romanisedTerms(given.partnerships.map(({ partner }) => partner.romanised));
  const setting = {
    language,
    localLanguage,
    romanised,
    translate: translateFor(directory.vocabularies, language),
    type,
  };
  const groups = groupByRegion(directory.partnerships, directory.vocabularies.regions, collator);
  const living = livingGroups(groups);
  const maps = land && directoryMaps(directory, living, land);
  return { directory, setting, groups, living, collator, latinNames, rowOf, maps };
}

/**
 * The same book for what is made from facts alone: its entries have no text, and it has no chapters. While no fact
 * changes it is the very same one, and so is what is made from it.
 */
export function withoutTexts(book: Book): Book {
  const key = `${book.setting.language} ${book.directory.publication.id}`;
  const before = booksOfFacts.get(key);
  const facts = factsAlone(book);
  if (before !== undefined && makesTheSame(before, facts)) return before;
  if (booksOfFacts.size >= MOST_KEPT) booksOfFacts.clear();
  booksOfFacts.set(key, facts);
  return facts;
}

const booksOfFacts = new Map<string, Book>();
const MOST_KEPT = 8;

function factsAlone(book: Book): Book {
  const { directory, groups, living } = book;
  const facts = (all: readonly RegionGroup[]): RegionGroup[] =>
    all.map((group) => ({ ...group, partnerships: group.partnerships.map(factsOf) }));
  return {
    ...book,
    directory: { ...directory, chapters: [], partnerships: directory.partnerships.map(factsOf) },
    groups: facts(groups),
    living: facts(living),
  };
}

const known = new WeakMap<Partnership, Partnership>();

/** One for each partnership: lists find their entries by it. */
function factsOf(partnership: Partnership): Partnership {
  const facts = known.get(partnership) ?? { ...partnership, blocks: [] };
  known.set(partnership, facts);
  return facts;
}

export function provide(
  book: Book,
  geometry: PageGeometry,
  rest: Pick<Setting, 'references' | 'notes'>,
): Setting {
  return {
    ...book.setting,
    ...rest,
    measure: { text: textWidth(geometry), full: fullWidth(geometry), height: textHeight(geometry) },
  };
}

/** Running heads name no page. */
const NO_PLACES: References = { pageOf: () => undefined };

export function furniture(book: Book, geometry: PageGeometry, headOf: (sheet: SheetFacts) => string) {
  return function Furniture(sheet: SheetFacts): ReactElement {
    const text = headOf(sheet);
    const head = <Phrase>{text}</Phrase>;
    return (
      <SettingProvider value={provide(book, geometry, { references: NO_PLACES, notes: undefined })}>
        <RunningFurniture
          sheet={sheet}
          geometry={geometry}
          type={book.setting.type}
          versoHead={head}
          rectoHead={head}
          withHead={text !== ''}
        />
      </SettingProvider>
    );
  };
}
