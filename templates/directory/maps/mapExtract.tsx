import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { byNumber } from '../../../src/model/directory/order/entryNumbers.ts';
import type { MapExtract } from '../../../src/model/directory/order/mapGroups.ts';
import type { Partnership } from '../../../src/model/directory/partnership.ts';
import { Figure, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { CountryMap } from '../../kit/map/countryMap.tsx';
import { frameAround } from '../../kit/map/frames.ts';
import { MapPicture, type MapPoint } from '../../kit/map/mapPicture.tsx';
import { proportionsOf } from '../../kit/map/projection.ts';
import { useSetting } from '../../kit/text/setting.tsx';
import { MapList } from './mapList.tsx';
import { locatedOn, type DirectoryMaps, type Located, type MapSide } from './maps.ts';

export interface ExtractProps {
  readonly extract: MapExtract;
  readonly title: string;
  readonly side: MapSide;
  readonly maps: DirectoryMaps;
  /** All authorities of this side: those beside the region show as points without a number. */
  readonly all: readonly Located[];
  readonly labelOf: (partnership: Partnership) => string;
  /** Of its column, in points. */
  readonly width: number;
  /** Name of a far part of the country, by the entries that are there. */
  readonly nameOf: (ids: readonly string[]) => string | undefined;
}

/** Of the extract's map, in points. */
const HEIGHT = { least: 92, most: 160 };
/** The more points, the larger the map may be. */
const HEIGHT_AT_MOST = (entries: number): number => Math.min(HEIGHT.most, 108 + 4 * entries);
/** Of the map that gathers several regions, with its insets. */
const GATHERED_HEIGHT = 226;
/** A longer list may go on in the next column. */
const LONG = 14;
/** Degrees of latitude that an extract shows at least. */
const LEAST = 1.1;

/** A region drawn larger, above the list of what it shows. */
export function Extract(props: ExtractProps): ReactElement {
  const { type } = useSetting();
  const { extract, title, maps, labelOf } = props;
  return (
    <TaggedView
      structure={structure('Sect', { title })}
      wrap={extract.partnerships.length > LONG}
      style={{ marginBottom: type.leading }}
    >
      <TaggedText
        structure={structure('H3')}
        minPresenceAhead={HEIGHT.most + type.leading * 2}
        style={{ ...type.heading3, marginBottom: 4 }}
      >
        <Phrase>{title}</Phrase>
      </TaggedText>
      <ExtractMap {...props} />
      <View style={{ height: 5 }} />
      <MapList
        partnerships={byNumber(extract.partnerships, maps.numbers)}
        numbers={maps.numbers}
        labelOf={labelOf}
      />
    </TaggedView>
  );
}

function ExtractMap({ extract, title, side, maps, all, width, nameOf }: ExtractProps): ReactElement | null {
  const { translate } = useSetting();
  const own = locatedOn(side, extract.partnerships, maps.numbers);
  if (own.length === 0) return null;
  const alternative = translate('map.extractAlternative', { place: title });
  if (extract.region === undefined) {
    return (
      <CountryMap
        scene={maps[side]}
        points={own.map(({ point }) => point)}
        width={width}
        height={GATHERED_HEIGHT}
        insets="points"
        nameOf={(indexes) => nameOf(indexes.flatMap((index) => own[index]?.id ?? []))}
        alternative={alternative}
      />
    );
  }
  const points = [...own.map(({ point }) => point), ...beside(all, own)];
  const frame = frameAround(
    own.map(({ point }) => point.place),
    LEAST,
  );
  const height = Math.min(
    HEIGHT_AT_MOST(own.length),
    Math.max(HEIGHT.least, width / proportionsOf(frame.extent)),
  );
  return (
    <Figure alternative={alternative}>
      <MapPicture scene={maps[side]} frame={frame} points={points} width={width} height={height} />
    </Figure>
  );
}

/** The other authorities of the country, as points without a number. */
function beside(all: readonly Located[], own: readonly Located[]): MapPoint[] {
  const ids = new Set(own.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id)).map(({ point }) => ({ place: point.place }));
}
