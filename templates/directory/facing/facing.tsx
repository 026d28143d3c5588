import type { ReactElement } from 'react';
import { languageName } from '../../../src/i18n/languageNames.ts';
import { livingGroups } from '../../../src/model/directory/living.ts';
import type { FacingEdition } from '../../../src/model/publication/edition.ts';
import type { Target } from '../../../src/model/publication/publication.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import type { Part } from '../../../src/pdf/structure/part.ts';
import type { Section } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { SettingProvider, useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';
import type { Land } from '../../kit/map/land.ts';
import { makeBook, provide, type Book } from '../book.tsx';
import { facingBackCover, facingTitleSection } from './facingCover.tsx';
import { pageGeometry } from '../geometry.ts';
import { INDEX_KEY } from '../indexes/indexSection.tsx';
import { directoryMaps } from '../maps/maps.ts';
import { insideSections } from '../sections.tsx';
import { capitalise } from '../entries/wording.ts';

/**
 * A directory in two languages: the sections of one edition on the left, those of the other on the
 * right, all in the order of the left one.
 * @param land from which maps are drawn; none without it
 */
export function facingSections(edition: FacingEdition, target: Target, land?: Land): Section[] {
  const { left, right } = facingBooks(edition, land);
  const sides: Sides = [left.setting.language, right.setting.language];
  const [ofLeft, ofRight] = [sideSections(left, target, sides), sideSections(right, target, sides)];
  const paired = new Set(ofLeft.map(({ key }) => key));
  const twins = new Map(ofRight.map((section) => [section.key, section]));
  return [
    facingTitleSection(left, right, target),
    ...ofLeft
      .filter((section) => !isIndex(section))
      .map((section): Section => {
        const twin = twins.get(section.key);
        return twin ? { ...section, facing: { section: twin } } : section;
      }),
    ...[...ofLeft, ...ofRight].filter(isIndex).map(inItsTurn),
    // What only the other side has ends the book: its closing colophon
    ...ofRight.filter(({ key }) => !paired.has(key)),
    ...(target === 'screen' ? facingBackCover(left, right) : []),
  ];
}

/** Languages of the left and the right pages. */
type Sides = readonly [Language, Language];

/** Both books, with the entries of the right one in the order, and by the numbers, of the left one. */
export function facingBooks({ left, right }: FacingEdition, land?: Land): { left: Book; right: Book } {
  const leftBook = makeBook(left.directory, left.language, land);
  const rightBook = makeBook(right.directory, right.language);
  const twins = new Map(rightBook.directory.partnerships.map((one) => [one.id, one]));
  const groups = leftBook.groups.map(({ region, partnerships }) => {
    const facing = partnerships.flatMap(({ id }) => twins.get(id) ?? []);
    return { region: facing[0]?.french.region ?? region, partnerships: facing };
  });
  const living = livingGroups(groups);
  const maps = land && directoryMaps(rightBook.directory, living, land);
  return { left: leftBook, right: { ...rightBook, groups, living, maps } };
}

function sideSections(book: Book, target: Target, sides: Sides): Section[] {
  const part = partOf(book);
  return insideSections(book, target, { isFacing: true }).map((section) => ({
    ...(section.key === 'fiches' ? withManual(section, book, sides) : section),
    part,
  }));
}

/** Each language is read as a whole: a screen reader meets no other in between. */
function partOf({ setting: { language } }: Book): Part {
  const title = capitalise(languageName(language, language));
  return { key: language, structure: structure('Part', { language, title }) };
}

/**
 * Each language sorts the indexes by its own letters: nothing in them corresponds. So they end the book, one after
 * the other over both pages of a spread; facing each other, the shorter would leave its side of many spreads blank.
 */
function isIndex({ key }: Section): boolean {
  return key === INDEX_KEY;
}

/** The second index follows the first as its next page; keys are one for each section. */
function inItsTurn(section: Section): Section {
  return { ...section, key: `${section.key}-${section.part?.key ?? ''}`, startsOn: 'any' };
}

/** At the head of the entries, how facing pages are read. */
function withManual(section: Section, book: Book, sides: Sides): Section {
  return {
    ...section,
    body: (references) => (
      <>
        {section.body(references)}
        <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
          <Manual sides={sides} />
        </SettingProvider>
      </>
    ),
  };
}

function Manual({ sides }: { sides: Sides }): ReactElement {
  const { type, translate, language } = useSetting();
  const [left, right] = sides.map((side) => languageName(side, language));
  return (
    <TaggedView
      structure={structure('Sect')}
      wrap={false}
      style={{
        marginTop: type.leading * 1.5,
        padding: 10,
        borderLeftWidth: 2,
        borderLeftColor: ink('shu'),
        backgroundColor: ink('kinari'),
      }}
    >
      <TaggedText structure={structure('P')} style={type.asideTitle}>
        <Phrase>{translate('facing.title')}</Phrase>
      </TaggedText>
      <TaggedText structure={structure('P')} style={{ ...type.aside, marginTop: 4 }}>
        <Phrase>{translate('facing.manual', { left: left ?? '', right: right ?? '' })}</Phrase>
      </TaggedText>
    </TaggedView>
  );
}
