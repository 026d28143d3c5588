import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { BlockOf } from '../../../../src/model/publication/prose.ts';
import { Figure } from '../../../../src/pdf/components.tsx';
import { useSetting } from '../../text/setting.tsx';
import { ink } from '../../tokens.ts';
import { framesOf, holds, padded, type Frame } from '../frames.ts';
import type { LabelBox, Size } from '../labels/boxes.ts';
import type { MapPoint, MapType } from '../labels/spots.ts';
import type { PagePoint } from '../page.ts';
import { projectInto, type MapProjection } from '../projection.ts';
import { FRENCH_CODES, type Scene } from '../scene.ts';
import { mapTypeOf } from '../picture/countryMap.tsx';
import { MapPicture } from '../picture/mapPicture.tsx';
import { keptOf } from '../kept.ts';
import { pointsPerKilometre } from '../picture/scaleBar.ts';
import { Arrivals, boxOfDisc, discsOf } from './arrivals.tsx';
import { sceneIn, type Atlas } from './atlas.ts';
import { bowsOf, headOf, spell, takenBy, type Bow } from './bows.ts';
import { stagesOf, type RouteStage } from './mapData.ts';

interface RouteMapProps {
  readonly map: BlockOf<'map'>;
  readonly atlas: Atlas;
  readonly code: string;
  /** Points. */
  readonly width: number;
}

const GAP = 34;
/** Height against the width of one of the two maps. */
const HEIGHT = 1.08;

/** Lines are the same in each layout of a book. */
const keptBows = keptOf(
  (_: Atlas, { spots, foot }: { readonly spots: readonly PagePoint[]; readonly foot: number }) =>
    bowsOf(spots, foot),
);

/** A way that goes between two countries: both side by side, and a line from each stage to the next. */
export function RouteMap({ map, atlas, code, width }: RouteMapProps): ReactElement {
  const { language, translate, type } = useSetting();
  const stages = stagesOf(map, language);
  const { box, sides } = routeSides(atlas, code, width);
  const sideOf = ({ place }: RouteStage) => sides.find(({ frame }) => holds(frame, [...place])) ?? sides[0];
  const spots = stages.flatMap((stage): PagePoint[] => {
    const side = sideOf(stage);
    if (!side) return [];
    const { x, y } = side.projection.pointOf([...stage.place]);
    return [{ x: x + side.left, y }];
  });
  const bows = keptBows(atlas, { spots, foot: box.height });
  const discs = discsOf(bows);
  return (
    <Figure
      alternative={translate('map.routeAlternative', {
        stages: stages
          .map(({ mark, name, isPlanned }) =>
            translate(isPlanned ? 'map.plannedStage' : 'map.stage', { mark, name }),
          )
          .join(translate('punctuation.comma')),
      })}
      style={{ width, height: box.height }}
    >
      <View>
        {sides.map((side) => (
          <View key={side.left} style={{ position: 'absolute', top: 0, left: side.left }}>
            <Side
              scene={side.scene}
              frame={side.frame}
              points={stages.flatMap((stage) => (sideOf(stage) === side ? [pointOf(stage)] : []))}
              type={mapTypeOf(type, language)}
              taken={[...takenBy(bows, side.left), ...discs.map((disc) => boxOfDisc(disc, side.left))]}
              {...box}
            />
          </View>
        ))}
        <Way
          bows={bows}
          planned={stages.slice(1).map(({ isPlanned }) => isPlanned)}
          width={width}
          height={box.height}
        />
        <Arrivals discs={discs} marks={stages.slice(1).map(numberOf)} type={mapTypeOf(type, language)} />
      </View>
    </Figure>
  );
}

/** The two maps of a route: each with its scene, and how it lies in its box. */
export function routeSides(
  atlas: Atlas,
  code: string,
  width: number,
): {
  readonly box: Size;
  readonly sides: readonly {
    readonly scene: Scene;
    readonly frame: Frame;
    readonly left: number;
    readonly projection: MapProjection;
  }[];
} {
  const box = { width: (width - GAP) / 2, height: ((width - GAP) / 2) * HEIGHT };
  const wholes = [FRENCH_CODES[0] ?? code, code].map((one) => {
    const scene = sceneIn(atlas, one);
    return { scene, frame: framesOf(scene.home, [], 'points').main };
  });
  const least = Math.min(...wholes.map(({ frame }) => pointsPerKilometre(projectInto(frame.extent, box))));
  const sides = wholes.map(({ scene, frame: whole }, index) => {
    const frame = atScale(whole, least, box);
    return { scene, frame, left: index * (box.width + GAP), projection: projectInto(frame.extent, box) };
  });
  return { box, sides };
}

/** Of a scale that is nearly reached, what may still be missed. */
const NEARLY = 0.002;

/** A frame with as much more about it as makes it as small: a way is read on one scale. */
function atScale(frame: Frame, perKilometre: number, box: Size): Frame {
  let found = frame;
  // Equal areas: more about a frame changes its proportions a little
  for (let round = 0; round < 6; round++) {
    const larger = pointsPerKilometre(projectInto(found.extent, box)) / perKilometre - 1;
    if (larger < NEARLY) return found;
    found = { ...found, extent: padded(found.extent, larger / 2) };
  }
  return found;
}

function Side(props: {
  scene: Scene;
  frame: Frame;
  points: readonly MapPoint[];
  type: MapType;
  taken: readonly LabelBox[];
  width: number;
  height: number;
}): ReactElement {
  return <MapPicture {...props} areas={[]} windows={[]} />;
}

function pointOf({ mark, name, place, isPlanned }: RouteStage): MapPoint {
  const number = numberOf({ mark });
  return {
    place: [...place],
    name,
    ...(number !== undefined && { number }),
    ...(isPlanned && { isPlanned }),
  };
}

function numberOf({ mark }: Pick<RouteStage, 'mark'>): number | undefined {
  const number = /\d{1,4}/.exec(mark)?.[0];
  return number === undefined ? undefined : Number(number);
}

interface WayProps extends Size {
  readonly bows: readonly Bow[];
  /** Whether the stage that each leads to is still to come: its line is dashed. */
  readonly planned: readonly boolean[];
}

function Way({ bows, planned, width, height }: WayProps): ReactElement {
  const lines = (isDashed: boolean): string =>
    bows
      .filter((_, index) => (planned[index] ?? false) === isDashed)
      .map(({ start, top, end }) => `M${spell(start)}Q${spell(top)} ${spell(end)}`)
      .join('');
  const [whole, dashed] = [lines(false), lines(true)];
  const line = { stroke: ink('ai'), strokeWidth: 0.6, fill: 'none' } as const;
  return (
    <View style={{ position: 'absolute', top: 0, left: 0 }}>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        {whole ? <Path d={whole} {...line} /> : null}
        {dashed ? <Path d={dashed} {...line} strokeDasharray="2.6 1.8" /> : null}
        <Path d={bows.map(headOf).join('')} fill={ink('ai')} />
      </Svg>
    </View>
  );
}
