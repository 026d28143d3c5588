import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { Figure } from '../../../src/pdf/components.tsx';
import { Phrase } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';
import { framesOf, type Frame } from './frames.ts';
import { MapPicture, type MapPoint } from './mapPicture.tsx';
import { proportionsOf } from './projection.ts';
import type { Scene } from './scene.ts';

export interface CountryMapProps {
  readonly scene: Scene;
  readonly points: readonly MapPoint[];
  /** Points: of the main map and its insets together. */
  readonly width: number;
  readonly height: number;
  /** Whether far-off land gets an inset for itself or only where points are. */
  readonly insets: 'land' | 'points';
  /** Name of an inset, by the indexes of its points; nothing for land without points. */
  nameOf(points: readonly number[]): string | undefined;
  readonly alternative: string;
}

const INSET_HEIGHT = 66;
const GAP = 6;

/** A whole country: its main part, and below it the parts that lie too far off to be on the same map. */
export function CountryMap(props: CountryMapProps): ReactElement {
  const { type } = useSetting();
  const { scene, points, width } = props;
  const { main, insets } = framesOf(
    scene.home,
    points.map(({ place }) => place),
    props.insets,
  );
  const nameHeight = type.note.fontSize * type.note.lineHeight;
  const below = insets.length ? INSET_HEIGHT + nameHeight + GAP : 0;
  const height = props.height - below;
  const widths = insetWidths(insets, width);
  return (
    <Figure alternative={props.alternative} style={{ width }}>
      <View>
        <MapPicture
          scene={scene}
          frame={main}
          points={pointsIn(main, points)}
          width={width}
          height={height}
        />
        <View style={{ flexDirection: 'row', marginTop: insets.length ? GAP : 0 }}>
          {insets.map((inset, index) => (
            <View key={index} style={{ marginRight: GAP }}>
              <MapPicture
                scene={scene}
                frame={inset}
                points={pointsIn(inset, points)}
                width={widths[index] ?? INSET_HEIGHT}
                height={INSET_HEIGHT}
              />
              <Text style={{ ...type.note, color: ink('nezumi') }}>
                <Phrase>{props.nameOf(inset.points) ?? ''}</Phrase>
              </Text>
            </View>
          ))}
        </View>
      </View>
    </Figure>
  );
}

/** As wide as each inset's proportions ask, all together no wider than the map. */
function insetWidths(insets: readonly Frame[], width: number): number[] {
  const wanted = insets.map(({ extent }) => Math.min(2.2, Math.max(1, proportionsOf(extent))) * INSET_HEIGHT);
  const room = width - GAP * Math.max(0, insets.length - 1);
  const share = Math.min(1, room / wanted.reduce((sum, one) => sum + one, 0));
  return wanted.map((one) => one * share);
}

function pointsIn({ points }: Frame, all: readonly MapPoint[]): MapPoint[] {
  return points.flatMap((index) => all[index] ?? []);
}
