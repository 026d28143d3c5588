import { Circle, G, Path, Svg, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { latinFaces, ink, type InkName } from '../tokens.ts';
import type { Frame } from './frames.ts';
import { placeLabels, type LabelBox, type PlacedLabel } from './labels.ts';
import type { Position } from './outlines/svgRings.ts';
import { projectInto, type MapProjection, type PagePoint } from './projection.ts';
import { landIn, type Scene } from './scene.ts';

/** A place on a map. Places without a number only show where others are. */
export interface MapPoint {
  readonly place: Position;
  readonly number?: number;
}

export interface MapPictureProps {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly points: readonly MapPoint[];
  /** Points. */
  readonly width: number;
  readonly height: number;
}

const RADIUS = 1.7;
const QUIET_RADIUS = 1.1;
const FONT_SIZE = 6.8;
const LINE = 7.4;
/** Of a figure of the face, against the size. */
const FIGURE_WIDTH = 0.52;
/** Numbers of one place that stand on one line. */
const PER_LINE = 3;
/** Between the numbers of two places that stand side by side: they must not read as one. */
const BESIDE = 3.2;

/** Land, borders, points and their numbers. It says nothing by itself: whoever places it gives its words. */
export function MapPicture({ scene, frame, points, width, height }: MapPictureProps): ReactElement {
  const projection = projectInto(frame.extent, { width, height });
  const spots = spotsOf(points, projection);
  const places = placeLabels(
    spots.filter(({ lines }) => lines.length > 0),
    { radius: RADIUS, bounds: { left: 2, top: 2, width: width - 4, height: height - 4 } },
  );
  const labels = places.flatMap((label) => label ?? []);
  return (
    <View style={{ width, height }}>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <LandLayer scene={scene} projection={projection} />
        <PointLayer spots={spots} labels={labels} />
      </Svg>
      {spots
        .filter(({ lines }) => lines.length > 0)
        .map(({ lines }, index) => {
          const box = places[index]?.box;
          return box ? <Numbers key={index} lines={lines} box={box} /> : null;
        })}
    </View>
  );
}

function LandLayer({ scene, projection }: { scene: Scene; projection: MapProjection }): ReactElement {
  const { width, height } = projection;
  const layer = (d: string, fill: InkName | undefined, stroke: InkName, strokeWidth: number) =>
    d ? <Path d={d} fill={fill ? ink(fill) : 'none'} stroke={ink(stroke)} strokeWidth={strokeWidth} /> : null;
  return (
    <G>
      <Path d={`M0 0H${width}V${height}H0Z`} fill={ink('kinari')} />
      {layer(projection.areas(landIn(scene.neighbours, projection.seen)), 'hai', 'shiro', 0.4)}
      {layer(projection.areas(landIn(scene.home, projection.seen)), 'shiro', 'nezumi', 0.35)}
      {layer(projection.lines(scene.borders), undefined, 'asagi', 0.4)}
    </G>
  );
}

interface MapSpot extends PagePoint {
  /** Numbers in lines; none for a point that only shows where others are. */
  readonly lines: readonly string[];
  readonly label: { readonly width: number; readonly height: number };
}

/** Points of the page: those that would cover each other are one, with all its numbers. */
function spotsOf(points: readonly MapPoint[], projection: MapProjection): MapSpot[] {
  const spots: (PagePoint & { numbers: number[] })[] = [];
  for (const { place, number } of points) {
    const spot = projection.pointOf(place);
    const isNumbered = number !== undefined;
    const same = spots.find(
      (other) =>
        other.numbers.length > 0 === isNumbered &&
        Math.hypot(other.x - spot.x, other.y - spot.y) < RADIUS / 2,
    );
    if (same && isNumbered) same.numbers.push(number);
    else if (!same) spots.push({ ...spot, numbers: isNumbered ? [number] : [] });
  }
  return spots.map(({ x, y, numbers }) => {
    const lines = linesOf(numbers);
    const letters = Math.max(0, ...lines.map((line) => line.length));
    return {
      x,
      y,
      lines,
      label: { width: letters * FONT_SIZE * FIGURE_WIDTH + BESIDE, height: lines.length * LINE },
    };
  });
}

function linesOf(numbers: readonly number[]): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const count = Math.ceil(sorted.length / PER_LINE);
  return Array.from({ length: count }, (_, line) =>
    sorted.slice(line * PER_LINE, (line + 1) * PER_LINE).join(', '),
  );
}

function PointLayer({
  spots,
  labels,
}: {
  spots: readonly MapSpot[];
  labels: readonly PlacedLabel[];
}): ReactElement {
  const leaders = labels.flatMap(({ leader }) => leader ?? []);
  const dots = (quiet: boolean): readonly MapSpot[] =>
    spots.filter(({ lines }) => (lines.length === 0) === quiet);
  return (
    <G>
      {dots(true).map(({ x, y }, index) => (
        <Circle key={`q${index}`} cx={x} cy={y} r={QUIET_RADIUS} fill={ink('asagi')} />
      ))}
      {leaders.length ? (
        <Path
          d={leaders
            .map(({ from, to }) => `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`)
            .join('')}
          stroke={ink('nezumi')}
          strokeWidth={0.35}
          fill="none"
        />
      ) : null}
      {dots(false).map(({ x, y }, index) => (
        <Circle
          key={index}
          cx={x}
          cy={y}
          r={RADIUS}
          fill={ink('shu')}
          stroke={ink('shiro')}
          strokeWidth={0.4}
        />
      ))}
    </G>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function Numbers({ lines, box }: { lines: readonly string[]; box: LabelBox }): ReactElement {
  return (
    <View style={{ position: 'absolute', left: box.left - 2, top: box.top, width: box.width + 4 }}>
      {lines.map((line) => (
        <Text
          key={line}
          style={{
            fontFamily: latinFaces.sans,
            fontSize: FONT_SIZE,
            lineHeight: LINE / FONT_SIZE,
            fontWeight: 600,
            color: ink('sumi'),
            textAlign: 'center',
          }}
        >
          {line}
        </Text>
      ))}
    </View>
  );
}
