import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { byNumber } from '../../../src/model/directory/order/entryNumbers.ts';
import type { Partnership } from '../../../src/model/directory/partnership.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { textHeight, type Section } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Heading, Title } from '../../kit/text/heading.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { CountryMap } from '../../kit/map/picture/countryMap.tsx';
import type { Frame } from '../../kit/map/frames.ts';
import { widthInEms } from '../../kit/text/letterWidths.ts';
import { SettingProvider, useSetting } from '../../kit/text/setting.tsx';
import { ink, leadingOf, type KitType } from '../../kit/tokens.ts';
import { furniture, provide, type Book } from '../book.tsx';
import { regionName } from '../entries/entries.tsx';
import { pageGeometry } from '../geometry.ts';
import { MapList } from './mapList.tsx';
import { LEFT_OUT } from './namesOnMaps.ts';
import { locatedOn, type DirectoryMaps, type Located, type MapSide } from './maps.ts';
import { MapCredit } from '../../kit/map/picture/mapCredit.tsx';
import { largestAreaIn } from '../../kit/map/picture/areaIn.ts';

/** What a few entries can do without: the list, where the contents are one. */
export type MapParts = 'maps' | 'mapsAndList';

/**
 * Twin maps on facing pages, then the list of their numbers; none without land to draw.
 * @param isFacing those of another language face them
 */
export function mapSections(book: Book, parts: MapParts = 'mapsAndList', isFacing = false): Section[] {
  const { maps } = book;
  if (!maps) return [];
  return [twinMaps(book, maps, { parts, isFacing }), ...(parts === 'maps' ? [] : [mapPages(book, maps)])];
}

function twinMaps(
  book: Book,
  maps: DirectoryMaps,
  { parts, isFacing }: { readonly parts: MapParts; readonly isFacing: boolean },
): Section {
  const { translate, type } = book.setting;
  const isListed = parts !== 'maps';
  const isNeutral = [maps.french, maps.partner].some(({ disputed }) => disputed.length > 0);
  return section(book, {
    key: 'cartes',
    startsOn: 'verso',
    title: translate('map.title'),
    body: (
      <>
        <View style={{ height: HEAD_HEIGHT }}>
          <Title id="cartes">{translate('map.title')}</Title>
          <TaggedText structure={structure('P')} style={{ ...type.note, color: ink('nezumi') }}>
            <Phrase>{introduction(book, maps, isListed)}</Phrase>
          </TaggedText>
        </View>
        <WholeCountry side="french" {...{ book, maps, isListed, isFacing }} />
        <View break style={{ height: HEAD_HEIGHT }} />
        <WholeCountry side="partner" {...{ book, maps, isListed, isFacing }} />
        <MapCredit isNeutral={isNeutral} above={6} />
      </>
    ),
  });
}

function locatedIn({ directory, setting }: Book, { numbers }: DirectoryMaps, side: MapSide): Located[] {
  return locatedOn(side, { partnerships: directory.partnerships, numbers, language: setting.language });
}

/** What the numbers are, and what names are written without. */
function introduction(book: Book, maps: DirectoryMaps, isListed: boolean): string {
  const { translate } = book.setting;
  const said = translate(isListed ? 'map.introduction' : 'map.introductionOfCards');
  const named = new Map(book.directory.partnerships.map((one) => [one.id, one]));
  const isShort = (['french', 'partner'] as const).some((side) =>
    locatedIn(book, maps, side).some(({ id, point }) => named.get(id)?.[side].name !== point.name),
  );
  return isShort ? translate('map.leftOut', { said, ending: LEFT_OUT }) : said;
}

const COLUMNS = { count: 2, gap: 16 };

/** Of what stands above either map, so that they begin at the same height. Points. */
const HEAD_HEIGHT = 48;
/** Between a country's name and its map. */
const UNDER_NAME = 4;
/** Left free below a map, in points: at least, or for five lines of notes and what parts them: an inset's name, a key. */
const FOOT = { least: 54, lines: 5, parted: 4 };
/** Left free besides where two languages face each other: each line takes the higher of both. Points. */
const FACING_FOOT = 8;
/** Of the parts below a map, in points. */
const INSET_HEIGHT = 128;

/** How high a country's map and the parts below it are, in points: what its page leaves under its name. */
export function mapHeights({ heading3, note }: Pick<KitType, 'heading3' | 'note'>): {
  whole: number;
  insets: number;
} {
  const foot = Math.max(FOOT.least, FOOT.lines * leadingOf(note) + FOOT.parted);
  const whole = textHeight(pageGeometry) - HEAD_HEIGHT - foot - leadingOf(heading3) - UNDER_NAME;
  return { whole, insets: INSET_HEIGHT };
}

