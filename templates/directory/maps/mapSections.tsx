import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import {
  frenchExtracts,
  partnerExtracts,
  type MapExtract,
} from '../../../src/model/directory/order/mapGroups.ts';
import { byNumber } from '../../../src/model/directory/order/entryNumbers.ts';
import type { Partnership } from '../../../src/model/directory/partnership.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { columnWidth, type Section } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Heading, Title } from '../../kit/text/heading.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { CountryMap } from '../../kit/map/countryMap.tsx';
import { SettingProvider, useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';
import { furniture, provide, type Book } from '../book.tsx';
import { regionName } from '../entries/entries.tsx';
import { pageGeometry } from '../geometry.ts';
import { Extract } from './mapExtract.tsx';
import { MapList } from './mapList.tsx';
import { locatedOn, type DirectoryMaps, type MapSide } from './maps.ts';

/** What a few entries can do without: regions larger, or the list too where the contents are one. */
export type MapParts = 'maps' | 'mapsAndList' | 'all';

/** Twin maps on facing pages, the list of their numbers, then each region larger; none without land to draw. */
export function mapSections(book: Book, parts: MapParts = 'all'): Section[] {
  const { maps } = book;
  if (!maps) return [];
  return [twinMaps(book, maps, parts), ...(parts === 'maps' ? [] : [mapPages(book, maps, parts === 'all')])];
}

const SIDES: readonly MapSide[] = ['french', 'partner'];

function twinMaps(book: Book, maps: DirectoryMaps, parts: MapParts): Section {
  const { translate, type } = book.setting;
  const isListed = parts !== 'maps';
  return section(book, {
    key: 'cartes',
    startsOn: 'verso',
    title: translate('map.title'),
    body: (
      <>
        <View style={{ height: HEAD_HEIGHT }}>
          <Title id="cartes">{translate('map.title')}</Title>
        </View>
        <WholeCountry book={book} maps={maps} side="french" isListed={isListed} />
        <View break style={{ height: HEAD_HEIGHT }}>
          <TaggedText structure={structure('P')} style={{ ...type.aside, color: ink('nezumi') }}>
            <Phrase>{translate(isListed ? 'map.introduction' : 'map.introductionOfCards')}</Phrase>
          </TaggedText>
        </View>
        <WholeCountry book={book} maps={maps} side="partner" isListed={isListed} />
        <TaggedText structure={structure('P')} style={{ ...type.note, color: ink('nezumi'), marginTop: 6 }}>
          <Phrase>{translate('map.credit')}</Phrase>
        </TaggedText>
      </>
    ),
  });
}

const COLUMNS = { count: 2, gap: 16 };

/** Of what stands above either map, so that they begin at the same height. Points. */
const HEAD_HEIGHT = 48;
/** Left free below a map, for the credit line. */
const FOOT_HEIGHT = 28;

function WholeCountry({
  book,
  maps,
  side,
  isListed,
}: {
  book: Book;
  maps: DirectoryMaps;
  side: MapSide;
  /** The list of its numbers follows. */
  isListed: boolean;
}): ReactElement {
  const { type, translate, measure } = useSetting();
  const located = locatedOn(side, book.directory.partnerships, maps.numbers);
  const place = placeName(book, side);
  const nameHeight = type.heading3.fontSize * type.heading3.lineHeight + 4;
  return (
    <View>
      <TaggedText
        id={`carte-${side}`}
        structure={structure('H2')}
        outline={{ title: place, level: 2 }}
        style={{ ...type.heading3, marginBottom: 4 }}
      >
        <Phrase>{place}</Phrase>
      </TaggedText>
      <CountryMap
        scene={maps[side]}
        points={located.map(({ point }) => point)}
        width={measure.text}
        height={measure.height - HEAD_HEIGHT - FOOT_HEIGHT - nameHeight}
        insets={side === 'partner' ? 'land' : 'points'}
        nameOf={(indexes) =>
          areaName(
            book,
            side,
            indexes.flatMap((index) => located[index]?.id ?? []),
          )
        }
        alternative={translate(isListed ? 'map.alternative' : 'map.alternativeOfCards', { place })}
      />
    </View>
  );
}

/** The list of numbers, then extracts of both countries: one after the other in two columns, so that none ends a page early. */
function mapPages(book: Book, maps: DirectoryMaps, withExtracts: boolean): Section {
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
        {withExtracts
          ? SIDES.map((side) => <Extracts key={side} book={book} maps={maps} side={side} />)
          : null}
      </>
    ),
  });
  return { ...pages, lists: true, columns: COLUMNS };
}

function Extracts({ book, maps, side }: { book: Book; maps: DirectoryMaps; side: MapSide }): ReactElement {
  const { translate } = book.setting;
  const { partnerships, vocabularies } = book.directory;
  const found = side === 'french' ? frenchExtracts(book.living) : partnerExtracts(book.living, vocabularies);
  const all = locatedOn(side, partnerships, maps.numbers);
  return (
    <>
      <Heading id={`cartes-extraits-${side}`} level={2}>
        {[{ kind: 'text', text: translate('map.extracts', { place: placeName(book, side) }) }]}
      </Heading>
      {found.map((extract) => (
        <Extract
          key={extract.region ?? ''}
          extract={extract}
          title={extractTitle(book, extract, side)}
          side={side}
          maps={maps}
          all={all}
          labelOf={pairFrom(side, book)}
          width={columnWidth({ geometry: pageGeometry, columns: COLUMNS })}
          nameOf={(ids) => areaName(book, side, ids)}
        />
      ))}
    </>
  );
}

function extractTitle(book: Book, { region }: MapExtract, side: MapSide): string {
  if (region === undefined) return book.setting.translate('map.elsewhere');
  return side === 'french' ? regionName(region, book.directory.vocabularies) : region;
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

/** What a far part of a country is called: the region or territory of those who are there. */
function areaName({ directory }: Book, side: MapSide, ids: readonly string[]): string | undefined {
  const { vocabularies, partnerships } = directory;
  const first = partnerships.find(({ id }) => ids.includes(id));
  if (!first) return undefined;
  if (side === 'french') return regionName(first.french.region, vocabularies);
  return vocabularies.territories.get(first.partner.territory)?.label;
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
