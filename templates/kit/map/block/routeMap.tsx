import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { BlockOf } from '../../../../src/model/publication/prose.ts';
import { Figure } from '../../../../src/pdf/components.tsx';
import { useSetting } from '../../text/setting.tsx';
import { ink } from '../../tokens.ts';
import { framesOf, holds, type Frame } from '../frames.ts';
import type { LabelBox } from '../labels/boxes.ts';
import { RADIUS, type MapPoint, type MapType } from '../labels/spots.ts';
import type { PagePoint } from '../page.ts';
import { projectInto } from '../projection.ts';
import { FRENCH_CODES, type Scene } from '../scene.ts';
import { mapTypeOf } from '../picture/countryMap.tsx';
import { MapPicture } from '../picture/mapPicture.tsx';
import { sceneIn, type Atlas } from './atlas.ts';
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

/** A way that goes between two countries: both side by side, and a line from each stage to the next. */
export function RouteMap({ map, atlas, code, width }: RouteMapProps): ReactElement {
  const { language, translate, type } = useSetting();
  const stages = stagesOf(map, language);
  const box = { width: (width - GAP) / 2, height: ((width - GAP) / 2) * HEIGHT };
  const sides = [FRENCH_CODES[0] ?? code, code].map((one, index) => {
    const scene = sceneIn(atlas, one);
    const { main: frame } = framesOf(scene.home, [], 'points');
    return { scene, frame, left: index * (box.width + GAP), projection: projectInto(frame.extent, box) };
  });
  const sideOf = ({ place }: RouteStage) => sides.find(({ frame }) => holds(frame, [...place])) ?? sides[0];
  const spots = stages.flatMap((stage): PagePoint[] => {
    const side = sideOf(stage);
    if (!side) return [];
    const { x, y } = side.projection.pointOf([...stage.place]);
    return [{ x: x + side.left, y }];
  });
  const bows = bowsOf(spots);
  return (
    <Figure
      alternative={translate('map.routeAlternative', {
        stages: stages.map(({ mark, name }) => `${mark} ${name}`).join(translate('punctuation.comma')),
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
              taken={takenBy(bows, side.left)}
              {...box}
            />
          </View>
        ))}
        <Way bows={bows} width={width} height={box.height} />
      </View>
    </Figure>
  );
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

function pointOf({ mark, name, place }: RouteStage): MapPoint {
  const number = /\d{1,4}/.exec(mark)?.[0];
  return { place: [...place], name, ...(number !== undefined && { number: Number(number) }) };
}

/** A line that bows upwards, so that there and back are told apart; it ends beside its points. */
export interface Bow {
  readonly start: PagePoint;
  readonly top: PagePoint;
  readonly end: PagePoint;
}

export function bowsOf(spots: readonly PagePoint[]): Bow[] {
  return spots.slice(1).map((to, index) => {
    const from = spots[index] ?? to;
    const lift = 16 + (index % 4) * 14;
    const top = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - lift };
    return { start: towards(from, top), top, end: towards(to, top) };
  });
}

function Way({ bows, width, height }: { bows: readonly Bow[]; width: number; height: number }): ReactElement {
  const parts = bows.map(({ start, top, end }) => `M${spell(start)}Q${spell(top)} ${spell(end)}`);
  return (
    <View style={{ position: 'absolute', top: 0, left: 0 }}>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <Path d={parts.join('')} stroke={ink('ai')} strokeWidth={0.6} fill="none" />
        <Path d={bows.map(headOf).join('')} fill={ink('ai')} />
      </Svg>
    </View>
  );
}

/** Points: of the head that says which way a line goes. */
const HEAD = { length: 5.5, half: 1.9 };

/** A head that ends a line, along its last stretch. */
export function headOf({ top, end }: Bow): string {
  const length = Math.hypot(end.x - top.x, end.y - top.y) || 1;
  const [east, south] = [(end.x - top.x) / length, (end.y - top.y) / length];
  const foot = { x: end.x - east * HEAD.length, y: end.y - south * HEAD.length };
  const side = { x: -south * HEAD.half, y: east * HEAD.half };
  const corners = [
    end,
    { x: foot.x + side.x, y: foot.y + side.y },
    { x: foot.x - side.x, y: foot.y - side.y },
  ];
  return `M${corners.map(spell).join('L')}Z`;
}

const SAMPLES = 60;
/** Half the side of what a line keeps free of names, in points of the page. */
const KEPT = 1;
/** The same at the head of a line. */
const KEPT_HEAD = 2.4;

/** What the lines take of a map whose left edge is there. */
function takenBy(bows: readonly Bow[], left: number): LabelBox[] {
  return bows.flatMap(({ start, top, end }) =>
    Array.from({ length: SAMPLES + 1 }, (_, step): LabelBox => {
      const share = step / SAMPLES;
      const at = (axis: 'x' | 'y'): number =>
        (1 - share) ** 2 * start[axis] + 2 * share * (1 - share) * top[axis] + share ** 2 * end[axis];
      const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
      const kept = (1 - share) * length < HEAD.length ? KEPT_HEAD : KEPT;
      return { left: at('x') - left - kept, top: at('y') - kept, width: 2 * kept, height: 2 * kept };
    }),
  );
}

function towards(from: PagePoint, to: PagePoint): PagePoint {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const by = (RADIUS + 0.6) / length;
  return { x: from.x + (to.x - from.x) * by, y: from.y + (to.y - from.y) * by };
}

function spell({ x, y }: PagePoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