function WholeCountry({
  book,
  maps,
  side,
  isListed,
  isFacing,
}: {
  book: Book;
  maps: DirectoryMaps;
  side: MapSide;
  /** The list of its numbers follows. */
  isListed: boolean;
  /** That of the other language faces it. */
  isFacing: boolean;
}): ReactElement {
  const { type, translate, measure } = useSetting();
  const located = locatedIn(book, maps, side);
  const place = placeName(book, side);
  const { whole, insets } = mapHeights(type);
  return (
    <View>
      <TaggedText
        id={`carte-${side}`}
        structure={structure('H2')}
        outline={{ title: place, level: 2 }}
        style={{ ...type.heading3, marginBottom: UNDER_NAME }}
      >
        <Phrase>{place}</Phrase>
      </TaggedText>
      <CountryMap
        scene={maps[side]}
        points={located.map(({ point }) => point)}
        width={measure.text}
        height={isFacing ? whole - FACING_FOOT : whole}
        areas={maps.areas[side]}
        insetHeight={insets}
        insets="points"
        hasKey
        nameOf={(frame) => insetName(book, maps, side, { frame, located })}
        alternative={translate(isListed ? 'map.alternative' : 'map.alternativeOfCards', { place })}
      />
    </View>
  );
}

/** The list of the numbers. */
function mapPages(book: Book, maps: DirectoryMaps): Section {
  const { translate } = book.setting;
  const living = book.living.flatMap((group) => group.partnerships);
  const pages = section(book, {
    key: 'cartes-numeros',
    startsOn: 'any',
    title: translate('map.list'),
    body: (
      <>
        <Heading id="cartes-numeros" level={2} first>
          {[{ kind: 'text', text: translate('map.list') }]}
        </Heading>
        <MapList
          partnerships={byNumber(living, maps.numbers)}
          numbers={maps.numbers}
          labelOf={pairFrom('french', book)}
        />
      </>
    ),
  });
  return { ...pages, lists: true, columns: COLUMNS };
}

/** Both authorities, that of the map's country first. */
function pairFrom(side: MapSide, { setting }: Book): (partnership: Partnership) => string {
  return ({ french, partner }) => {
    const [first, second] = side === 'french' ? [french, partner] : [partner, french];
    return setting.translate('index.pair', { first: first.name, second: second.name });
  };
}

function placeName({ setting, directory }: Book, side: MapSide): string {
  return side === 'french' ? setting.translate('map.france') : directory.publication.country.name;
}

/** What a part of a country is called: the regions of those who are there, or the area that fills it. */
function insetName(
  book: Book,
  maps: DirectoryMaps,
  side: MapSide,
  { frame, located }: { frame: Frame; located: readonly Located[] },
): string | undefined {
  const { translate } = book.setting;
  const ids = new Set(frame.points.map((index) => located[index]?.id));
  const regions = book.directory.partnerships
    .filter(({ id }) => ids.has(id))
    .map((partnership) => regionOf(book, side, partnership));
  const [first, second] = [...countedOf(regions)].sort(([, a], [, b]) => b - a);
  if (!first) return largestAreaIn(frame, maps[side].divisions, maps.areas[side].close);
  const isShared = second !== undefined && second[1] * SHARED >= regions.length;
  if (!isShared) return first[0];
  const both = translate('map.both', { first: first[0], second: second[0] });
  return widthInEms(both) > LONGEST_NAME ? first[0] : both;
}

/** A region with one in so many of the points of an inset is named with the first. */
const SHARED = 4;
/** What stands on one line below an inset, in em; the second region's own name is on the inset. */
const LONGEST_NAME = 25;

function countedOf(values: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function regionOf({ directory }: Book, side: MapSide, { french, partner }: Partnership): string | undefined {
  const { vocabularies } = directory;
  if (side === 'french') return regionName(french.region, vocabularies);
  return vocabularies.territories.get(partner.territory)?.region;
}

function section(
  book: Book,
  given: Pick<Section, 'key' | 'startsOn'> & { title: string; body: ReactNode },
): Section {
  return {
    key: given.key,
    startsOn: given.startsOn,
    numbering: 'arabic',
    geometry: pageGeometry,
    style: book.setting.type.body,
    structure: structure('Sect', { title: given.title }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        {given.body}
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, ({ indexInSection }) =>
      indexInSection === 0 && given.startsOn === 'verso' ? '' : book.setting.translate('map.title'),
    ),
  };
}
