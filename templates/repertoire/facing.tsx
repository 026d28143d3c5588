import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { FacingEdition } from '../../src/model/edition.ts';
import type { Target } from '../../src/model/publication.ts';
import { TaggedText } from '../../src/pdf/components.tsx';
import type { Part } from '../../src/pdf/layout/part.ts';
import type { Section } from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { Phrase } from '../kit/inline.tsx';
import { SettingProvider, useSetting } from '../kit/setting.tsx';
import { ink } from '../kit/tokens.ts';
import { makeBook, provide, type Book } from './book.tsx';
import { facingTitleSection } from './facingCover.tsx';
import { pageGeometry } from './geometry.ts';
import { insideSections } from './sections.tsx';

/**
 * A directory in two languages: the sections of one edition on the left, those of the other on the
 * right, block by block at the same height, all in the order of the left one. Lists that each language
 * sorts by its own letters (those in columns) begin together and run on by themselves.
 */
export function facingSections(edition: FacingEdition, target: Target): Section[] {
  const { left, right } = facingBooks(edition);
  const [leftPart, rightPart] = [partOf(left), partOf(right)];
  const twins = new Map(
    insideSections(right, target).map((section) => [section.key, withManual(section, right)]),
  );
  return [
    facingTitleSection(left, right, target),
    ...insideSections(left, target).map((section) => {
      const twin = twins.get(section.key);
      const own = { ...withManual(section, left), part: leftPart };
      if (!twin) return own;
      const level = section.columns ? ('pages' as const) : ('blocks' as const);
      return { ...own, facing: { section: { ...twin, part: rightPart }, level } };
    }),
  ];
}

interface FacingBooks {
  readonly left: Book;
  readonly right: Book;
}

/** Both books, with the entries of the right one in the order of the left one. */
export function facingBooks({ left, right }: FacingEdition): FacingBooks {
  const leftBook = makeBook(left.repertoire, left.language);
  const rightBook = makeBook(right.repertoire, right.language);
  const twins = new Map(rightBook.repertoire.partnerships.map((one) => [one.id, one]));
  const groups = leftBook.groups.map(({ region, partnerships }) => {
    const facing = partnerships.flatMap(({ id }) => twins.get(id) ?? []);
    return { region: facing[0]?.french.region ?? region, partnerships: facing };
  });
  return { left: leftBook, right: { ...rightBook, groups } };
}

/** Each language is read as a whole: a screen reader meets no other in between. */
function partOf({ setting: { language, translate } }: Book): Part {
  return {
    key: language,
    structure: structure('Part', { language, title: translate('facing.language') }),
  };
}

/** Below the contents, how facing pages are read. */
function withManual(section: Section, book: Book): Section {
  if (section.key !== 'sommaire') return section;
  return {
    ...section,
    body: (references) => (
      <>
        {section.body(references)}
        <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
          <Manual />
        </SettingProvider>
      </>
    ),
  };
}

function Manual(): ReactElement {
  const { type, translate } = useSetting();
  return (
    <View
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
        <Phrase>{translate('facing.manual')}</Phrase>
      </TaggedText>
    </View>
  );
}
